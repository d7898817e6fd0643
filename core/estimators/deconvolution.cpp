#include "core/estimators/deconvolution.h"

#include "core/estimators/gradient_at_input.h"

namespace saliscope {

Attribution Deconvolution::run(const EstimatorInput& input, Progress& progress) const {
  return gradientUnderRule(input, RectifierRule::Deconvolution, progress);
}

}  // namespace saliscope
