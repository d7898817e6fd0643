// Analytic answers: FakeClassifier's gradient is w + c x.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/estimators/smoothgrad_draws.h"
#include "tests/core/estimators/support.h"

namespace saliscope {
namespace {

class Gradients : public testing::Test {
 protected:
  static constexpr double curvature = 0.75;

  [[nodiscard]] Image<float> run(const std::string& id, const Parameters& parameters = {}, const Target& target = {}) const {
    auto input = test::inputFor(id, image_, classifier_, parameters);
    input.target = target;
    return estimator(id).run(input, Progress::none()).map;
  }
  /// w + c x at pixel i.
  [[nodiscard]] double slope(std::size_t i, double x) const { return static_cast<double>(weights_[i]) + curvature * x; }

  Image<float> image_ = test::uniformImage(1);
  Image<float> weights_ = test::uniformImage(2);
  test::FakeClassifier classifier_{weights_, curvature};
};

TEST_F(Gradients, BackpropIsTheGradient) {
  const auto map = run("backprop");
  for (std::size_t i = 0; i < map.size(); ++i) EXPECT_FLOAT_EQ(map[i], static_cast<float>(slope(i, image_[i])));
  EXPECT_EQ(classifier_.gradientsAsked, 1);
}

TEST_F(Gradients, BackpropOfTheProbabilityCarriesTheSigmoidsSlope) {
  const double p = classifier_.predict(std::span(&image_, 1)).front().probability;
  const auto map = run("backprop", {}, {.score = Score::Probability});
  for (std::size_t i = 0; i < map.size(); ++i) {
    EXPECT_FLOAT_EQ(map[i], static_cast<float>(p * (1 - p) * slope(i, image_[i])));
  }
}

TEST_F(Gradients, SmoothgradIsTheGradientAtTheMeanNoise) {
  const auto map = run("smoothgrad");
  const auto noise = keyedNoise(test::inputFor("smoothgrad", image_, classifier_));
  EXPECT_EQ(map, run("smoothgrad", {{"samples", 15}, {"sigma", 0.15}}));
  Image<double> mean(test::inputColumns, test::inputRows);
  for (std::size_t draw = 0; draw < 15; ++draw) {
    const auto one = noise(draw);
    for (std::size_t i = 0; i < mean.size(); ++i) mean[i] += static_cast<double>(one[i]) / 15;
  }
  for (std::size_t i = 0; i < map.size(); ++i) EXPECT_NEAR(map[i], slope(i, static_cast<double>(image_[i]) + mean[i]), 1e-6);
}

TEST_F(Gradients, SquareSharesTheDraws) {
  // With w = 0, c = 1 and x = 0 the gradient is the noise itself.
  const Image<float> black(test::inputColumns, test::inputRows);
  const test::FakeClassifier identity(black, 1);
  const auto input = test::inputFor("smoothgrad", black, identity, {{"samples", 1}});
  const auto plain = estimator("smoothgrad").run(input, Progress::none()).map;
  const auto squared = estimator("smoothgrad-squared").run(input, Progress::none()).map;
  for (std::size_t i = 0; i < plain.size(); ++i) EXPECT_FLOAT_EQ(squared[i], plain[i] * plain[i]);
}

TEST_F(Gradients, NoiseHasTheDeviationAskedFor) {
  const Image<float> black(test::inputColumns, test::inputRows);
  const test::FakeClassifier identity(black, 1);
  const Parameters parameters{{"samples", 1000}, {"sigma", 0.3}};
  const auto variance =
      estimator("smoothgrad-squared").run(test::inputFor("smoothgrad", black, identity, parameters), Progress::none()).map;
  double mean = 0;
  for (const float value : variance.pixels()) mean += static_cast<double>(value) / static_cast<double>(variance.size());
  EXPECT_NEAR(std::sqrt(mean), 0.3, 0.003);
}

TEST_F(Gradients, WithoutNoiseTheFamilyIsBackprop) {
  const auto plain = run("backprop");
  const auto smooth = run("smoothgrad", {{"sigma", 0}});
  const auto squared = run("smoothgrad-squared", {{"sigma", 0}});
  for (std::size_t i = 0; i < plain.size(); ++i) {
    EXPECT_FLOAT_EQ(smooth[i], plain[i]);
    EXPECT_FLOAT_EQ(squared[i], plain[i] * plain[i]);
  }
}

TEST_F(Gradients, MoreSamplesKeepTheFirstDraws) {
  const auto few = keyedNoise(test::inputFor("smoothgrad", image_, classifier_, {{"samples", 2}}));
  const auto many = keyedNoise(test::inputFor("smoothgrad", image_, classifier_, {{"samples", 50}}));
  EXPECT_EQ(few(1), many(1));
  EXPECT_NE(few(0), few(1));
}

TEST_F(Gradients, TheFirstPreviewIsTheFirstDraw) {
  auto input = test::inputFor("smoothgrad", image_, classifier_);
  std::vector<Image<float>> shown;
  input.preview = [&](const Image<float>& map) { shown.push_back(map); };
  (void)estimator("smoothgrad").run(input, Progress::none());
  ASSERT_FALSE(shown.empty());
  EXPECT_EQ(shown.front(), run("smoothgrad", {{"samples", 1}}));
}

TEST_F(Gradients, VargradIsTheVarianceOfTheSameDraws) {
  const auto mean = run("smoothgrad");
  const auto squares = run("smoothgrad-squared");
  const auto variance = run("vargrad");
  for (std::size_t i = 0; i < variance.size(); ++i) EXPECT_NEAR(variance[i], squares[i] - mean[i] * mean[i], 1e-6F);
  const auto still = run("vargrad", {{"sigma", 0}});
  for (const float value : still.pixels()) EXPECT_NEAR(value, 0, 1e-12F);
}

TEST_F(Gradients, InputXGradientIsTheirProduct) {
  const auto map = run("input-x-gradient");
  for (std::size_t i = 0; i < map.size(); ++i) {
    EXPECT_FLOAT_EQ(map[i], static_cast<float>(static_cast<double>(image_[i]) * slope(i, image_[i])));
  }
}

TEST_F(Gradients, RectifierRulesAreAskedFor) {
  // One rectifier between each pixel and the rest: its input is x, its signal w + c x.
  Image<float> signedWeights = weights_;
  for (float& weight : signedWeights.pixels()) weight -= 0.5F;
  Image<float> signedImage = image_;
  for (float& value : signedImage.pixels()) value -= 0.5F;
  const test::FakeClassifier rectified(signedWeights, 0.1);
  const auto deconvolution =
      estimator("deconvolution").run(test::inputFor("deconvolution", signedImage, rectified), Progress::none());
  const auto guided = estimator("guided-backprop").run(test::inputFor("guided-backprop", signedImage, rectified), Progress::none());
  for (std::size_t i = 0; i < signedImage.size(); ++i) {
    const float signal = std::max(0.0F, signedWeights[i] + 0.1F * signedImage[i]);
    EXPECT_NEAR(deconvolution.map[i], signal, 1e-6F);
    EXPECT_NEAR(guided.map[i], signedImage[i] > 0 ? signal : 0, 1e-6F);
  }
  EXPECT_EQ(deconvolution.rectifiers, 1);
  EXPECT_EQ(guided.rectifiers, 1);
}

TEST_F(Gradients, ANetworkWithoutRectifiersIsRefused) {
  classifier_.rectifierCount = 0;
  for (const std::string id : {"deconvolution", "guided-backprop"}) {
    try {
      (void)run(id);
      ADD_FAILURE() << id << " threw nothing";
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::ModelRectifiers);
    }
  }
}

TEST_F(Gradients, RandomIsUniform) {
  const Image<float> large(200, 100);
  const test::FakeClassifier classifier(large);
  const auto map = estimator("random").run(test::inputFor("random", large, classifier), Progress::none()).map;
  double mean = 0;
  for (const float value : map.pixels()) {
    EXPECT_TRUE(value >= 0 && value < 1);
    mean += static_cast<double>(value) / static_cast<double>(map.size());
  }
  EXPECT_NEAR(mean, 0.5, 0.01);
}

}  // namespace
}  // namespace saliscope
