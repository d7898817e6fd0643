// Where the most important part of a map and the expert's mask agree, pixel by pixel.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/image.h"

namespace saliscope {

enum class Agreement : std::uint8_t { Neither, Both, MapOnly, MaskOnly };

struct AgreementMap {
  Image<std::uint8_t> labels;  ///< an Agreement per pixel
  std::size_t both = 0;
  std::size_t mapOnly = 0;
  std::size_t maskOnly = 0;
  /// 2|X and Y| / (|X| + |Y|); 0 where both are empty.
  [[nodiscard]] double dice() const;
};

/// The k-th largest value of `gain`, k = max(1, floor(percent/100 x pixels + 0.5)): the p % most salient pixels are those of at
/// least this value (domain.md, "Display and scoring at p percent"). What is not a number counts as the least. Throws Error
/// Internal for an empty image.
[[nodiscard]] float leastOfTop(const Image<float>& gain, double percent);

/// The pixels where `gain` is at least `least`, against the mask. Throws Error SizeMismatch.
[[nodiscard]] AgreementMap agreement(const Image<float>& gain, float least, const Image<std::uint8_t>& mask);

}  // namespace saliscope
