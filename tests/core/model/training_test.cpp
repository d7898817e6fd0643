#include "core/model/training.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <sstream>

#include "core/base/files.h"
#include "core/base/hashing.h"
#include "core/base/random.h"
#include "tests/core/model/model_files.h"
#include "tests/support/temporary_folder.h"

namespace saliscope::test {
namespace {

/// Asks to stop once `stop` is set.
class StoppableProgress final : public Progress {
 public:
  [[nodiscard]] bool cancelled() const override { return stop; }
  bool stop = false;

 protected:
  void show(double) override {}
};

/// Noise images of `patients` patients in each class, one each; those with contrast are brighter.
std::vector<TrainingSlice> noiseSlices(int patients) {
  std::vector<TrainingSlice> slices;
  for (int i = 0; i < 2 * patients; ++i) {
    Image<float> hu(80, 80);
    Random(Random::key(7, "slice", static_cast<std::uint64_t>(i))).fillNormal(hu.pixels(), 40);
    const int label = i % 2;
    for (float& value : hu.pixels()) value += label == 1 ? 120.0F : -20.0F;
    slices.push_back({std::move(hu), label, "patient " + std::to_string(i), false});
  }
  return slices;
}

TrainingSettings quickSettings() {
  TrainingSettings settings;
  settings.input = {64, 64, -160, 240};
  settings.steps = 4;
  settings.batch = 4;
  settings.checkpointEvery = 0;
  settings.name = "quick";
  settings.data = "noise";
  settings.licence = "CC0-1.0";
  return settings;
}

void expectTorchvisionsTensors(const std::filesystem::path& file) {
  const ModelFile model = ModelFile::read(file);
  const ModelFile expected = ModelFile::read(randomModel());
  for (const auto& [name, entry] : expected.header.items()) {
    ASSERT_TRUE(model.header.contains(name)) << name;
    if (name == "__metadata__") continue;
    EXPECT_EQ(model.header[name]["shape"], entry["shape"]) << name;
  }
  // 161 parameters and two running statistics for each of 53 batch norms, and the metadata.
  EXPECT_EQ(model.header.size(), 161U + 2 * 53 + 1);
  EXPECT_EQ(model.header["conv1.weight"]["dtype"], "F16");
  EXPECT_EQ(model.header["bn1.running_var"]["dtype"], "F32") << "variances can exceed float16";
}

void expectHonestCard(const ModelCard& card, const std::vector<TrainingSlice>& slices) {
  EXPECT_EQ(card.name, "quick");
  EXPECT_EQ(card.input, quickSettings().input);
  EXPECT_EQ(card.licence, "CC0-1.0");
  const auto leftOut = leftOutPatients(slices, quickSettings());
  for (const TrainingSlice& slice : slices) {
    EXPECT_EQ(learntFrom(card, slice.patient) == Learnt::Yes,
              std::find(leftOut.begin(), leftOut.end(), slice.patient) == leftOut.end());
  }
  const auto training = nlohmann::json::parse(card.trainingJson);
  EXPECT_EQ(training["steps"], 4);
  EXPECT_EQ(training["data"], "noise");
  EXPECT_EQ(training["validation_patients"].size(), leftOut.size());
  EXPECT_EQ(training.dump().find("patient 0"), std::string::npos) << "patients stand in the card as hashes only";
  const auto evaluation = nlohmann::json::parse(card.evaluationJson);
  EXPECT_EQ(evaluation["split"], "by patient");
  EXPECT_EQ(evaluation["slices"], 2);
}

int linesOf(const std::filesystem::path& file) {
  const std::string text = readFile(file);
  return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

TEST(Training, ResumesToTheBytesOfAnUninterruptedOne) {
  configureCompute(0);  // the number of threads decides the last bits: the same for all that follows
  const TemporaryFolder folder;
  const auto slices = noiseSlices(5);
  trainClassifier(slices, quickSettings(), folder / "whole.safetensors", false, Progress::none());
  expectTorchvisionsTensors(folder / "whole.safetensors");
  expectHonestCard(loadClassifier(folder / "whole.safetensors")->card(), slices);

  const auto out = folder / "model.safetensors";
  StoppableProgress progress;
  const auto stopAtTwo = [&](const TrainingStep& done) { progress.stop = done.step == 2; };
  EXPECT_THROW(trainClassifier(slices, quickSettings(), out, false, progress, stopAtTwo), Cancelled);
  EXPECT_FALSE(std::filesystem::exists(out)) << "no model before the training is done";
  ASSERT_TRUE(std::filesystem::exists(out.string() + ".checkpoint"));

  TrainingSettings other = quickSettings();
  other.learningRate *= 2;
  const Error mismatch = errorOf([&] { trainClassifier(slices, other, out, true, Progress::none()); });
  EXPECT_EQ(mismatch.code(), ErrorCode::CheckpointMismatch);
  EXPECT_EQ(mismatch.argument(1), "learning_rate");

  std::vector<int> steps;
  trainClassifier(slices, quickSettings(), out, true, Progress::none(), [&](const auto& done) { steps.push_back(done.step); });
  EXPECT_EQ(steps, (std::vector<int>{3, 4}));
  EXPECT_EQ(sha256OfFile(out), sha256OfFile(folder / "whole.safetensors"));
  EXPECT_FALSE(std::filesystem::exists(out.string() + ".checkpoint"));
  EXPECT_EQ(linesOf(folder / "model.csv"), 1 + 4) << "a header and four steps";
}

TEST(Training, MixedPrecisionLearnsWhatFloat32Does) {
  if (!processorGainsFromBf16()) GTEST_SKIP() << "needs a processor with bfloat16";
  const TemporaryFolder folder;
  const auto slices = noiseSlices(4);
  const auto losses = [&](Precision precision) {
    TrainingSettings settings = quickSettings();
    settings.precision = precision;
    settings.learningRate = 1e-4;
    std::vector<double> out;
    trainClassifier(slices, settings, folder / "model.safetensors", false, Progress::none(),
                    [&](const TrainingStep& done) { out.push_back(done.loss); });
    return out;
  };
  const std::vector<double> exact = losses(Precision::Fp32), mixed = losses(Precision::Bf16);
  ASSERT_EQ(mixed.size(), exact.size());
  for (std::size_t i = 0; i < exact.size(); ++i) EXPECT_NEAR(mixed[i], exact[i], 0.03) << "step " << i + 1;
  EXPECT_NE(mixed, exact);
}

TEST(Training, SmallerInputsComeFirst) {
  const TemporaryFolder folder;
  const auto slices = noiseSlices(3);
  TrainingSettings settings = quickSettings();
  settings.input.rows = settings.input.columns = 140;
  settings.steps = 3;
  const auto trained = [&](const char* name, double coarse, double middle) {
    settings.coarseShare = coarse;
    settings.middleShare = middle;
    trainClassifier(slices, settings, folder / name, false, Progress::none());
  };
  const auto loss = [&](const char* name, int line) {
    std::istringstream text(readFile((folder / name).replace_extension(".csv")));
    std::string row;
    for (int i = 0; i <= line; ++i) std::getline(text, row);
    return row.substr(0, row.find(',', row.find(',') + 1));
  };
  trained("whole.safetensors", 0, 0);
  trained("middle.safetensors", 0.34, 0.34);
  trained("half.safetensors", 0.34, 0);
  EXPECT_EQ(loss("middle.safetensors", 1), loss("half.safetensors", 1)) << "the first step at half the size";
  EXPECT_NE(loss("middle.safetensors", 2), loss("half.safetensors", 2)) << "the second one at 0.7 and at the whole size";
  EXPECT_NE(loss("whole.safetensors", 1), loss("half.safetensors", 1));
  EXPECT_EQ(loadClassifier(folder / "middle.safetensors")->card().input.rows, 140);
}

TEST(Training, PartsReplaceWholeSlicesInSmallerStepsOnly) {
  const TemporaryFolder folder;
  const auto out = folder / "model.safetensors";
  const auto slices = noiseSlices(3);
  const auto firstLoss = [&](double coarse, bool parts) {
    TrainingSettings settings = quickSettings();
    settings.input.rows = settings.input.columns = 128;
    settings.steps = 1;
    settings.coarseShare = coarse;
    settings.parts = parts;
    double loss = 0;
    trainClassifier(slices, settings, out, false, Progress::none(), [&](const TrainingStep& done) { loss = done.loss; });
    return loss;
  };
  EXPECT_EQ(firstLoss(0, true), firstLoss(0, false)) << "a step at full size sees all";
  const double ofParts = firstLoss(1, true);
  EXPECT_EQ(nlohmann::json::parse(loadClassifier(out)->card().trainingJson)["parts"], true);
  EXPECT_NE(firstLoss(1, false), ofParts);
}

TEST(Training, PaintsOnlyWhereVesselsAreKnown) {
  const TemporaryFolder folder;
  const auto out = folder / "model.safetensors";
  const auto firstLoss = [&](double share, bool known, int label) {
    auto slices = noiseSlices(3);
    for (TrainingSlice& slice : slices) {
      if (known && slice.label == label) slice.vessels = Image<std::uint8_t>(slice.hu.columns(), slice.hu.rows(), 1);
    }
    TrainingSettings settings = quickSettings();
    settings.steps = 1;
    settings.paintedShare = share;
    double loss = 0;
    trainClassifier(slices, settings, out, false, Progress::none(), [&](const TrainingStep& done) { loss = done.loss; });
    return loss;
  };
  const double plain = firstLoss(0, false, 0);
  EXPECT_EQ(firstLoss(0, true, 0), plain) << "nobody asked for it";
  EXPECT_EQ(firstLoss(0.5, false, 0), plain) << "no masks";
  EXPECT_EQ(firstLoss(0.5, true, 1), plain) << "these have contrast agent already";
  EXPECT_NE(firstLoss(0.5, true, 0), plain);
  EXPECT_EQ(nlohmann::json::parse(loadClassifier(out)->card().trainingJson)["painted_share"], 0.5);
}

TEST(Training, ValidationOnTheWayStopsAndKeepsTheBest) {
  const TemporaryFolder folder;
  const auto slices = noiseSlices(5);
  TrainingSettings settings = quickSettings();
  settings.steps = 12;
  settings.validateEvery = 1;
  settings.patience = 2;
  settings.learningRate = 1e-8;  // nothing is learnt, so nothing improves for long
  std::vector<TrainingStep> log;
  const auto out = folder / "model.safetensors";
  const TrainingResult result =
      trainClassifier(slices, settings, out, false, Progress::none(), [&](const auto& done) { log.push_back(done); });
  EXPECT_EQ(result.steps, static_cast<int>(log.size()));
  for (const auto& done : log) {
    ASSERT_TRUE(done.validationLoss);
    EXPECT_GT(*done.validationLoss, 0);
    ASSERT_TRUE(done.validationAccuracy);
  }
  if (result.steps < settings.steps) {
    const auto best = std::min_element(log.begin(), log.end(),
                                       [](const auto& a, const auto& b) { return *a.validationLoss < *b.validationLoss; });
    EXPECT_EQ(log.end() - best, settings.patience + 1);
  }
  EXPECT_EQ(nlohmann::json::parse(loadClassifier(out)->card().trainingJson)["steps_done"], result.steps);
}

TEST(Training, TemperatureIsFoldedIntoTheLastLayer) {
  const TemporaryFolder folder;
  const auto slices = noiseSlices(5);
  TrainingSettings settings = quickSettings();
  settings.validationFraction = 0;
  const auto logitWith = [&](double temperature) {
    ValidationSummary found;
    found.temperature = temperature;
    found.slices = 77;
    settings.crossValidation = found;
    const auto out = folder / "model.safetensors";
    trainClassifier(slices, settings, out, false, Progress::none());
    const ClassifierPtr model = loadClassifier(out);
    EXPECT_EQ(nlohmann::json::parse(model->card().evaluationJson)["slices"], 77) << "the cross-validation's figures";
    const std::vector<Image<float>> input{toModelInput(slices[0].hu, settings.input)};
    return model->predict(input).front().logits.front();
  };
  const double plain = logitWith(1);
  EXPECT_NEAR(logitWith(4), plain / 4, 2e-3 * std::abs(plain));
}

TEST(Training, WhatItSaidOfLeftOutPatientsIsKept) {
  const TemporaryFolder folder;
  const auto slices = noiseSlices(5);
  const auto out = folder / "model.safetensors";
  const TrainingResult result = trainClassifier(slices, quickSettings(), out, false, Progress::none());
  const auto kept = parseScoredSlices(readFile(validationFile(out)), "x");
  ASSERT_EQ(kept.size(), result.leftOut.size());
  EXPECT_EQ(kept.size(), 2U);
  EXPECT_EQ(kept[0].patientHash, result.leftOut[0].patientHash);
  EXPECT_EQ(kept[0].patientHash.size(), 64U) << "never a name";
}

TEST(Training, DamagedCheckpointIsRefused) {
  const TemporaryFolder folder;
  const auto out = folder / "model.safetensors";
  writeFile(out.string() + ".checkpoint", "not a checkpoint");
  const Error error = errorOf([&] { trainClassifier(noiseSlices(2), quickSettings(), out, true, Progress::none()); });
  EXPECT_EQ(error.code(), ErrorCode::CheckpointMismatch);
  EXPECT_EQ(error.argument(1), "format");
}

TEST(Training, StartsFromAGivenModel) {
  const TemporaryFolder folder;
  TrainingSettings settings = quickSettings();
  settings.initialModel = folder / "none.safetensors";
  const auto train = [&] { trainClassifier(noiseSlices(2), settings, folder / "m.safetensors", false, Progress::none()); };
  EXPECT_EQ(errorOf(train).code(), ErrorCode::FileMissing);
  settings.initialModel = randomModel();
  settings.steps = 1;
  train();
  EXPECT_EQ(loadClassifier(folder / "m.safetensors")->card().input, settings.input);
}

TEST(TrainingCopy, IsNeverLargerThanTheZoomNeeds) {
  const InputSpec input{100, 200, -160, 240};
  EXPECT_EQ(trainingCopy(Image<float>(512, 512, 5.0F), input).columns(), 260);
  EXPECT_EQ(trainingCopy(Image<float>(512, 512, 5.0F), input).rows(), 130);
  EXPECT_EQ(trainingCopy(Image<float>(64, 80, 5.0F), input), Image<float>(64, 80, 5.0F));
}

}  // namespace
}  // namespace saliscope::test
