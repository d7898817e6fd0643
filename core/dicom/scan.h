// The walk behind scanSeries and openImage.
#pragma once

#include "core/dicom/series.h"

namespace saliscope {

struct FoundSeries {
  SeriesInfo info;
  bool localizer = false;  ///< a scout view: a series of its own, and not what a folder is opened for
};

struct Findings {
  std::vector<FoundSeries> series;
  std::vector<Skipped> skipped;
};

[[nodiscard]] Findings findSeries(std::span<const std::filesystem::path> paths, Progress& progress);

}  // namespace saliscope
