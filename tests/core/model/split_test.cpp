#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/model/training.h"
#include "tests/core/model/model_files.h"

namespace saliscope::test {
namespace {

/// `with` and `without` patients, three slices each, without pixels: the split needs none.
std::vector<TrainingSlice> outline(int with, int without) {
  std::vector<TrainingSlice> slices;
  for (int i = 0; i < with + without; ++i) {
    for (int k = 0; k < 3; ++k) slices.push_back({{}, i < with ? 1 : 0, (i < with ? "w" : "o") + std::to_string(i), false});
  }
  return slices;
}

std::size_t countOf(const std::vector<std::string>& patients, char first) {
  return static_cast<std::size_t>(std::count_if(patients.begin(), patients.end(), [&](const auto& p) { return p[0] == first; }));
}

TEST(LeftOutPatients, AreAShareOfEachClass) {
  const auto leftOut = leftOutPatients(outline(20, 10), {});
  EXPECT_EQ(countOf(leftOut, 'w'), 4U);
  EXPECT_EQ(countOf(leftOut, 'o'), 2U);
}

TEST(LeftOutPatients, DoNotDependOnTheOrder) {
  auto slices = outline(12, 9);
  const auto expected = leftOutPatients(slices, {});
  std::reverse(slices.begin(), slices.end());
  EXPECT_EQ(leftOutPatients(slices, {}), expected);
  std::rotate(slices.begin(), slices.begin() + 7, slices.end());
  EXPECT_EQ(leftOutPatients(slices, {}), expected);
}

TEST(LeftOutPatients, DependOnTheSeed) {
  TrainingSettings settings;
  const auto first = leftOutPatients(outline(30, 30), settings);
  settings.seed = 2;
  EXPECT_NE(leftOutPatients(outline(30, 30), settings), first);
}

TEST(LeftOutPatients, OneIsLeftOutAndOneStays) {
  TrainingSettings settings;
  settings.validationFraction = 0.01;
  EXPECT_EQ(leftOutPatients(outline(2, 2), settings).size(), 2U);
  settings.validationFraction = 0.9;
  EXPECT_EQ(leftOutPatients(outline(2, 2), settings).size(), 2U);
  settings.validationFraction = 0;
  EXPECT_TRUE(leftOutPatients(outline(2, 2), settings).empty());
}

TEST(LeftOutPatients, FoldsLeaveEveryPatientOutOnce) {
  TrainingSettings settings;
  settings.folds = 3;
  std::multiset<std::string> seen;
  for (settings.fold = 0; settings.fold < 3; ++settings.fold) {
    const auto leftOut = leftOutPatients(outline(7, 6), settings);
    EXPECT_GE(countOf(leftOut, 'w'), 2U);
    EXPECT_EQ(countOf(leftOut, 'o'), 2U);
    seen.insert(leftOut.begin(), leftOut.end());
  }
  EXPECT_EQ(seen.size(), 13U);
  EXPECT_EQ(std::set<std::string>(seen.begin(), seen.end()).size(), 13U);
}

TEST(LeftOutPatients, LongSeriesAreSpreadOverTheFolds) {
  auto slices = outline(10, 10);
  for (int patient = 0; patient < 5; ++patient) {
    for (int k = 0; k < 30; ++k) slices.push_back({{}, 0, "long" + std::to_string(patient), false});
  }
  TrainingSettings settings;
  settings.folds = 5;
  for (settings.fold = 0; settings.fold < 5; ++settings.fold) {
    const auto leftOut = leftOutPatients(slices, settings);
    EXPECT_EQ(countOf(leftOut, 'l'), 1U);
    EXPECT_EQ(leftOut.size(), 5U);
  }
}

TEST(LeftOutPatients, TrainingOnlyPatientsStay) {
  auto slices = outline(4, 4);
  for (int i = 0; i < 40; ++i) slices.push_back({{}, i % 2, "phantom" + std::to_string(i), true});
  const auto leftOut = leftOutPatients(slices, {});
  EXPECT_EQ(countOf(leftOut, 'p'), 0U);
  EXPECT_EQ(leftOut.size(), 2U);
}

TEST(LeftOutPatients, PatientOfBothClassesCountsAsWithContrast) {
  auto slices = outline(2, 2);
  slices.push_back({{}, 0, "w0", false});
  TrainingSettings settings;
  settings.validationFraction = 0.5;
  const auto leftOut = leftOutPatients(slices, settings);
  EXPECT_EQ(countOf(leftOut, 'w'), 1U);
  EXPECT_EQ(countOf(leftOut, 'o'), 1U);
}

TEST(LeftOutPatients, NeedTwoPatientsOfEachClass) {
  EXPECT_EQ(errorOf([] { static_cast<void>(leftOutPatients(outline(1, 5), {})); }).code(), ErrorCode::TrainingClasses);
  EXPECT_EQ(errorOf([] { static_cast<void>(leftOutPatients({}, {})); }).code(), ErrorCode::TrainingClasses);
}

}  // namespace
}  // namespace saliscope::test
