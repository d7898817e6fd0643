#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <thread>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/model/classifier.h"
#include "core/model/lanes.h"
#include "tests/core/model/model_files.h"
#include "tests/support/safetensors_reader.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"

namespace saliscope::test {
namespace {

constexpr const char* kTiny = "reference/tiny.pt";

/// Largest difference, as a share of the expected image's range.
double relativeDifference(const Image<float>& found, const Image<float>& expected) {
  const auto [low, high] = std::minmax_element(expected.pixels().begin(), expected.pixels().end());
  double largest = 0;
  for (std::size_t i = 0; i < expected.size(); ++i)
    largest = std::max(largest, std::abs(static_cast<double>(found[i]) - expected[i]));
  return largest / (*high - *low);
}

std::vector<Image<float>> randomInputs(int count, int size) {
  std::vector<Image<float>> inputs;
  for (int i = 0; i < count; ++i) {
    Image<float> image(size, size);
    Random(Random::key(3, "input", static_cast<std::uint64_t>(i))).fillUniform(image.pixels());
    inputs.push_back(std::move(image));
  }
  return inputs;
}

class TinyModel : public testing::Test {
 protected:
  void SetUp() override {
    SALISCOPE_NEEDS_SHARED(kTiny);
    classifier_ = loadClassifier(sharedFolder() / kTiny);
  }
  ClassifierPtr classifier_;
};

TEST_F(TinyModel, LogitsAreThoseOfPyTorch) {
  const SafetensorsReader reference(sharedFolder() / "reference/oracle.safetensors");
  const Tensor& expected = reference.tensor("logits");
  std::vector<Image<float>> inputs;
  for (std::size_t i = 0; i < expected.values.size(); ++i) inputs.push_back(reference.tensor("images").image(i));
  const auto predictions = classifier_->predict(inputs);
  ASSERT_EQ(predictions.size(), inputs.size());
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    EXPECT_NEAR(predictions[i].logits[0], expected.values[i], 1e-5);
    EXPECT_NEAR(predictions[i].probability, 1 / (1 + std::exp(-expected.values[i])), 1e-5);
    EXPECT_EQ(predictions[i].label, expected.values[i] >= 0 ? 1 : 0);
  }
}

TEST_F(TinyModel, GradientIsThatOfCaptum) {
  const SafetensorsReader reference(sharedFolder() / "reference/oracle.safetensors");
  const std::vector<Image<float>> inputs{reference.tensor("input").image()};
  const GradientBatch found = classifier_->gradient(inputs, {});
  EXPECT_LT(relativeDifference(found.gradients[0], reference.tensor("backprop").image()), 1e-5);
  EXPECT_NEAR(found.scores[0], reference.tensor("logits").values[1], 1e-5);
}

TEST_F(TinyModel, MeanGradientOverGivenNoiseIsThatOfCaptum) {
  const SafetensorsReader reference(sharedFolder() / "reference/oracle.safetensors");
  const Image<float> input = reference.tensor("input").image();
  std::vector<Image<float>> noisy;
  for (std::size_t i = 0; i < 15; ++i) {
    noisy.push_back(reference.tensor("smoothgrad_noise").image(i));
    for (std::size_t p = 0; p < input.size(); ++p) noisy.back()[p] += input[p];
  }
  const GradientBatch found = classifier_->gradient(noisy, {});
  Image<float> mean(input.columns(), input.rows()), squared = mean;
  for (std::size_t p = 0; p < input.size(); ++p) {
    double sum = 0, squares = 0;
    for (const auto& gradient : found.gradients) {
      sum += gradient[p];
      squares += static_cast<double>(gradient[p]) * gradient[p];
    }
    mean[p] = static_cast<float>(sum / 15);
    squared[p] = static_cast<float>(squares / 15);
  }
  EXPECT_LT(relativeDifference(mean, reference.tensor("smoothgrad").image()), 1e-5);
  EXPECT_LT(relativeDifference(squared, reference.tensor("smoothgrad_squared").image()), 1e-5);
}

TEST_F(TinyModel, ProbabilityScoreScalesTheGradient) {
  const auto inputs = randomInputs(1, 128);
  const GradientBatch logit = classifier_->gradient(inputs, {Score::Logit, 0});
  const GradientBatch probability = classifier_->gradient(inputs, {Score::Probability, 0});
  const double p = 1 / (1 + std::exp(-logit.scores[0]));
  EXPECT_NEAR(probability.scores[0], p, 1e-6);
  Image<float> expected = logit.gradients[0];
  for (float& value : expected.pixels()) value *= static_cast<float>(p * (1 - p));
  EXPECT_LT(relativeDifference(probability.gradients[0], expected), 1e-5);
}

TEST_F(TinyModel, AnyThreadGetsTheSameAnswerAgain) {
  const auto inputs = randomInputs(3, 128);
  const GradientBatch expected = classifier_->gradient(inputs, {});
  std::vector<GradientBatch> found(4);
  std::vector<std::thread> threads;
  for (GradientBatch& batch : found) threads.emplace_back([&] { batch = classifier_->gradient(inputs, {}); });
  for (std::thread& thread : threads) thread.join();
  for (const GradientBatch& batch : found) EXPECT_EQ(batch.gradients, expected.gradients);
}

TEST_F(TinyModel, RefusesWrongSizesAndClasses) {
  EXPECT_EQ(errorOf([&] { static_cast<void>(classifier_->predict(randomInputs(1, 64))); }).code(), ErrorCode::SizeMismatch);
  const Error error = errorOf([&] { static_cast<void>(classifier_->gradient(randomInputs(1, 128), {Score::Logit, 1})); });
  EXPECT_EQ(error.code(), ErrorCode::ModelClassOutOfRange);
  EXPECT_TRUE(classifier_->predict({}).empty());
  EXPECT_GE(classifier_->batchSize(), 1U);
}

TEST_F(TinyModel, CardMustFitTheNetwork) {
  const TemporaryFolder folder;
  const auto file = folder / "tiny.pt";
  std::filesystem::copy_file(sharedFolder() / kTiny, file);
  EXPECT_EQ(errorOf([&] { static_cast<void>(loadClassifier(file)); }).code(), ErrorCode::ModelCardMissing);
  auto card = nlohmann::json::parse(readFile(sharedFolder() / "reference/tiny.json"));
  card["outputs"] = 2;
  writeFile(folder / "tiny.json", card.dump());
  EXPECT_EQ(errorOf([&] { static_cast<void>(loadClassifier(file)); }).code(), ErrorCode::ModelOutputs);
  card["architecture"] = "resnet50";
  writeFile(folder / "tiny.json", card.dump());
  EXPECT_EQ(errorOf([&] { static_cast<void>(loadClassifier(file)); }).argument(1), "architecture");
}

TEST(TorchScript, RefusesAnotherFile) {
  const TemporaryFolder folder;
  writeFile(folder / "model.pt", "PK not really");
  EXPECT_EQ(errorOf([&] { static_cast<void>(loadClassifier(folder / "model.pt")); }).code(), ErrorCode::ModelUnrecognised);
}

TEST(Classifier, UnavailableDeviceIsNamed) {
  ModelOptions options;
  options.device = "abacus";
  EXPECT_EQ(errorOf([&] { static_cast<void>(loadClassifier(randomModel(), options)); }).code(), ErrorCode::DeviceUnavailable);
}

TEST(Classifier, Bf16StaysNearFp32) {
  ModelOptions options;
  options.precision = Precision::Bf16;
  const auto inputs = randomInputs(2, 64);
  const auto exact = loadClassifier(randomModel())->predict(inputs);
  const ClassifierPtr fast = loadClassifier(randomModel(), options);
  const auto near = fast->predict(inputs);
  for (std::size_t i = 0; i < inputs.size(); ++i) EXPECT_NEAR(near[i].probability, exact[i].probability, 0.05);
  EXPECT_EQ(fast->gradient(inputs, {}).gradients.size(), 2U);
}

TEST(Classifier, HowInputsAreGroupedChangesNoByte) {
  const auto inputs = randomInputs(7, 64);
  for (const Precision precision : {Precision::Fp32, Precision::Bf16}) {
    for (const int threads : {1, 2, 3}) {
      SCOPED_TRACE(precisionName(precision) + ", threads: " + std::to_string(threads));
      const ClassifierPtr classifier = loadClassifier(randomModel(), {"cpu", precision, threads});
      const GradientBatch together = classifier->gradient(inputs, {}, RectifierRule::Guided);
      const auto answers = classifier->predict(inputs);
      for (std::size_t i = 0; i < inputs.size(); ++i) {
        const GradientBatch alone = classifier->gradient({&inputs[i], 1}, {}, RectifierRule::Guided);
        EXPECT_EQ(together.gradients[i], alone.gradients[0]);
        EXPECT_EQ(together.scores[i], alone.scores[0]);
        EXPECT_EQ(answers[i].logits, classifier->predict({&inputs[i], 1}).front().logits);
      }
    }
  }
  configureCompute(0);
}

TEST(Lanes, DoEverythingOnceAndHandOnAnError) {
  std::vector<std::atomic<int>> done(100);
  inLanes(3, done.size(), [&](std::size_t lane, std::size_t i) {
    EXPECT_LT(lane, 3U);
    ++done[i];
  });
  for (const auto& times : done) EXPECT_EQ(times, 1);
  inLanes(2, 0, [](std::size_t, std::size_t) { FAIL(); });
  const auto fail = [](std::size_t, std::size_t i) {
    if (i == 5) throw Error(ErrorCode::Internal, {"five"});
  };
  EXPECT_EQ(errorOf([&] { inLanes(2, 10, fail); }).code(), ErrorCode::Internal);
}

/// Several outputs: the random model's last layer, once as it is and once negated.
TEST(Classifier, SeveralOutputsAreASoftmax) {
  ModelFile model = ModelFile::read(randomModel());
  model.changeCard([](auto& card) { card["outputs"] = 2; });
  auto& weight = model.header["fc.weight"];
  auto& bias = model.header["fc.bias"];
  const std::size_t weightBegin = weight["data_offsets"][0], weightEnd = weight["data_offsets"][1];
  const std::size_t biasBegin = bias["data_offsets"][0], biasEnd = bias["data_offsets"][1];
  std::string rows = model.data.substr(weightBegin, weightEnd - weightBegin);
  for (int copy = 0; copy < 2; ++copy) model.data += rows;
  // The sign is the top bit of a little-endian float32.
  for (std::size_t i = model.data.size() - rows.size() + 3; i < model.data.size(); i += 4) model.data[i] ^= '\x80';
  const std::string offset = model.data.substr(biasBegin, biasEnd - biasBegin);
  model.data += offset + offset;
  model.data.back() ^= '\x80';
  const std::size_t end = model.data.size();
  // The old rows keep the file without gaps, under counters' names, which are ignored.
  model.header["old.num_batches_tracked"] = weight;
  model.header["older.num_batches_tracked"] = bias;
  weight = {{"dtype", "F32"}, {"shape", {2, 2048}}, {"data_offsets", {end - 8 - 2 * rows.size(), end - 8}}};
  bias = {{"dtype", "F32"}, {"shape", {2}}, {"data_offsets", {end - 8, end}}};
  const TemporaryFolder folder;
  model.write(folder / "two.safetensors");

  const auto inputs = randomInputs(1, 64);
  const double logit = loadClassifier(randomModel())->predict(inputs)[0].logits[0];
  const ClassifierPtr two = loadClassifier(folder / "two.safetensors");
  const Prediction found = two->predict(inputs)[0];
  ASSERT_EQ(found.logits.size(), 2U);
  EXPECT_NEAR(found.logits[0], logit, 1e-4);
  EXPECT_NEAR(found.logits[1], -logit, 1e-4);
  EXPECT_EQ(found.label, logit > 0 ? 0 : 1);
  EXPECT_NEAR(found.probability, 1 / (1 + std::exp(-2 * std::abs(logit))), 1e-4);
  EXPECT_NEAR(two->gradient(inputs, {Score::Probability, 1}).scores[0], 1 / (1 + std::exp(2 * logit)), 1e-4);
}

TEST(BundledModel, IsTheOneThatTheUserNames) {
  setenv("SALISCOPE_MODEL", randomModel().c_str(), 1);
  EXPECT_EQ(bundledModelPath(), randomModel());
  setenv("SALISCOPE_MODEL", "/nowhere/model.pt", 1);
  EXPECT_EQ(errorOf([] { static_cast<void>(bundledModelPath()); }).code(), ErrorCode::FileMissing);
  unsetenv("SALISCOPE_MODEL");
}

TEST(Compute, ThreadsAreThoseAskedFor) {
  configureCompute(1);
  EXPECT_EQ(computeThreads(), 1);
  configureCompute(0);
  EXPECT_EQ(computeThreads(), std::max(1, static_cast<int>(std::thread::hardware_concurrency())));
  EXPECT_EQ(computeLibrary().rfind("LibTorch ", 0), 0U);
}

}  // namespace
}  // namespace saliscope::test
