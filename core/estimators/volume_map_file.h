// Heatmaps as files: a volume, or a DICOM Parametric Map over the slices that it explains.
#pragma once

#include <filesystem>

#include "core/estimators/heatmap.h"
#include "core/estimators/volume_map.h"
#include "core/volume/volume.h"

namespace saliscope {

/// True for .dcm, any case: a DICOM Parametric Map.
[[nodiscard]] bool isDicomName(const std::filesystem::path& file);
/// Refuses a name that cannot be written as a heatmap of `volume` before any work. Throws Error WriteFailed.
void requireWritable(const std::filesystem::path& out, const Volume& volume, HeatmapGrid grid);

/// Writes one slice's map by its name's ending: DICOM Parametric Map or a volume file. Throws Error WriteFailed.
void writeMap(const std::filesystem::path& out, const Heatmap& heatmap, const Volume& volume, HeatmapGrid grid);

/// Explains the slices and writes the map; finished slices wait in OUT.partial, and are used again with `resume`. Errors: those of
/// explainVolume, WriteFailed; Cancelled.
VolumeMap writeVolumeMap(const std::filesystem::path& out, const Volume& volume, const Classifier& classifier,
                         VolumeMapRequest request, Progress& progress);
/// Where finished slices of `out` wait.
[[nodiscard]] std::filesystem::path partialOf(const std::filesystem::path& out);

}  // namespace saliscope
