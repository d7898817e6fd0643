// What the estimator tests share: a small input, its fake models and ways to run a method on them.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/estimators/registry.h"
#include "tests/support/fake_classifier.h"

namespace saliscope::test {

inline constexpr int inputColumns = 9;
inline constexpr int inputRows = 7;

/// U(0, 1) values that depend on `key` alone.
Image<float> uniformImage(std::uint64_t key, int columns = inputColumns, int rows = inputRows);

/// Three uniform images of the size of `image`.
ReferenceSetPtr someReferences(const Image<float>& image);

/// An input for `id` with default parameters and some references. `image` and `classifier` must outlive it.
EstimatorInput inputFor(const std::string& id, const Image<float>& image, const Classifier& classifier,
                        const Parameters& parameters = {});

/// Stands before a classifier and counts the inputs that it is asked about.
class CountedClassifier final : public Classifier {
 public:
  explicit CountedClassifier(const Classifier& behind) : batch(behind.batchSize()), behind_(behind) {}
  [[nodiscard]] const ModelCard& card() const override { return behind_.card(); }
  [[nodiscard]] const std::string& sha256() const override { return behind_.sha256(); }
  [[nodiscard]] const ModelOptions& options() const override { return behind_.options(); }
  [[nodiscard]] std::vector<Prediction> predict(std::span<const Image<float>> inputs) const override;
  [[nodiscard]] GradientBatch gradient(std::span<const Image<float>> inputs, const Target& target,
                                       RectifierRule rule) const override;
  using Classifier::gradient;
  [[nodiscard]] int rectifiers() const override { return behind_.rectifiers(); }
  [[nodiscard]] std::vector<std::string> layers() const override { return behind_.layers(); }
  [[nodiscard]] std::string defaultLayer() const override { return behind_.defaultLayer(); }
  [[nodiscard]] LayerGradient layerGradient(const Image<float>& input, const Target& target,
                                            const std::string& layer) const override;
  [[nodiscard]] std::size_t batchSize() const override { return batch; }

  [[nodiscard]] int asked() const { return predictions + gradients; }
  void forget() const { predictions = gradients = 0; }

  mutable std::atomic<int> predictions{0}, gradients{0};
  /// Batches larger than this run out of memory.
  std::size_t memory = 1000;
  std::size_t batch;

 private:
  const Classifier& behind_;
};

/// Two outputs, each a FakeClassifier's logit; probabilities by softmax.
class PairClassifier final : public Classifier {
 public:
  PairClassifier(const FakeClassifier& first, const FakeClassifier& second);
  [[nodiscard]] const ModelCard& card() const override { return card_; }
  [[nodiscard]] const std::string& sha256() const override { return first_.sha256(); }
  [[nodiscard]] const ModelOptions& options() const override { return first_.options(); }
  [[nodiscard]] std::vector<Prediction> predict(std::span<const Image<float>> inputs) const override;
  [[nodiscard]] GradientBatch gradient(std::span<const Image<float>> inputs, const Target& target,
                                       RectifierRule rule) const override;
  using Classifier::gradient;
  [[nodiscard]] int rectifiers() const override { return first_.rectifiers(); }
  [[nodiscard]] std::vector<std::string> layers() const override { return first_.layers(); }
  [[nodiscard]] std::string defaultLayer() const override { return first_.defaultLayer(); }
  [[nodiscard]] LayerGradient layerGradient(const Image<float>& input, const Target& target,
                                            const std::string& layer) const override;
  [[nodiscard]] std::size_t batchSize() const override { return 4; }

 private:
  const FakeClassifier& first_;
  const FakeClassifier& second_;
  ModelCard card_;
};

/// Is cancelled once the model has been asked about `allowed` inputs.
class CancelAfter final : public Progress {
 public:
  CancelAfter(const CountedClassifier& classifier, int allowed) : classifier_(classifier), allowed_(allowed) {}
  [[nodiscard]] bool cancelled() const override { return classifier_.asked() >= allowed_; }

 protected:
  void show(double) override {}

 private:
  const CountedClassifier& classifier_;
  int allowed_;
};

}  // namespace saliscope::test
