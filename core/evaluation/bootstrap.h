// Intervals by resampling patients within their class (domain.md, "Intervals").
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace saliscope {

inline constexpr std::size_t bootstrapResamples = 2000;
/// Fewer patients than this get no interval.
inline constexpr std::size_t fewestPatients = 5;

/// How often each of `patients` patients of class `label` is drawn in resample `index`: as many draws as there are patients, with
/// replacement, keyed by (seed, class, index), so that every estimator sees the same resamples.
[[nodiscard]] std::vector<std::uint32_t> resampledPatients(std::size_t patients, int label, std::size_t index, std::uint64_t seed);

struct Interval {
  double low = 0, high = 0;
};

/// The q-quantile (0..1) of values that need not be sorted, linear between neighbours (as numpy's default). Values that are not a
/// number are left out; none where nothing is left.
[[nodiscard]] std::optional<double> quantile(std::vector<double> values, double q);
/// Percentile interval, 95 %. Resamples without the measure (not a number: no patient with a mask was drawn) are left out; none
/// where they are more than 5 % or there are none.
[[nodiscard]] std::optional<Interval> percentileInterval(const std::vector<double>& resampled);
/// Two-sided p-value of a difference: normal, with the standard deviation of its resamples as standard error. Counting resamples
/// beyond zero could not fall below 1 in 1000, which no comparison of many estimators would survive. Values that are not a number
/// are left out. 1 where difference and deviation are both zero.
[[nodiscard]] double pValue(double difference, const std::vector<double>& resampled);

}  // namespace saliscope
