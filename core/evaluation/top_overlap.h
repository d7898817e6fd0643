// Top-k overlap: of the k most important pixels, how many lie in a mask of k pixels (relevance rank accuracy, Arras et al. 2022).
#pragma once

#include <vector>

#include "core/evaluation/ranked_map.h"

namespace saliscope {

/// Share of the k most important pixels that lies in the mask, k = the mask's pixels; pixels that tie with the k-th count by the
/// share of them that fits. Chance is the mask's share of the image. `inside`: RankedMap::countInside of a mask that is not empty.
[[nodiscard]] double topOverlap(const RankedMap& map, const std::vector<std::size_t>& inside);

}  // namespace saliscope
