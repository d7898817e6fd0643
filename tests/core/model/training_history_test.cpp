// A training's log read back.
#include "core/model/training_history.h"

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

const std::string header = "step,loss,learning_rate,seconds,validation_loss,validation_accuracy\n";

TEST(TrainingHistory, ReadsEveryColumn) {
  const auto steps = parseTrainingLog(header + "1,0.7,6e-05,11.5,,\n2,0.6,7e-05,12,0.65,0.9\r\n", "log.csv");
  ASSERT_EQ(steps.size(), 2U);
  EXPECT_EQ(steps[0].step, 1);
  EXPECT_DOUBLE_EQ(steps[0].loss, 0.7);
  EXPECT_DOUBLE_EQ(steps[0].learningRate, 6e-5);
  EXPECT_DOUBLE_EQ(steps[0].seconds, 11.5);
  EXPECT_FALSE(steps[0].validationLoss);
  EXPECT_DOUBLE_EQ(*steps[1].validationLoss, 0.65);
  EXPECT_DOUBLE_EQ(*steps[1].validationAccuracy, 0.9);
}

TEST(TrainingHistory, OlderLogsLackTheValidation) {
  const auto steps = parseTrainingLog("step,loss,learning_rate,seconds\n1,0.5,0.001,2\n", "log.csv");
  ASSERT_EQ(steps.size(), 1U);
  EXPECT_FALSE(steps[0].validationLoss);
}

TEST(TrainingHistory, ALineBeingWrittenIsLeftOut) {
  EXPECT_EQ(parseTrainingLog(header + "1,0.7,6e-05,11.5,,\n2,0.", "log.csv").size(), 1U);
  EXPECT_TRUE(parseTrainingLog(header, "log.csv").empty());
}

TEST(TrainingHistory, WhatIsNoLogIsRefusedByName) {
  try {
    static_cast<void>(parseTrainingLog("image,label\na,1\n", "manifest.csv"));
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::ManifestColumn);
    EXPECT_EQ(error.argument(0), "manifest.csv");
    EXPECT_EQ(error.argument(1), "step");
  }
  EXPECT_THROW(static_cast<void>(parseTrainingLog("", "empty.csv")), Error);
  try {
    static_cast<void>(parseTrainingLog(header + "1,0.7,,,,\n2,x,,,,\n", "log.csv"));
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::ManifestLine);
    EXPECT_EQ(error.argument(1), "3");
    EXPECT_EQ(error.argument(2), "loss");
  }
}

TEST(TrainingHistory, IsFoundBesideTheModel) {
  const test::TemporaryFolder folder;
  const auto model = folder / "a.safetensors";
  EXPECT_FALSE(trainingLogBeside(model));
  writeFile(folder / "a-training.csv", header);
  EXPECT_EQ(trainingLogBeside(model), folder / "a-training.csv");
  writeFile(folder / "a.csv", header);
  EXPECT_EQ(trainingLogBeside(model), folder / "a.csv");
}

TEST(TrainingHistory, TheRunningMeanLooksBackOnly) {
  std::vector<TrainingStep> steps(4);
  for (std::size_t i = 0; i < steps.size(); ++i) steps[i].loss = static_cast<double>(i);
  const auto means = runningLoss(steps, 2);
  ASSERT_EQ(means.size(), 4U);
  EXPECT_DOUBLE_EQ(means[0], 0);
  EXPECT_DOUBLE_EQ(means[1], 0.5);
  EXPECT_DOUBLE_EQ(means[3], 2.5);
}

}  // namespace
}  // namespace saliscope
