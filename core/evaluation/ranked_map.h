// An importance map put in order once, so that scoring it against a mask that is being drawn takes one pass.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/image.h"

namespace saliscope {

/// The pixels of a map from the most to the least important. "The first r" below are its r most important pixels. Immutable: one
/// object serves any number of masks and threads.
class RankedMap {
 public:
  /// The thresholds 0, 0.01 .. 1 of the ROC.
  static constexpr std::size_t thresholds = 101;
  [[nodiscard]] static double threshold(std::size_t i);

  /// Throws Error Internal for a map that is empty or has a value that is not finite.
  explicit RankedMap(const Image<float>& map);

  [[nodiscard]] int columns() const { return columns_; }
  [[nodiscard]] int rows() const { return rows_; }
  [[nodiscard]] std::size_t size() const { return order_.size(); }
  /// Pixel indices, most important first, ties by pixel index.
  [[nodiscard]] const std::vector<std::uint32_t>& order() const { return order_; }
  /// Ranks at which a run of equal values ends, ascending; the last one is size().
  [[nodiscard]] const std::vector<std::size_t>& tieEnds() const { return tieEnds_; }
  /// Pixels whose min-max normalised value is greater than threshold(i): exactly the first so many. 0 for a constant map.
  [[nodiscard]] std::size_t above(std::size_t i) const { return above_[i]; }
  /// The first k = max(1, floor(percent/100 x size + 0.5)) and whatever ties with the k-th (domain.md, "Display and scoring at p
  /// percent"): how many pixels are shown.
  [[nodiscard]] std::size_t shownAt(double percent) const;

  /// out[r]: how many of the first r lie in the mask, r = 0 .. size(). Throws Error SizeMismatch.
  [[nodiscard]] std::vector<std::size_t> countInside(const Image<std::uint8_t>& mask) const;

 private:
  int columns_;
  int rows_;
  std::vector<std::uint32_t> order_;
  std::vector<std::size_t> tieEnds_;
  std::array<std::size_t, thresholds> above_{};
};

}  // namespace saliscope
