// SmoothGrad-Squared (Hooker et al., "A benchmark for interpretability methods in deep neural networks", 2019).
#pragma once

#include "core/estimators/estimator.h"
#include "core/estimators/smoothgrad_draws.h"

namespace saliscope {

class SmoothgradSquared final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{.id = "smoothgrad-squared",
                                  .family = std::string(smoothgradFamily),
                                  .parameters = smoothgradParameters(),
                                  .ofPaper = true,
                                  .alwaysPositive = true,
                                  .cost = 15};
};

}  // namespace saliscope
