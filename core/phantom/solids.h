// Solids cut by the plane that is being painted: ellipsoids and tubes with a thickness that changes along them.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "core/base/geometry.h"
#include "core/phantom/canvas.h"

namespace saliscope::phantom {

/// An ellipsoid with its own axes (rows of `axes`, unit vectors) and half lengths, mm.
struct Ellipsoid {
  Vec3 centre;
  Vec3 half;
  std::array<Vec3, 3> axes{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

  /// Signed mm, exact on the surface and good near it.
  [[nodiscard]] double distance(double x, double y, double z) const {
    const double dx = x - centre[0], dy = y - centre[1], dz = z - centre[2];
    double far = 0, steep = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      const double along = (axes[i][0] * dx + axes[i][1] * dy + axes[i][2] * dz) / half[i];
      far += along * along;
      steep += along * along / (half[i] * half[i]);
    }
    if (steep < 1e-12) return -std::min({half[0], half[1], half[2]});
    return (far - std::sqrt(far)) / std::sqrt(steep);
  }
  [[nodiscard]] Ellipsoid grownBy(double by) const;
  /// Whether the plane z comes within `margin` of it, and the box that holds it there.
  [[nodiscard]] bool meets(double z, double margin = 0) const;
  [[nodiscard]] Box box(double margin = 0) const;
};

void paint(Canvas& canvas, const Ellipsoid& solid, const Material& material, float mask = 0);

/// A point of a tube's middle line and the radius there.
struct TubePoint {
  double x, y, z, radius;
};
/// A smooth tube as short tapering pieces.
class Tube {
 public:
  explicit Tube(std::span<const TubePoint> points, double scale = 1);
  /// Paints what the plane cuts, the tube's radius changed by `grow`.
  void paint(Canvas& canvas, const Material& material, float mask = 0, double grow = 0) const;
  [[nodiscard]] const std::vector<TubePoint>& line() const { return line_; }

 private:
  std::vector<TubePoint> line_;
};

/// One tapering piece from a to b.
void paintPiece(Canvas& canvas, const TubePoint& a, const TubePoint& b, const Material& material, float mask = 0, double grow = 0);

/// Smooth union of two signed distances over `blend` mm.
[[nodiscard]] inline double joined(double a, double b, double blend) {
  const double h = std::max(blend - std::abs(a - b), 0.0) / blend;
  return std::min(a, b) - h * h * blend * 0.25;
}

}  // namespace saliscope::phantom
