// Expected Gradients (Erion et al., "Improving performance of deep learning models with axiomatic attribution priors and expected
// gradients", 2021): Integrated Gradients with random references and random places on the path.
#pragma once

#include <cstddef>
#include <functional>

#include "core/estimators/estimator.h"

namespace saliscope {

/// One draw: a reference x' and how far, in [0, 1], the point lies from it towards the input.
struct ReferenceDraw {
  const Image<float>* reference = nullptr;
  double alpha = 0;
};
using ReferenceDraws = std::function<ReferenceDraw(std::size_t draw)>;

/// Mean over the draws i = 0 .. samples - 1 of (x - x') * dS/dx at x' + a (x - x'). References must be of the input's size and
/// outlive the call. Errors: SizeMismatch, those of the classifier; Cancelled.
[[nodiscard]] Image<float> meanOverReferences(const EstimatorInput& input, std::size_t samples, const ReferenceDraws& draws,
                                              Progress& progress);

class ExpectedGradients final : public Estimator {
 public:
  [[nodiscard]] const EstimatorDescriptor& descriptor() const override { return descriptor_; }
  [[nodiscard]] Attribution run(const EstimatorInput& input, Progress& progress) const override;

 private:
  EstimatorDescriptor descriptor_{
      .id = "expected-gradients",
      .family = "expected-gradients",
      .parameters = {{.id = "samples", .defaultValue = 25, .minimum = 1, .maximum = 1000, .integer = true}},
      .ofPaper = true,
      .needsReferences = true,
      .flipsForPrediction = true,
      .cost = 25};
};

}  // namespace saliscope
