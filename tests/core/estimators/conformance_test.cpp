// What every estimator of the registry owes its users. A new one is tested here without a line more.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "tests/core/estimators/support.h"

namespace saliscope {
namespace {

class EveryEstimator : public testing::TestWithParam<std::string> {
 protected:
  [[nodiscard]] const Estimator& method() const { return estimator(GetParam()); }
  [[nodiscard]] EstimatorInput input() const { return test::inputFor(GetParam(), image_, classifier_); }

  Image<float> image_ = test::uniformImage(1);
  test::FakeClassifier classifier_{test::uniformImage(2), 0.5};
};

TEST_P(EveryEstimator, GivesAFiniteMapOfTheInputsSize) {
  const auto map = method().run(input(), Progress::none());
  EXPECT_EQ(map.columns(), test::inputColumns);
  EXPECT_EQ(map.rows(), test::inputRows);
  for (const float value : map.pixels()) EXPECT_TRUE(std::isfinite(value));
}

TEST_P(EveryEstimator, RepeatsItselfByteForByte) {
  EXPECT_EQ(method().run(input(), Progress::none()), method().run(input(), Progress::none()));
}

TEST_P(EveryEstimator, DependsOnSeedImageAndSliceIfItDrawsAtAll) {
  const auto map = method().run(input(), Progress::none());
  auto otherSeed = input();
  otherSeed.seed = 2;
  auto otherHash = input();
  otherHash.imageHash = 43;
  auto otherSlice = input();
  otherSlice.slice = 4;
  const bool draws = method().run(otherSeed, Progress::none()) != map;
  EXPECT_EQ(method().run(otherHash, Progress::none()) != map, draws);
  EXPECT_EQ(method().run(otherSlice, Progress::none()) != map, draws);
}

TEST_P(EveryEstimator, BatchSizeChangesNothing) {
  classifier_.batch = 1;
  const auto map = method().run(input(), Progress::none());
  for (const std::size_t batch : {0U, 3U, 16U}) {
    classifier_.batch = batch;
    EXPECT_EQ(method().run(input(), Progress::none()), map) << "batches of " << batch;
  }
}

TEST_P(EveryEstimator, PreviewsChangeNothing) {
  const auto map = method().run(input(), Progress::none());
  auto previewed = input();
  previewed.preview = [](const Image<float>& unfinished) { EXPECT_EQ(unfinished.columns(), test::inputColumns); };
  EXPECT_EQ(method().run(previewed, Progress::none()), map);
}

TEST_P(EveryEstimator, StopsAtOnceWhenCancelledBefore) {
  test::CancelAfter cancelled(classifier_, 0);
  EXPECT_THROW((void)method().run(input(), cancelled), Cancelled);
  EXPECT_EQ(classifier_.gradientsAsked, 0);
}

TEST_P(EveryEstimator, StopsWithinABatchWhenCancelledMidway) {
  (void)method().run(input(), Progress::none());
  const int needed = classifier_.gradientsAsked.exchange(0);
  if (needed < 2) return;  // has no middle
  test::CancelAfter cancelled(classifier_, needed / 2);
  EXPECT_THROW((void)method().run(input(), cancelled), Cancelled);
  EXPECT_LT(classifier_.gradientsAsked, needed / 2 + static_cast<int>(classifier_.batch));
}

TEST_P(EveryEstimator, KeepsItsDescriptorsPromises) {
  const auto& descriptor = method().descriptor();
  EXPECT_EQ(descriptor.id, GetParam());
  EXPECT_FALSE(descriptor.family.empty());
  (void)method().run(input(), Progress::none());
  if (!descriptor.needsModel) {
    EXPECT_EQ(classifier_.gradientsAsked, 0);
  }
  std::set<std::string> ids;
  for (const auto& parameter : descriptor.parameters) {
    EXPECT_TRUE(ids.insert(parameter.id).second) << parameter.id << " twice";
    EXPECT_LE(parameter.minimum, parameter.defaultValue);
    EXPECT_GE(parameter.maximum, parameter.defaultValue);
  }
}

TEST_P(EveryEstimator, IsPositiveIfItSaysSo) {
  if (!method().descriptor().alwaysPositive) return;
  test::FakeClassifier opposed(Image<float>(test::inputColumns, test::inputRows, -2), 0.5);
  const auto map = method().run(test::inputFor(GetParam(), image_, opposed), Progress::none());
  for (const float value : map.pixels()) EXPECT_GE(value, 0);
}

std::vector<std::string> ids() {
  std::vector<std::string> out;
  for (const auto& method : estimators()) out.push_back(method->descriptor().id);
  return out;
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryEstimator, testing::ValuesIn(ids()), [](const auto& test) {
  std::string name = test.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(Registry, IdsAreUnique) {
  const auto all = ids();
  EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), all.size());
}

TEST(Registry, NamesTheKnownForAnUnknown) {
  try {
    (void)estimator("lime");
    FAIL() << "nothing was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::EstimatorUnknown);
    EXPECT_EQ(error.argument(0), "lime");
    EXPECT_NE(error.argument(1).find("backprop, "), std::string::npos) << error.argument(1);
  }
}

}  // namespace
}  // namespace saliscope
