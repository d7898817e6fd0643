#include "core/estimators/backprop.h"

#include "core/estimators/gradient_at_input.h"

namespace saliscope {

Attribution Backprop::run(const EstimatorInput& input, Progress& progress) const {
  progress.step(0);
  Attribution out{.map = gradientAtInput(input)};
  progress.step(1);
  return out;
}

}  // namespace saliscope
