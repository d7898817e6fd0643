// A heatmap of many slices, made slice by slice and safe against interruption.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "core/base/progress.h"
#include "core/estimators/heatmap.h"
#include "core/volume/volume.h"
#include "core/volume/volume_io.h"

namespace saliscope {

struct VolumeMapRequest {
  int first = 0;  ///< slices first .. end - 1
  int end = 0;
  HeatmapSettings settings{};
  HeatmapGrid grid = HeatmapGrid::Slice;
  std::filesystem::path partial;  ///< folder that holds finished slices until finishVolumeMap()
  bool resume = false;            ///< go on with what `partial` holds; false: start anew
};

struct VolumeMap {
  Grid<float> grid;                             ///< slices in ascending order, on the volume's regular grid
  std::map<std::string, std::string> metadata;  ///< as provenance(), and `slices`, `scores`, `predictions`, `flipped_slices`
};

/// Explains slice after slice. Each finished one is stored in `partial` at once, so that a run that was killed can be resumed: a
/// stored slice is used again if its pixels and all settings agree. Errors: those of explainSlice, SliceOutOfRange, WriteFailed,
/// MapMismatch where `resume` finds another heatmap's slices; Cancelled (finished slices stay).
[[nodiscard]] VolumeMap explainVolume(const Volume& volume, const Classifier& classifier, const VolumeMapRequest& request,
                                      Progress& progress);
/// Removes `partial` once the map is stored elsewhere.
void finishVolumeMap(const VolumeMapRequest& request);

/// The part of a volume's regular grid that slices first .. end - 1 cover.
[[nodiscard]] Geometry sliceRange(const Geometry& volume, int first, int end);

}  // namespace saliscope
