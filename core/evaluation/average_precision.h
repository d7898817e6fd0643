// Average precision of the pixels against the mask: the sum over falling thresholds of precision x gain in recall.
#pragma once

#include <vector>

#include "core/evaluation/ranked_map.h"

namespace saliscope {

/// As scikit-learn's average_precision_score: equal values form one threshold. Chance is the mask's share of the image.
/// `inside`: RankedMap::countInside of a mask that is not empty.
[[nodiscard]] double averagePrecision(const RankedMap& map, const std::vector<std::size_t>& inside);

}  // namespace saliscope
