// The plain gradient dS/dx (Simonyan et al., "Deep inside convolutional networks", 2013).
#pragma once

#include "core/estimators/estimator.h"

namespace saliscope {

class Backprop final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{.id = "backprop", .family = "backprop", .ofPaper = true, .cost = 1};
};

}  // namespace saliscope
