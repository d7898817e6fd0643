#include "core/estimators/sign_rule.h"

#include <cmath>

namespace saliscope {

bool flips(const EstimatorDescriptor& descriptor, int outputs, const Prediction& prediction) {
  return descriptor.flipsForPrediction && outputs == 1 && prediction.label == 0;
}

void applySign(Image<float>& map, bool flipped, Sign sign) {
  for (float& value : map.pixels()) {
    if (flipped) value = -value;
    if (sign == Sign::Absolute) value = std::abs(value);
  }
}

}  // namespace saliscope
