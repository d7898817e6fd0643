// Integrated Gradients from a black input (Sundararajan et al., "Axiomatic attribution for deep networks", 2017).
#pragma once

#include "core/estimators/estimator.h"
#include "core/estimators/straight_path.h"

namespace saliscope {

class IntegratedGradients final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{.id = "integrated-gradients",
                                  .family = "integrated-gradients",
                                  .parameters = pathParameters(),
                                  .ofPaper = true,
                                  .flipsForPrediction = true,
                                  .cost = 25};
};

}  // namespace saliscope
