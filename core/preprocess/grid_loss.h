// What a mask loses on the way to the model's grid.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/geometry.h"
#include "core/base/image.h"

namespace saliscope {

/// A mask on the slice's grid and on the model's (maskToModelGrid), and how much of it is the same after the way back.
struct GridLoss {
  std::size_t slicePixels = 0;
  std::size_t modelPixels = 0;
  double sliceMm2 = 0;
  double modelMm2 = 0;
  double dice = 1;  ///< of the mask and the mask brought there and back, each pixel taking the nearest; 1 for an empty mask
};

/// `slice`: the geometry of the mask's slice. Throws Error SizeMismatch for empty images.
[[nodiscard]] GridLoss gridLoss(const Image<std::uint8_t>& mask, const Geometry& slice, int columns, int rows);

}  // namespace saliscope
