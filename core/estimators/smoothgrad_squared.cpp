#include "core/estimators/smoothgrad_squared.h"

namespace saliscope {

// 1/n sum_i (dS/dx (x + noise_i))^2, with the very noise of SmoothGrad
Attribution SmoothgradSquared::run(const EstimatorInput& input, Progress& progress) const {
  return runSmoothgrad(input, meanOfSquares, progress);
}

}  // namespace saliscope
