// Path methods against closed forms: FakeClassifier's gradient is w + c x, linear along every path.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "core/estimators/expected_gradients.h"
#include "core/estimators/gaussian_blur.h"
#include "core/estimators/straight_path.h"
#include "tests/core/estimators/support.h"

namespace saliscope {
namespace {

class Paths : public testing::Test {
 protected:
  static constexpr double curvature = 0.75;

  [[nodiscard]] Attribution run(const std::string& id, const Parameters& parameters = {}) const {
    return estimator(id).run(test::inputFor(id, image_, classifier_, parameters), Progress::none());
  }
  [[nodiscard]] double w(std::size_t i) const { return weights_[i]; }
  [[nodiscard]] double x(std::size_t i) const { return image_[i]; }
  /// (x - b) times the mean gradient at b + k/m (x - b), k = 1 .. m: the mean of k/m is (m + 1) / 2m.
  [[nodiscard]] double integrated(std::size_t i, double baseline, double m) const {
    const double meanPoint = baseline + (m + 1) / (2 * m) * (x(i) - baseline);
    return (x(i) - baseline) * (w(i) + curvature * meanPoint);
  }
  static void expectMap(const Image<float>& map, const std::function<double(std::size_t)>& expected, double tolerance = 1e-6) {
    for (std::size_t i = 0; i < map.size(); ++i) ASSERT_NEAR(map[i], expected(i), tolerance) << "pixel " << i;
  }

