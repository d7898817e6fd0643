// What the pixels of a segment that are not yet covered are worth, kept up to date as others are covered.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/image.h"
#include "core/regions/cover_index.h"
#include "core/regions/settings.h"

namespace saliscope {

/// The aggregate of `values` (not empty, finite), which are reordered.
[[nodiscard]] double aggregateOf(std::vector<float>& values, Aggregate aggregate, double percentile);

/// Means by running sums: covering a pixel costs one subtraction for each segment that holds it.
class RunningMeans {
 public:
  RunningMeans(const Segments& segments, const CoverIndex& index, const Image<float>& importance);
  [[nodiscard]] std::size_t left(std::size_t segment) const { return left_[segment]; }
  /// left() > 0.
  [[nodiscard]] double score(std::size_t segment) const { return sums_[segment] / static_cast<double>(left_[segment]); }
  void cover(std::size_t pixel);

 private:
  const CoverIndex& index_;
  const Image<float>& importance_;
  std::vector<double> sums_;
  std::vector<std::size_t> left_;
};

/// Order statistics: each segment's pixels in order of importance, and a bit for each that says whether it is still uncovered.
class RunningQuantiles {
 public:
  /// Median, Maximum or Percentile.
  RunningQuantiles(const Segments& segments, const CoverIndex& index, const Image<float>& importance, Aggregate aggregate,
                   double percentile);
  [[nodiscard]] std::size_t left(std::size_t segment) const { return left_[segment]; }
  /// left() > 0.
  [[nodiscard]] double score(std::size_t segment);
  void cover(std::size_t pixel);

 private:
  [[nodiscard]] std::size_t nthLeft(std::size_t segment, std::size_t n) const;

  const CoverIndex& index_;
  double quantile_;
  std::vector<float> sorted_;             ///< importance, rising
  std::vector<std::size_t> starts_;       ///< of each segment's members; a multiple of 64
  std::vector<std::uint32_t> members_;    ///< places in sorted_ of each segment's pixels, rising
  std::vector<std::uint64_t> uncovered_;  ///< a bit for each member
  std::vector<std::uint32_t> places_;     ///< by the index's pairs: the pixel's place among the segment's members
  std::vector<std::size_t> left_;
  std::vector<double> scores_;
  std::vector<std::uint8_t> stale_;  ///< score to be computed anew
};

}  // namespace saliscope
