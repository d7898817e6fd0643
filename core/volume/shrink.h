// Volumes made smaller for a view in three dimensions.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/base/geometry.h"
#include "core/base/progress.h"
#include "core/volume/volume_io.h"

namespace saliscope {

/// A part of a grid: from `first` on, `size` voxels along each axis.
struct Box {
  std::array<int, 3> first{0, 0, 0};
  std::array<int, 3> size{0, 0, 0};
  [[nodiscard]] bool empty() const { return size[0] <= 0 || size[1] <= 0 || size[2] <= 0; }
};
/// The smallest box that holds every voxel that is not 0, widened by `margin` voxels within the grid; empty where there is none.
[[nodiscard]] Box boxOf(const Geometry& geometry, const std::vector<std::uint8_t>& voxels, int margin);

/// Means of blocks of whole voxels, as few to a block as leave at most `mostPerAxis` blocks along each axis; the last block of an
/// axis may hold fewer. The axes that come out are right-handed: slices are turned round where they were not. Throws Cancelled.
[[nodiscard]] Grid<float> shrink(const Geometry& geometry, const std::vector<float>& voxels, int mostPerAxis,
                                 Progress& progress = Progress::none());
/// The same of a part of a mask: the share of set voxels, 0..1. `box` must not be empty.
[[nodiscard]] Grid<float> shrink(const Geometry& geometry, const std::vector<std::uint8_t>& mask, const Box& box, int mostPerAxis,
                                 Progress& progress = Progress::none());

/// The value below which the share `share` (0..1) of the finite values lies; 0 where there is none.
[[nodiscard]] float quantile(const std::vector<float>& values, double share);

}  // namespace saliscope
