#include "core/evaluation/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/random.h"

namespace saliscope {

std::vector<std::uint32_t> resampledPatients(std::size_t patients, int label, std::size_t index, std::uint64_t seed) {
  Random random(Random::key(seed, "bootstrap", static_cast<std::uint64_t>(label), index));
  std::vector<std::uint32_t> out(patients);
  for (std::size_t i = 0; i < patients; ++i) ++out[random.below(static_cast<std::uint32_t>(patients))];
  return out;
}

std::optional<double> quantile(std::vector<double> values, double q) {
  std::erase_if(values, [](double value) { return std::isnan(value); });
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  const double at = q * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
}

std::optional<Interval> percentileInterval(const std::vector<double>& resampled) {
  const auto undefined = std::count_if(resampled.begin(), resampled.end(), [](double value) { return std::isnan(value); });
  if (20 * static_cast<std::size_t>(undefined) > resampled.size()) return std::nullopt;
  const auto low = quantile(resampled, 0.025);
  const auto high = quantile(resampled, 0.975);
  if (!low || !high) return std::nullopt;
  return Interval{*low, *high};
}

double pValue(double difference, const std::vector<double>& resampled) {
  double mean = 0, squares = 0, count = 0;
  for (const double value : resampled) {
    if (std::isnan(value)) continue;
    ++count;
    const double step = value - mean;  // Welford's running mean and squares
    mean += step / count;
    squares += step * (value - mean);
  }
  const double deviation = std::sqrt(squares / (count - 1));
  if (!(deviation > 0)) return difference == 0 ? 1 : 0;
  return std::erfc(std::abs(difference) / deviation / std::numbers::sqrt2);
}

}  // namespace saliscope
