#include "core/regions/scores.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace saliscope {

namespace {

double quantileOf(Aggregate aggregate, double percentile) {
  switch (aggregate) {
    case Aggregate::Median:
      return 0.5;
    case Aggregate::Percentile:
      return percentile / 100;
    default:
      return 1;
  }
}

/// Two neighbouring order statistics and how far a quantile lies from the first to the second.
struct Between {
  std::size_t below;
  double part;
};

Between between(double quantile, std::size_t count) {
  const double position = quantile * static_cast<double>(count - 1);
  const auto below = std::min(static_cast<std::size_t>(position), count - 1);
  return {below, position - static_cast<double>(below)};
}

double mix(double below, double above, double part) {
  return below + (above - below) * part;
}

constexpr std::size_t wordBits = 64;

}  // namespace

double aggregateOf(std::vector<float>& values, Aggregate aggregate, double percentile) {
  if (aggregate == Aggregate::Mean) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
  }
  const auto [below, part] = between(quantileOf(aggregate, percentile), values.size());
  const auto nth = values.begin() + static_cast<std::ptrdiff_t>(below);
  std::nth_element(values.begin(), nth, values.end());
  if (part == 0) return *nth;
  return mix(*nth, *std::min_element(nth + 1, values.end()), part);
}

RunningMeans::RunningMeans(const Segments& segments, const CoverIndex& index, const Image<float>& importance)
    : index_(index), importance_(importance), sums_(segments.size()), left_(segments.size()) {
  for (std::size_t s = 0; s < segments.size(); ++s) {
    left_[s] = segments.pixels(s);
    double sum = 0;
    forEachPixel(segments[s], segments.columns(), [&](std::size_t pixel) { sum += importance[pixel]; });
    sums_[s] = sum;
  }
}

void RunningMeans::cover(std::size_t pixel) {
  const double value = importance_[pixel];
  for (const std::uint32_t segment : index_.segmentsOf(pixel)) {
    sums_[segment] -= value;
    --left_[segment];
  }
}

RunningQuantiles::RunningQuantiles(const Segments& segments, const CoverIndex& index, const Image<float>& importance,
                                   Aggregate aggregate, double percentile)
    : index_(index),
      quantile_(quantileOf(aggregate, percentile)),
      sorted_(importance.size()),
      places_(index.pairs()),
      left_(segments.size()),
      scores_(segments.size()),
      stale_(segments.size(), 1) {
  std::vector<std::uint32_t> pixels(importance.size());
  std::iota(pixels.begin(), pixels.end(), 0U);
  std::stable_sort(pixels.begin(), pixels.end(),
                   [&importance](std::uint32_t a, std::uint32_t b) { return importance[a] < importance[b]; });

  std::size_t total = 0;
  for (std::size_t s = 0; s < segments.size(); ++s) {
    starts_.push_back(total);
    total += (segments.pixels(s) + wordBits - 1) / wordBits * wordBits;
  }
  starts_.push_back(total);
  members_.resize(total);
  uncovered_.resize(total / wordBits);
  for (std::size_t order = 0; order < pixels.size(); ++order) {
    sorted_[order] = importance[pixels[order]];
    std::size_t pair = index.firstPair(pixels[order]);
    for (const std::uint32_t segment : index.segmentsOf(pixels[order])) {
      const std::size_t place = left_[segment]++;
      places_[pair++] = static_cast<std::uint32_t>(place);
      members_[starts_[segment] + place] = static_cast<std::uint32_t>(order);
      uncovered_[(starts_[segment] + place) / wordBits] |= std::uint64_t{1} << place % wordBits;
    }
  }
}

std::size_t RunningQuantiles::nthLeft(std::size_t segment, std::size_t n) const {
  std::size_t word = starts_[segment] / wordBits;
  for (;; ++word) {
    const auto here = static_cast<std::size_t>(std::popcount(uncovered_[word]));
    if (n < here) break;
    n -= here;
  }
  std::uint64_t bits = uncovered_[word];
  for (; n > 0; --n) bits &= bits - 1;
  return word * wordBits + static_cast<std::size_t>(std::countr_zero(bits));
}

double RunningQuantiles::score(std::size_t segment) {
  if (stale_[segment] == 0) return scores_[segment];
  stale_[segment] = 0;
  const auto [below, part] = between(quantile_, left_[segment]);
  double value = sorted_[members_[nthLeft(segment, below)]];
  if (part > 0) value = mix(value, sorted_[members_[nthLeft(segment, below + 1)]], part);
  return scores_[segment] = value;
}

void RunningQuantiles::cover(std::size_t pixel) {
  std::size_t pair = index_.firstPair(pixel);
  for (const std::uint32_t segment : index_.segmentsOf(pixel)) {
    const std::size_t place = places_[pair++];
    uncovered_[(starts_[segment] + place) / wordBits] &= ~(std::uint64_t{1} << place % wordBits);
    --left_[segment];
    stale_[segment] = 1;
  }
}

}  // namespace saliscope
