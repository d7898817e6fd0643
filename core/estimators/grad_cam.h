// Grad-CAM (Selvaraju et al., "Grad-CAM: visual explanations from deep networks via gradient-based localization", 2017), without
// the rectifier at its end.
#pragma once

#include "core/estimators/estimator.h"

namespace saliscope {

/// sum over channels of (spatial mean of dS/dA) * A, on the layer's own grid.
[[nodiscard]] Image<float> weightedActivation(const LayerGradient& layer);

class GradCam final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{.id = "grad-cam", .family = "grad-cam", .usesLayer = true, .cost = 1};
};

}  // namespace saliscope
