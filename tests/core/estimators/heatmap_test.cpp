#include "core/estimators/heatmap.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/estimators/sign_rule.h"
#include "core/preprocess/model_input.h"
#include "core/volume/volume_io.h"
#include "tests/core/estimators/support.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

/// A slice twice as large as the model's input; the fake's window is 0 .. 1 HU.
Slice makeSlice() {
  Slice slice;
  slice.hu = resizeBilinear(test::uniformImage(1), 2 * test::inputColumns, 2 * test::inputRows, false);
  slice.geometry.size = {slice.hu.columns(), slice.hu.rows(), 1};
  slice.geometry.spacing = {0.5, 0.75, 2};
  slice.geometry.origin = {-10, 20, 30};
  slice.index = 5;
  return slice;
}

ErrorCode codeOf(const Classifier& classifier, const HeatmapSettings& settings) {
  try {
    (void)explainSlice(makeSlice(), classifier, settings);
  } catch (const Error& error) {
    return error.code();
  }
  ADD_FAILURE() << "nothing was thrown";
  return ErrorCode::Internal;
}

class ExplainSlice : public testing::Test {
 protected:
  Slice slice_ = makeSlice();
  test::FakeClassifier classifier_{Image<float>(test::inputColumns, test::inputRows, -1), 1, 10};
};

TEST_F(ExplainSlice, BackpropStepByStep) {
  const auto heatmap = explainSlice(slice_, classifier_, {.estimator = "backprop"});
  const auto input = toModelInput(slice_.hu, classifier_.card().input);
  ASSERT_EQ(heatmap.model.size(), input.size());
  for (std::size_t i = 0; i < input.size(); ++i) EXPECT_FLOAT_EQ(heatmap.model[i], input[i] - 1) << "w + c x";
  EXPECT_EQ(heatmap.values, toSliceGrid(heatmap.model, slice_.hu.columns(), slice_.hu.rows()));
  EXPECT_TRUE(heatmap.geometry.sameGrid(slice_.geometry));
  EXPECT_EQ(heatmap.slice, 5);
  EXPECT_EQ(heatmap.score, heatmap.prediction.logits[0]);
  EXPECT_EQ(heatmap.modelName, "fake");
  EXPECT_EQ(heatmap.modelSha256, "fake");
  EXPECT_EQ(heatmap.precision, "fp32");
}

TEST_F(ExplainSlice, AbsoluteIsTakenOnTheModelGrid) {
  // Weights of alternating sign: their mean over a slice pixel is far smaller than the mean of their sizes.
  Image<float> checker(test::inputColumns, test::inputRows);
  for (std::size_t i = 0; i < checker.size(); ++i) checker[i] = i % 2 == 0 ? 1.0F : -1.0F;
  const test::FakeClassifier signedModel(checker);
  const auto heatmap = explainSlice(slice_, signedModel, {.estimator = "backprop", .sign = Sign::Absolute});
  for (const float value : heatmap.values.pixels()) EXPECT_FLOAT_EQ(value, 1);
}

TEST_F(ExplainSlice, ListsTheParametersInForce) {
  const auto heatmap = explainSlice(slice_, classifier_, {.estimator = "smoothgrad", .parameters = {{"samples", 3}}});
  EXPECT_EQ(heatmap.settings.parameters, (Parameters{{"samples", 3}, {"sigma", 0.15}}));
}

TEST_F(ExplainSlice, TheProbabilityCanBeTheScore) {
  const auto heatmap = explainSlice(slice_, classifier_, {.estimator = "backprop", .target = {.score = Score::Probability}});
  EXPECT_EQ(heatmap.score, heatmap.prediction.probability);
}

TEST_F(ExplainSlice, DrawsFollowTheImageAndTheSlice) {
  const HeatmapSettings settings{.estimator = "random"};
  const auto map = explainSlice(slice_, classifier_, settings).model;
  EXPECT_EQ(explainSlice(slice_, classifier_, settings).model, map);
  auto moved = slice_;
  moved.index = 6;
  EXPECT_NE(explainSlice(moved, classifier_, settings).model, map);
  auto changed = slice_;
  changed.hu[0] += 1;
  EXPECT_NE(explainSlice(changed, classifier_, settings).model, map);
}

