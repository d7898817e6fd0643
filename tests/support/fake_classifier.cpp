#include "tests/support/fake_classifier.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"

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
  predictionsAsked += static_cast<int>(inputs.size());
  std::vector<Prediction> out;
  for (const auto& input : inputs) {
    const double l = logit(input);
    const double p = 1 / (1 + std::exp(-l));
    out.push_back({{l}, p, p >= card_.threshold ? 1 : 0});
  }
  return out;
}

GradientBatch FakeClassifier::gradient(std::span<const Image<float>> inputs, const Target& target, RectifierRule rule) const {
  if (rule != RectifierRule::Plain && rectifierCount == 0) throw Error(ErrorCode::ModelRectifiers, {"fake"});
  GradientBatch out;
  for (const auto& input : inputs) {
    const double l = logit(input);
    const double p = 1 / (1 + std::exp(-l));
    const double factor = target.score == Score::Logit ? 1 : p * (1 - p);
    Image<float> gradient(input.columns(), input.rows());
    for (std::size_t i = 0; i < input.size(); ++i) {
      double signal = factor * (static_cast<double>(weights_[i]) + curvature_ * static_cast<double>(input[i]));
      if (rule != RectifierRule::Plain) signal = std::max(signal, 0.0);
      if (rule == RectifierRule::Guided && input[i] <= 0) signal = 0;
      gradient[i] = static_cast<float>(signal);
    }
    out.gradients.push_back(std::move(gradient));
    out.scores.push_back(target.score == Score::Logit ? l : p);
    ++gradientsAsked;
  }
  return out;
}

LayerGradient FakeClassifier::layerGradient(const Image<float>& input, const Target& target, const std::string& layer) const {
  if (layer != "pixels") throw Error(ErrorCode::LayerUnknown, {layer, "pixels"});
  const GradientBatch answer = gradient({&input, 1}, target, RectifierRule::Plain);
  const auto pixels = [](const Image<float>& image) { return std::vector<float>(image.data(), image.data() + image.size()); };
  return {1, input.rows(), input.columns(), pixels(input), pixels(answer.gradients.front()), answer.scores.front()};
}

}  // namespace saliscope::test
