#include "core/phantom/outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace saliscope::phantom {

namespace {

double catmullRom(double a, double b, double c, double d, double t) {
  return 0.5 * (2 * b + t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))));
}

double slope(std::span<const Key> keys, std::size_t i) {
  if (i == 0 || i + 1 == keys.size()) return 0;
  return (keys[i + 1].v - keys[i - 1].v) / (keys[i + 1].z - keys[i - 1].z);
}

}  // namespace

double keyed(std::span<const Key> keys, double z) {
  if (z <= keys.front().z) return keys.front().v;
  if (z >= keys.back().z) return keys.back().v;
  std::size_t i = 0;
  while (z > keys[i + 1].z) ++i;
  const double step = keys[i + 1].z - keys[i].z;
  const double t = (z - keys[i].z) / step;
  const double t2 = t * t;
  const double t3 = t2 * t;
  return (2 * t3 - 3 * t2 + 1) * keys[i].v + (t3 - 2 * t2 + t) * step * slope(keys, i) + (3 * t2 - 2 * t3) * keys[i + 1].v +
         (t3 - t2) * step * slope(keys, i + 1);
}

double ramp(double from, double to, double value) {
  const double t = std::clamp((value - from) / (to - from), 0.0, 1.0);
  return t * t * (3 - 2 * t);
}

double plateau(double low, double high, double soft, double value) {
  return ramp(low - soft, low, value) * ramp(high + soft, high, value);
}

Outline smoothClosed(std::span<const Point> points, int per) {
  Outline result;
  const std::size_t n = points.size();
  result.reserve(n * static_cast<std::size_t>(per));
  for (std::size_t i = 0; i < n; ++i) {
    const Point& a = points[(i + n - 1) % n];
    const Point& b = points[i];
    const Point& c = points[(i + 1) % n];
    const Point& d = points[(i + 2) % n];
    for (int k = 0; k < per; ++k) {
      const double t = static_cast<double>(k) / per;
      result.push_back({catmullRom(a.x, b.x, c.x, d.x, t), catmullRom(a.y, b.y, c.y, d.y, t)});
    }
  }
  return result;
}

Outline grown(const Outline& outline, double by) {
  const std::size_t n = outline.size();
  double area = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const Point& a = outline[i];
    const Point& b = outline[(i + 1) % n];
    area += a.x * b.y - b.x * a.y;
  }
  const double outwards = area > 0 ? by : -by;
  Outline result(n);
  for (std::size_t i = 0; i < n; ++i) {
    const Point& before = outline[(i + n - 1) % n];
    const Point& after = outline[(i + 1) % n];
    const double dx = after.x - before.x;
    const double dy = after.y - before.y;
    const double along = std::max(std::hypot(dx, dy), 1e-9);
    result[i] = {outline[i].x + outwards * dy / along, outline[i].y - outwards * dx / along};
  }
  return result;
}

Outline mirrored(const Outline& outline) {
  Outline result = outline;
  for (Point& p : result) p.x = -p.x;
  return result;
}

Outline ellipse(Point centre, double rx, double ry, double angle, int points) {
  Outline result(static_cast<std::size_t>(points));
  for (int i = 0; i < points; ++i) {
    const double t = 2 * std::numbers::pi * i / points;
    const double x = rx * std::cos(t);
    const double y = ry * std::sin(t);
    result[static_cast<std::size_t>(i)] = {centre.x + x * std::cos(angle) - y * std::sin(angle),
                                           centre.y + x * std::sin(angle) + y * std::cos(angle)};
  }
  return result;
}

Outline band(std::span<const BandPoint> points, int per) {
  std::vector<BandPoint> line;
  const std::size_t n = points.size();
  for (std::size_t i = 0; i + 1 < n; ++i) {
    const BandPoint& a = points[i == 0 ? 0 : i - 1];
    const BandPoint& b = points[i];
    const BandPoint& c = points[i + 1];
    const BandPoint& d = points[std::min(i + 2, n - 1)];
    for (int k = 0; k < per; ++k) {
      const double t = static_cast<double>(k) / per;
      line.push_back({catmullRom(a.x, b.x, c.x, d.x, t), catmullRom(a.y, b.y, c.y, d.y, t),
                      std::max(0.0, catmullRom(a.half, b.half, c.half, d.half, t))});
    }
  }
  line.push_back(points.back());
  Outline result;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const BandPoint& before = line[i == 0 ? 0 : i - 1];
    const BandPoint& after = line[std::min(i + 1, line.size() - 1)];
    const double along = std::max(std::hypot(after.x - before.x, after.y - before.y), 1e-9);
    const double nx = (after.y - before.y) / along;
    const double ny = -(after.x - before.x) / along;
    result.insert(result.begin(), {line[i].x + nx * line[i].half, line[i].y + ny * line[i].half});
    result.push_back({line[i].x - nx * line[i].half, line[i].y - ny * line[i].half});
  }
  return result;
}

}  // namespace saliscope::phantom
