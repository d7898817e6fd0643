#include "core/evaluation/average_precision.h"

namespace saliscope {

double averagePrecision(const RankedMap& map, const std::vector<std::size_t>& inside) {
  double sum = 0;
  std::size_t before = 0;
  for (const std::size_t end : map.tieEnds()) {
    sum += static_cast<double>(inside[end]) / static_cast<double>(end) * static_cast<double>(inside[end] - before);
    before = inside[end];
  }
  return sum / static_cast<double>(inside.back());
}

}  // namespace saliscope
