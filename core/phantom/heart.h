// The heart: four chambers in a sac, all masked.
#pragma once

#include "core/phantom/canvas.h"
#include "core/phantom/patient.h"
#include "core/phantom/solids.h"

namespace saliscope::phantom {

class Heart {
 public:
  explicit Heart(const Patient& patient);
  /// Signed mm to the heart's smoothed outside (chambers together).
  [[nodiscard]] double distance(double x, double y, double z) const;
  /// Whether the plane cuts the sac.
  [[nodiscard]] bool meets(double z) const;
  /// Works out the sac in the canvas' plane; before paintSac and paint.
  void cut(const Canvas& canvas);
  /// The sac and the fat round it, for the mediastinum's outline.
  void paintSac(Canvas& canvas, const Material& material, double grow) const;
  void paint(Canvas& canvas) const;

 private:
  void paintCoronaries(Canvas& canvas) const;
  void paintLeftVentricle(Canvas& canvas) const;
  [[nodiscard]] Vec3 place(double along, double across, double up) const;

  const Patient& patient_;
  std::array<Vec3, 3> axes_;  ///< to the apex; from left to right ventricle; upwards
  Vec3 base_;
  Ellipsoid left_, leftCavity_, right_, rightCavity_, rightAtrium_, leftAtrium_, appendage_;
  Field sac_;
  Box box_{};
  double top_ = 0, bottom_ = 0;
};

}  // namespace saliscope::phantom
