#include "core/evaluation/ranked_map.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/random.h"
#include "core/evaluation/dice.h"
#include "core/evaluation/roc.h"

namespace saliscope {
namespace {

TEST(RankedMap, OrdersByValueThenIndex) {
  const RankedMap ranked(Image<float>(3, 2, std::vector<float>{0, 2, -1, 2, 0, 2}));
  EXPECT_EQ(ranked.order(), (std::vector<std::uint32_t>{1, 3, 5, 0, 4, 2}));
  EXPECT_EQ(ranked.tieEnds(), (std::vector<std::size_t>{3, 5, 6}));
  EXPECT_EQ(ranked.shownAt(1), 3U);
  EXPECT_EQ(ranked.shownAt(60), 5U) << "floor(3.6 + 0.5) = 4 lies inside the second tie";
  EXPECT_EQ(ranked.shownAt(100), 6U);
}

TEST(RankedMap, NegativeZeroTiesWithZero) {
  EXPECT_EQ(RankedMap(Image<float>(3, 1, std::vector<float>{-0.0F, 0.0F, -0.0F})).tieEnds(), (std::vector<std::size_t>{3}));
}

/// The definition of the curves, pixel by pixel.
TEST(RankedMap, CountsAsTheDefinitionsDo) {
  Image<float> map(40, 25);
  Random(3).fillNormal(map.pixels(), 1);
  for (std::size_t i = 0; i < map.size(); i += 4) map[i] = map[(i + 60) % map.size()];
  const RankedMap ranked(map);
  const auto [low, high] = std::minmax_element(map.pixels().begin(), map.pixels().end());
  for (std::size_t i = 0; i < RankedMap::thresholds; ++i) {
    std::size_t above = 0;
    for (const float value : map.pixels()) {
      const double range = static_cast<double>(*high) - static_cast<double>(*low);
      above += (static_cast<double>(value) - static_cast<double>(*low)) / range > RankedMap::threshold(i) ? 1U : 0U;
    }
    EXPECT_EQ(ranked.above(i), above) << "threshold " << i;
  }
}

TEST(RankedMap, ServesManyMasks) {
  Image<float> map(16, 16);
  Random(5).fillUniform(map.pixels());
  const RankedMap ranked(map);
  for (std::size_t step = 2; step < 5; ++step) {
    Image<std::uint8_t> mask(16, 16);
    for (std::size_t i = 0; i < mask.size(); i += step) mask[i] = 1;
    EXPECT_EQ(rocCurve(ranked, mask)->tpr, rocCurve(map, mask)->tpr);
    EXPECT_EQ(diceCurve(ranked, mask)->dice, diceCurve(map, mask)->dice);
  }
}

}  // namespace
}  // namespace saliscope