TEST_F(ExplainSlice, PreviewsAreOnTheSliceGrid) {
  int previews = 0;
  const auto heatmap = explainSlice(slice_, classifier_, {.estimator = "smoothgrad", .sign = Sign::Absolute}, Progress::none(),
                                    [&](const Heatmap& unfinished) {
                                      ++previews;
                                      EXPECT_EQ(unfinished.values.columns(), slice_.hu.columns());
                                      for (const float value : unfinished.values.pixels()) EXPECT_GE(value, 0);
                                    });
  EXPECT_GE(previews, 1);
  EXPECT_FALSE(heatmap.values.empty());
}

TEST_F(ExplainSlice, RefusesWhatDoesNotFit) {
  EXPECT_EQ(codeOf(classifier_, {.estimator = "lime"}), ErrorCode::EstimatorUnknown);
  EXPECT_EQ(codeOf(classifier_, {.estimator = "backprop", .parameters = {{"samples", 3}}}), ErrorCode::ParameterUnknown);
  EXPECT_EQ(codeOf(classifier_, {.estimator = "smoothgrad", .parameters = {{"sigma", -1}}}), ErrorCode::ParameterOutOfRange);
  EXPECT_EQ(codeOf(classifier_, {.estimator = "backprop", .target = {.output = 1}}), ErrorCode::ModelClassOutOfRange);
  EXPECT_EQ(codeOf(classifier_, {.estimator = "backprop", .target = {.output = -1}}), ErrorCode::ModelClassOutOfRange);
}

TEST_F(ExplainSlice, StopsWhenCancelled) {
  const test::CountedClassifier counted(classifier_);
  test::CancelAfter cancelled(counted, 2);  // the prediction and a gradient
  EXPECT_THROW((void)explainSlice(slice_, counted, {.estimator = "smoothgrad"}, cancelled), Cancelled);
  EXPECT_EQ(counted.gradients, 1);
}

TEST_F(ExplainSlice, LayersAndReferencesBelongToTheirEstimators) {
  EXPECT_EQ(codeOf(classifier_, {.estimator = "grad-cam", .layer = "layer9"}), ErrorCode::LayerUnknown);
  EXPECT_EQ(codeOf(classifier_, {.estimator = "backprop", .layer = "pixels"}), ErrorCode::ParameterUnknown);
  EXPECT_EQ(codeOf(classifier_, {.estimator = "expected-gradients"}), ErrorCode::ReferencesMissing);
  const auto small = makeReferences({Image<float>(2, 2)}, "too small");
  EXPECT_EQ(codeOf(classifier_, {.estimator = "expected-gradients", .references = small}), ErrorCode::SizeMismatch);
  EXPECT_EQ(codeOf(classifier_, {.estimator = "occlusion", .parameters = {{"window", 2}, {"stride", 3}}}),
            ErrorCode::ParameterOutOfRange);
}

TEST_F(ExplainSlice, TheMapNamesLayerReferencesRectifiersAndCompleteness) {
  const auto references = test::someReferences(Image<float>(test::inputColumns, test::inputRows));
  EXPECT_EQ(provenance(explainSlice(slice_, classifier_, {.estimator = "grad-cam"})).at("layer"), "pixels");
  const auto expected =
      provenance(explainSlice(slice_, classifier_, {.estimator = "expected-gradients", .references = references}));
  EXPECT_EQ(expected.at("references"), "three uniform images");
  EXPECT_EQ(expected.at("references_sha256").size(), 64U);
  const auto plain = provenance(explainSlice(slice_, classifier_, {.estimator = "backprop", .references = references}));
  EXPECT_FALSE(plain.contains("references")) << "not used";
  EXPECT_EQ(provenance(explainSlice(slice_, classifier_, {.estimator = "deconvolution"})).at("rectifiers"), "1");
  const auto path = explainSlice(slice_, classifier_, {.estimator = "integrated-gradients"});
  ASSERT_TRUE(path.completenessError.has_value());
  EXPECT_NEAR(std::stod(provenance(path).at("completeness_error")), *path.completenessError, 1e-6);
}

