#include "core/estimators/gradient_at_input.h"

#include <span>
#include <utility>

#include "core/estimators/score.h"

namespace saliscope {

const Image<float>& gradientAtInput(const EstimatorInput& input) {
  return input.shared->once<Image<float>>("gradient|" + targetKey(input.target), [&] {
    return std::move(input.classifier.gradient(std::span(&input.image, 1), input.target).gradients.front());
  });
}

Attribution gradientUnderRule(const EstimatorInput& input, RectifierRule rule, Progress& progress) {
  progress.step(0);
  auto answer = input.classifier.gradient(std::span(&input.image, 1), input.target, rule);
  progress.step(1);
  return {.map = std::move(answer.gradients.front()), .rectifiers = input.classifier.rectifiers()};
}

}  // namespace saliscope
