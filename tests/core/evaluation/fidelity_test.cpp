#include "core/evaluation/fidelity.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "core/base/error.h"
#include "tests/support/safetensors_reader.h"
#include "tests/support/shared_data.h"

namespace saliscope {
namespace {

/// Says yes by the mean of the input, so that every masked pixel counts alike; counts what it is asked.
class MeanClassifier final : public Classifier {
 public:
  MeanClassifier(int columns, int rows) { card_.input = {rows, columns, 0, 1}; }
  [[nodiscard]] const ModelCard& card() const override { return card_; }
  [[nodiscard]] const std::string& sha256() const override { return sha_; }
  [[nodiscard]] const ModelOptions& options() const override { return options_; }
  [[nodiscard]] std::vector<Prediction> predict(std::span<const Image<float>> inputs) const override {
    std::vector<Prediction> out;
    for (const Image<float>& input : inputs) {
      ++asked;
      double mean = 0;
      for (const float value : input.pixels()) mean += static_cast<double>(value) / static_cast<double>(input.size());
      out.push_back({{mean}, mean, mean >= 0.5 ? 1 : 0});
    }
    return out;
  }
  [[nodiscard]] GradientBatch gradient(std::span<const Image<float>>, const Target&, RectifierRule) const override { return {}; }
  using Classifier::gradient;
  [[nodiscard]] int rectifiers() const override { return 0; }
  [[nodiscard]] std::vector<std::string> layers() const override { return {}; }
  [[nodiscard]] std::string defaultLayer() const override { return {}; }
  [[nodiscard]] LayerGradient layerGradient(const Image<float>&, const Target&, const std::string&) const override { return {}; }
  [[nodiscard]] std::size_t batchSize() const override { return 7; }

  mutable int asked = 0;

