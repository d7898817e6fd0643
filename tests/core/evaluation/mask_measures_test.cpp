// Pointing game, top-k overlap, mass inside, average precision, shifted masks.
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "core/base/error.h"
#include "core/evaluation/average_precision.h"
#include "core/evaluation/mass_inside.h"
#include "core/evaluation/pointing_game.h"
#include "core/evaluation/shifted_mask.h"
#include "core/evaluation/top_overlap.h"

namespace saliscope {
namespace {

using Mask = Image<std::uint8_t>;

const Image<float> map(10, 1, {3, 1, 4, 1, 5, 9, 2, 6, 5, 3});
const Mask mask(10, 1, std::vector<std::uint8_t>{0, 0, 1, 1, 0, 1, 0, 1, 1, 0});

TEST(MaskMeasures, PointingGame) {
  const RankedMap ranked(map);
  EXPECT_EQ(pointingGame(ranked, ranked.countInside(mask)), 1) << "9 lies inside";
  EXPECT_EQ(pointingGame(ranked, ranked.countInside(Mask(10, 1, std::vector<std::uint8_t>{1, 1, 1, 1, 1, 0, 1, 1, 1, 1}))), 0);
  const RankedMap flat(Image<float>(10, 1, 2));
  EXPECT_EQ(pointingGame(flat, flat.countInside(mask)), 0.5) << "a map that says nothing points at everything";
}

TEST(MaskMeasures, TopOverlap) {
  const RankedMap ranked(map);
  // 9, 6, 5, 5 and 4: of these 9, 6, one 5 and 4 lie inside.
  EXPECT_DOUBLE_EQ(topOverlap(ranked, ranked.countInside(mask)), 4.0 / 5);
  const Mask three(10, 1, std::vector<std::uint8_t>{0, 0, 0, 0, 1, 1, 0, 1, 0, 0});
  // 9, 6 and one of the two fives, of which one lies inside.
  EXPECT_DOUBLE_EQ(topOverlap(ranked, ranked.countInside(three)), 2.5 / 3);
  const RankedMap flat(Image<float>(10, 1, 2));
  EXPECT_DOUBLE_EQ(topOverlap(flat, flat.countInside(three)), 0.3) << "chance is the mask's share";
}

TEST(MaskMeasures, MassInside) {
  EXPECT_DOUBLE_EQ(massInside(map, mask), 25.0 / 39);
  EXPECT_DOUBLE_EQ(massInside(Image<float>(4, 1, {-5, 1, -2, 3}), Mask(4, 1, std::vector<std::uint8_t>{1, 1, 0, 0})), 0.25)
      << "negative importance is no mass";
  EXPECT_EQ(massInside(Image<float>(2, 1, {-1, 0}), Mask(2, 1, 1)), 0);
  EXPECT_THROW((void)massInside(Image<float>(2, 2), Mask(4, 1)), Error);
}

TEST(MaskMeasures, AveragePrecisionAsScikitLearn) {
  const RankedMap ranked(map);
  EXPECT_NEAR(averagePrecision(ranked, ranked.countInside(mask)), 0.81, 1e-12);
}

TEST(ShiftedMask, WrapsAround) {
  const Mask shape(4, 2, std::vector<std::uint8_t>{1, 2, 0, 0, 0, 0, 0, 3});
  EXPECT_EQ(shiftedMask(shape, 3, 1), Mask(4, 2, std::vector<std::uint8_t>{0, 0, 3, 0, 2, 0, 0, 1}));
  EXPECT_EQ(shiftedMask(shiftedMask(shape, -1, 5), 1, -5), shape);
}

TEST(ShiftedMask, KeepsItsSizeAndGoesFar) {
  Mask shape(32, 24);
  shape.at(3, 5) = shape.at(4, 5) = 1;
  const auto shifts = shiftedMasks(shape, 6, Random(5));
  ASSERT_EQ(shifts.size(), 6U);
  for (const Mask& shifted : shifts) {
    EXPECT_EQ(std::count(shifted.pixels().begin(), shifted.pixels().end(), 1), 2);
    EXPECT_NE(shifted, shape);
  }
  EXPECT_EQ(shiftedMasks(shape, 6, Random(5)), shifts) << "the same key, the same shifts";
  EXPECT_TRUE(shiftedMasks(Mask(1, 1, 1), 3, Random(5)).empty()) << "nowhere to go";
}

}  // namespace
}  // namespace saliscope
