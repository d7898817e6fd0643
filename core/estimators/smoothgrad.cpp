#include "core/estimators/smoothgrad.h"

namespace saliscope {

// 1/n sum_i dS/dx (x + noise_i), noise_i ~ N(0, sigma^2)
Attribution Smoothgrad::run(const EstimatorInput& input, Progress& progress) const {
  return runSmoothgrad(input, meanOfGradients, progress);
}

}  // namespace saliscope
