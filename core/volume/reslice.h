// Planes of a volume along any of its grid's axes: exact voxels, nothing interpolated.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/volume/volume.h"

namespace saliscope {

/// A body's planes by the axis that runs through them.
enum class BodyPlane { Axial, Coronal, Sagittal };

/// The grid axis (0 columns, 1 rows, 2 slices) that runs most nearly along the normal of `plane`; the three planes of a volume
/// get three different axes.
[[nodiscard]] int axisOf(const Geometry& geometry, BodyPlane plane);
/// The plane that is cut by going along `axis`.
[[nodiscard]] BodyPlane planeOf(const Geometry& geometry, int axis);

/// How neighbouring planes become one picture.
enum class SlabMode { Average, Maximum, Minimum };
struct Slab {
  double thicknessMm = 0;  ///< 0: one plane
  SlabMode mode = SlabMode::Maximum;
  friend bool operator==(const Slab&, const Slab&) = default;
};
/// The planes of a slab around `index`, first and last: those whose centres lie within half the thickness.
[[nodiscard]] std::array<int, 2> slabRange(const Geometry& geometry, int axis, int index, double thicknessMm);

/// Voxels that share the index `index` along `axis`, as columns and rows of the two other axes in their order (axis 0: rows x
/// slices, 1: columns x slices, 2: columns x rows). 0 <= index < size[axis].
template <class T>
[[nodiscard]] Image<T> planeOfVoxels(const std::vector<T>& voxels, const std::array<int, 3>& size, int axis, int index) {
  const std::array<std::size_t, 3> step{1, static_cast<std::size_t>(size[0]),
                                        static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1])};
  const std::size_t across = axis == 0 ? 1 : 0;
  const std::size_t down = axis == 2 ? 1 : 2;
  Image<T> plane(size[across], size[down]);
  const std::size_t start = static_cast<std::size_t>(index) * step[static_cast<std::size_t>(axis)];
  T* to = plane.data();
  for (std::size_t row = 0; row < static_cast<std::size_t>(size[down]); ++row) {
    const T* from = voxels.data() + start + row * step[down];
    for (std::size_t column = 0; column < static_cast<std::size_t>(size[across]); ++column) *to++ = from[column * step[across]];
  }
  return plane;
}

/// The plane of HU at `index` along `axis` and where it lies; with a slab the average, maximum or minimum of the planes in it.
/// Across slices the volume's regular grid counts (true positions of uneven slices are those of axis 2 alone). Throws Error
/// SliceOutOfRange.
[[nodiscard]] Slice reslice(const Volume& volume, int axis, int index, const Slab& slab = {});

}  // namespace saliscope
