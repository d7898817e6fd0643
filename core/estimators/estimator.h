// An importance estimator: from a model input to a signed map of the same size.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/image.h"
#include "core/base/progress.h"
#include "core/estimators/references.h"
#include "core/estimators/shared_work.h"
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
  std::string family;  ///< estimators of one family share their random draws ("smoothgrad") and their gradients
  std::vector<ParameterDescriptor> parameters{};
  bool ofPaper = false;             ///< one of the eight of the paper
  bool needsModel = true;           ///< false for "random"
  bool needsReferences = false;     ///< EstimatorInput::references must not be null
  bool needsRectifiers = false;     ///< overrides rectifiers: refused for a network without any
  bool usesLayer = false;           ///< EstimatorInput::layer says where
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
  Parameters parameters{};       ///< complete and in range (see completeParameters)
  std::string layer{};           ///< one of classifier.layers(); empty: its default layer
  ReferenceSetPtr references{};  ///< null: none
  std::uint64_t seed = 1;        ///< the user's seed
  std::uint64_t imageHash = 0;
  int slice = 0;
  /// What estimators of the same image and classifier may take over from each other; never null.
  std::shared_ptr<SharedWork> shared = std::make_shared<SharedWork>();
  /// Called with a usable intermediate map (running mean) now and then; may be empty. Runs on the worker's thread.
  std::function<void(const Image<float>&)> preview{};
};

/// What an estimator answers.
struct Attribution {
  Image<float> map;  ///< raw and signed, of the input's size, before sign rule and sign choice
  /// Integrated Gradients: |sum of the map - (S(x) - S(x'))|, S(x') being the mean over the baselines.
  std::optional<double> completenessError{};
  std::optional<int> rectifiers{};  ///< how many were overridden
  std::string layer{};              ///< the layer in force, where the method looks at one
};

/// One method. Stateless: run() may be called from any thread.
class Estimator {
 public:
  virtual ~Estimator() = default;
  [[nodiscard]] virtual const EstimatorDescriptor& descriptor() const = 0;
  /// Sums run sample by sample in one fixed order, so batch size does not change a byte. Throws Cancelled within a second of a
  /// cancel (or after the gradient under way, where one takes longer), Error from the classifier, ReferencesMissing.
  [[nodiscard]] virtual Attribution run(const EstimatorInput& input, Progress& progress) const = 0;
};

/// Defaults filled in; Error ParameterUnknown or ParameterOutOfRange for what does not fit.
[[nodiscard]] Parameters completeParameters(const EstimatorDescriptor& descriptor, const Parameters& given);

}  // namespace saliscope
