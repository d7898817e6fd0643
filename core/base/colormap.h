// Perceptual, colour-blind-safe colour maps.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace saliscope {

struct Rgb {
  std::uint8_t red = 0, green = 0, blue = 0;
  friend bool operator==(const Rgb&, const Rgb&) = default;
};

/// 256 colours from the lowest to the highest value. `diverging` maps have their neutral colour in the middle.
struct ColorMap {
  std::string id;  ///< "inferno"
  bool diverging = false;
  std::array<Rgb, 256> colors;
  /// Colour of a value already scaled to [0, 1]; clamped; not-a-number gives the lowest.
  [[nodiscard]] Rgb at(double value) const;
};

/// All maps, the default first: inferno, viridis, cividis, gray, and the diverging "blue-orange".
[[nodiscard]] std::span<const ColorMap> colorMaps();
/// The map of this id, or the default where there is none.
[[nodiscard]] const ColorMap& colorMap(std::string_view id);

}  // namespace saliscope
