#include "core/base/random.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace saliscope {
namespace {

TEST(Random, TheSameKeyGivesTheSameDraws) {
  Random a(Random::key(1, "smoothgrad", 3, 4));
  Random b(Random::key(1, "smoothgrad", 3, 4));
  for (int i = 0; i < 100; ++i) EXPECT_EQ(a.uniform(), b.uniform());
}

TEST(Random, EveryWordOfTheKeyCounts) {
  const auto key = Random::key(1, "smoothgrad", 3, 4);
  EXPECT_NE(key, Random::key(2, "smoothgrad", 3, 4));
  EXPECT_NE(key, Random::key(1, "random", 3, 4));
  EXPECT_NE(key, Random::key(1, "smoothgrad", 4, 3));
  EXPECT_NE(key, Random::key(1, "smoothgrad", 3, 5));
}

TEST(Random, NormalsHaveMeanZeroAndVarianceOne) {
  Random random(7);
  constexpr int count = 200000;
  double sum = 0;
  double squares = 0;
  for (int i = 0; i < count; ++i) {
    const double x = random.normal();
    sum += x;
    squares += x * x;
  }
  EXPECT_NEAR(sum / count, 0, 0.01);
  EXPECT_NEAR(squares / count, 1, 0.02);
}

TEST(Random, UniformsFillTheirRangeEvenly) {
  Random random(9);
  std::vector<float> values(100000);
  random.fillUniform(values);
  std::vector<int> bins(10);
  for (const float v : values) {
    ASSERT_GE(v, 0.0F);
    ASSERT_LT(v, 1.0F);
    ++bins[static_cast<std::size_t>(v * 10)];
  }
  for (const int bin : bins) EXPECT_NEAR(bin, 10000, 400);
  for (int i = 0; i < 1000; ++i) EXPECT_LT(random.below(7), 7U);
}

// Known answer of Philox 4x32-10 for counter 0 and key 0 (the authors' Random123 test vectors).
TEST(Random, IsPhilox) {
  Random random(0);
  EXPECT_EQ(random.uniform(), 0x6627e8d5U * 0x1p-32);
  EXPECT_EQ(random.uniform(), 0xe169c58dU * 0x1p-32);
  EXPECT_EQ(random.uniform(), 0xbc57ac4cU * 0x1p-32);
  EXPECT_EQ(random.uniform(), 0x9b00dbd8U * 0x1p-32);
}

}  // namespace
}  // namespace saliscope
