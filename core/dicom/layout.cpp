#include "core/dicom/layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

#include "core/dicom/text.h"

namespace saliscope {

namespace {

constexpr double samePositionMm = 1e-3;

const Frame& frameOf(const std::vector<Header>& headers, const SliceSource& source) {
  return headers[source.header].frames[source.frame];
}

/// Instance number, then file name, then frame.
bool numberedBefore(const std::vector<Header>& headers, const SliceSource& a, const SliceSource& b) {
  constexpr int last = std::numeric_limits<int>::max();
  const int numberA = headers[a.header].instanceNumber.value_or(last);
  const int numberB = headers[b.header].instanceNumber.value_or(last);
  if (numberA != numberB) return numberA < numberB;
  if (a.header == b.header) return a.frame < b.frame;
  return naturalLess(headers[a.header].file.string(), headers[b.header].file.string());
}

std::vector<SliceSource> allSlices(const std::vector<Header>& headers) {
  std::vector<SliceSource> slices;
  for (std::size_t h = 0; h < headers.size(); ++h) {
    for (std::size_t f = 0; f < headers[h].frames.size(); ++f) slices.push_back({h, f});
  }
  return slices;
}

/// Sorts by position along `normal` and leaves out all but the first-numbered slice of each position. Returns how many.
std::size_t orderByPosition(const std::vector<Header>& headers, const Vec3& normal, std::vector<SliceSource>& slices) {
  const auto height = [&](const SliceSource& source) { return dot(*frameOf(headers, source).position, normal); };
  std::sort(slices.begin(), slices.end(), [&](const auto& a, const auto& b) {
    const double x = height(a);
    const double y = height(b);
    return x != y ? x < y : numberedBefore(headers, a, b);
  });
  std::vector<SliceSource> kept;
  double first = 0;  // height of the first slice of the current position
  for (const auto& slice : slices) {
    if (kept.empty() || height(slice) - first > samePositionMm) {
      first = height(slice);
      kept.push_back(slice);
    } else if (numberedBefore(headers, slice, kept.back())) {
      kept.back() = slice;
    }
  }
  const std::size_t dropped = slices.size() - kept.size();
  slices = std::move(kept);
  return dropped;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// Gaps are alike within this many mm.
double tolerance(double gap) {
  return std::max(0.01, 0.01 * gap);
}

void judgeGaps(const std::vector<double>& gaps, double usual, std::vector<SeriesIssue>& issues) {
  int missing = 0;
  bool uneven = false;
  for (const double gap : gaps) {
    const double multiple = std::round(gap / usual);
    if (std::abs(gap - usual) <= tolerance(usual)) continue;
    if (multiple >= 2 && std::abs(gap - multiple * usual) <= multiple * tolerance(usual)) {
      ++missing;
    } else {
      uneven = true;
    }
  }
  if (missing > 0) issues.push_back({SeriesIssueCode::MissingSlices, {std::to_string(missing)}});
  if (uneven) {
    const auto [least, most] = std::minmax_element(gaps.begin(), gaps.end());
    issues.push_back({SeriesIssueCode::UnevenSpacing, {formatNumber(*least, 2), formatNumber(*most, 2)}});
  }
}

/// Direction and distance of slices that have positions; at least two.
void measureAxis(const Vec3& normal, Layout& layout) {
  const Vec3 whole = layout.origins.back() - layout.origins.front();
  const Vec3 direction = whole * (1 / length(whole));
  std::vector<double> gaps;
  for (std::size_t k = 1; k < layout.origins.size(); ++k) gaps.push_back(dot(layout.origins[k] - layout.origins[k - 1], direction));
  const double usual = median(gaps);
  layout.geometry.axes[2] = direction;
  layout.geometry.spacing[2] = usual;
  judgeGaps(gaps, usual, layout.issues);
  constexpr double smallestTilt = 0.5;
  const double degrees = std::acos(std::clamp(dot(direction, normal), -1.0, 1.0)) * 180 / std::numbers::pi;
  if (degrees > smallestTilt) layout.issues.push_back({SeriesIssueCode::GantryTilt, {formatNumber(degrees, 1)}});
}

void addContentIssues(const std::vector<Header>& headers, Layout& layout) {
  const auto anySlice = [&](const auto& condition) {
    return std::any_of(layout.slices.begin(), layout.slices.end(),
                       [&](const SliceSource& source) { return condition(headers[source.header], frameOf(headers, source)); });
  };
  const Frame& reference = frameOf(headers, layout.slices.front());
  if (anySlice([&](const Header&, const Frame& f) { return f.slope != reference.slope || f.intercept != reference.intercept; })) {
    layout.issues.push_back({SeriesIssueCode::MixedSlope, {}});
  }
  if (anySlice([](const Header& h, const Frame&) { return h.lossy; }))
    layout.issues.push_back({SeriesIssueCode::LossyCompressed, {}});
  if (anySlice([](const Header& h, const Frame&) { return h.frames.size() > 1; })) {
    layout.issues.push_back({SeriesIssueCode::MultiFrame, {std::to_string(layout.slices.size())}});
  }
  if (anySlice([](const Header& h, const Frame&) { return h.contrastTagEmpty; })) {
    layout.issues.push_back({SeriesIssueCode::ContrastTagEmpty, {}});
  }
}

}  // namespace

Vec3 sliceNormal(const std::array<Vec3, 2>& orientation) {
  Vec3 normal = cross(orientation[0], orientation[1]);
  normal = normal * (1 / length(normal));
  const double dominant =
      *std::max_element(normal.begin(), normal.end(), [](double a, double b) { return std::abs(a) < std::abs(b); });
  return dominant < 0 ? normal * -1 : normal;
}

Layout arrangeSlices(const std::vector<Header>& headers) {
  Layout layout;
  layout.slices = allSlices(headers);
  const bool positioned = std::all_of(layout.slices.begin(), layout.slices.end(), [&](const auto& source) {
    return frameOf(headers, source).position && frameOf(headers, source).orientation;
  });
  const Header& sample = headers.front();
  Geometry& geometry = layout.geometry;
  if (const auto& orientation = sample.frames.front().orientation) {
    geometry.axes = {(*orientation)[0], (*orientation)[1], sliceNormal(*orientation)};
  }
  const Vec3 normal = geometry.axes[2];
  if (sample.pixelSpacing) {
    geometry.spacing[0] = (*sample.pixelSpacing)[0];
    geometry.spacing[1] = (*sample.pixelSpacing)[1];
  }
  geometry.spacing[2] = sample.sliceDistance.value_or(1);

  std::size_t duplicates = 0;
  if (positioned) {
    duplicates = orderByPosition(headers, normal, layout.slices);
    for (const auto& source : layout.slices) layout.origins.push_back(*frameOf(headers, source).position);
    if (layout.slices.size() > 1) measureAxis(normal, layout);
  } else {
    std::sort(layout.slices.begin(), layout.slices.end(),
              [&](const auto& a, const auto& b) { return numberedBefore(headers, a, b); });
    const Vec3 start = frameOf(headers, layout.slices.front()).position.value_or(Vec3{});
    for (std::size_t k = 0; k < layout.slices.size(); ++k) {
      layout.origins.push_back(start + normal * (geometry.spacing[2] * static_cast<double>(k)));
    }
    layout.issues.push_back({SeriesIssueCode::NoPosition, {}});
  }
  geometry.size = {sample.columns, sample.rows, static_cast<int>(layout.slices.size())};
  geometry.origin = layout.origins.front();
  if (duplicates > 0) layout.issues.push_back({SeriesIssueCode::DuplicatePositions, {std::to_string(duplicates)}});
  const bool sliceDistanceKnown = sample.sliceDistance || (positioned && layout.slices.size() > 1);
  if (!sample.pixelSpacing || !sliceDistanceKnown) layout.issues.push_back({SeriesIssueCode::NoSpacing, {}});
  addContentIssues(headers, layout);
  return layout;
}

}  // namespace saliscope
