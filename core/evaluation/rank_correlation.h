// Spearman's rank correlation between two importance maps.
#pragma once

#include <vector>

#include "core/evaluation/ranked_map.h"

namespace saliscope {

/// The rank of every pixel (by pixel index), ties sharing their mean rank, centred on 0 and scaled to length 1; all zero for a
/// constant map. The correlation of two maps is the dot product of theirs.
[[nodiscard]] std::vector<float> centredRanks(const RankedMap& map);
/// -1 .. 1; 0 where a map is constant. Both of the same size.
[[nodiscard]] double rankCorrelation(const std::vector<float>& a, const std::vector<float>& b);

}  // namespace saliscope
