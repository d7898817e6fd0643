// VarGrad (Adebayo et al., "Local explanation methods for deep neural networks lack sensitivity to parameter values", 2018).
#pragma once

#include "core/estimators/estimator.h"
#include "core/estimators/smoothgrad_draws.h"

namespace saliscope {

class Vargrad final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{.id = "vargrad",
                                  .family = std::string(smoothgradFamily),
                                  .parameters = smoothgradParameters(),
                                  .alwaysPositive = true,
                                  .cost = 15};
};

}  // namespace saliscope
