#include "core/evaluation/top_overlap.h"

#include <algorithm>

namespace saliscope {

double topOverlap(const RankedMap& map, const std::vector<std::size_t>& inside) {
  const std::size_t k = inside.back();
  const auto end = std::lower_bound(map.tieEnds().begin(), map.tieEnds().end(), k);
  const std::size_t begin = end == map.tieEnds().begin() ? 0 : *(end - 1);
  const double tied = static_cast<double>(inside[*end] - inside[begin]) / static_cast<double>(*end - begin);
  return (static_cast<double>(inside[begin]) + tied * static_cast<double>(k - begin)) / static_cast<double>(k);
}

}  // namespace saliscope
