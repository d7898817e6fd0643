// What every estimator of the registry owes its users, on a fake model and on a real small network. A new one is tested here
// without a line more.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/estimators/heatmap.h"
#include "tests/core/estimators/support.h"
#include "tests/support/shared_data.h"

namespace saliscope {
namespace {

constexpr const char* fake = "fake";
constexpr const char* tiny = "tiny";

/// The network of ../shared, loaded once.
const Classifier& tinyNetwork() {
  static const ClassifierPtr network = loadClassifier(test::sharedFolder() / "reference/tiny.pt");
  return *network;
}

class EveryEstimator : public testing::TestWithParam<std::tuple<std::string, const char*>> {
 protected:
  void SetUp() override {
    if (!onFake()) SALISCOPE_NEEDS_SHARED("reference/tiny.pt");
  }

  /// A fresh classifier that was asked nothing yet.
  void prepare() {
    if (onFake()) {
      image_ = test::uniformImage(1);
      fake_ = std::make_unique<test::FakeClassifier>(test::uniformImage(2), 0.5);
      classifier_ = std::make_unique<test::CountedClassifier>(*fake_);
      return;
    }
    classifier_ = std::make_unique<test::CountedClassifier>(tinyNetwork());
    const auto& size = classifier_->card().input;
    image_ = test::uniformImage(1, size.columns, size.rows);
  }

  [[nodiscard]] static std::string id() { return std::get<0>(GetParam()); }
  [[nodiscard]] static bool onFake() { return std::get<1>(GetParam()) == fake; }
  [[nodiscard]] static const Estimator& method() { return estimator(id()); }

  /// Few steps on the network: enough to be an answer.
  [[nodiscard]] EstimatorInput input() const {
    Parameters parameters;
    for (const auto& parameter : method().descriptor().parameters) {
      if (parameter.id == "steps" || parameter.id == "samples") parameters[parameter.id] = 7;
      if (parameter.id == "window") parameters["window"] = onFake() ? 3 : 32;
      if (parameter.id == "stride") parameters["stride"] = onFake() ? 2 : 24;
      if (parameter.id == "max-sigma") parameters["max-sigma"] = 3;
    }
    return test::inputFor(id(), image_, *classifier_, parameters);
  }
  [[nodiscard]] Image<float> run(Progress& progress = Progress::none()) const { return method().run(input(), progress).map; }
  [[nodiscard]] Image<float> plainGradient() const { return classifier_->gradient(std::span(&image_, 1), {}).gradients.front(); }

  void keepItsPromises();
  void givesAFiniteMapOfTheInputsSize();
  void repeatsItselfByteForByte();
  void dependsOnSeedImageAndSliceIfItDrawsAtAll();
  void batchSizeChangesNothing();
  void goesOnInSmallerBatchesWhenMemoryRunsOut();
  void previewsChangeNothing();
  void stopsAtOnceWhenCancelledBefore();
  void stopsWithinABatchWhenCancelledMidwayAndLeavesNothingOnTheModel();
  void keepsItsDescriptorsPromises();
  void isPositiveIfItSaysSo();
  void takesTheProbabilityAsScore();

