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

/// Auto: class decisions in bf16 where the processor gains from it, made again in fp32 where they are not certain, so that all are
/// those of fp32; maps in fp32. A loaded classifier's options say Fp32 instead where nothing is gained.
enum class Precision { Fp32, Bf16, Auto };
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

/// How the backward pass treats rectifiers (domain.md, `deconvolution` and `guided-backprop`). g: signal from above, a: the
/// rectifier's own input. Plain: g where a > 0. Deconvolution: max(0, g) whatever a was. Guided: max(0, g) where a > 0.
enum class RectifierRule { Plain, Deconvolution, Guided };

struct GradientBatch {
  std::vector<Image<float>> gradients;  ///< dS/dx per input, of the input's size
  std::vector<double> scores;           ///< S per input
};

/// A layer's output A and dS/dA for one input, as [channels, rows, columns].
struct LayerGradient {
  int channels = 0, rows = 0, columns = 0;
  std::vector<float> activation, gradient;
  double score = 0;  ///< S
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
  /// The same in the precision of gradient(): scores that go with maps, where predict() may only decide quickly (Precision::Auto).
  [[nodiscard]] virtual std::vector<Prediction> predictForMaps(std::span<const Image<float>> inputs) const {
    return predict(inputs);
  }
  /// dS/dx of each input by one backward pass, in which rectifiers follow `rule`. Errors: SizeMismatch, ModelClassOutOfRange,
  /// OutOfMemory; ModelRectifiers where a rule other than Plain is asked for and the network has none.
  [[nodiscard]] virtual GradientBatch gradient(std::span<const Image<float>> inputs, const Target& target,
                                               RectifierRule rule) const = 0;
  [[nodiscard]] GradientBatch gradient(std::span<const Image<float>> inputs, const Target& target) const {
    return gradient(inputs, target, RectifierRule::Plain);
  }
  /// How many rectifiers a rule overrides.
  [[nodiscard]] virtual int rectifiers() const = 0;
  /// Layers with [channels, rows, columns] outputs, in order of execution.
  [[nodiscard]] virtual std::vector<std::string> layers() const = 0;
  /// The last convolutional stage (ResNet: "layer4"); empty where there is none.
  [[nodiscard]] virtual std::string defaultLayer() const = 0;
  /// Output of `layer` for `input` and the score's gradient there. Errors: those of gradient(); LayerUnknown.
  [[nodiscard]] virtual LayerGradient layerGradient(const Image<float>& input, const Target& target,
                                                    const std::string& layer) const = 0;
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
/// "fp32", "bf16" or, for a resolved Auto, "bf16+fp32": stored with results.
[[nodiscard]] std::string precisionName(Precision precision);

/// True where the processor multiplies bfloat16 itself, so that it is quicker than float32.
[[nodiscard]] bool processorGainsFromBf16();
/// Name and version of the tensor library, for reports ("LibTorch 1.13.1").
[[nodiscard]] std::string computeLibrary();

}  // namespace saliscope
