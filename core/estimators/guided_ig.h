// Guided Integrated Gradients (Kapishnikov et al., "Guided Integrated Gradients: an adaptive path method for removing noise",
// 2021).
#pragma once

#include "core/estimators/estimator.h"

namespace saliscope {

class GuidedIg final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{
      .id = "guided-ig",
      .family = "guided-ig",
      .parameters = {{.id = "steps", .defaultValue = 25, .minimum = 1, .maximum = 1000, .integer = true},
                     {.id = "fraction", .defaultValue = 0.25, .minimum = 0.01, .maximum = 1},
                     {.id = "max-dist", .defaultValue = 0.02, .minimum = 0, .maximum = 1}},
      .cost = 25};
};

}  // namespace saliscope
