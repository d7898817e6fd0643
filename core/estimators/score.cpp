#include "core/estimators/score.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace saliscope {

namespace {

/// Softmax of `logits` at `output`; the greatest logit is taken off first, so that nothing overflows.
double softmaxAt(const std::vector<double>& logits, std::size_t output) {
  double greatest = logits.front();
  for (const double logit : logits) greatest = std::max(greatest, logit);
  double sum = 0;
  for (const double logit : logits) sum += std::exp(logit - greatest);
  return std::exp(logits[output] - greatest) / sum;
}

}  // namespace

double scoreOf(const Prediction& prediction, const Target& target) {
  const auto output = static_cast<std::size_t>(target.output);
  if (target.score == Score::Logit) return prediction.logits.at(output);
  return prediction.logits.size() == 1 ? prediction.probability : softmaxAt(prediction.logits, output);
}

double scoreAt(const EstimatorInput& input, const Image<float>& other) {
  return scoreOf(input.classifier.predictForMaps(std::span(&other, 1)).front(), input.target);
}

double scoreAtInput(const EstimatorInput& input) {
  return input.shared->once<double>("score|" + targetKey(input.target), [&] { return scoreAt(input, input.image); });
}

std::string targetKey(const Target& target) {
  return (target.score == Score::Logit ? "logit" : "probability") + std::to_string(target.output);
}

}  // namespace saliscope
