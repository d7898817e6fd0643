// How a body is looked at in three dimensions.
#pragma once

#include <QPointF>
#include <QSizeF>

#include "core/base/geometry.h"

namespace saliscope::ui {

/// A parallel camera in the patient's space (LPS, mm): lengths across the screen are true at every depth.
class VolumeCamera {
 public:
  /// From the front, the head up: the patient's right is at the left of the screen.
  VolumeCamera() = default;

  [[nodiscard]] const Vec3& centre() const { return centre_; }  ///< mm, in the middle of the screen
  [[nodiscard]] const Vec3& right() const { return right_; }    ///< unit vector towards the right of the screen
  [[nodiscard]] const Vec3& up() const { return up_; }
  [[nodiscard]] Vec3 towardsViewer() const { return cross(right_, up_); }
  [[nodiscard]] double pixelsPerMm() const { return pixelsPerMm_; }  ///< logical pixels

  /// Turns as a drag by `pixels` does: sideways round the body's long axis, up and down round the screen's horizontal.
  void turn(const QPointF& pixels);
  /// Looks from where `towardsViewer` points to, with `up` upwards; both unit vectors, orthogonal.
  void lookFrom(const Vec3& towardsViewer, const Vec3& up);
  void zoom(double factor);
  void pan(const QPointF& pixels);
  /// The whole grid in a widget of this size, whatever it is turned to.
  void fit(const Geometry& geometry, const QSizeF& size);

  /// Where a place (mm) stands in a widget of this size.
  [[nodiscard]] QPointF toWidget(const Vec3& mm, const QSizeF& size) const;

  friend bool operator==(const VolumeCamera&, const VolumeCamera&) = default;

 private:
  Vec3 centre_{0, 0, 0};
  Vec3 right_{1, 0, 0};
  Vec3 up_{0, 0, 1};
  double pixelsPerMm_ = 1;
};

}  // namespace saliscope::ui
