#include "core/volume/reslice.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/base/error.h"

namespace saliscope {

namespace {

/// Patient axis (L, P, S) along which each body plane is stacked, by BodyPlane.
constexpr std::array<std::size_t, 3> normals{2, 1, 0};

std::array<BodyPlane, 3> planesByAxis(const Geometry& geometry) {
  // Of the six ways to pair grid axes with patient axes, the one that agrees best.
  std::array<std::size_t, 3> order{0, 1, 2};
  std::array<std::size_t, 3> best = order;
  double most = -1;
  do {
    double along = 0;
    for (std::size_t axis = 0; axis < 3; ++axis) along += std::abs(geometry.axes[axis][order[axis]]);
    if (along > most + 1e-9) {
      most = along;
      best = order;
    }
  } while (std::next_permutation(order.begin(), order.end()));
  std::array<BodyPlane, 3> planes{};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    for (std::size_t plane = 0; plane < 3; ++plane) {
      if (normals[plane] == best[axis]) planes[axis] = static_cast<BodyPlane>(plane);
    }
  }
  return planes;
}

Geometry planeGeometry(const Volume& volume, int axis, int index) {
  if (axis == 2) return volume.sliceGeometry(index);
  const Geometry& grid = volume.geometry();
  const std::size_t across = axis == 0 ? 1 : 0;
  const auto through = static_cast<std::size_t>(axis);
  Geometry plane;
  plane.size = {grid.size[across], grid.size[2], 1};
  plane.spacing = {grid.spacing[across], grid.spacing[2], grid.spacing[through]};
  plane.axes = {grid.axes[across], grid.axes[2], grid.axes[through]};
  Vec3 first{0, 0, 0};
  first[through] = index;
  plane.origin = grid.toPatient(first);
  return plane;
}

/// Adds the planes first .. last but one to a picture, a row of it after the other: rows stay in the processor's cache.
template <class Join>
void joinPlanes(Image<float>& onto, const Volume& volume, int axis, int first, int last, int but, Join join) {
  const std::array<int, 3>& size = volume.geometry().size;
  const std::array<std::size_t, 3> step{1, static_cast<std::size_t>(size[0]),
                                        static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1])};
  const std::size_t across = axis == 0 ? step[1] : 1;
  const std::size_t down = axis == 2 ? step[1] : step[2];
  const auto columns = static_cast<std::size_t>(onto.columns());
  for (std::size_t row = 0; row < static_cast<std::size_t>(onto.rows()); ++row) {
    float* to = onto.data() + row * columns;
    for (int index = first; index <= last; ++index) {
      if (index == but) continue;
      const float* from =
          volume.voxels().data() + static_cast<std::size_t>(index) * step[static_cast<std::size_t>(axis)] + row * down;
      if (across == 1) {
        for (std::size_t column = 0; column < columns; ++column) to[column] = join(to[column], from[column]);
      } else {
        for (std::size_t column = 0; column < columns; ++column) to[column] = join(to[column], from[column * across]);
      }
    }
  }
}

}  // namespace

int axisOf(const Geometry& geometry, BodyPlane plane) {
  const auto planes = planesByAxis(geometry);
  return static_cast<int>(std::find(planes.begin(), planes.end(), plane) - planes.begin());
}

BodyPlane planeOf(const Geometry& geometry, int axis) {
  return planesByAxis(geometry)[static_cast<std::size_t>(axis)];
}

std::array<int, 2> slabRange(const Geometry& geometry, int axis, int index, double thicknessMm) {
  const auto through = static_cast<std::size_t>(axis);
  const int reach = static_cast<int>(std::floor(std::max(0.0, thicknessMm) / 2 / geometry.spacing[through] + 1e-6));
  return {std::max(0, index - reach), std::min(geometry.size[through] - 1, index + reach)};
}

Slice reslice(const Volume& volume, int axis, int index, const Slab& slab) {
  const Geometry& grid = volume.geometry();
  const int count = grid.size[static_cast<std::size_t>(axis)];
  if (index < 0 || index >= count) {
    throw Error(ErrorCode::SliceOutOfRange, {volume.source.path, std::to_string(index), std::to_string(count)});
  }
  Slice slice{planeOfVoxels(volume.voxels(), grid.size, axis, index), planeGeometry(volume, axis, index), index};
  const auto [first, last] = slabRange(grid, axis, index, slab.thicknessMm);
  switch (slab.mode) {
    case SlabMode::Maximum:
      joinPlanes(slice.hu, volume, axis, first, last, index, [](float a, float b) { return std::max(a, b); });
      break;
    case SlabMode::Minimum:
      joinPlanes(slice.hu, volume, axis, first, last, index, [](float a, float b) { return std::min(a, b); });
      break;
    case SlabMode::Average:
      joinPlanes(slice.hu, volume, axis, first, last, index, [](float a, float b) { return a + b; });
      for (float& hu : slice.hu.pixels()) hu /= static_cast<float>(last - first + 1);
      break;
  }
  return slice;
}

}  // namespace saliscope
