#include "core/evaluation/dice.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

#include "core/base/error.h"
#include "tests/support/safetensors_reader.h"
#include "tests/support/shared_data.h"

namespace saliscope {
namespace {

using Mask = Image<std::uint8_t>;

/// 10 x 10 with the gains 99, 98 .. 0 in order of the pixels.
Image<float> falling() {
  Image<float> gain(10, 10);
  for (std::size_t i = 0; i < gain.size(); ++i) gain[i] = static_cast<float>(99 - i);
  return gain;
}

Mask firstPixels(std::size_t count) {
  Mask mask(10, 10);
  for (std::size_t i = 0; i < count; ++i) mask[i] = 1;
  return mask;
}

ErrorCode codeOf(const Image<float>& gain, const Mask& mask) {
  try {
    (void)diceCurve(gain, mask);
  } catch (const Error& error) {
    return error.code();
  }
  ADD_FAILURE() << "nothing was thrown";
  return ErrorCode::FileMissing;
}

TEST(Dice, ByHand) {
  const auto curve = diceCurve(falling(), firstPixels(20));
  ASSERT_TRUE(curve);
  ASSERT_EQ(curve->percent.size(), 100U);
  EXPECT_DOUBLE_EQ(curve->dice[0], 2.0 / 21);
  EXPECT_DOUBLE_EQ(curve->dice[9], 20.0 / 30);
  EXPECT_DOUBLE_EQ(curve->dice[39], 40.0 / 60);
  EXPECT_DOUBLE_EQ(curve->share[39], 0.4);
  EXPECT_DOUBLE_EQ(curve->best, 1);
  EXPECT_DOUBLE_EQ(curve->bestPercent, 20);
  EXPECT_DOUBLE_EQ(curve->insideAtBest, 1);
  EXPECT_DOUBLE_EQ(curve->maskShare, 0.2);
}

TEST(Dice, ShowsWholeRegions) {
  Image<float> gain(10, 10, 1);
  for (std::size_t i = 0; i < 30; ++i) gain[i] = 5;
  const auto curve = diceCurve(gain, firstPixels(30));
  EXPECT_DOUBLE_EQ(curve->share[0], 0.3) << "one per cent is asked, the whole region is shown";
  EXPECT_DOUBLE_EQ(curve->share[29], 0.3);
  EXPECT_DOUBLE_EQ(curve->share[30], 1);
  EXPECT_DOUBLE_EQ(curve->best, 1);
  EXPECT_DOUBLE_EQ(curve->bestPercent, 1) << "the first percentage that reaches it";
}

TEST(Dice, AtLeastOnePixelIsShown) {
  const Image<float> gain(3, 1, std::vector<float>{1, 3, 2});
  const auto curve = diceCurve(gain, Mask(3, 1, std::vector<std::uint8_t>{0, 1, 0}));
  EXPECT_DOUBLE_EQ(curve->dice[0], 1);
  EXPECT_DOUBLE_EQ(curve->share[0], 1.0 / 3);
  EXPECT_DOUBLE_EQ(curve->share[49], 2.0 / 3) << "floor(1.5 + 0.5)";
}

TEST(Dice, NothingInCommonIsZero) {
  Image<float> gain(10, 10);
  gain[99] = 1;
  const auto curve = diceCurve(gain, firstPixels(1));
  EXPECT_DOUBLE_EQ(curve->dice[0], 0);
  EXPECT_DOUBLE_EQ(curve->best, 2.0 / 101);
  EXPECT_DOUBLE_EQ(curve->bestPercent, 2);
}

TEST(Dice, UndefinedForAnEmptyMask) {
  EXPECT_FALSE(diceCurve(falling(), Mask(10, 10)));
}

TEST(Dice, RefusesWhatCannotBeScored) {
  auto gain = falling();
  EXPECT_EQ(codeOf(gain, Mask(10, 9)), ErrorCode::SizeMismatch);
  gain[3] = std::numeric_limits<float>::quiet_NaN();
  EXPECT_EQ(codeOf(gain, firstPixels(3)), ErrorCode::Internal);
}

TEST(Dice, AgreesWithTheReference) {
  SALISCOPE_NEEDS_SHARED("reference/oracle.safetensors");
  const test::SafetensorsReader reference(test::sharedFolder() / "reference/oracle.safetensors");
  const auto gain = reference.tensor("xrai_full_smoothgrad_squared").image();
  const auto curve = diceCurve(gain, reference.tensor("masks").image<std::uint8_t>(1));
  const auto& dice = reference.tensor("dsc_xrai_full_smoothgrad_squared").values;
  const auto& share = reference.tensor("shown_share_xrai_full_smoothgrad_squared").values;
  EXPECT_EQ(curve->percent, reference.tensor("dsc_percent").values);
  for (std::size_t i = 0; i < 100; ++i) {
    EXPECT_DOUBLE_EQ(curve->dice[i], dice[i]) << curve->percent[i] << " %";
    EXPECT_DOUBLE_EQ(curve->share[i], share[i]) << curve->percent[i] << " %";
  }
}

TEST(TopShare, IsCountedOverWholeTies) {
  Image<float> gain(10, 10);
  for (std::size_t i = 0; i < 4; ++i) gain[i] = 1;
  const auto top = topShareInMask(gain, firstPixels(2), 1);
  EXPECT_DOUBLE_EQ(top.inside, 0.5);
  EXPECT_DOUBLE_EQ(top.chance, 0.02);
  EXPECT_DOUBLE_EQ(top.shown, 0.04);
}

}  // namespace
}  // namespace saliscope
