#include "tests/core/estimators/support.h"

#include <cmath>
#include <utility>

#include "core/base/error.h"

namespace saliscope::test {

Image<float> uniformImage(std::uint64_t key, int columns, int rows) {
  Image<float> image(columns, rows);
  Random(key).fillUniform(image.pixels());
  return image;
}

ReferenceSetPtr someReferences(const Image<float>& image) {
  std::vector<Image<float>> inputs;
  for (const std::uint64_t key : {101U, 102U, 103U}) inputs.push_back(uniformImage(key, image.columns(), image.rows()));
  return makeReferences(std::move(inputs), "three uniform images");
}

EstimatorInput inputFor(const std::string& id, const Image<float>& image, const Classifier& classifier,
                        const Parameters& parameters) {
  return {.image = image,
          .classifier = classifier,
          .parameters = completeParameters(estimator(id).descriptor(), parameters),
          .references = someReferences(image),
          .seed = 1,
          .imageHash = 42,
          .slice = 3};
}

std::vector<Prediction> CountedClassifier::predict(std::span<const Image<float>> inputs) const {
  if (inputs.size() > memory) throw Error(ErrorCode::OutOfMemory, {"test"});
  predictions += static_cast<int>(inputs.size());
  return behind_.predict(inputs);
}

GradientBatch CountedClassifier::gradient(std::span<const Image<float>> inputs, const Target& target, RectifierRule rule) const {
  if (inputs.size() > memory) throw Error(ErrorCode::OutOfMemory, {"test"});
  gradients += static_cast<int>(inputs.size());
  return behind_.gradient(inputs, target, rule);
}

LayerGradient CountedClassifier::layerGradient(const Image<float>& input, const Target& target, const std::string& layer) const {
  ++gradients;
  return behind_.layerGradient(input, target, layer);
}

PairClassifier::PairClassifier(const FakeClassifier& first, const FakeClassifier& second)
    : first_(first), second_(second), card_(first.card()) {
  card_.outputs = 2;
}

std::vector<Prediction> PairClassifier::predict(std::span<const Image<float>> inputs) const {
  const auto a = first_.predict(inputs);
  const auto b = second_.predict(inputs);
  std::vector<Prediction> out;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const double la = a[i].logits[0], lb = b[i].logits[0];
    out.push_back({{la, lb}, 1 / (1 + std::exp(-std::abs(la - lb))), lb > la ? 1 : 0});
  }
  return out;
}

GradientBatch PairClassifier::gradient(std::span<const Image<float>> inputs, const Target& target, RectifierRule rule) const {
  const auto& chosen = target.output == 0 ? first_ : second_;
  const auto& other = target.output == 0 ? second_ : first_;
  GradientBatch out = chosen.gradient(inputs, {}, rule);
  if (target.score == Score::Logit) return out;
  const GradientBatch against = other.gradient(inputs, {}, rule);
  for (std::size_t n = 0; n < inputs.size(); ++n) {
    const double p = 1 / (1 + std::exp(against.scores[n] - out.scores[n]));
    auto& gradient = out.gradients[n];
    for (std::size_t i = 0; i < gradient.size(); ++i) {
      gradient[i] = static_cast<float>(p * (1 - p) * static_cast<double>(gradient[i] - against.gradients[n][i]));
    }
    out.scores[n] = p;
  }
  return out;
}

LayerGradient PairClassifier::layerGradient(const Image<float>& input, const Target& target, const std::string& layer) const {
  return (target.output == 0 ? first_ : second_).layerGradient(input, {}, layer);
}

}  // namespace saliscope::test
