#include "ui/render/volume_camera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace saliscope::ui {

namespace {

constexpr double smallestPixelsPerMm = 0.05;
constexpr double largestPixelsPerMm = 50;
constexpr double radiansPerPixel = std::numbers::pi / 400;
constexpr Vec3 longAxis{0, 0, 1};

/// Rodrigues' formula; `axis` is a unit vector.
Vec3 turned(const Vec3& what, const Vec3& axis, double angle) {
  return what * std::cos(angle) + cross(axis, what) * std::sin(angle) + axis * (dot(axis, what) * (1 - std::cos(angle)));
}

Vec3 unit(const Vec3& vector) {
  return vector * (1 / length(vector));
}

}  // namespace

void VolumeCamera::turn(const QPointF& pixels) {
  // The body follows the hand, so the camera goes the other way.
  const double round = -pixels.x() * radiansPerPixel;
  right_ = turned(right_, longAxis, round);
  up_ = turned(up_, longAxis, round);
  up_ = turned(up_, right_, -pixels.y() * radiansPerPixel);
  right_ = unit(right_);
  up_ = unit(up_ - right_ * dot(up_, right_));
}

void VolumeCamera::lookFrom(const Vec3& towardsViewer, const Vec3& up) {
  up_ = unit(up);
  right_ = unit(cross(up, towardsViewer));
}

void VolumeCamera::zoom(double factor) {
  pixelsPerMm_ = std::clamp(pixelsPerMm_ * factor, smallestPixelsPerMm, largestPixelsPerMm);
}

void VolumeCamera::pan(const QPointF& pixels) {
  centre_ = centre_ - right_ * (pixels.x() / pixelsPerMm_) + up_ * (pixels.y() / pixelsPerMm_);
}

void VolumeCamera::fit(const Geometry& geometry, const QSizeF& size) {
  const std::array<int, 3>& voxels = geometry.size;
  centre_ = geometry.toPatient({(voxels[0] - 1) / 2.0, (voxels[1] - 1) / 2.0, (voxels[2] - 1) / 2.0});
  double widest = 0;
  double highest = 0;
  for (int corner = 0; corner < 8; ++corner) {
    const Vec3 place = geometry.toPatient({(corner & 1) != 0 ? voxels[0] - 1.0 : 0.0, (corner & 2) != 0 ? voxels[1] - 1.0 : 0.0,
                                           (corner & 4) != 0 ? voxels[2] - 1.0 : 0.0}) -
                       centre_;
    // Sideways as far as it reaches when it is turned round the long axis.
    widest = std::max(widest, std::hypot(place[0], place[1]));
    highest = std::max(highest, std::abs(place[2]));
  }
  // A body is rounder than its box.
  constexpr double bodyInBox = 0.8;
  const double wide = std::max(1.0, 2 * widest * bodyInBox);
  const double high = std::max(1.0, 2 * highest);
  pixelsPerMm_ = std::clamp(std::min(size.width() / wide, size.height() / high), smallestPixelsPerMm, largestPixelsPerMm);
}

QPointF VolumeCamera::toWidget(const Vec3& mm, const QSizeF& size) const {
  const Vec3 place = mm - centre_;
  return {size.width() / 2 + dot(place, right_) * pixelsPerMm_, size.height() / 2 - dot(place, up_) * pixelsPerMm_};
}

}  // namespace saliscope::ui
