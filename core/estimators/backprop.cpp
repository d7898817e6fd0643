#include "core/estimators/backprop.h"

#include <span>
#include <utility>

namespace saliscope {

Image<float> Backprop::run(const EstimatorInput& input, Progress& progress) const {
  progress.step(0);
  auto answer = input.classifier.gradient(std::span(&input.image, 1), input.target);
  progress.step(1);
  return std::move(answer.gradients.front());
}

}  // namespace saliscope
