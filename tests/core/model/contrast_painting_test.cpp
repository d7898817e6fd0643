#include "core/model/contrast_painting.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/preprocess/model_input.h"

namespace saliscope::test {
namespace {

/// Two squares that touch at a corner only.
Image<std::uint8_t> twoVessels() {
  Image<std::uint8_t> mask(60, 40);
  for (int y = 10; y < 20; ++y) {
    for (int x = 10; x < 20; ++x) mask.at(x, y) = mask.at(x + 10, y + 10) = 1;
  }
  return mask;
}

TEST(ContrastPainting, AgentShinesInsideVesselsAndNowhereElse) {
  const Image<std::uint8_t> vessels = connectedParts(twoVessels());
  for (std::uint64_t key = 0; key < 50; ++key) {
    Image<float> hu(60, 40, 40.0F);
    Random random(key);
    paintContrastAgent(hu, vessels, random);
    for (const auto& [x, y] : {std::pair(14, 14), std::pair(24, 24)}) {
      // The weakest phase, unevenness taken away, still stands out from muscle (some 60 HU); nothing is brighter than angiography.
      EXPECT_GT(hu.at(x, y), 40 + 20) << key;
      EXPECT_LT(hu.at(x, y), 40 + 500) << key;
    }
    EXPECT_EQ(hu.at(14, 8), 40) << key;
    EXPECT_EQ(hu.at(40, 30), 40) << key;
    EXPECT_GT(hu.at(14, 9), 40) << "soft edges";
    EXPECT_LT(hu.at(14, 10), hu.at(14, 14)) << "soft edges";
  }
}

TEST(ContrastPainting, VesselsFillDifferentlyAndNoiseStays) {
  const Image<std::uint8_t> vessels = connectedParts(twoVessels());
  Image<float> hu(60, 40);
  hu.at(14, 14) = -30;  // noise
  Random random(3);
  paintContrastAgent(hu, vessels, random);
  EXPECT_GT(std::abs(hu.at(15, 15) - hu.at(24, 24)), 1);
  EXPECT_NEAR(hu.at(14, 14), hu.at(15, 14) - 30, 5);
}

TEST(ContrastPainting, PartsAreNumberedByTheirEdges) {
  const Image<std::uint8_t> parts = connectedParts(twoVessels());
  EXPECT_EQ(parts.at(10, 10), 1);
  EXPECT_EQ(parts.at(19, 19), 1);
  EXPECT_EQ(parts.at(20, 20), 2);
  EXPECT_EQ(parts.at(0, 0), 0);

  Image<std::uint8_t> dots(80, 80);
  for (int y = 0; y < 80; y += 2) {
    for (int x = 0; x < 80; x += 2) dots.at(x, y) = 1;
  }
  const Image<std::uint8_t> many = connectedParts(dots);
  EXPECT_EQ(*std::max_element(many.pixels().begin(), many.pixels().end()), 255);
  EXPECT_EQ(many.at(78, 78), 255);
}

TEST(ContrastPainting, LabelsKeepTheirPlaceOnAnotherGrid) {
  const Image<std::uint8_t> half = maskToModelGrid(connectedParts(twoVessels()), 30, 20);
  EXPECT_EQ(half.at(5, 5), 1);
  EXPECT_EQ(half.at(9, 9), 1);
  EXPECT_EQ(half.at(10, 10), 2);
  EXPECT_EQ(half.at(4, 5), 0);
  EXPECT_EQ(half.at(15, 15), 0);
}

}  // namespace
}  // namespace saliscope::test
