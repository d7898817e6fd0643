// Occlusion and Grad-CAM against closed forms.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/estimators/grad_cam.h"
#include "core/preprocess/model_input.h"
#include "tests/core/estimators/support.h"

namespace saliscope {
namespace {

class Occluded : public testing::Test {
 protected:
  [[nodiscard]] Image<float> run(double window, double stride) const {
    const auto input = test::inputFor("occlusion", image_, classifier_, {{"window", window}, {"stride", stride}});
    return estimator("occlusion").run(input, Progress::none()).map;
  }
  /// What pixel (column, row) adds to the score.
  [[nodiscard]] double part(int column, int row) const {
    return static_cast<double>(weights_.at(column, row)) * static_cast<double>(image_.at(column, row));
  }
  [[nodiscard]] double windowSum(int left, int top, int size) const {
    double sum = 0;
    for (int row = top; row < std::min(top + size, image_.rows()); ++row) {
      for (int column = left; column < std::min(left + size, image_.columns()); ++column) sum += part(column, row);
    }
    return sum;
  }
  /// 9 x 7 pixels, windows of 4 every 3: they start at 0, 3, 6 (the last is 3 wide) and at 0, 3 (the last is 4 high).
  void expectMeans() const {
    const auto map = run(4, 3);
    for (int row = 0; row < map.rows(); ++row) {
      for (int column = 0; column < map.columns(); ++column) {
        double sum = 0;
        int count = 0;
        for (const int top : {0, 3}) {
          for (const int left : {0, 3, 6}) {
            if (row < top || row >= top + 4 || column < left || column >= left + 4) continue;
            sum += windowSum(left, top, 4);
            ++count;
          }
        }
        ASSERT_GT(count, 0);
        EXPECT_NEAR(map.at(column, row), sum / count, 1e-5);
      }
    }
  }

  Image<float> image_ = test::uniformImage(1);
  Image<float> weights_ = test::uniformImage(2);
  test::FakeClassifier classifier_{weights_};
};

TEST_F(Occluded, OnePixelAtATimeIsItsPart) {
  const auto map = run(1, 1);
  for (int row = 0; row < map.rows(); ++row) {
    for (int column = 0; column < map.columns(); ++column) EXPECT_NEAR(map.at(column, row), part(column, row), 1e-6);
  }
}

TEST_F(Occluded, AWindowOverAllIsTheWholeScore) {
  const double all = windowSum(0, 0, 100);
  const auto map = run(100, 50);
  for (const float value : map.pixels()) EXPECT_NEAR(value, all, 1e-5);
}

TEST_F(Occluded, APixelGetsTheMeanOfTheWindowsOverIt) {
  expectMeans();
}

TEST_F(Occluded, WindowsOverBlackAreNotAsked) {
  // The first column of windows sees nothing but black.
  for (int row = 0; row < image_.rows(); ++row) {
    for (int column = 0; column < 4; ++column) image_.at(column, row) = 0;
  }
  expectMeans();
  EXPECT_EQ(classifier_.predictionsAsked, 1 + 4);  // the whole image and the windows of the other two columns
}

TEST(GradCam, WeighsEachChannelByItsMeanGradient) {
  LayerGradient layer;
  layer.channels = 2;
  layer.rows = 1;
  layer.columns = 2;
  layer.activation = {1, 2, 10, -20};
  layer.gradient = {1, 3, -1, 0};
  const auto map = weightedActivation(layer);
  EXPECT_FLOAT_EQ(map[0], 2 * 1 - 0.5F * 10);
  EXPECT_FLOAT_EQ(map[1], 2 * 2 + 0.5F * 20) << "negative values stay";
}

TEST(GradCam, ComesBackToTheInputsGrid) {
  const auto image = test::uniformImage(1);
  const auto weights = test::uniformImage(2);
  const test::FakeClassifier classifier(weights);
  double mean = 0;
  for (const float weight : weights.pixels()) mean += static_cast<double>(weight) / static_cast<double>(image.size());
  const auto answer = estimator("grad-cam").run(test::inputFor("grad-cam", image, classifier), Progress::none());
  EXPECT_EQ(answer.layer, "pixels");
  for (std::size_t i = 0; i < image.size(); ++i) EXPECT_NEAR(answer.map[i], mean * static_cast<double>(image[i]), 1e-6);
}

}  // namespace
}  // namespace saliscope
