#include "core/phantom/canvas.h"

#include <algorithm>
#include <utility>

#include "core/phantom/filter.h"

namespace saliscope::phantom {

namespace {

constexpr float airHu = -1000;
constexpr float fatHu = -95;
constexpr int scanLines = 4;       ///< per pixel row, when an outline is filled
constexpr int bendStep = 8;        ///< pixels between points where the waves are evaluated
constexpr int textureMargin = 64;  ///< pixels by which the texture is larger than the plane

std::vector<float> smoothNoise(std::uint64_t key, const Frame& frame, double across, double down) {
  const int columns = frame.columns + textureMargin, rows = frame.rows + textureMargin;
  std::vector<float> field(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
  Random(key).fillUniform(field);
  blur(field, columns, rows, across / frame.pixel, down / frame.pixel);
  standardise(field);
  return field;
}

}  // namespace

Point Frame::bend(Point p, double z) const {
  Point sum;
  for (const Wave& w : waves) {
    const double s = std::sin(w.number[0] * p.x + w.number[1] * p.y + w.number[2] * z + w.phase);
    sum.x += w.x * s;
    sum.y += w.y * s;
  }
  return sum;
}

Point Frame::toAnatomyUnbent(Point p) const {
  const double x = first.x + p.x * pixel - shift.x;
  const double y = first.y + p.y * pixel - shift.y;
  return {(x * cosRoll + y * sinRoll) / scaleX, (y * cosRoll - x * sinRoll) / scaleY};
}

Point Frame::toPixel(Point anatomy, double z) const {
  // the inverse of q -> q + bend(q): one step of the fixed point is exact to a tenth of a millimetre
  const Point once = bend(anatomy, z);
  const Point twice = bend({anatomy.x - once.x, anatomy.y - once.y}, z);
  const double x = (anatomy.x - twice.x) * scaleX;
  const double y = (anatomy.y - twice.y) * scaleY;
  return {(x * cosRoll - y * sinRoll + shift.x - first.x) / pixel, (x * sinRoll + y * cosRoll + shift.y - first.y) / pixel};
}

Canvas::Canvas(Frame frame, std::uint64_t seed) : frame_(std::move(frame)), seed_(seed) {
  const std::size_t n = static_cast<std::size_t>(frame_.columns) * static_cast<std::size_t>(frame_.rows);
  for (std::vector<float>* field : {&hu_, &mask_, &anatomyX_, &anatomyY_}) field->resize(n);
  crossings_.resize(static_cast<std::size_t>(frame_.rows * scanLines));
  row_.resize(static_cast<std::size_t>(frame_.columns));
  fine_ = smoothNoise(Random::key(seed_, "phantom.fine"), frame_, 1.3, 1.3);
  coarse_ = smoothNoise(Random::key(seed_, "phantom.coarse"), frame_, 6, 6);
  streaks_ = smoothNoise(Random::key(seed_, "phantom.streaks"), frame_, 3.2, 1.1);
}

void Canvas::renewTexture(std::uint64_t index) {
  Random random(Random::key(seed_, "phantom.texture", index));
  const std::size_t row = random.below(textureMargin);
  textureStart_ = row * static_cast<std::size_t>(frame_.columns + textureMargin) + random.below(textureMargin);
}

void Canvas::begin(double z) {
  z_ = z;
  std::fill(hu_.begin(), hu_.end(), airHu);
  std::fill(mask_.begin(), mask_.end(), 0.0f);
  const int gridColumns = frame_.columns / bendStep + 2;
  const int gridRows = frame_.rows / bendStep + 2;
  std::vector<Point> grid;
  for (int row = 0; row < gridRows; ++row) {
    for (int column = 0; column < gridColumns; ++column) {
      const Point p = frame_.toAnatomyUnbent({static_cast<double>(column * bendStep), static_cast<double>(row * bendStep)});
      const Point d = frame_.bend(p, z);
      grid.push_back({p.x + d.x, p.y + d.y});
    }
  }
  std::size_t i = 0;
  for (int row = 0; row < frame_.rows; ++row) {
    const float v = static_cast<float>(row % bendStep) / bendStep;
    for (int column = 0; column < frame_.columns; ++column, ++i) {
      const float u = static_cast<float>(column % bendStep) / bendStep;
      const Point* p = grid.data() + (row / bendStep) * gridColumns + column / bendStep;
      const Point* q = p + gridColumns;
      const auto mix = [&](double a, double b, double c, double d) {
        return static_cast<float>((1 - v) * ((1 - u) * a + u * b) + v * ((1 - u) * c + u * d));
      };
      anatomyX_[i] = mix(p[0].x, p[1].x, q[0].x, q[1].x);
      anatomyY_[i] = mix(p[0].y, p[1].y, q[0].y, q[1].y);
    }
  }
}

void Canvas::gather(std::vector<float>& coverage) {
  coverage.assign(hu_.size(), 0.0f);
  gathered_ = &coverage;
}

void Canvas::paintCoverage(const std::vector<float>& coverage, const Material& material) {
  for (std::size_t i = 0; i < coverage.size(); ++i) {
    if (coverage[i] > 0) blend(i, coverage[i], material, 0);
  }
}

void Canvas::blend(std::size_t i, float coverage, const Material& material, float mask) {
  if (clip_ != nullptr) coverage *= (*clip_)[i];
  if (gathered_ != nullptr) {
    (*gathered_)[i] = std::max((*gathered_)[i], coverage);
    return;
  }
  hu_[i] += (textured(i, material) - hu_[i]) * coverage;
  if (mask != keepMask) mask_[i] += (mask - mask_[i]) * coverage;
}

float Canvas::textured(std::size_t i, const Material& material) const {
  const std::size_t t = textureStart_ + i + i / static_cast<std::size_t>(frame_.columns) * textureMargin;
  float hu = material.hu + material.fine * fine_[t] + material.coarse * coarse_[t];
  if (material.marbling > 0) {
    const float streak = std::clamp((streaks_[t] + 0.5f * coarse_[t] - 2.1f + 3 * material.marbling) * 1.2f, 0.0f, 0.6f);
    hu += (fatHu - hu) * streak;
  }
  if (material.strands > 0) hu += material.strands * std::max(0.0f, 1 - std::abs(streaks_[t] - 0.4f * coarse_[t]) * 5);
  return hu;
}

Canvas::Bounds Canvas::pixelBounds(const Box& box) const {
  const Point middle{0.5 * (box.left + box.right), 0.5 * (box.top + box.bottom)};
  const Point at = frame_.toPixel(middle, z_);
  // half the box turned by the roll, and what the waves bend it beyond moving it as a whole
  const double halfX = 0.5 * (box.right - box.left) * frame_.scaleX, halfY = 0.5 * (box.bottom - box.top) * frame_.scaleY;
  const double spare = 0.6 + 0.12 * std::max(halfX, halfY);
  const double turned = std::abs(frame_.sinRoll);
  const double x = (halfX + turned * halfY + spare) / frame_.pixel + 1, y = (halfY + turned * halfX + spare) / frame_.pixel + 1;
  const auto bounded = [](double value, int most) { return static_cast<int>(std::clamp(value, 0.0, static_cast<double>(most))); };
  return {bounded(at.x - x, frame_.columns), bounded(at.x + x + 1, frame_.columns), bounded(at.y - y, frame_.rows),
          bounded(at.y + y + 1, frame_.rows)};
}

void Canvas::paintField(const Field& field, double grow, const Material& material, float mask) {
  const float perPixel = static_cast<float>(0.5 * (frame_.scaleX + frame_.scaleY) / frame_.pixel);
  const float edge = 0.5f + perPixel * static_cast<float>(grow);
  std::size_t at = 0;
  for (int row = field.top; row < field.bottom; ++row) {
    std::size_t i = static_cast<std::size_t>(row) * static_cast<std::size_t>(frame_.columns) + static_cast<std::size_t>(field.left);
    for (int column = field.left; column < field.right; ++column, ++i, ++at) {
      const float coverage = edge - perPixel * field.distance[at];
      if (coverage > 0) blend(i, std::min(coverage, 1.0f), material, mask);
    }
  }
}

void Canvas::paint(const Outline& anatomy, const Material& material, float mask) {
  std::vector<Point> pixels(anatomy.size());
  std::transform(anatomy.begin(), anatomy.end(), pixels.begin(), [this](Point p) { return frame_.toPixel(p, z_); });
  fill(pixels, material, mask);
}

void Canvas::paintScanner(const Outline& scanner, const Material& material) {
  std::vector<Point> pixels(scanner.size());
  std::transform(scanner.begin(), scanner.end(), pixels.begin(), [this](Point p) {
    return Point{(p.x - frame_.first.x) / frame_.pixel, (p.y - frame_.first.y) / frame_.pixel};
  });
  fill(pixels, material, 0);
}

void Canvas::fill(const std::vector<Point>& pixels, const Material& material, float mask) {
  if (pixels.size() < 3) return;
  const auto [leftmost, rightmost] = std::minmax_element(pixels.begin(), pixels.end(), [](Point a, Point b) { return a.x < b.x; });
  const auto [highest, lowest] = std::minmax_element(pixels.begin(), pixels.end(), [](Point a, Point b) { return a.y < b.y; });
  const Bounds bounds{static_cast<int>(std::clamp(leftmost->x - 1, 0.0, 1.0 * frame_.columns)),
                      static_cast<int>(std::clamp(rightmost->x + 2, 0.0, 1.0 * frame_.columns)),
                      static_cast<int>(std::clamp(highest->y - 1, 0.0, 1.0 * frame_.rows)),
                      static_cast<int>(std::clamp(lowest->y + 2, 0.0, 1.0 * frame_.rows))};
  findCrossings(pixels, bounds);
  for (int row = bounds.top; row < bounds.bottom; ++row) {
    std::fill(row_.begin() + bounds.left, row_.begin() + bounds.right, 0.0f);
    for (int line = row * scanLines; line < (row + 1) * scanLines; ++line) {
      addSpans(crossings_[static_cast<std::size_t>(line)], bounds.left, bounds.right);
    }
    const std::size_t start = static_cast<std::size_t>(row) * static_cast<std::size_t>(frame_.columns);
    for (int column = bounds.left; column < bounds.right; ++column) {
      const float coverage = row_[static_cast<std::size_t>(column)];
      if (coverage > 0) blend(start + static_cast<std::size_t>(column), std::min(coverage, 1.0f), material, mask);
    }
  }
}

void Canvas::findCrossings(const std::vector<Point>& pixels, const Bounds& bounds) {
  for (int line = bounds.top * scanLines; line < bounds.bottom * scanLines; ++line)
    crossings_[static_cast<std::size_t>(line)].clear();
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    Point a = pixels[i];
    Point b = pixels[(i + 1) % pixels.size()];
    const int direction = a.y < b.y ? 1 : -1;
    if (direction < 0) std::swap(a, b);
    // pixel i covers [i - 1/2, i + 1/2); scan line j lies at (j + 1/2) / scanLines - 1/2
    const auto firstAbove = [](double y) { return static_cast<int>(std::ceil((y + 0.5) * scanLines - 0.5)); };
    const int from = std::max(firstAbove(a.y), bounds.top * scanLines);
    const int to = std::min(firstAbove(b.y), bounds.bottom * scanLines);
    for (int line = from; line < to; ++line) {
      const double y = (line + 0.5) / scanLines - 0.5;
      crossings_[static_cast<std::size_t>(line)].push_back(
          {static_cast<float>(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y)), direction});
    }
  }
}

void Canvas::addSpans(std::vector<Crossing>& crossings, int left, int right) {
  std::sort(crossings.begin(), crossings.end(), [](const Crossing& a, const Crossing& b) { return a.x < b.x; });
  int winding = 0;
  for (std::size_t i = 0; i + 1 < crossings.size(); ++i) {
    winding += crossings[i].direction;
    if (winding == 0) continue;
    const float from = std::max(crossings[i].x + 0.5f, static_cast<float>(left));
    const float to = std::min(crossings[i + 1].x + 0.5f, static_cast<float>(right));
    for (int column = static_cast<int>(from); column < right && static_cast<float>(column) < to; ++column) {
      const float start = std::max(from, static_cast<float>(column));
      const float stop = std::min(to, static_cast<float>(column + 1));
      if (stop > start) row_[static_cast<std::size_t>(column)] += (stop - start) / scanLines;
    }
  }
}

}  // namespace saliscope::phantom
