// What the estimator tests share: a small input, its fake model and ways to run a method on them.
#pragma once

#include <atomic>
#include <string>

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/estimators/registry.h"
#include "tests/support/fake_classifier.h"

namespace saliscope::test {

inline constexpr int inputColumns = 9;
inline constexpr int inputRows = 7;

/// U(0, 1) values that depend on `key` alone.
inline Image<float> uniformImage(std::uint64_t key) {
  Image<float> image(inputColumns, inputRows);
  Random(key).fillUniform(image.pixels());
  return image;
}

/// An input for `id` with default parameters. `image` and `classifier` must outlive it.
inline EstimatorInput inputFor(const std::string& id, const Image<float>& image, const Classifier& classifier,
                               const Parameters& parameters = {}) {
  return {.image = image,
          .classifier = classifier,
          .target = {},
          .parameters = completeParameters(estimator(id).descriptor(), parameters),
          .seed = 1,
          .imageHash = 42,
          .slice = 3,
          .preview = {}};
}

/// Is cancelled once the model has been asked for `allowed` gradients.
class CancelAfter final : public Progress {
 public:
  CancelAfter(const FakeClassifier& classifier, int allowed) : classifier_(classifier), allowed_(allowed) {}
  [[nodiscard]] bool cancelled() const override { return classifier_.gradientsAsked >= allowed_; }

 protected:
  void show(double) override {}

 private:
  const FakeClassifier& classifier_;
  int allowed_;
};

}  // namespace saliscope::test
