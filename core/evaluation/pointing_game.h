// Pointing game (Zhang et al., "Top-down neural attention by excitation backprop", 2016), without a tolerance around the mask.
#pragma once

#include <cstdint>
#include <vector>

#include "core/evaluation/ranked_map.h"

namespace saliscope {

/// 1 if the most important pixel lies in the mask, else 0; where several share the highest value, the share of them that does.
/// `inside`: RankedMap::countInside of the mask.
[[nodiscard]] double pointingGame(const RankedMap& map, const std::vector<std::size_t>& inside);

}  // namespace saliscope
