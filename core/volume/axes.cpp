#include "core/volume/axes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace saliscope {

namespace {

std::size_t strongestComponent(const Vec3& direction) {
  const auto weaker = [](double a, double b) { return std::abs(a) < std::abs(b); };
  return static_cast<std::size_t>(std::max_element(direction.begin(), direction.end(), weaker) - direction.begin());
}

void swapFirstAxes(AxisView& view) {
  std::swap(view.geometry.size[0], view.geometry.size[1]);
  std::swap(view.geometry.spacing[0], view.geometry.spacing[1]);
  std::swap(view.geometry.axes[0], view.geometry.axes[1]);
  std::swap(view.steps[0], view.steps[1]);
}

void flip(AxisView& view, std::size_t axis) {
  Geometry& grid = view.geometry;
  const int last = grid.size[axis] - 1;
  grid.origin = grid.origin + grid.axes[axis] * (grid.spacing[axis] * last);
  grid.axes[axis] = grid.axes[axis] * -1;
  view.first += view.steps[axis] * last;
  view.steps[axis] = -view.steps[axis];
}

}  // namespace

AxisView readingView(const Geometry& stored) {
  AxisView view{stored, 0, {1, stored.size[0], static_cast<std::ptrdiff_t>(stored.size[0]) * stored.size[1]}};
  const std::size_t normal = strongestComponent(stored.axes[2]);
  // The two patient directions left for the slice's plane, in the order L, P, S.
  const std::size_t across = normal == 0 ? 1 : 0;
  const std::size_t down = normal == 2 ? 1 : 2;
  const auto along = [&](std::size_t axis, std::size_t direction) { return std::abs(stored.axes[axis][direction]); };
  if (along(0, down) + along(1, across) > along(0, across) + along(1, down)) swapFirstAxes(view);
  const std::array<std::size_t, 3> direction{across, down, normal};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    if (view.geometry.axes[axis][direction[axis]] < 0) flip(view, axis);
  }
  return view;
}

}  // namespace saliscope
