// Against PyTorch, Captum and the authors' own code (../shared/reference), on a small network and given draws: at most 1e-5 of a
// map's range apart.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "core/estimators/expected_gradients.h"
#include "core/estimators/grad_cam.h"
#include "core/estimators/smoothgrad_draws.h"
#include "tests/core/estimators/support.h"
#include "tests/support/safetensors_reader.h"
#include "tests/support/shared_data.h"

namespace saliscope {
namespace {

class Oracle : public testing::Test {
 protected:
  static constexpr double tolerance = 1e-5;  ///< of the range

  void SetUp() override {
    SALISCOPE_NEEDS_SHARED("reference/oracle.safetensors");
    const auto folder = test::sharedFolder() / "reference";
    reference_ = std::make_unique<test::SafetensorsReader>(folder / "oracle.safetensors");
    classifier_ = loadClassifier(folder / "tiny.pt");
    image_ = reference_->tensor("input").image();
  }

  [[nodiscard]] EstimatorInput input(const std::string& id, const Parameters& parameters = {}) const {
    return test::inputFor(id, image_, *classifier_, parameters);
  }
  [[nodiscard]] Image<float> run(const std::string& id, const Parameters& parameters = {}) const {
    return estimator(id).run(input(id, parameters), Progress::none()).map;
  }

  void expectMap(const Image<float>& map, const std::string& name) const {
    const auto& expected = reference_->tensor(name).values;
    ASSERT_EQ(map.size(), expected.size());
    const auto [low, high] = std::minmax_element(expected.begin(), expected.end());
    double worst = 0;
    for (std::size_t i = 0; i < map.size(); ++i) worst = std::max(worst, std::abs(static_cast<double>(map[i]) - expected[i]));
    const double share = worst / (*high - *low);
    RecordProperty("worst_" + name, std::to_string(share));
    EXPECT_LE(share, tolerance) << name;
  }

  std::unique_ptr<test::SafetensorsReader> reference_;
  ClassifierPtr classifier_;
  Image<float> image_;
};

TEST_F(Oracle, SingleGradients) {
  expectMap(run("backprop"), "backprop");
  expectMap(run("input-x-gradient"), "input_x_gradient");
}

TEST_F(Oracle, RectifierRules) {
  expectMap(run("deconvolution"), "deconvolution");
  expectMap(run("guided-backprop"), "guided_backprop");
}

TEST_F(Oracle, IntegratedGradients) {
  expectMap(run("integrated-gradients"), "ig_black");
  expectMap(run("integrated-gradients-bw"), "ig_black_white");
}

TEST_F(Oracle, ExpectedGradientsOfGivenDraws) {
  const auto& alphas = reference_->tensor("eg_alphas").values;
  std::vector<Image<float>> references;
  for (std::size_t i = 0; i < alphas.size(); ++i) references.push_back(reference_->tensor("eg_references").image(i));
  const auto draws = [&](std::size_t i) { return ReferenceDraw{&references[i], alphas[i]}; };
  expectMap(meanOverReferences(input("expected-gradients"), alphas.size(), draws, Progress::none()), "expected_gradients");
}

TEST_F(Oracle, SmoothgradFamilyOfGivenNoise) {
  const NoiseSource given = [&](std::size_t draw) { return reference_->tensor("smoothgrad_noise").image(draw); };
  const auto moments = momentsOverDraws(input("smoothgrad"), 15, given, Progress::none());
  expectMap(meanOfGradients(moments), "smoothgrad");
  expectMap(meanOfSquares(moments), "smoothgrad_squared");
  expectMap(varianceOfGradients(moments), "vargrad");
}

TEST_F(Oracle, Occlusion) {
  expectMap(run("occlusion", {{"window", 9}, {"stride", 4}}), "occlusion_9_4_black");
}

TEST_F(Oracle, GradCam) {
  expectMap(weightedActivation(classifier_->layerGradient(image_, {}, "relu2")), "grad_cam_relu2");
}

TEST_F(Oracle, GuidedIg) {
  expectMap(run("guided-ig"), "guided_ig_25");
}

TEST_F(Oracle, BlurIg) {
  expectMap(run("blur-ig"), "blur_ig_25");
}

}  // namespace
}  // namespace saliscope
