// x * dS/dx (Shrikumar et al., "Not just a black box", 2016).
#pragma once

#include "core/estimators/estimator.h"

namespace saliscope {

class InputXGradient final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{.id = "input-x-gradient", .family = "backprop", .cost = 1};
};

}  // namespace saliscope
