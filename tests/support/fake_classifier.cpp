#include "tests/support/fake_classifier.h"

#include <cmath>

namespace saliscope::test {

FakeClassifier::FakeClassifier(Image<float> weights, double curvature, double bias)
    : weights_(std::move(weights)), curvature_(curvature), bias_(bias) {
  card_.name = "fake";
  card_.architecture = "fake";
  card_.input = {weights_.rows(), weights_.columns(), 0, 1};
}

double FakeClassifier::logit(const Image<float>& input) const {
  double sum = bias_;
  for (std::size_t i = 0; i < input.size(); ++i) {
    const double x = input[i];
    sum += static_cast<double>(weights_[i]) * x + curvature_ * x * x / 2;
  }
  return sum;
}

std::vector<Prediction> FakeClassifier::predict(std::span<const Image<float>> inputs) const {
  std::vector<Prediction> out;
  for (const auto& input : inputs) {
    const double l = logit(input);
    const double p = 1 / (1 + std::exp(-l));
    out.push_back({{l}, p, p >= card_.threshold ? 1 : 0});
  }
  return out;
}

GradientBatch FakeClassifier::gradient(std::span<const Image<float>> inputs, const Target& target) const {
  GradientBatch out;
  for (const auto& input : inputs) {
    const double l = logit(input);
    const double p = 1 / (1 + std::exp(-l));
    const double factor = target.score == Score::Logit ? 1 : p * (1 - p);
    Image<float> gradient(input.columns(), input.rows());
    for (std::size_t i = 0; i < input.size(); ++i) {
      gradient[i] = static_cast<float>(factor * (static_cast<double>(weights_[i]) + curvature_ * static_cast<double>(input[i])));
    }
    out.gradients.push_back(std::move(gradient));
    out.scores.push_back(target.score == Score::Logit ? l : p);
    ++gradientsAsked;
  }
  return out;
}

}  // namespace saliscope::test
