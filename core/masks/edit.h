// Editing operations: pure functions on one slice of a mask.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/base/image.h"

namespace saliscope {

/// A position on a slice in pixels; (0, 0) is the centre of the first pixel.
struct PixelPoint {
  double column = 0;
  double row = 0;
};

/// Sets (value 1) or clears (value 0) every pixel whose centre lies within `radiusMm` of the segment from `a` to `b` (a round
/// brush dragged along it; a == b is one dab). Spacing in mm of columns and rows. Returns the count of changed pixels.
std::size_t paintStroke(Image<std::uint8_t>& mask, const PixelPoint& a, const PixelPoint& b, double radiusMm, double columnSpacing,
                        double rowSpacing, std::uint8_t value);

/// The pixel-exact outline of the set pixels as closed polygons along pixel edges (corner coordinates: pixel centre -/+ 0.5).
/// Holes are polygons of their own.
[[nodiscard]] std::vector<std::vector<PixelPoint>> outline(const Image<std::uint8_t>& mask);

}  // namespace saliscope
