// A network that can be asked for named quantities. Estimators see this and never LibTorch.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/image.h"
#include "core/model/card.h"

namespace saliscope {

enum class Precision { Fp32, Bf16 };
enum class Score { Logit, Probability };

/// Which number is explained: the logit or probability of one output neuron (`output` is 0 for one-neuron models; for
/// several it is the chosen class).
struct Target {
  Score score = Score::Logit;
  int output = 0;
};

struct Prediction {
  std::vector<double> logits;  ///< one per output
  double probability = 0;      ///< one output: sigmoid(logit), towards 1 = with contrast; several: the top class's softmax
  int label = 0;               ///< predicted class: p >= threshold, or the arg max
};

struct GradientBatch {
  std::vector<Image<float>> gradients;  ///< dS/dx per input, of the input's size
  std::vector<double> scores;           ///< S per input
};

struct ModelOptions {
  std::string device = "cpu";  ///< "cpu" or "cuda"
  Precision precision = Precision::Fp32;
  int threads = 0;  ///< 0: all cores
};

/// A loaded network in evaluation mode. Parameters carry no gradients. Calls are serialised inside: any thread may call, one runs.
class Classifier {
 public:
  virtual ~Classifier() = default;
  [[nodiscard]] virtual const ModelCard& card() const = 0;
  /// SHA-256 of the model file; fakes in tests return a fixed text.
  [[nodiscard]] virtual const std::string& sha256() const = 0;
  [[nodiscard]] virtual const ModelOptions& options() const = 0;
  /// Inputs of the card's size, values in [0, 1]. Throws Error SizeMismatch.
  [[nodiscard]] virtual std::vector<Prediction> predict(std::span<const Image<float>> inputs) const = 0;
  /// dS/dx of each input by one backward pass. Errors: SizeMismatch, ModelClassOutOfRange, OutOfMemory.
  [[nodiscard]] virtual GradientBatch gradient(std::span<const Image<float>> inputs, const Target& target) const = 0;
  /// How many inputs to hand over at once: a memory budget, never changes a result.
  [[nodiscard]] virtual std::size_t batchSize() const = 0;
};

using ClassifierPtr = std::shared_ptr<const Classifier>;

/// Loads `.safetensors` (native ResNet-50) or a TorchScript `.pt` with its card. Errors: FileMissing, ModelUnrecognised,
/// ModelCardMissing, ModelCardInvalid, ModelTensorMissing, ModelTensorShape, ModelTensorUnexpected, DeviceUnavailable.
[[nodiscard]] ClassifierPtr loadClassifier(const std::filesystem::path& file, const ModelOptions& options = {});

/// The model that comes with the program: SALISCOPE_MODEL if set, else beside the program (../share/saliscope/models), else
/// the build tree's resources. Throws Error FileMissing.
[[nodiscard]] std::filesystem::path bundledModelPath();

/// Sets LibTorch's thread count (0: all cores) and keeps large buffers inside the process (platform.md, "Traps").
void configureCompute(int threads);
[[nodiscard]] int computeThreads();
/// Name and version of the tensor library, for reports ("LibTorch 1.13.1").
[[nodiscard]] std::string computeLibrary();

}  // namespace saliscope
