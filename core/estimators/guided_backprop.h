// Guided backpropagation (Springenberg et al., "Striving for simplicity", 2014): as deconvolution, and each rectifier also stops
// the signal where its own input was not positive.
#pragma once

#include "core/estimators/estimator.h"

namespace saliscope {

class GuidedBackprop final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{.id = "guided-backprop", .family = "guided-backprop", .needsRectifiers = true, .cost = 1};
};

}  // namespace saliscope
