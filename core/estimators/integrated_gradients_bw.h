// Integrated Gradients from a black and from a white input, averaged (Kapishnikov et al., "XRAI: better attributions through
// regions", 2019).
#pragma once

#include "core/estimators/estimator.h"
#include "core/estimators/straight_path.h"

namespace saliscope {

class IntegratedGradientsBw final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{.id = "integrated-gradients-bw",
                                  .family = "integrated-gradients",
                                  .parameters = pathParameters(),
                                  .ofPaper = true,
                                  .flipsForPrediction = true,
                                  .cost = 50};
};

}  // namespace saliscope
