#include "core/estimators/sums.h"

namespace saliscope {

Image<float> meanOf(const Image<double>& sums, std::size_t count) {
  Image<float> out(sums.columns(), sums.rows());
  for (std::size_t i = 0; i < sums.size(); ++i) out[i] = static_cast<float>(sums[i] / static_cast<double>(count));
  return out;
}

double totalOf(const Image<float>& map) {
  double total = 0;
  for (const float value : map.pixels()) total += static_cast<double>(value);
  return total;
}

}  // namespace saliscope
