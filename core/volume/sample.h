// Values of a grid where another grid's plane lies.
#pragma once

#include "core/base/geometry.h"
#include "core/base/image.h"
#include "core/volume/volume_io.h"

namespace saliscope {

/// The values of `grid` at the pixel centres of `plane` (one slice), linear between voxel centres along each axis; up to half a
/// voxel beyond the outer centres the outer values go on, and further out there is no number (NaN). Voxels that are not finite
/// make their neighbourhood not finite.
[[nodiscard]] Image<float> sampleOn(const Grid<float>& grid, const Geometry& plane);

}  // namespace saliscope
