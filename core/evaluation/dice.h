// Dice of the p % most salient part against an expert mask (domain.md, "XRAI Dice" and "Display and scoring at p percent").
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/image.h"
#include "core/evaluation/ranked_map.h"

namespace saliscope {

struct DiceCurve {
  std::vector<double> percent;  ///< 1 .. 100
  std::vector<double> share;    ///< true share of the image shown at that percentage, 0..1 (whole ties, so it can exceed p)
  std::vector<double> dice;     ///< 2|X and Y| / (|X| + |Y|)
  double best = 0;
  double bestPercent = 1;   ///< the first percentage where `best` is reached
  double maskShare = 0;     ///< |Y| / pixels
  double insideAtBest = 0;  ///< share of the shown pixels that lie in the mask, at bestPercent
};

/// `gain`: region gains, or a pixel map. With k = max(1, floor(p/100 x pixels + 0.5)) all pixels whose gain is at least the k-th
/// largest count. None where the mask is empty. Throws Error SizeMismatch, Internal for maps that are not finite.
[[nodiscard]] std::optional<DiceCurve> diceCurve(const Image<float>& gain, const Image<std::uint8_t>& mask);
/// The same for a map that is scored again and again while its mask changes.
[[nodiscard]] std::optional<DiceCurve> diceCurve(const RankedMap& gain, const Image<std::uint8_t>& mask);

/// Of the p % most salient pixels (as above), the share that lies in the mask; chance is the mask's share of the image.
struct TopShare {
  double inside = 0;
  double chance = 0;
  double shown = 0;  ///< true share of the image
};
[[nodiscard]] TopShare topShareInMask(const Image<float>& gain, const Image<std::uint8_t>& mask, double percent);
[[nodiscard]] TopShare topShareInMask(const RankedMap& gain, const Image<std::uint8_t>& mask, double percent);

}  // namespace saliscope
