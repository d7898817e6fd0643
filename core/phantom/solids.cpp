#include "core/phantom/solids.h"

namespace saliscope::phantom {

namespace {

constexpr double pieceLength = 4;  ///< mm

double between(double a, double b, double c, double d, double t) {
  return 0.5 * (2 * b + t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))));
}

}  // namespace

Ellipsoid Ellipsoid::grownBy(double by) const {
  Ellipsoid result = *this;
  for (double& h : result.half) h = std::max(h + by, 0.1);
  return result;
}

bool Ellipsoid::meets(double z, double margin) const {
  double reach = 0;
  for (std::size_t i = 0; i < 3; ++i) reach += axes[i][2] * axes[i][2] * half[i] * half[i];
  return std::abs(z - centre[2]) < std::sqrt(reach) + margin;
}

Box Ellipsoid::box(double margin) const {
  double x = 0, y = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    x += axes[i][0] * axes[i][0] * half[i] * half[i];
    y += axes[i][1] * axes[i][1] * half[i] * half[i];
  }
  x = std::sqrt(x) + margin;
  y = std::sqrt(y) + margin;
  return {centre[0] - x, centre[0] + x, centre[1] - y, centre[1] + y};
}

void paint(Canvas& canvas, const Ellipsoid& solid, const Material& material, float mask) {
  if (!solid.meets(canvas.z())) return;
  canvas.paintWithin(
      solid.box(), [&, z = canvas.z()](double x, double y) { return solid.distance(x, y, z); }, material, mask);
}

Tube::Tube(std::span<const TubePoint> points, double scale) {
  const std::size_t n = points.size();
  for (std::size_t i = 0; i + 1 < n; ++i) {
    const TubePoint& a = points[i == 0 ? 0 : i - 1];
    const TubePoint& b = points[i];
    const TubePoint& c = points[i + 1];
    const TubePoint& d = points[std::min(i + 2, n - 1)];
    const int pieces = std::max(1, static_cast<int>(length(Vec3{c.x - b.x, c.y - b.y, c.z - b.z}) / pieceLength));
    for (int k = 0; k < pieces; ++k) {
      const double t = static_cast<double>(k) / pieces;
      line_.push_back({between(a.x, b.x, c.x, d.x, t), between(a.y, b.y, c.y, d.y, t), between(a.z, b.z, c.z, d.z, t),
                       scale * (b.radius + (c.radius - b.radius) * t)});
    }
  }
  line_.push_back({points[n - 1].x, points[n - 1].y, points[n - 1].z, scale * points[n - 1].radius});
}

void Tube::paint(Canvas& canvas, const Material& material, float mask, double grow) const {
  for (std::size_t i = 0; i + 1 < line_.size(); ++i) paintPiece(canvas, line_[i], line_[i + 1], material, mask, grow);
}

void paintPiece(Canvas& canvas, const TubePoint& a, const TubePoint& b, const Material& material, float mask, double grow) {
  const double z = canvas.z();
  const double ra = a.radius + grow;
  const double rb = b.radius + grow;
  if (std::min(a.z - ra, b.z - rb) > z || std::max(a.z + ra, b.z + rb) < z) return;
  const Vec3 axis{b.x - a.x, b.y - a.y, b.z - a.z};
  const double square = std::max(dot(axis, axis), 1e-9);
  // the part of the piece near the plane alone can reach it
  const double reach = std::max(ra, rb);
  double from = 0, to = 1;
  if (std::abs(axis[2]) > 1e-6) {
    const double t1 = (z - reach - a.z) / axis[2];
    const double t2 = (z + reach - a.z) / axis[2];
    from = std::clamp(std::min(t1, t2), 0.0, 1.0);
    to = std::clamp(std::max(t1, t2), 0.0, 1.0);
  }
  const double x1 = a.x + from * axis[0], x2 = a.x + to * axis[0], y1 = a.y + from * axis[1], y2 = a.y + to * axis[1];
  const Box box{std::min(x1, x2) - reach, std::max(x1, x2) + reach, std::min(y1, y2) - reach, std::max(y1, y2) + reach};
  const auto distance = [&](double x, double y) {
    const double px = x - a.x, py = y - a.y, pz = z - a.z;
    const double t = std::clamp((px * axis[0] + py * axis[1] + pz * axis[2]) / square, 0.0, 1.0);
    const double dx = px - t * axis[0], dy = py - t * axis[1], dz = pz - t * axis[2];
    return std::sqrt(dx * dx + dy * dy + dz * dz) - (ra + (rb - ra) * t);
  };
  canvas.paintWithin(box, distance, material, mask);
}

}  // namespace saliscope::phantom
