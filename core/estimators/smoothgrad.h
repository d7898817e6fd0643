// SmoothGrad (Smilkov et al., "SmoothGrad: removing noise by adding noise", 2017).
#pragma once

#include "core/estimators/estimator.h"
#include "core/estimators/smoothgrad_draws.h"

namespace saliscope {

class Smoothgrad final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{.id = "smoothgrad",
                                  .family = std::string(smoothgradFamily),
                                  .parameters = smoothgradParameters(),
                                  .ofPaper = true,
                                  .cost = 15};
};

}  // namespace saliscope
