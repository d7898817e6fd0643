// Rank correlation, bootstrap, Holm's correction.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

#include "core/evaluation/bootstrap.h"
#include "core/evaluation/holm.h"
#include "core/evaluation/rank_correlation.h"

namespace saliscope {
namespace {

double correlation(std::vector<float> a, std::vector<float> b) {
  const int size = static_cast<int>(a.size());
  return rankCorrelation(centredRanks(RankedMap(Image<float>(size, 1, std::move(a)))),
                         centredRanks(RankedMap(Image<float>(size, 1, std::move(b)))));
}

TEST(RankCorrelation, AsScipysSpearmanWithTies) {
  EXPECT_NEAR(correlation({3, 1, 4, 1, 5, 9, 2, 6, 5, 3}, {2, 7, 1, 8, 2, 8, 1, 8, 2, 8}), 0.13471506281091267, 1e-6);
}

TEST(RankCorrelation, KnowsOnlyOrder) {
  EXPECT_NEAR(correlation({1, 2, 3, 4}, {1, 10, 100, 1000}), 1, 1e-6);
  EXPECT_NEAR(correlation({1, 2, 3, 4}, {0, -1, -2, -9}), -1, 1e-6);
  EXPECT_EQ(correlation({1, 2, 3, 4}, {5, 5, 5, 5}), 0);
}

TEST(Bootstrap, DrawsAsManyPatientsAsThereAre) {
  const auto counts = resampledPatients(40, 1, 3, 9);
  EXPECT_EQ(std::accumulate(counts.begin(), counts.end(), 0U), 40U);
  EXPECT_EQ(resampledPatients(40, 1, 3, 9), counts);
  EXPECT_NE(resampledPatients(40, 1, 4, 9), counts);
  EXPECT_NE(resampledPatients(40, 0, 3, 9), counts);
  EXPECT_NE(resampledPatients(40, 1, 3, 10), counts);
}

TEST(Bootstrap, SpreadOfAMeanIsItsStandardError) {
  // Patients 0 .. n-1: the mean's standard error is sqrt((n^2 - 1) / 12 / n).
  constexpr std::size_t patients = 50;
  std::vector<double> means;
  for (std::size_t b = 0; b < bootstrapResamples; ++b) {
    const auto counts = resampledPatients(patients, 0, b, 1);
    double mean = 0;
    for (std::size_t i = 0; i < patients; ++i) mean += counts[i] * static_cast<double>(i) / patients;
    means.push_back(mean);
  }
  const double error = std::sqrt((patients * patients - 1) / 12.0 / patients);
  const auto interval = percentileInterval(means);
  ASSERT_TRUE(interval);
  EXPECT_NEAR(interval->low, 24.5 - 1.96 * error, 0.25);
  EXPECT_NEAR(interval->high, 24.5 + 1.96 * error, 0.25);
  for (double& mean : means) mean -= 24.5;
  EXPECT_NEAR(pValue(1.96 * error, means), 0.05, 0.01);
}

TEST(Bootstrap, QuantilesAsNumpy) {
  EXPECT_NEAR(*quantile({3, 1, 4, 1, 5, 9, 2, 6}, 0.975), 8.475, 1e-12);
  EXPECT_NEAR(*quantile({3, 1, 4, 1, 5, 9, 2, 6}, 0.025), 1, 1e-12);
  EXPECT_FALSE(quantile({}, 0.5));
  EXPECT_FALSE(percentileInterval({1, std::numeric_limits<double>::quiet_NaN()})) << "a resample without the measure";
}

TEST(Bootstrap, NoDifferenceIsNoFinding) {
  EXPECT_EQ(pValue(0, {0, 0, 0}), 1);
  EXPECT_EQ(pValue(0.5, {0.5, 0.5, 0.5}), 0);
}

TEST(Holm, ByHand) {
  // Sorted: .01 x 4, .02 x 3, .03 x 2, .04 x 1, never falling.
  EXPECT_EQ(holmCorrected({.04, .01, .03, .02}), (std::vector<double>{.06, .04, .06, .06}));
  EXPECT_EQ(holmCorrected({.9, .8}), (std::vector<double>{1, 1}));
  EXPECT_TRUE(holmCorrected({}).empty());
}

}  // namespace
}  // namespace saliscope
