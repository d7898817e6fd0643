// From a pixel to the segments that hold it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/regions/segments.h"

namespace saliscope {

class CoverIndex {
 public:
  explicit CoverIndex(const Segments& segments);
  /// Rising.
  [[nodiscard]] std::span<const std::uint32_t> segmentsOf(std::size_t pixel) const {
    return {segments_.data() + starts_[pixel], starts_[pixel + 1] - starts_[pixel]};
  }
  /// Pairs of a pixel and a segment that holds it; those of a pixel are numbered from firstPair(pixel), as in segmentsOf().
  [[nodiscard]] std::size_t pairs() const { return segments_.size(); }
  [[nodiscard]] std::size_t firstPair(std::size_t pixel) const { return starts_[pixel]; }

 private:
  std::vector<std::size_t> starts_;
  std::vector<std::uint32_t> segments_;
};

/// Calls visit(pixel index) for each pixel of `runs`, in order.
template <class Visit>
void forEachPixel(std::span<const PixelRun> runs, int columns, Visit&& visit) {
  for (const PixelRun& run : runs) {
    const std::size_t row = static_cast<std::size_t>(run.row) * static_cast<std::size_t>(columns);
    for (std::int32_t column = run.begin; column < run.end; ++column) visit(row + static_cast<std::size_t>(column));
  }
}

}  // namespace saliscope
