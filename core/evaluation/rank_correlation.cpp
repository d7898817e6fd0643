#include "core/evaluation/rank_correlation.h"

#include <cassert>
#include <cmath>

namespace saliscope {

std::vector<float> centredRanks(const RankedMap& map) {
  std::vector<double> ranks(map.size());
  const double middle = (static_cast<double>(map.size()) - 1) / 2;
  double squares = 0;
  std::size_t begin = 0;
  for (const std::size_t end : map.tieEnds()) {
    // Falling importance, rising position: the sign makes greater mean more important.
    const double rank = middle - (static_cast<double>(begin) + static_cast<double>(end) - 1) / 2;
    for (std::size_t i = begin; i < end; ++i) ranks[map.order()[i]] = rank;
    squares += rank * rank * static_cast<double>(end - begin);
    begin = end;
  }
  const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
  std::vector<float> out(ranks.size());
  for (std::size_t i = 0; i < ranks.size(); ++i) out[i] = static_cast<float>(ranks[i] * scale);
  return out;
}

double rankCorrelation(const std::vector<float>& a, const std::vector<float>& b) {
  assert(a.size() == b.size());
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
  return sum;
}

}  // namespace saliscope