  Image<float> image_ = test::uniformImage(1);
  Image<float> weights_ = test::uniformImage(2);
  test::FakeClassifier classifier_{weights_, curvature, 3};
};

TEST_F(Paths, IntegratedGradientsSumRightHandSteps) {
  expectMap(run("integrated-gradients").map, [&](std::size_t i) { return integrated(i, 0, 25); });
  expectMap(run("integrated-gradients", {{"steps", 1}}).map, [&](std::size_t i) { return integrated(i, 0, 1); });
}

TEST_F(Paths, BlackAndWhiteIsTheMeanOfBoth) {
  expectMap(run("integrated-gradients-bw").map, [&](std::size_t i) { return (integrated(i, 0, 25) + integrated(i, 1, 25)) / 2; });
}

TEST_F(Paths, CompletenessErrorIsThatOfRightHandSteps) {
  // Against the exact integral each pixel's map is too great by c (x - b)^2 / 2m.
  for (const double steps : {5.0, 50.0}) {
    double black = 0, white = 0;
    for (std::size_t i = 0; i < image_.size(); ++i) {
      black += curvature * x(i) * x(i) / (2 * steps);
      white += curvature * (x(i) - 1) * (x(i) - 1) / (2 * steps);
    }
    EXPECT_NEAR(run("integrated-gradients", {{"steps", steps}}).completenessError.value(), black, 1e-5);
    EXPECT_NEAR(run("integrated-gradients-bw", {{"steps", steps}}).completenessError.value(), (black + white) / 2, 1e-5);
  }
  const test::FakeClassifier linear(weights_);
  const auto complete =
      estimator("integrated-gradients").run(test::inputFor("integrated-gradients", image_, linear), Progress::none());
  EXPECT_NEAR(complete.completenessError.value(), 0, 1e-5);
}

TEST_F(Paths, StepsComeFromTheMiddleOutwardsAndEachOnce) {
  EXPECT_EQ(stepOrder(1), (std::vector<int>{1}));
  EXPECT_EQ(stepOrder(4), (std::vector<int>{3, 1, 4, 2}));
  for (const int steps : {2, 3, 25, 100}) {
    auto order = stepOrder(steps);
    EXPECT_EQ(order.front(), steps / 2 + 1);
    std::sort(order.begin(), order.end());
    for (int i = 0; i < steps; ++i) EXPECT_EQ(order[static_cast<std::size_t>(i)], i + 1);
  }
}

TEST_F(Paths, PreviewsOfIntegratedGradientsAreUsableMaps) {
  auto input = test::inputFor("integrated-gradients", image_, classifier_);
  std::vector<Image<float>> shown;
  input.preview = [&](const Image<float>& map) { shown.push_back(map); };
  (void)estimator("integrated-gradients").run(input, Progress::none());
  ASSERT_FALSE(shown.empty());
  // The first is the gradient in the middle of the path, k = 13.
  expectMap(shown.front(), [&](std::size_t i) { return x(i) * (w(i) + curvature * 13 / 25 * x(i)); });
}

TEST_F(Paths, ExpectedGradientsOfGivenDraws) {
  const auto references = test::someReferences(image_);
  const std::vector<double> alphas{0, 0.25, 1};
  const auto draws = [&](std::size_t i) { return ReferenceDraw{&references->inputs[i], alphas[i]}; };
  const auto input = test::inputFor("expected-gradients", image_, classifier_);
  expectMap(meanOverReferences(input, 3, draws, Progress::none()), [&](std::size_t i) {
    double sum = 0;
    for (std::size_t n = 0; n < 3; ++n) {
      const double from = references->inputs[n][i];
      sum += (x(i) - from) * (w(i) + curvature * (from + alphas[n] * (x(i) - from)));
    }
    return sum / 3;
  });
}

TEST_F(Paths, ExpectedGradientsOfBlackReferencesApproachIntegratedGradients) {
  auto input = test::inputFor("expected-gradients", image_, classifier_, {{"samples", 1000}});
  input.references = makeReferences({Image<float>(image_.columns(), image_.rows())}, "black");
  const auto map = estimator("expected-gradients").run(input, Progress::none()).map;
  // The exact integral; the standard error of the mean of a is 0.009.
  expectMap(
      map, [&](std::size_t i) { return x(i) * (w(i) + curvature * x(i) / 2); }, 0.03);
}

TEST_F(Paths, GuidedIgThatMayNotStrayTakesLeftHandSteps) {
  expectMap(run("guided-ig", {{"max-dist", 0}}).map,
            [&](std::size_t i) { return x(i) * (w(i) + curvature * x(i) * (25 - 1) / (2 * 25)); });
}

TEST_F(Paths, GuidedIgOfALinearModelIsItsExactSum) {
  const test::FakeClassifier linear(weights_);
  for (const double distance : {0.0, 0.02, 1.0}) {
    const auto input = test::inputFor("guided-ig", image_, linear, {{"max-dist", distance}});
    expectMap(estimator("guided-ig").run(input, Progress::none()).map, [&](std::size_t i) { return x(i) * w(i); });
  }
}

TEST_F(Paths, GuidedIgMovesTheSmallestGradientsFirst) {
  // Two steps, free to stray, pixels of equal weight in |x|: after the first step the half with the smaller gradients is done, and
  // only the other half sees the second gradient.
  const Image<float> image(4, 1, std::vector<float>{1, 1, 1, 1});
  const Image<float> weights(4, 1, std::vector<float>{0.1F, 0.4F, 0.2F, 0.3F});
  const test::FakeClassifier classifier(weights, 1);
  const auto input = test::inputFor("guided-ig", image, classifier, {{"steps", 2}, {"max-dist", 1}, {"fraction", 0.25}});
  const auto map = estimator("guided-ig").run(input, Progress::none()).map;
  const std::vector<double> expected{0.1, 0.4, 0.2, 0.3};  // the gradient at black, where a pixel still is when it starts to move
  for (std::size_t i = 0; i < 4; ++i) EXPECT_NEAR(map[i], expected[i], 1e-6);
}

TEST_F(Paths, GuidedIgOfABlackImageIsZero) {
  const Image<float> black(test::inputColumns, test::inputRows);
  const auto map = estimator("guided-ig").run(test::inputFor("guided-ig", black, classifier_), Progress::none()).map;
  for (const float value : map.pixels()) EXPECT_EQ(value, 0);
}

TEST_F(Paths, BlurIgIsTheSumOverItsPath) {
  const auto map = run("blur-ig", {{"steps", 4}, {"max-sigma", 2}}).map;
  std::vector<double> expected(image_.size());
  for (const double sigma : {0.0, 0.5, 1.0, 1.5}) {
    const auto here = gaussianBlur(image_, sigma);
    const auto beyond = gaussianBlur(image_, sigma + 0.01);
    for (std::size_t i = 0; i < expected.size(); ++i) {
      expected[i] -= 0.5 * (beyond[i] - here[i]) / 0.01 * (w(i) + curvature * here[i]);
    }
  }
  expectMap(
      map, [&](std::size_t i) { return expected[i]; }, 1e-5);
}

TEST(GaussianBlur, SpreadsAPointByTheKernelAndLosesWhatLeavesTheImage) {
  Image<float> point(21, 21);
  point.at(10, 10) = 1;
  const auto blurred = gaussianBlur(point, 2);
  double total = 0, weights = 0;
  for (int i = -8; i <= 8; ++i) weights += std::exp(-i * i / 8.0);
  for (const double value : blurred.pixels()) total += value;
  EXPECT_NEAR(total, 1, 1e-12);
  EXPECT_NEAR(blurred.at(10, 10), 1 / (weights * weights), 1e-12);
  EXPECT_NEAR(blurred.at(13, 9), std::exp(-10 / 8.0) / (weights * weights), 1e-12);
  EXPECT_EQ(blurred.at(10, 19), 0) << "truncated at 4 sigma";
  const auto corner = gaussianBlur(Image<float>(3, 3, 1.0F), 5);
  EXPECT_LT(corner.at(0, 0), corner.at(1, 1)) << "zero outside";
  const auto same = gaussianBlur(point, 0);
  for (std::size_t i = 0; i < point.size(); ++i) EXPECT_EQ(same[i], point[i]);
}

}  // namespace
}  // namespace saliscope
