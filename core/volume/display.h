// From HU and scalar layers to the colours of a picture: one place for the viewer, the PDF and the command line.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "core/base/colormap.h"
#include "core/base/image.h"
#include "core/volume/window.h"

namespace saliscope {

/// 8-bit red, green, blue, alpha in this byte order.
struct Rgba {
  std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
  friend bool operator==(const Rgba&, const Rgba&) = default;
};

/// A scalar image laid over the slice (same size). A value's colour is `map` over [low, high]; its opacity is `opacity`,
/// faded in with |value| when `fade` is set, so that unimportant pixels leave the anatomy visible.
struct ScalarLayer {
  const Image<float>* values = nullptr;
  const ColorMap* map = nullptr;
  double low = 0;
  double high = 1;
  double opacity = 0.6;  ///< 0..1
  double threshold = 0;  ///< share of the range, 0..1: values nearer to the neutral end are not drawn
  bool fade = true;
  /// scalarSteps(*values, low, high) where it is known already: spares it each picture. May be null.
  const Image<std::uint16_t>* steps = nullptr;
};

/// What the pictures of a ScalarLayer need of each value, whatever its colours, opacity and threshold: its place in [low, high]
/// in steps of 1/1024, 0..1024; a number above for what is not finite. Of the size of `values`.
[[nodiscard]] Image<std::uint16_t> scalarSteps(const Image<float>& values, double low, double high);

/// The range to show: [0, q] for maps without negative values, [-q, q] else, q the 99.5th percentile of |value| (never 0).
struct DisplayRange {
  double low = 0;
  double high = 1;
  bool isSigned = false;
  friend bool operator==(const DisplayRange&, const DisplayRange&) = default;
};
[[nodiscard]] DisplayRange displayRange(const Image<float>& values);
/// One range for several maps, so that a colour means the same value in all of them: the widest, symmetric where one is signed.
/// [0, 1] without any.
[[nodiscard]] DisplayRange joinedRange(std::span<const DisplayRange> ranges);

/// The slice through the window with the layers blended on top, in order; `inverted`: dense is black. Layers of another size
/// throw Error SizeMismatch.
[[nodiscard]] Image<Rgba> composePicture(const Image<float>& hu, const Window& window, std::span<const ScalarLayer> layers = {},
                                         bool inverted = false);

/// Writes an 8-bit RGBA PNG, aside and renamed. Throws Error WriteFailed.
void writePng(const std::filesystem::path& file, const Image<Rgba>& picture);

}  // namespace saliscope
