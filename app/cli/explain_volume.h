// The heatmap of many slices (saliscope-cli explain --slices A:B or --all-slices).
#pragma once

#include <filesystem>

#include "core/base/progress.h"
#include "core/estimators/heatmap.h"
#include "core/estimators/volume_map.h"
#include "core/volume/volume.h"

namespace saliscope::cli {

/// Slices first .. end - 1.
struct SliceRange {
  int first = 0, end = 0;
};

/// "A:B": A up to, not including, B. `input` is named in errors. Errors: SliceOutOfRange.
[[nodiscard]] SliceRange parseSliceRange(const std::string& text, const Volume& volume, const std::string& input);

/// True for .dcm, any case: a DICOM Parametric Map.
[[nodiscard]] bool isDicomName(const std::filesystem::path& file);
/// Refuses a name that cannot be written as a heatmap of `volume` before any work. Throws Error WriteFailed.
void requireWritable(const std::filesystem::path& out, const Volume& volume, HeatmapGrid grid);

/// Writes one slice's map by its name's ending: DICOM Parametric Map or a volume file. Throws Error WriteFailed.
void writeMap(const std::filesystem::path& out, const Heatmap& heatmap, const Volume& volume, HeatmapGrid grid);

/// Explains the slices and writes the map; finished slices wait in OUT.partial, and are used again with `resume`.
[[nodiscard]] VolumeMap writeVolumeMap(const std::filesystem::path& out, const Volume& volume, const Classifier& classifier,
                                       VolumeMapRequest request, Progress& progress);

}  // namespace saliscope::cli
