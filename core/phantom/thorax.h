// Synthetic chest CT volumes: made by us, so they may be shipped, shown and tested on.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/progress.h"
#include "core/masks/mask.h"
#include "core/volume/volume.h"

namespace saliscope {

struct ThoraxSettings {
  std::uint64_t seed = 1;  ///< anatomy, posture and noise
  bool contrast = false;   ///< agent in heart, aorta, caval veins and pulmonary arteries
  int columns = 512, rows = 512, slices = 48;
  double sliceSpacing = 5;    ///< mm
  double sliceThickness = 0;  ///< mm; 0: as the spacing
};

/// A synthetic patient and the exact mask of heart, aorta, caval veins and pulmonary arteries.
struct Thorax {
  Volume volume;
  Mask mask;
};

/// Deterministic for given settings. HU -1024..3071. Throws Cancelled.
[[nodiscard]] Thorax makeThorax(const ThoraxSettings& settings, Progress& progress = Progress::none());

/// Writes the demo study (cli.md, `demo`): CT series in DICOM, masks in NIfTI, manifest.csv; half of the patients with contrast,
/// at least 3 masked manifest rows of each class from 4 patients on. `out` is made if missing; an existing file of another
/// study is never overwritten silently (Error WriteFailed). Throws Cancelled.
void writeDemoStudy(const std::filesystem::path& out, int patients, Progress& progress = Progress::none());

}  // namespace saliscope
