// The order in which a stored grid's axes are shown: rows and columns as radiologists read them, slices ascending.
#pragma once

#include <array>
#include <cstddef>

#include "core/base/geometry.h"

namespace saliscope {

/// A stored grid seen with its axes flipped and its first two swapped: the same voxels at the same positions.
struct AxisView {
  Geometry geometry;                      ///< of the view
  std::ptrdiff_t first = 0;               ///< index of the view's voxel (0, 0, 0) in the stored buffer
  std::array<std::ptrdiff_t, 3> steps{};  ///< from voxel to voxel along the view's columns, rows, slices in the stored buffer
};

/// The view in which the third axis stays third and every axis points as nearly as it can to L, P or S.
[[nodiscard]] AxisView readingView(const Geometry& stored);

}  // namespace saliscope
