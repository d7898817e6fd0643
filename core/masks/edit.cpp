#include "core/masks/edit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace saliscope {

namespace {

/// Squared distance in mm of a pixel centre from a segment, all in mm.
struct Segment {
  double x, y;    ///< start
  double dx, dy;  ///< to the end

  [[nodiscard]] double squaredDistance(double px, double py) const {
    const double squaredLength = dx * dx + dy * dy;
    const double along = squaredLength > 0 ? std::clamp(((px - x) * dx + (py - y) * dy) / squaredLength, 0.0, 1.0) : 0.0;
    const double ex = px - x - along * dx;
    const double ey = py - y - along * dy;
    return ex * ex + ey * ey;
  }
};

/// The pixels [first, last] whose centres can lie within `reach` pixels of [a, b], cut to the image.
std::array<int, 2> pixelRange(double a, double b, double reach, int size) {
  const double first = std::clamp(std::ceil(std::min(a, b) - reach), 0.0, static_cast<double>(size));
  const double last = std::clamp(std::floor(std::max(a, b) + reach), -1.0, size - 1.0);
  return {static_cast<int>(first), static_cast<int>(last)};
}

// Directions along pixel edges, clockwise as seen with rows growing downwards: the set pixel lies to the right.
enum Direction : unsigned { East, South, West, North };
constexpr unsigned directions = 4;

/// The edges between set and unset pixels: for each pixel corner a bit for every edge that leaves it.
class EdgeMap {
 public:
  explicit EdgeMap(const Image<std::uint8_t>& mask) : leaving_(mask.columns() + 1, mask.rows() + 1) {
    const auto isSet = [&](int column, int row) { return mask.contains(column, row) && mask.at(column, row) != 0; };
    for (int row = 0; row < mask.rows(); ++row) {
      for (int column = 0; column < mask.columns(); ++column) {
        if (!isSet(column, row)) continue;
        if (!isSet(column, row - 1)) add(column, row, East);
        if (!isSet(column + 1, row)) add(column + 1, row, South);
        if (!isSet(column, row + 1)) add(column + 1, row + 1, West);
        if (!isSet(column - 1, row)) add(column, row + 1, North);
      }
    }
  }

  /// Every closed path, each starting at its first corner in reading order.
  std::vector<std::vector<PixelPoint>> takePaths() {
    std::vector<std::vector<PixelPoint>> paths;
    for (int y = 0; y < leaving_.rows(); ++y) {
      for (int x = 0; x < leaving_.columns(); ++x) {
        if (leaving_.at(x, y) != 0) paths.push_back(takePath(x, y));
      }
    }
    return paths;
  }

 private:
  void add(int x, int y, Direction direction) { leaving_.at(x, y) |= static_cast<std::uint8_t>(1U << direction); }
  [[nodiscard]] bool leaves(int x, int y, unsigned direction) const { return (leaving_.at(x, y) >> direction & 1U) != 0; }

  std::vector<PixelPoint> takePath(int x, int y) {
    std::vector<PixelPoint> path;
    unsigned heading = directions;
    for (unsigned direction = nextDirection(x, y, East); direction < directions; direction = nextDirection(x, y, heading)) {
      if (direction != heading) path.push_back({x - 0.5, y - 0.5});
      heading = direction;
      leaving_.at(x, y) &= static_cast<std::uint8_t>(~(1U << direction));
      x += direction == East ? 1 : (direction == West ? -1 : 0);
      y += direction == South ? 1 : (direction == North ? -1 : 0);
    }
    return path;
  }

  /// Where to go on from a corner: to the right first, so that pixels that touch by a corner only stay apart; `directions`
  /// where no edge is left, which is where the path began.
  [[nodiscard]] unsigned nextDirection(int x, int y, unsigned heading) const {
    for (const unsigned turn : {1U, 0U, 3U}) {
      const unsigned direction = (heading + turn) % directions;
      if (leaves(x, y, direction)) return direction;
    }
    return directions;
  }

  Image<std::uint8_t> leaving_;
};

}  // namespace

std::size_t paintStroke(Image<std::uint8_t>& mask, const PixelPoint& a, const PixelPoint& b, double radiusMm, double columnSpacing,
                        double rowSpacing, std::uint8_t value) {
  const Segment segment{a.column * columnSpacing, a.row * rowSpacing, (b.column - a.column) * columnSpacing,
                        (b.row - a.row) * rowSpacing};
  // A centre that lies on the rim counts in spite of rounding.
  const double reach = radiusMm * (1 + 1e-9) + 1e-9;
  const auto [firstColumn, lastColumn] = pixelRange(a.column, b.column, reach / columnSpacing, mask.columns());
  const auto [firstRow, lastRow] = pixelRange(a.row, b.row, reach / rowSpacing, mask.rows());
  std::size_t changed = 0;
  for (int row = firstRow; row <= lastRow; ++row) {
    for (int column = firstColumn; column <= lastColumn; ++column) {
      std::uint8_t& pixel = mask.at(column, row);
      if (pixel == value || segment.squaredDistance(column * columnSpacing, row * rowSpacing) > reach * reach) continue;
      pixel = value;
      ++changed;
    }
  }
  return changed;
}

std::vector<std::vector<PixelPoint>> outline(const Image<std::uint8_t>& mask) {
  return EdgeMap(mask).takePaths();
}

}  // namespace saliscope
