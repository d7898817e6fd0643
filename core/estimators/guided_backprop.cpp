#include "core/estimators/guided_backprop.h"

#include "core/estimators/gradient_at_input.h"

namespace saliscope {

Attribution GuidedBackprop::run(const EstimatorInput& input, Progress& progress) const {
  return gradientUnderRule(input, RectifierRule::Guided, progress);
}

}  // namespace saliscope
