#include "app/cli/words.h"

namespace saliscope::cli {

std::string words(const SeriesIssue& issue) {
  const auto argument = [&](std::size_t i) { return i < issue.arguments.size() ? issue.arguments[i] : std::string("?"); };
  const auto counted = [&](const std::string& one, const std::string& many) {
    return argument(0) == "1" ? "1 " + one : argument(0) + " " + many;
  };
  switch (issue.code) {
    case SeriesIssueCode::UnevenSpacing:
      return "gaps between slices range from " + argument(0) + " to " + argument(1) + " mm";
    case SeriesIssueCode::MissingSlices:
      return "slices are missing in " + counted("place", "places");
    case SeriesIssueCode::GantryTilt:
      return "the gantry was tilted by " + argument(0) + " degrees";
    case SeriesIssueCode::DuplicatePositions:
      return counted("slice lies", "slices lie") + " where another one does and " + (argument(0) == "1" ? "is" : "are") +
             " left out";
    case SeriesIssueCode::NoPosition:
      return "the files do not say where their slices lie; they are ordered by number and name";
    case SeriesIssueCode::NoSpacing:
      return "the files do not say how far apart voxels are; 1 mm is assumed";
    case SeriesIssueCode::MixedSlope:
      return "slices differ in rescale slope or intercept; each one's own are used";
    case SeriesIssueCode::LossyCompressed:
      return "lossy compression was applied";
    case SeriesIssueCode::MultiFrame:
      return "multi-frame object of " + counted("frame", "frames");
    case SeriesIssueCode::ContrastTagEmpty:
      return "the tag for the contrast agent is there and empty";
  }
  return "unknown issue";
}

}  // namespace saliscope::cli
