// What a reader measures on a slice: lengths, angles, areas and the HU inside them. Pure geometry, in mm by the true spacing.
#pragma once

#include <utility>
#include <vector>

#include "core/base/geometry.h"
#include "core/volume/volume.h"

namespace saliscope {

/// A place on a slice in pixels: (0, 0) is the centre of the first one. May be fractional and outside.
struct SlicePoint {
  double column = 0, row = 0;
  friend bool operator==(const SlicePoint&, const SlicePoint&) = default;
};

/// mm between two places; `spacing` as in Geometry, its third number is not used.
[[nodiscard]] double lengthMm(const SlicePoint& a, const SlicePoint& b, const Vec3& spacing);
/// Degrees, 0..180, between the arms from `apex` to `a` and `b`; 0 if an arm has no length.
[[nodiscard]] double angleDegrees(const SlicePoint& a, const SlicePoint& apex, const SlicePoint& b, const Vec3& spacing);

/// A closed line around an area of the slice.
class SliceArea {
 public:
  /// With the sides parallel to rows and columns; `a` and `b` are any two opposite corners.
  [[nodiscard]] static SliceArea rectangle(const SlicePoint& a, const SlicePoint& b);
  /// The ellipse that fills that rectangle.
  [[nodiscard]] static SliceArea ellipse(const SlicePoint& a, const SlicePoint& b);
  /// Closed from the last to the first corner; inside by the even-odd rule.
  [[nodiscard]] static SliceArea polygon(std::vector<SlicePoint> corners);

  /// The exact area of the shape itself, not of the pixels in it (shoelace formula for polygons, whose crossings count with their
  /// sign; pi a b for ellipses).
  [[nodiscard]] double mm2(const Vec3& spacing) const;
  /// Is the place inside or, for rectangles and ellipses, on the edge?
  [[nodiscard]] bool contains(const SlicePoint& point) const;
  /// The pixels of one row, of `columns` in all, whose centres are inside: first and last column of each run, ascending.
  [[nodiscard]] std::vector<std::pair<int, int>> runs(int row, int columns) const;
  /// The smallest upright rectangle around it: first and last corner.
  [[nodiscard]] std::pair<SlicePoint, SlicePoint> bounds() const;

 private:
  enum class Shape { Rectangle, Ellipse, Polygon };
  /// Columns at which a polygon's sides cross a row, ascending: inside is from each odd one up to before the next.
  [[nodiscard]] std::vector<double> crossings(double row) const;
  SliceArea(Shape shape, std::vector<SlicePoint> corners) : shape_(shape), corners_(std::move(corners)) {}
  Shape shape_;
  std::vector<SlicePoint> corners_;  ///< of rectangle and ellipse: least and greatest column and row
};

/// Of the HU of some pixels.
struct HuStatistics {
  int count = 0;  ///< pixels; with none all else is 0
  double mean = 0;
  double deviation = 0;  ///< of the sample (count - 1); 0 for one pixel
  double minimum = 0, maximum = 0;
};
/// Of the pixels whose centres lie in the area. Stored HU, whatever the window or the zoom.
[[nodiscard]] HuStatistics huStatistics(const Image<float>& hu, const SliceArea& area);

}  // namespace saliscope
