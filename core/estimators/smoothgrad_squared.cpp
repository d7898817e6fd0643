#include "core/estimators/smoothgrad_squared.h"

namespace saliscope {

// 1/n sum_i (dS/dx (x + noise_i))^2, with the very noise of SmoothGrad
Image<float> SmoothgradSquared::run(const EstimatorInput& input, Progress& progress) const {
  return meanOverDraws(
      input, keyedNoise(input), [](double gradient) { return gradient * gradient; }, progress);
}

}  // namespace saliscope
