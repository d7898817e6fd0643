#include "core/evaluation/holm.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace saliscope {

std::vector<double> holmCorrected(const std::vector<double>& p) {
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
  std::vector<double> out(p.size());
  double highest = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    highest = std::max(highest, std::min(1.0, p[order[i]] * static_cast<double>(p.size() - i)));
    out[order[i]] = highest;
  }
  return out;
}

}  // namespace saliscope
