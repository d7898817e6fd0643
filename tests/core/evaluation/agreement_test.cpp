#include "core/evaluation/agreement.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/evaluation/dice.h"

namespace saliscope {
namespace {

TEST(AgreementTest, EveryPixelHasItsPlace) {
  const Image<float> gain(4, 1, {4, 3, 2, 1});
  const Image<std::uint8_t> mask(4, 1, {1, 0, 1, 0});
  const float least = leastOfTop(gain, 50);
  EXPECT_EQ(least, 3);
  const AgreementMap map = agreement(gain, least, mask);
  EXPECT_EQ(map.labels.at(0, 0), static_cast<std::uint8_t>(Agreement::Both));
  EXPECT_EQ(map.labels.at(1, 0), static_cast<std::uint8_t>(Agreement::MapOnly));
  EXPECT_EQ(map.labels.at(2, 0), static_cast<std::uint8_t>(Agreement::MaskOnly));
  EXPECT_EQ(map.labels.at(3, 0), static_cast<std::uint8_t>(Agreement::Neither));
  EXPECT_EQ(map.both, 1U);
  EXPECT_EQ(map.mapOnly, 1U);
  EXPECT_EQ(map.maskOnly, 1U);
  EXPECT_DOUBLE_EQ(map.dice(), 0.5);
}

TEST(AgreementTest, TiesAreShownWholeAndAtLeastOnePixelIs) {
  const Image<float> gain(10, 1, {5, 5, 5, 1, 1, 1, 1, 1, 1, 1});
  EXPECT_EQ(leastOfTop(gain, 1), 5);
  EXPECT_EQ(agreement(gain, leastOfTop(gain, 1), Image<std::uint8_t>(10, 1)).mapOnly, 3U);
  EXPECT_EQ(leastOfTop(gain, 100), 1);
  EXPECT_THROW(static_cast<void>(leastOfTop(Image<float>(), 5)), Error);
}

TEST(AgreementTest, WhatIsNotANumberIsNeverImportant) {
  const Image<float> gain(4, 1, {std::nanf(""), 2, 1, std::nanf("")});
  EXPECT_EQ(leastOfTop(gain, 25), 2);
  EXPECT_EQ(agreement(gain, leastOfTop(gain, 100), Image<std::uint8_t>(4, 1)).mapOnly, 2U);
}

TEST(AgreementTest, AgreesWithTheDiceCurve) {
  Random random(7);
  Image<float> gain(40, 30);
  Image<std::uint8_t> mask(40, 30);
  for (std::size_t i = 0; i < gain.size(); ++i) {
    gain[i] = static_cast<float>(std::floor(random.uniform() * 50));
    mask[i] = random.uniform() < 0.2 ? 1 : 0;
  }
  const auto curve = diceCurve(gain, mask);
  ASSERT_TRUE(curve.has_value());
  for (const int percent : {1, 5, 20, 100}) {
    const auto place = static_cast<std::size_t>(percent - 1);
    const AgreementMap map = agreement(gain, leastOfTop(gain, percent), mask);
    EXPECT_NEAR(map.dice(), curve->dice[place], 1e-12) << percent;
    EXPECT_NEAR(static_cast<double>(map.both + map.mapOnly) / static_cast<double>(gain.size()), curve->share[place], 1e-12);
  }
}

TEST(AgreementTest, SizesMustMatch) {
  EXPECT_THROW(static_cast<void>(agreement(Image<float>(3, 3), 0, Image<std::uint8_t>(3, 2))), Error);
}

TEST(AgreementTest, NothingAgreesWithNothing) {
  EXPECT_EQ(AgreementMap{}.dice(), 0);
}

}  // namespace
}  // namespace saliscope
