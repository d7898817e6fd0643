#include "core/evaluation/perturbation.h"

#include <gtest/gtest.h>

#include <vector>

#include "core/base/error.h"

namespace saliscope {
namespace {

constexpr InputSpec window{4, 4, -160, 240};

Image<float> ramp(int columns, int rows) {
  Image<float> out(columns, rows);
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) out.at(column, row) = static_cast<float>(column) / 64;
  }
  return out;
}

TEST(Perturbation, FortyOnePointsFromNothingToAll) {
  EXPECT_EQ(maskedFraction(0), 0);
  EXPECT_EQ(maskedFraction(40), 1);
  EXPECT_EQ(maskedCount(0, 100), 0U);
  EXPECT_EQ(maskedCount(1, 100), 3U) << "2.5 rounds up";
  EXPECT_EQ(maskedCount(40, 50176), 50176U);
}

TEST(Perturbation, LeastImportantFirstKeepsTiesInPixelOrder) {
  const RankedMap map(Image<float>(5, 1, {2, 1, 2, 3, 1}));
  EXPECT_EQ(map.order(), (std::vector<std::uint32_t>{3, 0, 2, 1, 4}));
  EXPECT_EQ(leastImportantFirst(map), (std::vector<std::uint32_t>{1, 4, 0, 2, 3}));
}

TEST(Perturbation, MasksTheNamedPixelsOnly) {
  const std::vector<std::uint32_t> pixels{1, 3};
  const auto out = masked(Image<float>(4, 1, {.1F, .2F, .3F, .4F}), Image<float>(4, 1, {9, 8, 7, 6}), pixels);
  EXPECT_EQ(out, Image<float>(4, 1, {.1F, 8, .3F, 6}));
}

TEST(Perturbation, ConstantFills) {
  const Image<float> input(4, 4, .5F);
  EXPECT_EQ(fillImage(Fill::ByLabel, input, 1, window)[0], 0);
  EXPECT_EQ(fillImage(Fill::ByLabel, input, 0, window)[0], 1);
  EXPECT_EQ(fillImage(Fill::Air, input, 1, window)[0], 0) << "-1000 HU lies below the window";
  EXPECT_FLOAT_EQ(fillImage(Fill::Water, input, 0, window)[0], .4F);
  for (const Fill fill : {Fill::ByLabel, Fill::Air, Fill::Water}) EXPECT_TRUE(isConstant(fill));
}

TEST(Perturbation, LocalFillsKeepAFlatImageAndARampInside) {
  for (const Fill fill : {Fill::LocalMean, Fill::Blur}) {
    EXPECT_FALSE(isConstant(fill));
    const auto flat = fillImage(fill, Image<float>(48, 40, .25F), 1, window);
    for (const float value : flat.pixels()) EXPECT_NEAR(value, .25, 1e-6);
    const auto out = fillImage(fill, ramp(64, 48), 1, window);
    ASSERT_EQ(out.columns(), 64);
    ASSERT_EQ(out.rows(), 48);
    EXPECT_NEAR(out.at(32, 20), 32.0 / 64, 1e-6) << "the neighbourhood lies evenly around the pixel";
  }
}

TEST(Perturbation, FillsHaveNames) {
  for (const Fill fill : {Fill::ByLabel, Fill::Air, Fill::Water, Fill::LocalMean, Fill::Blur})
    EXPECT_EQ(fillOf(fillId(fill)), fill);
  EXPECT_THROW((void)fillOf("mud"), Error);
}

}  // namespace
}  // namespace saliscope