  Image<float> image_;
  std::unique_ptr<test::FakeClassifier> fake_;
  std::unique_ptr<test::CountedClassifier> classifier_;
};

void EveryEstimator::givesAFiniteMapOfTheInputsSize() {
  const auto map = run();
  EXPECT_EQ(map.columns(), image_.columns());
  EXPECT_EQ(map.rows(), image_.rows());
  bool varies = false;
  for (const float value : map.pixels()) {
    ASSERT_TRUE(std::isfinite(value));
    varies = varies || value != map[0];
  }
  EXPECT_TRUE(varies);
}

void EveryEstimator::repeatsItselfByteForByte() {
  EXPECT_EQ(run(), run());
}

void EveryEstimator::dependsOnSeedImageAndSliceIfItDrawsAtAll() {
  const auto map = run();
  auto otherSeed = input();
  otherSeed.seed = 2;
  auto otherHash = input();
  otherHash.imageHash = 43;
  auto otherSlice = input();
  otherSlice.slice = 4;
  const bool draws = method().run(otherSeed, Progress::none()).map != map;
  EXPECT_EQ(method().run(otherHash, Progress::none()).map != map, draws);
  EXPECT_EQ(method().run(otherSlice, Progress::none()).map != map, draws);
}

void EveryEstimator::batchSizeChangesNothing() {
  classifier_->batch = 1;
  const auto map = run();
  for (const std::size_t batch : {0U, 3U, 16U}) {
    classifier_->batch = batch;
    EXPECT_EQ(run(), map) << "batches of " << batch;
  }
}

void EveryEstimator::goesOnInSmallerBatchesWhenMemoryRunsOut() {
  const auto map = run();
  classifier_->batch = 16;
  classifier_->memory = 1;
  EXPECT_EQ(run(), map);
}

void EveryEstimator::previewsChangeNothing() {
  const auto map = run();
  auto previewed = input();
  previewed.preview = [&](const Image<float>& unfinished) { EXPECT_EQ(unfinished.columns(), image_.columns()); };
  EXPECT_EQ(method().run(previewed, Progress::none()).map, map);
}

void EveryEstimator::stopsAtOnceWhenCancelledBefore() {
  test::CancelAfter cancelled(*classifier_, 0);
  EXPECT_THROW((void)run(cancelled), Cancelled);
  EXPECT_EQ(classifier_->asked(), 0);
}

void EveryEstimator::stopsWithinABatchWhenCancelledMidwayAndLeavesNothingOnTheModel() {
  const auto before = plainGradient();
  classifier_->forget();
  (void)run();
  EXPECT_EQ(plainGradient(), before) << "after a whole run";
  const int needed = classifier_->asked() - 1;
  if (needed < 2) return;  // has no middle
  classifier_->forget();
  classifier_->batch = 2;
  test::CancelAfter cancelled(*classifier_, needed / 2);
  EXPECT_THROW((void)run(cancelled), Cancelled);
  EXPECT_LT(classifier_->asked(), needed / 2 + 2);
  EXPECT_EQ(plainGradient(), before) << "after a cancelled run";
}

void EveryEstimator::keepsItsDescriptorsPromises() {
  const auto& descriptor = method().descriptor();
  EXPECT_EQ(descriptor.id, id());
  EXPECT_FALSE(descriptor.family.empty());
  const auto answer = method().run(input(), Progress::none());
  EXPECT_EQ(classifier_->asked() > 0, descriptor.needsModel);
  EXPECT_EQ(answer.rectifiers.has_value(), descriptor.needsRectifiers);
  EXPECT_EQ(!answer.layer.empty(), descriptor.usesLayer);
  std::set<std::string> ids;
  for (const auto& parameter : descriptor.parameters) {
    EXPECT_TRUE(ids.insert(parameter.id).second) << parameter.id << " twice";
    EXPECT_LE(parameter.minimum, parameter.defaultValue);
    EXPECT_GE(parameter.maximum, parameter.defaultValue);
  }
}

void EveryEstimator::isPositiveIfItSaysSo() {
  if (!method().descriptor().alwaysPositive) return;
  const auto map = run();
  for (const float value : map.pixels()) ASSERT_GE(value, 0);
}

void EveryEstimator::takesTheProbabilityAsScore() {
  auto probability = input();
  probability.target.score = Score::Probability;
  const auto map = method().run(probability, Progress::none()).map;
  for (const float value : map.pixels()) ASSERT_TRUE(std::isfinite(value));
  EXPECT_EQ(map != run(), method().descriptor().needsModel);
}

void EveryEstimator::keepItsPromises() {
  const std::vector<std::pair<const char*, void (EveryEstimator::*)()>> promises{
      {"gives a finite map of the inputs size", &EveryEstimator::givesAFiniteMapOfTheInputsSize},
      {"repeats itself byte for byte", &EveryEstimator::repeatsItselfByteForByte},
      {"depends on seed image and slice if it draws at all", &EveryEstimator::dependsOnSeedImageAndSliceIfItDrawsAtAll},
      {"batch size changes nothing", &EveryEstimator::batchSizeChangesNothing},
      {"goes on in smaller batches when memory runs out", &EveryEstimator::goesOnInSmallerBatchesWhenMemoryRunsOut},
      {"previews change nothing", &EveryEstimator::previewsChangeNothing},
      {"stops at once when cancelled before", &EveryEstimator::stopsAtOnceWhenCancelledBefore},
      {"stops within a batch when cancelled midway and leaves nothing on the model",
       &EveryEstimator::stopsWithinABatchWhenCancelledMidwayAndLeavesNothingOnTheModel},
      {"keeps its descriptors promises", &EveryEstimator::keepsItsDescriptorsPromises},
      {"is positive if it says so", &EveryEstimator::isPositiveIfItSaysSo},
      {"takes the probability as score", &EveryEstimator::takesTheProbabilityAsScore},
  };
  for (const auto& [words, promise] : promises) {
    SCOPED_TRACE(words);
    prepare();
    (this->*promise)();
  }
}

// One test and not one a promise: starting LibTorch takes longer than keeping a promise.
TEST_P(EveryEstimator, KeepsItsPromises) {
  keepItsPromises();
}

std::vector<std::string> ids() {
  std::vector<std::string> out;
  for (const auto& method : estimators()) out.push_back(method->descriptor().id);
  return out;
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryEstimator, testing::Combine(testing::ValuesIn(ids()), testing::Values(fake, tiny)),
                         [](const auto& test) {
                           std::string name = std::get<0>(test.param) + "_" + std::get<1>(test.param);
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

/// The whole way from a slice: sign rule, class choice, sharing.
class EverySlice : public testing::TestWithParam<std::string> {
 protected:
  [[nodiscard]] HeatmapSettings settings() const {
    HeatmapSettings out{.estimator = GetParam(), .references = test::someReferences(image_)};
    for (const auto& parameter : estimator(GetParam()).descriptor().parameters) {
      if (parameter.id == "window") out.parameters = {{"window", 3}, {"stride", 2}};
    }
    return out;
  }
  [[nodiscard]] Slice slice() const {
    Slice out;
    out.hu = image_;
    out.geometry.size = {image_.columns(), image_.rows(), 1};
    return out;
  }

  Image<float> image_ = test::uniformImage(1);
  Image<float> weights_ = test::uniformImage(2);
};

TEST_P(EverySlice, IsMultipliedByMinusOneExactlyWhereAPathMethodExplainsAWithout) {
  const bool path = estimator(GetParam()).descriptor().flipsForPrediction;
  const std::set<std::string> paths{"integrated-gradients", "integrated-gradients-bw", "expected-gradients"};
  EXPECT_EQ(path, paths.contains(GetParam()));
  // The bias turns the prediction and leaves the gradients alone.
  const test::FakeClassifier with(weights_, 0.5, 100), without(weights_, 0.5, -100);
  const auto positive = explainSlice(slice(), with, settings());
  const auto negative = explainSlice(slice(), without, settings());
  EXPECT_EQ(positive.prediction.label, 1);
  EXPECT_EQ(negative.prediction.label, 0);
  EXPECT_FALSE(positive.flipped);
  EXPECT_EQ(negative.flipped, path);
  for (std::size_t i = 0; i < image_.size(); ++i) {
    EXPECT_NEAR(negative.model[i], path ? -positive.model[i] : positive.model[i], 1e-5F);
  }
}

TEST_P(EverySlice, ExplainsTheClassChosenAndNeverFlipsIt) {
  if (!estimator(GetParam()).descriptor().needsModel) return;
  const test::FakeClassifier first(weights_, 0.5, -50), second(test::uniformImage(3), 0.25, -100);
  const test::PairClassifier both(first, second);
  for (const int output : {0, 1}) {
    auto chosen = settings();
    chosen.target.output = output;
    const auto map = explainSlice(slice(), both, chosen);
    EXPECT_FALSE(map.flipped);
    EXPECT_EQ(map.score, map.prediction.logits[static_cast<std::size_t>(output)]);
    const auto alone = explainSlice(slice(), output == 0 ? first : second, settings());
    for (std::size_t i = 0; i < image_.size(); ++i) {
      EXPECT_FLOAT_EQ(map.model[i], alone.flipped ? -alone.model[i] : alone.model[i]) << "output " << output;
    }
  }
  auto none = settings();
  none.target.output = 2;
  EXPECT_THROW((void)explainSlice(slice(), both, none), Error);
}

INSTANTIATE_TEST_SUITE_P(Registry, EverySlice, testing::ValuesIn(ids()), [](const auto& test) {
  std::string name = test.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(ExplainAllOfTheRegistry, SignsAndSharingChangeNoByte) {
  const auto image = test::uniformImage(1);
  const test::FakeClassifier classifier(test::uniformImage(2), 0.5);
  Slice slice;
  slice.hu = image;
  slice.geometry.size = {image.columns(), image.rows(), 1};
  std::vector<HeatmapSettings> wanted;
  for (const auto& id : ids()) {
    for (const Sign sign : {Sign::Original, Sign::Absolute}) {
      HeatmapSettings settings{.estimator = id, .sign = sign, .references = test::someReferences(image)};
      if (id == "occlusion") settings.parameters = {{"window", 3}, {"stride", 2}};
      wanted.push_back(settings);
    }
  }
  std::size_t compared = 0;
  explainAll(slice, classifier, wanted, Progress::none(), [&](std::size_t i, const Heatmap& heatmap) {
    const auto alone = explainSlice(slice, classifier, wanted[i]);
    EXPECT_EQ(heatmap.model, alone.model) << wanted[i].estimator;
    EXPECT_EQ(heatmap.values, alone.values) << wanted[i].estimator;
    EXPECT_EQ(provenance(heatmap), provenance(alone)) << wanted[i].estimator;
    ++compared;
  });
  EXPECT_EQ(compared, wanted.size());
}

TEST(Registry, HoldsTheFifteenInTheOrderOfTables) {
  EXPECT_EQ(ids(), (std::vector<std::string>{"backprop", "deconvolution", "integrated-gradients", "integrated-gradients-bw",
                                             "expected-gradients", "smoothgrad", "smoothgrad-squared", "random", "guided-backprop",
                                             "input-x-gradient", "vargrad", "grad-cam", "occlusion", "guided-ig", "blur-ig"}));
  const auto paper =
      std::count_if(estimators().begin(), estimators().end(), [](const auto& method) { return method->descriptor().ofPaper; });
  EXPECT_EQ(paper, 8);
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
