#include "core/volume/sample.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace saliscope {

namespace {

constexpr double kEdge = 0.5 + 1e-6;  // voxels beyond the outer centres that still belong to the grid

/// The two voxels between which a place along an axis lies, and the share of the second.
struct Between {
  std::size_t first = 0, second = 0;
  float share = 0;
  bool inside = false;
};

Between between(double at, int count) {
  Between out;
  out.inside = at >= -kEdge && at <= count - 1 + kEdge;
  if (!out.inside) return out;
  const double clamped = std::clamp(at, 0.0, static_cast<double>(count - 1));
  out.first = static_cast<std::size_t>(clamped);
  out.second = std::min(out.first + 1, static_cast<std::size_t>(count) - 1);
  out.share = static_cast<float>(clamped - static_cast<double>(out.first));
  return out;
}

}  // namespace

Image<float> sampleOn(const Grid<float>& grid, const Geometry& plane) {
  const std::array<int, 3>& size = grid.geometry.size;
  const auto columns = static_cast<std::size_t>(size[0]);
  const std::size_t slice = columns * static_cast<std::size_t>(size[1]);
  // Places are linear in the pixel's indices: three corners say them all.
  const Vec3 start = grid.geometry.toIndex(plane.origin);
  const Vec3 across = grid.geometry.toIndex(plane.toPatient({1, 0, 0})) - start;
  const Vec3 down = grid.geometry.toIndex(plane.toPatient({0, 1, 0})) - start;
  const auto mix = [](float a, float b, float share) { return share == 0 ? a : a + share * (b - a); };
  Image<float> out(plane.size[0], plane.size[1], std::numeric_limits<float>::quiet_NaN());
  for (int row = 0; row < out.rows(); ++row) {
    for (int column = 0; column < out.columns(); ++column) {
      const Vec3 at = start + across * column + down * row;
      const Between x = between(at[0], size[0]), y = between(at[1], size[1]), z = between(at[2], size[2]);
      if (!x.inside || !y.inside || !z.inside) continue;
      const auto line = [&](std::size_t j, std::size_t k) {
        const float* from = grid.voxels.data() + k * slice + j * columns;
        return mix(from[x.first], from[x.second], x.share);
      };
      const auto area = [&](std::size_t k) { return mix(line(y.first, k), line(y.second, k), y.share); };
      out.at(column, row) = mix(area(z.first), area(z.second), z.share);
    }
  }
  return out;
}

}  // namespace saliscope
