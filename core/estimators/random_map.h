// The estimator that knows nothing: i.i.d. U(0, 1), the floor of every comparison.
#pragma once

#include "core/estimators/estimator.h"

namespace saliscope {

class RandomMap final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{
      .id = "random", .family = "random", .ofPaper = true, .needsModel = false, .alwaysPositive = true, .cost = 0};
};

}  // namespace saliscope
