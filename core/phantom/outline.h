// Plane curves of the phantom: key values along z, closed outlines, bands between curves. Millimetres.
#pragma once

#include <span>
#include <vector>

namespace saliscope::phantom {

struct Point {
  double x = 0, y = 0;
};

/// A closed curve, the last point joins the first.
using Outline = std::vector<Point>;

/// Value `v` at height `z`; a list of keys ascends in z.
struct Key {
  double z, v;
};

/// Smooth (Hermite) interpolation between keys; constant beyond the ends.
[[nodiscard]] double keyed(std::span<const Key> keys, double z);
/// 0 below `from`, 1 above `to`, smooth between; `from` may be the greater one.
[[nodiscard]] double ramp(double from, double to, double value);
/// 1 inside [low, high], falling smoothly to 0 over `soft` outside.
[[nodiscard]] double plateau(double low, double high, double soft, double value);

/// Closed Catmull-Rom curve through the points, `per` pieces between neighbours.
[[nodiscard]] Outline smoothClosed(std::span<const Point> points, int per = 6);
/// Every vertex moved outwards along the normal (negative: inwards).
[[nodiscard]] Outline grown(const Outline& outline, double by);
[[nodiscard]] Outline mirrored(const Outline& outline);
[[nodiscard]] Outline ellipse(Point centre, double rx, double ry, double angle = 0, int points = 40);

/// A point of a band's middle line and half the band's thickness there.
struct BandPoint {
  double x, y, half;
};
/// The area within `half` of a smooth line through the points, with pointed ends.
[[nodiscard]] Outline band(std::span<const BandPoint> points, int per = 6);

}  // namespace saliscope::phantom
