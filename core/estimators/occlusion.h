// Occlusion (Zeiler and Fergus, "Visualizing and understanding convolutional networks", 2014): how much the score falls when a
// square of the input is blackened.
#pragma once

#include "core/estimators/estimator.h"

namespace saliscope {

class Occlusion final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  /// Throws Error ParameterOutOfRange where the stride is wider than the window: pixels would be left out.
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{
      .id = "occlusion",
      .family = "occlusion",
      .parameters = {{.id = "window", .defaultValue = 16, .minimum = 1, .maximum = 512, .integer = true},
                     {.id = "stride", .defaultValue = 8, .minimum = 1, .maximum = 512, .integer = true}},
      .cost = 250};
};

}  // namespace saliscope
