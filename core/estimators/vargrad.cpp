#include "core/estimators/vargrad.h"

namespace saliscope {

// 1/n sum_i g_i^2 - (1/n sum_i g_i)^2, g_i the very gradients of SmoothGrad
Attribution Vargrad::run(const EstimatorInput& input, Progress& progress) const {
  return runSmoothgrad(input, varianceOfGradients, progress);
}

}  // namespace saliscope
