// Where a regular grid lies in the patient.
#pragma once

#include <array>

namespace saliscope {

using Vec3 = std::array<double, 3>;

[[nodiscard]] Vec3 operator+(const Vec3& a, const Vec3& b);
[[nodiscard]] Vec3 operator-(const Vec3& a, const Vec3& b);
[[nodiscard]] Vec3 operator*(const Vec3& a, double factor);
[[nodiscard]] double dot(const Vec3& a, const Vec3& b);
[[nodiscard]] Vec3 cross(const Vec3& a, const Vec3& b);
[[nodiscard]] double length(const Vec3& a);

/// A regular grid of voxels in patient space: DICOM LPS (x to the patient's Left, y to Posterior, z to Superior), mm.
struct Geometry {
  std::array<int, 3> size{1, 1, 1};                             ///< columns, rows, slices
  Vec3 spacing{1, 1, 1};                                        ///< mm between voxel centres along each axis, > 0
  Vec3 origin{0, 0, 0};                                         ///< centre of voxel (0, 0, 0), mm
  std::array<Vec3, 3> axes{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};  ///< unit vectors of growing column, row, slice

  /// Position in mm of a (fractional) voxel index (column, row, slice).
  [[nodiscard]] Vec3 toPatient(const Vec3& index) const;
  /// Fractional voxel index of a position in mm; the axes need not be orthogonal.
  [[nodiscard]] Vec3 toIndex(const Vec3& mm) const;
  /// The one-slice grid of slice k, 0 <= k < size[2].
  [[nodiscard]] Geometry slice(int k) const;
  /// True if both grids have the same size and every corner voxel agrees to `toleranceMm`.
  [[nodiscard]] bool sameGrid(const Geometry& other, double toleranceMm = 0.01) const;
  [[nodiscard]] std::size_t voxels() const;
};

/// The DICOM letter (L, R, P, A, S, I; two or three for oblique directions, strongest first) that `direction` points to.
/// Components below 0.1 of the length are left out.
[[nodiscard]] std::array<char, 4> orientationLetters(const Vec3& direction);

}  // namespace saliscope
