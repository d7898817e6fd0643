// Batches, what they share and how they are paced.

#include "core/estimators/sweep.h"

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/estimators/heatmap.h"
#include "tests/core/estimators/support.h"

namespace saliscope {
namespace {

using Seconds = std::chrono::duration<double>;

TEST(BatchPacer, StartsWithOneAndKeepsACancelNear) {
  BatchPacer pacer(16);
  EXPECT_EQ(pacer.next(100), 1U);
  pacer.took(1, Seconds(0.01));
  EXPECT_EQ(pacer.next(100), 16U) << "no more than the memory budget";
  EXPECT_EQ(pacer.next(3), 3U);
  pacer.took(16, Seconds(1.6));
  EXPECT_EQ(pacer.next(100), 4U) << "0.4 s of work";
  pacer.took(4, Seconds(20));
  EXPECT_EQ(pacer.next(100), 1U);
}

TEST(BatchPacer, LeavesNoThreadWithoutAnInput) {
  BatchPacer pacer(16, 3);
  EXPECT_EQ(pacer.next(100), 1U);
  pacer.took(1, Seconds(0.01));
  EXPECT_EQ(pacer.next(100), 15U);
  EXPECT_EQ(pacer.next(5), 3U);
  EXPECT_EQ(pacer.next(2), 2U);
  pacer.took(15, Seconds(1.5 * 15));
  EXPECT_EQ(pacer.next(100), 1U) << "a cancel must be heard";
}

TEST(BatchPacer, HalvesWhenMemoryRunsOut) {
  BatchPacer pacer(16);
  pacer.took(1, Seconds(0));
  EXPECT_TRUE(pacer.shrink(16));
  EXPECT_EQ(pacer.next(100), 8U);
  EXPECT_TRUE(pacer.shrink(3));
  EXPECT_EQ(pacer.next(100), 1U);
  EXPECT_FALSE(pacer.shrink(1));
}

TEST(SharedWork, MakesOnceAndKeepsNothingOfAFailure) {
  SharedWork shared;
  int made = 0;
  const auto fail = []() -> int { throw Cancelled(); };
  EXPECT_THROW((void)shared.once<int>("a", fail), Cancelled);
  EXPECT_FALSE(shared.has("a"));
  const auto make = [&] { return ++made; };
  EXPECT_EQ(shared.once<int>("a", make), 1);
  EXPECT_EQ(shared.once<int>("a", make), 1);
  EXPECT_EQ(shared.once<int>("b", make), 2);
}

class ExplainAll : public testing::Test {
 protected:
  ExplainAll() {
    slice_.hu = image_;
    slice_.geometry.size = {image_.columns(), image_.rows(), 1};
  }
  /// Gradients that the network was asked for.
  [[nodiscard]] int gradientsFor(const std::vector<HeatmapSettings>& settings) const {
    const test::CountedClassifier counted(fake_);
    std::size_t maps = 0;
    explainAll(slice_, counted, settings, Progress::none(), [&](std::size_t, const Heatmap&) { ++maps; });
    EXPECT_EQ(maps, settings.size());
    return counted.gradients;
  }

  Image<float> image_ = test::uniformImage(1);
  test::FakeClassifier fake_{test::uniformImage(2), 0.5};
  Slice slice_;
};

TEST_F(ExplainAll, AsksForEachGradientOnce) {
  EXPECT_EQ(gradientsFor({{.estimator = "smoothgrad"}, {.estimator = "smoothgrad-squared"}, {.estimator = "vargrad"}}), 15);
  EXPECT_EQ(gradientsFor({{.estimator = "integrated-gradients"}, {.estimator = "integrated-gradients-bw"}}), 50);
  EXPECT_EQ(gradientsFor({{.estimator = "integrated-gradients-bw"}, {.estimator = "integrated-gradients"}}), 50);
  EXPECT_EQ(gradientsFor({{.estimator = "backprop"}, {.estimator = "input-x-gradient"}}), 1);
  EXPECT_EQ(gradientsFor({{.estimator = "deconvolution"}, {.estimator = "deconvolution", .sign = Sign::Absolute}}), 1);
}

TEST_F(ExplainAll, SharesNothingThatDiffers) {
  EXPECT_EQ(gradientsFor({{.estimator = "smoothgrad"}, {.estimator = "vargrad", .seed = 2}}), 30);
  EXPECT_EQ(gradientsFor({{.estimator = "smoothgrad"}, {.estimator = "vargrad", .parameters = {{"sigma", 0.2}}}}), 30);
  EXPECT_EQ(gradientsFor({{.estimator = "smoothgrad", .parameters = {{"samples", 3}}}, {.estimator = "smoothgrad"}}), 18);
  EXPECT_EQ(gradientsFor({{.estimator = "backprop"}, {.estimator = "backprop", .target = {.score = Score::Probability}}}), 2);
}

TEST_F(ExplainAll, DeliversCheapOnesFirst) {
  std::vector<std::size_t> order;
  explainAll(slice_, fake_, {{.estimator = "integrated-gradients"}, {.estimator = "backprop"}, {.estimator = "smoothgrad"}},
             Progress::none(), [&](std::size_t i, const Heatmap&) { order.push_back(i); });
  EXPECT_EQ(order, (std::vector<std::size_t>{1, 2, 0}));
}

TEST_F(ExplainAll, RefusesBeforeAnyWork) {
  const test::CountedClassifier counted(fake_);
  EXPECT_THROW(explainAll(slice_, counted, {{.estimator = "backprop"}, {.estimator = "lime"}}, Progress::none(),
                          [](std::size_t, const Heatmap&) { FAIL(); }),
               Error);
  EXPECT_EQ(counted.asked(), 0);
}

}  // namespace
}  // namespace saliscope