TEST_F(ExplainSlice, CanBeWrittenOnTheModelsGrid) {
  const test::TemporaryFolder folder;
  const auto heatmap = explainSlice(slice_, classifier_, {.estimator = "backprop"});
  writeHeatmap(folder / "map.nrrd", heatmap, HeatmapGrid::Model);
  const auto grid = readGrid(folder / "map.nrrd");
  EXPECT_EQ(grid.geometry.size, (std::array<int, 3>{test::inputColumns, test::inputRows, 1}));
  EXPECT_EQ(grid.voxels, std::vector<float>(heatmap.model.pixels().begin(), heatmap.model.pixels().end()));
  // Pixels twice as wide: the first centre lies half a slice pixel further in.
  EXPECT_NEAR(grid.geometry.spacing[0], 1.0, 1e-6);
  EXPECT_NEAR(grid.geometry.spacing[1], 1.5, 1e-6);
  EXPECT_NEAR(grid.geometry.origin[0], -10 + 0.25, 1e-6);
  EXPECT_NEAR(grid.geometry.origin[1], 20 + 0.375, 1e-6);
  EXPECT_EQ(readMetadata(folder / "map.nrrd").at("grid"), "model");
}

TEST_F(ExplainSlice, ProvenanceNamesEverythingThatChangesTheMap) {
  const auto heatmap = explainSlice(
      slice_, classifier_, {.estimator = "smoothgrad", .parameters = {{"samples", 4}}, .sign = Sign::Absolute, .seed = 77});
  const auto facts = provenance(heatmap);
  const std::map<std::string, std::string> expected{
      {"estimator", "smoothgrad"},
      {"parameter.samples", "4"},
      {"parameter.sigma", "0.15"},
      {"seed", "77"},
      {"score", "logit"},
      {"class", "0"},
      {"predicted", "0"},
      {"sign", "absolute"},
      {"slice", "5"},
      {"flipped", "false"},
      {"precision", "fp32"},
      {"model", "fake"},
      {"model_sha256", "fake"},
  };
  for (const auto& [key, value] : expected) EXPECT_EQ(facts.at(key), value) << key;
  EXPECT_NEAR(std::stod(facts.at("score_value")), heatmap.score, 1e-7);
  EXPECT_EQ(facts.at("program").rfind("Saliscope ", 0), 0U);
  EXPECT_GE(std::stoi(facts.at("threads")), 1);
}

TEST_F(ExplainSlice, WrittenAndReadBack) {
  const test::TemporaryFolder folder;
  const auto heatmap = explainSlice(slice_, classifier_, {.estimator = "smoothgrad"});
  writeHeatmap(folder / "map.nrrd", heatmap);
  const auto volume = readVolumeFile(folder / "map.nrrd");
  EXPECT_TRUE(volume.geometry().sameGrid(slice_.geometry));
  const auto pixels = heatmap.values.pixels();
  EXPECT_EQ(volume.voxels(), std::vector<float>(pixels.begin(), pixels.end()));
  const auto stored = readMetadata(folder / "map.nrrd");
  for (const auto& [key, value] : provenance(heatmap)) EXPECT_EQ(stored.at(key), value) << key;
}

TEST(SignRule, FlipsPathMethodsOfOneNeuronThatPredictWithout) {
  const EstimatorDescriptor path{.id = "path", .family = "path", .flipsForPrediction = true};
  const EstimatorDescriptor other{.id = "other", .family = "other"};
  const Prediction without{.logits = {-1}, .probability = 0.3, .label = 0};
  const Prediction with{.logits = {1}, .probability = 0.7, .label = 1};
  EXPECT_TRUE(flips(path, 1, without));
  EXPECT_FALSE(flips(path, 1, with));
  EXPECT_FALSE(flips(path, 2, without)) << "several outputs explain the chosen class";
  EXPECT_FALSE(flips(other, 1, without));
}

TEST(SignRule, FlipComesBeforeTheAbsoluteValue) {
  const Image<float> raw(3, 1, std::vector<float>{-2, 0, 3});
  auto map = raw;
  applySign(map, true, Sign::Original);
  EXPECT_EQ(map, Image<float>(3, 1, std::vector<float>{2, 0, -3}));
  map = raw;
  applySign(map, true, Sign::Absolute);
  EXPECT_EQ(map, Image<float>(3, 1, std::vector<float>{2, 0, 3}));
  map = raw;
  applySign(map, false, Sign::Original);
  EXPECT_EQ(map, raw);
}

}  // namespace
}  // namespace saliscope
