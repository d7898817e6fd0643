// Synthetic CT volumes of chest and abdomen: made by us, so they may be shipped, shown and tested on.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/progress.h"
#include "core/masks/mask.h"
#include "core/volume/volume.h"

namespace saliscope {

struct PhantomSettings {
  std::uint64_t seed = 1;  ///< anatomy, posture and noise
  bool contrast = false;   ///< agent in heart and vessels, and what organs take up of it
  bool abdomen = false;    ///< from the domes of the diaphragm to the bifurcation of the aorta; false: the chest
  int columns = 512, rows = 512, slices = 48;
  double sliceSpacing = 5;    ///< mm
  double sliceThickness = 0;  ///< mm; 0: as the spacing
};

/// A synthetic patient and the exact mask: of heart, aorta, caval veins and pulmonary arteries, and in the abdomen of the renal,
/// splenic, mesenteric and portal vessels outside the liver and the kidneys.
struct Phantom {
  Volume volume;
  Mask mask;
};

/// Deterministic for given settings. HU -1024..3071. Throws Cancelled.
[[nodiscard]] Phantom makePhantom(const PhantomSettings& settings, Progress& progress = Progress::none());

struct DemoStudy {
  int patients = 6;
  bool abdomen = false;  ///< instead of the chest
};

/// Writes the demo study (cli.md, `demo`): CT series in DICOM, masks in NIfTI, manifest.csv; half of the patients with contrast,
/// at least 3 masked manifest rows of each class from 4 patients on. `out` is made if missing; an existing file of another
/// study is never overwritten silently (Error WriteFailed). Throws Cancelled.
void writeDemoStudy(const std::filesystem::path& out, const DemoStudy& study, Progress& progress = Progress::none());

}  // namespace saliscope
