// One plane of the phantom while it is painted: HU and mask share one coverage, so they agree exactly.
#pragma once

#include <array>
#include <cmath>
#include <functional>
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
};

/// How the anatomy, drawn in a standard patient's mm, lies in the scanner: scaled, turned, shifted, and bent a little by smooth waves
/// so that no outline is an exact ellipse.
struct Frame {
  int columns = 0, rows = 0;
  double pixel = 1;          ///< mm
  Point first;               ///< scanner mm of the first pixel
  Point shift;               ///< scanner mm of the standard patient's origin
  double scaleX = 1, scaleY = 1;
  double roll = 0;           ///< radians
  struct Wave {
    std::array<double, 3> number;  ///< radians per mm
    double phase = 0, x = 0, y = 0;
  };
  std::vector<Wave> waves;

  [[nodiscard]] Point bend(Point anatomy, double z) const;        ///< displacement by the waves
  [[nodiscard]] Point toPixel(Point anatomy, double z) const;
  [[nodiscard]] Point toAnatomyUnbent(Point pixel) const;
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
  void fill(const std::vector<Point>& pixels, const Material& material, float mask);
  void findCrossings(const std::vector<Point>& pixels, const Bounds& bounds);
  void addSpans(std::vector<Crossing>& crossings, int left, int right);
  void blend(std::size_t i, float coverage, const Material& material, float mask);

  Frame frame_;
  std::uint64_t seed_;
  double z_ = 0;
  std::vector<float> hu_, mask_, fine_, coarse_, streaks_;
  std::vector<float> anatomyX_, anatomyY_;
  std::vector<float>* gathered_ = nullptr;
  const std::vector<float>* clip_ = nullptr;
  std::vector<std::vector<Crossing>> crossings_;
  std::vector<float> row_;
};

template <class Distance>
void Canvas::paintWithin(const Box& box, const Distance& distance, const Material& material, float mask) {
  const Bounds bounds = pixelBounds(box);
  const float perPixel = static_cast<float>(0.5 * (frame_.scaleX + frame_.scaleY) / frame_.pixel);
  for (int row = bounds.top; row < bounds.bottom; ++row) {
    std::size_t i = static_cast<std::size_t>(row) * static_cast<std::size_t>(frame_.columns) + static_cast<std::size_t>(bounds.left);
    for (int column = bounds.left; column < bounds.right; ++column, ++i) {
      const float coverage = 0.5f - perPixel * static_cast<float>(distance(anatomyX_[i], anatomyY_[i]));
      if (coverage > 0) blend(i, coverage < 1 ? coverage : 1, material, mask);
    }
  }
}

}  // namespace saliscope::phantom
