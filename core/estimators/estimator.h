// An importance estimator: from a model input to a signed map of the same size.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/image.h"
#include "core/base/progress.h"
#include "core/model/classifier.h"

namespace saliscope {

enum class Sign { Original, Absolute };

/// A parameter as data: forms, the command line and reports are built from it.
struct ParameterDescriptor {
  std::string id;  ///< "samples"; also the command line's option --samples
  double defaultValue = 0;
  double minimum = 0;
  double maximum = 0;
  bool integer = false;
};

/// What the registry knows of an estimator without running it.
struct EstimatorDescriptor {
  std::string id;      ///< "smoothgrad-squared"
  std::string family;  ///< estimators of one family share their random draws ("smoothgrad")
  std::vector<ParameterDescriptor> parameters{};
  bool needsModel = true;           ///< false for "random"
  bool alwaysPositive = false;      ///< original and absolute are the same map
  bool flipsForPrediction = false;  ///< path methods: multiplied by -1 where a one-neuron model predicts "without" (domain.md)
  int cost = 1;                     ///< gradients at default settings, for ordering queues
};

using Parameters = std::map<std::string, double>;

/// What an estimator is given. References stay valid while it runs.
struct EstimatorInput {
  const Image<float>& image;  ///< model input, [0, 1]
  const Classifier& classifier;
  Target target{};
  Parameters parameters;   ///< complete and in range (see completeParameters)
  std::uint64_t seed = 1;  ///< the user's seed
  std::uint64_t imageHash = 0;
  int slice = 0;
  /// Called with a usable intermediate map (running mean) now and then; may be empty. Runs on the worker's thread.
  std::function<void(const Image<float>&)> preview;
};

/// One method. Stateless: run() may be called from any thread.
class Estimator {
 public:
  virtual ~Estimator() = default;
  [[nodiscard]] virtual const EstimatorDescriptor& descriptor() const = 0;
  /// The raw signed map of the image's size, before sign rule and sign choice. Sums run sample by sample in order, so batch size
  /// does not change a byte. Throws Cancelled within a second of a cancel, Error from the classifier.
  [[nodiscard]] virtual Image<float> run(const EstimatorInput& input, Progress& progress) const = 0;
};

/// Defaults filled in; Error ParameterUnknown or ParameterOutOfRange for what does not fit.
[[nodiscard]] Parameters completeParameters(const EstimatorDescriptor& descriptor, const Parameters& given);

}  // namespace saliscope
