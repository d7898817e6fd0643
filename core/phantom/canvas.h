// One plane of the phantom while it is painted: HU and mask share one coverage, so they agree exactly.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/base/random.h"
#include "core/phantom/outline.h"

namespace saliscope::phantom {

/// What a structure is made of.
struct Material {
  float hu = 0;
  float fine = 0;      ///< HU deviation of structure a few mm wide
  float coarse = 0;    ///< HU deviation of structure about 20 mm wide
  float marbling = 0;  ///< share 0..1 of streaks of fat
  float strands = 0;   ///< HU of thin curved strands, as in fat
};

/// Given as a mask value: the mask stays what it was. 0 and 1 are painted.
constexpr float keepMask = -1;

/// How the anatomy, drawn in a standard patient's mm, lies in the scanner: scaled, turned, shifted, and bent a little by smooth
/// waves so that no outline is an exact ellipse.
struct Frame {
  int columns = 0, rows = 0;
  double pixel = 1;  ///< mm
  Point first;       ///< scanner mm of the first pixel
  Point shift;       ///< scanner mm of the standard patient's origin
  double scaleX = 1, scaleY = 1;
  double cosRoll = 1, sinRoll = 0;
  struct Wave {
    std::array<double, 3> number;  ///< radians per mm
    double phase = 0, x = 0, y = 0;
  };
  std::vector<Wave> waves;

  [[nodiscard]] Point bend(Point anatomy, double z) const;  ///< displacement by the waves
  [[nodiscard]] Point toPixel(Point anatomy, double z) const;
  [[nodiscard]] Point toAnatomyUnbent(Point pixel) const;
};

/// Signed mm to a surface, for the pixels of a rectangle: worked out once, painted at several offsets.
struct Field {
  int left = 0, right = 0, top = 0, bottom = 0;  ///< pixels, half open
  std::vector<float> distance;
};

/// A rectangle in anatomy mm.
struct Box {
  double left, right, top, bottom;
};

class Canvas {
 public:
  Canvas(Frame frame, std::uint64_t seed);
  /// Starts the plane at anatomy height z: air everywhere, empty mask.
  void begin(double z);
  /// New tissue texture; planes within one thick slice share one.
  void renewTexture(std::uint64_t index);

  void paint(const Outline& anatomy, const Material& material, float mask = 0);
  /// Outline in scanner mm (the table).
  void paintScanner(const Outline& scanner, const Material& material);
  /// `distance(x, y)`: signed mm to the surface at an anatomy point, negative inside; only looked at inside `box`.
  template <class Distance>
  void paintWithin(const Box& box, const Distance& distance, const Material& material, float mask = 0);

  template <class Distance>
  [[nodiscard]] Field measure(const Box& box, const Distance& distance) const;
  void paintField(const Field& field, double grow, const Material& material, float mask = 0);

  /// Until stopGathering, painting sets the union of coverages instead of HU.
  void gather(std::vector<float>& coverage);
  void stopGathering() { gathered_ = nullptr; }
  /// Paints by a given coverage of every pixel.
  void paintCoverage(const std::vector<float>& coverage, const Material& material);
  /// Restricts painting to a coverage, which must outlive it; nullptr lifts it.
  void clip(const std::vector<float>* coverage) { clip_ = coverage; }

  [[nodiscard]] const Frame& frame() const { return frame_; }
  [[nodiscard]] double z() const { return z_; }
  [[nodiscard]] std::size_t size() const { return hu_.size(); }
  [[nodiscard]] const std::vector<float>& hu() const { return hu_; }
  [[nodiscard]] const std::vector<float>& mask() const { return mask_; }

 private:
  struct Bounds {
    int left, right, top, bottom;  ///< half open
  };
  struct Crossing {
    float x;
    int direction;
  };
  [[nodiscard]] Bounds pixelBounds(const Box& box) const;
  [[nodiscard]] float textured(std::size_t i, const Material& material) const;
  void fill(const std::vector<Point>& pixels, const Material& material, float mask);
  void findCrossings(const std::vector<Point>& pixels, const Bounds& bounds);
  void addSpans(std::vector<Crossing>& crossings, int left, int right);
  void blend(std::size_t i, float coverage, const Material& material, float mask);

  Frame frame_;
  std::uint64_t seed_;
  double z_ = 0;
  std::vector<float> hu_, mask_;
  std::vector<float> fine_, coarse_, streaks_;  ///< texture, larger than the plane by a margin that the window into it moves in
  std::size_t textureStart_ = 0;
  std::vector<float> anatomyX_, anatomyY_;
  std::vector<float>* gathered_ = nullptr;
  const std::vector<float>* clip_ = nullptr;
  std::vector<std::vector<Crossing>> crossings_;
  std::vector<float> row_;
};

template <class Distance>
Field Canvas::measure(const Box& box, const Distance& distance) const {
  const Bounds b = pixelBounds(box);
  Field field{b.left, b.right, b.top, b.bottom, {}};
  field.distance.reserve(static_cast<std::size_t>(std::max(0, b.right - b.left) * std::max(0, b.bottom - b.top)));
  for (int row = b.top; row < b.bottom; ++row) {
    std::size_t i = static_cast<std::size_t>(row) * static_cast<std::size_t>(frame_.columns) + static_cast<std::size_t>(b.left);
    for (int column = b.left; column < b.right; ++column, ++i) {
      field.distance.push_back(static_cast<float>(distance(anatomyX_[i], anatomyY_[i])));
    }
  }
  return field;
}

template <class Distance>
void Canvas::paintWithin(const Box& box, const Distance& distance, const Material& material, float mask) {
  const Bounds bounds = pixelBounds(box);
  const float perPixel = static_cast<float>(0.5 * (frame_.scaleX + frame_.scaleY) / frame_.pixel);
  for (int row = bounds.top; row < bounds.bottom; ++row) {
    std::size_t i =
        static_cast<std::size_t>(row) * static_cast<std::size_t>(frame_.columns) + static_cast<std::size_t>(bounds.left);
    for (int column = bounds.left; column < bounds.right; ++column, ++i) {
      const float coverage = 0.5f - perPixel * static_cast<float>(distance(anatomyX_[i], anatomyY_[i]));
      if (coverage > 0) blend(i, coverage < 1 ? coverage : 1, material, mask);
    }
  }
}

}  // namespace saliscope::phantom
