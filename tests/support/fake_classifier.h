// A classifier with known gradients: logit = sum(w x) + c sum(x^2) / 2, so dS/dx = w + c x.
//
// Rules other than Plain see one rectifier between each pixel and the rest, its input x and its signal dS/dx. The only layer is
// "pixels", [1, rows, columns], the input itself.
#pragma once

#include <atomic>

#include "core/model/classifier.h"

namespace saliscope::test {

class FakeClassifier final : public Classifier {
 public:
  /// `curvature` is c. The card wants images of the weights' size, window [0, 1] HU.
  explicit FakeClassifier(Image<float> weights, double curvature = 0, double bias = 0);
  [[nodiscard]] const ModelCard& card() const override { return card_; }
  [[nodiscard]] const std::string& sha256() const override { return sha_; }
  [[nodiscard]] const ModelOptions& options() const override { return options_; }
  [[nodiscard]] std::vector<Prediction> predict(std::span<const Image<float>> inputs) const override;
  [[nodiscard]] GradientBatch gradient(std::span<const Image<float>> inputs, const Target& target,
                                       RectifierRule rule) const override;
  using Classifier::gradient;
  [[nodiscard]] int rectifiers() const override { return rectifierCount; }
  [[nodiscard]] std::vector<std::string> layers() const override { return {"pixels"}; }
  [[nodiscard]] std::string defaultLayer() const override { return "pixels"; }
  [[nodiscard]] LayerGradient layerGradient(const Image<float>& input, const Target& target,
                                            const std::string& layer) const override;
  [[nodiscard]] std::size_t batchSize() const override { return batch; }

  std::size_t batch = 4;
  /// 0: as a network without rectifiers.
  int rectifierCount = 1;
  /// Inputs that gradient() has seen.
  mutable std::atomic<int> gradientsAsked{0};
  /// Inputs that predict() has seen.
  mutable std::atomic<int> predictionsAsked{0};

 private:
  [[nodiscard]] double logit(const Image<float>& input) const;

  Image<float> weights_;
  double curvature_;
  double bias_;
  ModelCard card_;
  std::string sha_ = "fake";
  ModelOptions options_;
};

}  // namespace saliscope::test
