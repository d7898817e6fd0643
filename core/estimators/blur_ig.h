// Blur Integrated Gradients (Xu et al., "Attribution in scale and space", 2020).
#pragma once

#include "core/estimators/estimator.h"

namespace saliscope {

class BlurIg final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{
      .id = "blur-ig",
      .family = "blur-ig",
      .parameters = {{.id = "steps", .defaultValue = 25, .minimum = 1, .maximum = 1000, .integer = true},
                     {.id = "max-sigma", .defaultValue = 20, .minimum = 0.1, .maximum = 200}},
      .cost = 26};
};

}  // namespace saliscope
