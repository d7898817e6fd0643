#include "core/model/calibration.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/base/random.h"
#include "tests/core/model/model_files.h"

namespace saliscope::test {
namespace {

/// Logits drawn so that sigmoid(logit / temperature) is the true probability.
std::vector<ScoredSlice> drawn(int patients, double temperature, int folds = 1) {
  std::vector<ScoredSlice> out;
  Random random(7);
  for (int i = 0; i < patients; ++i) {
    const double truth = random.uniform(-3, 3);
    const int label = random.uniform() < 1 / (1 + std::exp(-truth)) ? 1 : 0;
    out.push_back({"patient" + std::to_string(i), label, truth * temperature, i % folds});
  }
  return out;
}

TEST(Temperature, IsFoundAgain) {
  EXPECT_NEAR(fitTemperature(drawn(20000, 3)), 3, 0.15);
  EXPECT_NEAR(fitTemperature(drawn(20000, 0.5)), 0.5, 0.03);
}

TEST(Temperature, FaultlessAnswersGiveNoInfiniteCertainty) {
  std::vector<ScoredSlice> slices;
  for (int i = 0; i < 20; ++i) slices.push_back({"p" + std::to_string(i), i % 2, i % 2 == 1 ? 4.0 : -4.0, 0});
  // Platt's targets: 11/12 is believed, so sigmoid(4 / T) = 11/12.
  EXPECT_NEAR(fitTemperature(slices), 4 / std::log(11.0), 1e-3);
}

TEST(Temperature, IsOneWithoutTwoClasses) {
  EXPECT_EQ(fitTemperature({}), 1);
  EXPECT_EQ(fitTemperature(std::vector<ScoredSlice>{{"a", 1, 2, 0}, {"b", 1, 3, 0}}), 1);
}

TEST(Validation, CountsSlicesAndPatients) {
  std::vector<ScoredSlice> slices;
  for (int i = 0; i < 8; ++i) slices.push_back({"long", 1, i < 6 ? 1.0 : -1.0, 0});
  slices.push_back({"short", 1, 1.0, 0});
  slices.push_back({"other", 0, -1.0, 0});
  slices.push_back({"another", 0, 0.0, 0});
  const ValidationSummary found = summarise(slices, 1);
  EXPECT_DOUBLE_EQ(found.sensitivity.value, 7.0 / 9);
  EXPECT_DOUBLE_EQ(found.specificity.value, 0.5) << "a logit of 0 is a probability of one half: with contrast";
  EXPECT_DOUBLE_EQ(found.balancedAccuracy.value, (7.0 / 9 + 0.5) / 2);
  EXPECT_DOUBLE_EQ(found.patientBalancedAccuracy, ((0.75 + 1) / 2 + 0.5) / 2);
  EXPECT_LT(found.balancedAccuracy.low, 0) << "no interval from four patients";
  EXPECT_EQ(found.slices, 11);
  EXPECT_EQ(found.patients, 4);
}

TEST(Validation, IntervalHoldsTheValueAndIsRepeatable) {
  const auto slices = drawn(60, 1, 5);
  const ValidationSummary found = summarise(slices, 1), again = summarise(slices, 1);
  EXPECT_LE(found.balancedAccuracy.low, found.balancedAccuracy.value);
  EXPECT_GE(found.balancedAccuracy.high, found.balancedAccuracy.value);
  EXPECT_GT(found.balancedAccuracy.high, found.balancedAccuracy.low);
  EXPECT_EQ(found.balancedAccuracy.low, again.balancedAccuracy.low);
  EXPECT_EQ(found.folds, 5);
}

TEST(Validation, CalibratedAnswersLieOnTheDiagonal) {
  const ValidationSummary found = summarise(drawn(20000, 4, 5), 1);
  EXPECT_LT(found.calibrationError, 0.03);
  int slices = 0;
  for (const ReliabilityBin& bin : found.reliability) {
    slices += bin.slices;
    if (bin.slices > 500) {
      EXPECT_NEAR(bin.meanProbability, bin.shareWithContrast, 0.05);
    }
  }
  EXPECT_EQ(slices, 20000);
}

TEST(Validation, NothingToJudgeIsNoNumber) {
  const ValidationSummary found = summarise({}, 1);
  EXPECT_LT(found.balancedAccuracy.value, 0);
  EXPECT_EQ(found.temperature, 1);
}

TEST(ScoredSlices, SurviveTheFile) {
  const auto slices = drawn(5, 1, 2);
  const auto read = parseScoredSlices(scoredSlicesCsv(slices), "x.csv");
  ASSERT_EQ(read.size(), slices.size());
  for (std::size_t i = 0; i < read.size(); ++i) {
    EXPECT_EQ(read[i].patientHash, slices[i].patientHash);
    EXPECT_EQ(read[i].label, slices[i].label);
    EXPECT_NEAR(read[i].logit, slices[i].logit, 1e-8);
    EXPECT_EQ(read[i].fold, slices[i].fold);
  }
}

TEST(ScoredSlices, DamagedLinesAreNamed) {
  const std::string header = "patient_sha256,label,logit,fold\n";
  for (const char* line : {"a,1,x,0", "a,1", "a,2,0.5,0", ""}) {
    const Error error = errorOf([&] { static_cast<void>(parseScoredSlices(header + "a,1,0.5,0\n" + line + "\n", "x.csv")); });
    EXPECT_EQ(error.code(), ErrorCode::ManifestLine) << line;
    EXPECT_EQ(error.argument(1), "3");
  }
  EXPECT_EQ(errorOf([] { static_cast<void>(parseScoredSlices("", "x.csv")); }).argument(1), "1");
}

}  // namespace
}  // namespace saliscope::test
