// Deconvolution (Zeiler and Fergus, "Visualizing and understanding convolutional networks", 2014): a backward pass in which every
// rectifier passes max(0, g) of the incoming signal g, whatever its own input was.
#pragma once

#include "core/estimators/estimator.h"

namespace saliscope {

class Deconvolution final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{
      .id = "deconvolution", .family = "deconvolution", .ofPaper = true, .needsRectifiers = true, .cost = 1};
};

}  // namespace saliscope
