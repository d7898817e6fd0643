#include "core/base/colormap.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>

namespace saliscope {
namespace {

/// CIELAB lightness of an sRGB colour, 0..100.
double lightness(const Rgb& color) {
  const auto linear = [](std::uint8_t value) {
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  const double y = 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
  return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

TEST(ColorMapTest, MoreIsAlwaysLighter) {
  for (const ColorMap& map : colorMaps()) {
    if (map.diverging) continue;
    for (std::size_t i = 1; i < map.colors.size(); ++i) {
      // Eight bits a colour: a step may be lost in rounding, never more.
      EXPECT_GT(lightness(map.colors[i]), lightness(map.colors[i - 1]) - 0.35) << map.id << " " << i;
    }
    EXPECT_GT(lightness(map.colors.back()) - lightness(map.colors.front()), 70) << map.id;
  }
}

TEST(ColorMapTest, NeitherSignLooksStronger) {
  int diverging = 0;
  for (const ColorMap& map : colorMaps()) {
    if (!map.diverging) continue;
    ++diverging;
    for (std::size_t i = 0; i < 128; ++i) {
      EXPECT_NEAR(lightness(map.colors[i]), lightness(map.colors[255 - i]), 1.5) << map.id << " " << i;
    }
    EXPECT_GT(lightness(map.at(0.5)), 95) << map.id;
  }
  EXPECT_GE(diverging, 1);
}

TEST(ColorMapTest, UnknownIdsAndOddValuesHaveAnAnswer) {
  EXPECT_EQ(colorMap("nothing").id, colorMaps().front().id);
  const ColorMap& map = colorMap("viridis");
  EXPECT_EQ(map.at(std::nan("")), map.colors.front());
  EXPECT_EQ(map.at(7), map.colors.back());
  EXPECT_EQ(map.at(-7), map.colors.front());
}

}  // namespace
}  // namespace saliscope