 private:
  ModelCard card_;
  std::string sha_ = "mean";
  ModelOptions options_;
};

constexpr int columns = 10, rows = 8, pixels = columns * rows;

/// The first half of the pixels is white and most important.
Image<float> halfWhite() {
  Image<float> out(columns, rows);
  for (std::size_t i = 0; i < pixels / 2; ++i) out[i] = 1;
  return out;
}

Image<float> falling() {
  Image<float> out(columns, rows);
  for (std::size_t i = 0; i < pixels; ++i) out[i] = static_cast<float>(pixels - i);
  return out;
}

TEST(Fidelity, CurvesByHand) {
  const MeanClassifier model(columns, rows);
  MaskingExperiment experiment(model, Fill::ByLabel);
  const auto input = halfWhite();
  experiment.setSlice(input, 1, model.predict(std::span(&input, 1)).front());
  const auto curves = experiment.curves(RankedMap(falling()), Progress::none());
  ASSERT_EQ(curves.mif.size(), 41U);
  // Black on the white half first: the mean falls from 1/2 to 0 by half of the way. Last: nothing changes for half of the way.
  for (std::size_t i = 0; i < 41; ++i) {
    const double f = maskedFraction(i);
    EXPECT_NEAR(curves.mif[i], std::max(0.0, 0.5 - f), 1e-12);
    EXPECT_NEAR(curves.lif[i], std::min(0.5, 1 - f), 1e-12);
    EXPECT_EQ(curves.mifHits[i], i == 0 ? 1 : 0);
    EXPECT_EQ(curves.lifHits[i], f <= 0.5 ? 1 : 0);
  }
  EXPECT_NEAR(areaBetween(curves.lif, curves.mif), 0.25, 1e-12);
}

TEST(Fidelity, WithoutContrastIsMaskedWithWhite) {
  const MeanClassifier model(columns, rows);
  MaskingExperiment experiment(model, Fill::ByLabel);
  Image<float> black(columns, rows);
  experiment.setSlice(black, 0, model.predict(std::span(&black, 1)).front());
  const auto curves = experiment.curves(RankedMap(falling()), Progress::none());
  for (std::size_t i = 0; i < 41; ++i) EXPECT_NEAR(curves.mif[i], 1 - maskedFraction(i), 1e-12) << "probability of its label";
  EXPECT_NEAR(areaBetween(curves.lif, curves.mif), 0, 1e-12) << "every pixel counts alike";
}

TEST(Fidelity, AsksNothingTwice) {
  const MeanClassifier model(columns, rows);
  MaskingExperiment experiment(model, Fill::ByLabel);
  const auto input = halfWhite();
  const Prediction unmasked{{0.5}, 0.5, 1};
  experiment.setSlice(input, 1, unmasked);
  (void)experiment.curves(RankedMap(falling()), Progress::none());
  // Black over black is the input before: most important first, the last 19 of 39 points; least important first, the first 20.
  EXPECT_EQ(model.asked, 20 + 19 + 1) << "both ends are shared, and what changes nothing is not asked";
  Image<float> scaled = falling();
  for (float& value : scaled.pixels()) value = 3 * value + 7;
  const auto again = experiment.curves(RankedMap(scaled), Progress::none());
  EXPECT_EQ(model.asked, 20 + 19 + 1) << "the same ranking";
  experiment.setSlice(input, 1, unmasked);
  EXPECT_EQ(experiment.curves(RankedMap(falling()), Progress::none()), again);
  EXPECT_EQ(model.asked, 2 * (20 + 19) + 1) << "black is black for the next slice, too";
}

TEST(Fidelity, ProbabilityOfALabel) {
  EXPECT_DOUBLE_EQ(probabilityOf({{1}, 0.8, 1}, 1), 0.8);
  EXPECT_DOUBLE_EQ(probabilityOf({{1}, 0.8, 1}, 0), 1 - 0.8);
  const Prediction three{{std::log(1.0), std::log(2.0), std::log(5.0)}, 0.625, 2};
  EXPECT_NEAR(probabilityOf(three, 1), 0.25, 1e-12);
  EXPECT_EQ(probabilityOf(three, 3), 0);
}

TEST(Fidelity, RefusesAMapOfAnotherSize) {
  const MeanClassifier model(columns, rows);
  MaskingExperiment experiment(model, Fill::ByLabel);
  experiment.setSlice(halfWhite(), 1, {{0.5}, 0.5, 1});
  EXPECT_THROW((void)experiment.curves(RankedMap(Image<float>(4, 4, 1)), Progress::none()), Error);
}

void expectReference(const std::string& sign) {
  const test::SafetensorsReader reference(test::sharedFolder() / "reference/oracle.safetensors");
  const auto model = loadClassifier(test::sharedFolder() / "reference/tiny.pt");
  MaskingExperiment experiment(*model, Fill::ByLabel);
  const auto& labels = reference.tensor("labels").values;
  std::array<std::vector<double>, 2> mif{std::vector<double>(41), std::vector<double>(41)}, lif = mif;
  std::array<double, 2> cases{};
  for (std::size_t i = 0; i < 8; ++i) {
    const auto input = reference.tensor("images").image(i);
    auto map = reference.tensor("eval_scores").image(i);
    if (sign == "absolute") {
      for (float& value : map.pixels()) value = std::abs(value);
    }
    const int label = static_cast<int>(labels[i]);
    experiment.setSlice(input, label, model->predict(std::span(&input, 1)).front());
    const auto curves = experiment.curves(RankedMap(map), Progress::none());
    const auto group = static_cast<std::size_t>(label);
    ++cases[group];
    for (std::size_t p = 0; p < 41; ++p) {
      mif[group][p] += curves.mifHits[p];
      lif[group][p] += curves.lifHits[p];
    }
  }
  std::vector<double> meanMif(41), meanLif(41);
  for (std::size_t p = 0; p < 41; ++p) {
    EXPECT_EQ(maskedFraction(p), reference.tensor("fractions").values[p]);
    meanMif[p] = (mif[0][p] / cases[0] + mif[1][p] / cases[1]) / 2;
    meanLif[p] = (lif[0][p] / cases[0] + lif[1][p] / cases[1]) / 2;
    EXPECT_EQ(meanMif[p], reference.tensor("mif_" + sign).values[p]) << "point " << p;
    EXPECT_EQ(meanLif[p], reference.tensor("lif_" + sign).values[p]) << "point " << p;
  }
  EXPECT_NEAR(areaBetween(meanLif, meanMif), reference.tensor("fidelity_" + sign).values[0], 1e-9);
}

TEST(Fidelity, AgreesWithTheReferenceOriginal) {
  SALISCOPE_NEEDS_SHARED("reference/oracle.safetensors");
  expectReference("original");
}

TEST(Fidelity, AgreesWithTheReferenceAbsolute) {
  SALISCOPE_NEEDS_SHARED("reference/oracle.safetensors");
  expectReference("absolute");
}

}  // namespace
}  // namespace saliscope
