#include "core/volume/measurements.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace saliscope {

double lengthMm(const SlicePoint& a, const SlicePoint& b, const Vec3& spacing) {
  return std::hypot((b.column - a.column) * spacing[0], (b.row - a.row) * spacing[1]);
}

double angleDegrees(const SlicePoint& a, const SlicePoint& apex, const SlicePoint& b, const Vec3& spacing) {
  const double ax = (a.column - apex.column) * spacing[0];
  const double ay = (a.row - apex.row) * spacing[1];
  const double bx = (b.column - apex.column) * spacing[0];
  const double by = (b.row - apex.row) * spacing[1];
  // Sharp at every angle, where the arc cosine of a quotient is blunt near 0 and 180.
  return std::atan2(std::abs(ax * by - ay * bx), ax * bx + ay * by) * 180 / std::numbers::pi;
}

SliceArea SliceArea::rectangle(const SlicePoint& a, const SlicePoint& b) {
  return {Shape::Rectangle,
          {{std::min(a.column, b.column), std::min(a.row, b.row)}, {std::max(a.column, b.column), std::max(a.row, b.row)}}};
}

SliceArea SliceArea::ellipse(const SlicePoint& a, const SlicePoint& b) {
  return {Shape::Ellipse, rectangle(a, b).corners_};
}

SliceArea SliceArea::polygon(std::vector<SlicePoint> corners) {
  return {Shape::Polygon, std::move(corners)};
}

double SliceArea::mm2(const Vec3& spacing) const {
  const double pixel = spacing[0] * spacing[1];
  if (shape_ == Shape::Polygon) {
    double twice = 0;
    for (std::size_t i = 0; i < corners_.size(); ++i) {
      const SlicePoint& a = corners_[i];
      const SlicePoint& b = corners_[(i + 1) % corners_.size()];
      twice += a.column * b.row - b.column * a.row;
    }
    return std::abs(twice) / 2 * pixel;
  }
  const double box = (corners_[1].column - corners_[0].column) * (corners_[1].row - corners_[0].row) * pixel;
  return shape_ == Shape::Rectangle ? box : box * std::numbers::pi / 4;
}

std::vector<double> SliceArea::crossings(double row) const {
  std::vector<double> columns;
  for (std::size_t i = 0; i < corners_.size(); ++i) {
    const SlicePoint& a = corners_[i];
    const SlicePoint& b = corners_[(i + 1) % corners_.size()];
    // A corner on the row counts as above it, once.
    if ((a.row > row) == (b.row > row)) continue;
    columns.push_back(a.column + (row - a.row) / (b.row - a.row) * (b.column - a.column));
  }
  std::sort(columns.begin(), columns.end());
  return columns;
}

bool SliceArea::contains(const SlicePoint& point) const {
  if (shape_ == Shape::Polygon) {
    const std::vector<double> all = crossings(point.row);
    return std::count_if(all.begin(), all.end(), [&](double crossing) { return point.column < crossing; }) % 2 == 1;
  }
  const SlicePoint& low = corners_[0];
  const SlicePoint& high = corners_[1];
  const bool inBox = point.column >= low.column && point.column <= high.column && point.row >= low.row && point.row <= high.row;
  if (shape_ == Shape::Rectangle || !inBox) return inBox;
  const double a = (high.column - low.column) / 2;
  const double b = (high.row - low.row) / 2;
  if (a <= 0 || b <= 0) return inBox;
  const double x = (point.column - low.column - a) / a;
  const double y = (point.row - low.row - b) / b;
  return x * x + y * y <= 1;
}

std::vector<std::pair<int, int>> SliceArea::runs(int row, int columns) const {
  std::vector<std::pair<int, int>> found;
  const auto add = [&](double first, double last) {
    const int from = static_cast<int>(std::clamp(std::ceil(first), 0.0, static_cast<double>(columns)));
    const int to = static_cast<int>(std::clamp(last, -1.0, columns - 1.0));
    if (from <= to) found.emplace_back(from, to);
  };
  if (shape_ == Shape::Polygon) {
    const std::vector<double> all = crossings(row);
    for (std::size_t i = 0; i + 1 < all.size(); i += 2) add(all[i], std::ceil(all[i + 1]) - 1);
    return found;
  }
  // Rectangles and ellipses have one run; its ends are looked for from outside, by the same rule as any other place.
  const auto inside = [&](double column) { return contains({column, static_cast<double>(row)}); };
  double first = std::clamp(std::ceil(corners_[0].column), -1.0, static_cast<double>(columns));
  double last = std::clamp(std::floor(corners_[1].column), -1.0, static_cast<double>(columns));
  while (first <= last && !inside(first)) ++first;
  while (last >= first && !inside(last)) --last;
  add(first, last);
  return found;
}

std::pair<SlicePoint, SlicePoint> SliceArea::bounds() const {
  if (corners_.empty()) return {};
  SlicePoint low = corners_.front();
  SlicePoint high = low;
  for (const SlicePoint& corner : corners_) {
    low = {std::min(low.column, corner.column), std::min(low.row, corner.row)};
    high = {std::max(high.column, corner.column), std::max(high.row, corner.row)};
  }
  return {low, high};
}

HuStatistics huStatistics(const Image<float>& hu, const SliceArea& area) {
  const auto [low, high] = area.bounds();
  const int firstRow = static_cast<int>(std::clamp(std::ceil(low.row), 0.0, static_cast<double>(hu.rows())));
  const int lastRow = static_cast<int>(std::clamp(std::floor(high.row), -1.0, hu.rows() - 1.0));
  HuStatistics result;
  result.minimum = std::numeric_limits<double>::infinity();
  result.maximum = -result.minimum;
  double squares = 0;  // about the running mean (Welford), exact for HU far from 0
  for (int row = firstRow; row <= lastRow; ++row) {
    for (const auto& [from, to] : area.runs(row, hu.columns())) {
      for (int column = from; column <= to; ++column) {
        const double value = hu.at(column, row);
        const double before = value - result.mean;
        ++result.count;
        result.mean += before / result.count;
        squares += before * (value - result.mean);
        result.minimum = std::min(result.minimum, value);
        result.maximum = std::max(result.maximum, value);
      }
    }
  }
  if (result.count == 0) return {};
  if (result.count > 1) result.deviation = std::sqrt(squares / (result.count - 1));
  return result;
}

}  // namespace saliscope
