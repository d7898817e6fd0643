// The study that is measured: a synthetic series of 512 x 512 x 100 in DICOM with a mask on its slices.
#pragma once

#include <filesystem>
#include <vector>

namespace saliscope::benchmark_ui {

struct Material {
  std::filesystem::path series;              ///< a folder
  std::filesystem::path mask;                ///< NIfTI on the series' grid
  std::vector<std::filesystem::path> files;  ///< of the series
};

/// Writes it into `folder`, or takes what an earlier run left there.
[[nodiscard]] Material makeMaterial(const std::filesystem::path& folder);

/// Seconds that GDCM alone needs to read and decode every file of the series, one after the other: the measure for opening.
[[nodiscard]] double gdcmSeconds(const Material& material);

}  // namespace saliscope::benchmark_ui
