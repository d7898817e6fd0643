#include "core/base/geometry.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace saliscope {

Vec3 operator+(const Vec3& a, const Vec3& b) {
  return {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
}
Vec3 operator-(const Vec3& a, const Vec3& b) {
  return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}
Vec3 operator*(const Vec3& a, double factor) {
  return {a[0] * factor, a[1] * factor, a[2] * factor};
}
double dot(const Vec3& a, const Vec3& b) {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
Vec3 cross(const Vec3& a, const Vec3& b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}
double length(const Vec3& a) {
  return std::sqrt(dot(a, a));
}

Vec3 Geometry::toPatient(const Vec3& index) const {
  Vec3 mm = origin;
  for (std::size_t axis = 0; axis < 3; ++axis) mm = mm + axes[axis] * (spacing[axis] * index[axis]);
  return mm;
}

Vec3 Geometry::toIndex(const Vec3& mm) const {
  // Cramer's rule, because a tilted series has axes that are not orthogonal.
  const Vec3 a = axes[0] * spacing[0];
  const Vec3 b = axes[1] * spacing[1];
  const Vec3 c = axes[2] * spacing[2];
  const Vec3 d = mm - origin;
  const double determinant = dot(a, cross(b, c));
  return {dot(d, cross(b, c)) / determinant, dot(a, cross(d, c)) / determinant, dot(a, cross(b, d)) / determinant};
}

Geometry Geometry::slice(int k) const {
  Geometry plane = *this;
  plane.origin = toPatient({0, 0, static_cast<double>(k)});
  plane.size[2] = 1;
  return plane;
}

bool Geometry::sameGrid(const Geometry& other, double toleranceMm) const {
  if (size != other.size) return false;
  for (int corner = 0; corner < 8; ++corner) {
    const Vec3 index{(corner & 1) ? size[0] - 1.0 : 0.0, (corner & 2) ? size[1] - 1.0 : 0.0, (corner & 4) ? size[2] - 1.0 : 0.0};
    if (!(length(toPatient(index) - other.toPatient(index)) <= toleranceMm)) return false;
  }
  return true;
}

std::size_t Geometry::voxels() const {
  return static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1]) * static_cast<std::size_t>(size[2]);
}

std::array<char, 4> orientationLetters(const Vec3& direction) {
  constexpr double smallest = 0.1;
  const double norm = length(direction);
  std::array<char, 4> letters{};
  if (norm <= 0) return letters;
  std::array<std::size_t, 3> order{0, 1, 2};
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return std::abs(direction[a]) > std::abs(direction[b]); });
  constexpr const char* positive = "LPS";
  constexpr const char* negative = "RAI";
  std::size_t used = 0;
  for (const std::size_t axis : order) {
    const double share = direction[axis] / norm;
    if (std::abs(share) >= smallest) letters[used++] = share > 0 ? positive[axis] : negative[axis];
  }
  return letters;
}

}  // namespace saliscope
