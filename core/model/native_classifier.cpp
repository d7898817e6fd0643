#include "core/model/native_classifier.h"

#include <torch/autograd.h>

#include "core/base/error.h"
#include "core/model/folded_resnet.h"
#include "core/model/resnet_engine.h"
#include "core/model/tensor_values.h"
#include "core/model/torch_classifier.h"
#include "core/model/torch_errors.h"
#include "core/model/weights.h"

namespace saliscope {
namespace {

class NativeClassifier final : public TorchClassifier {
 public:
  NativeClassifier(const std::filesystem::path& path, const Safetensors& tensors, ModelCard modelCard, ResNetShape shape,
                   const ModelOptions& options)
      : TorchClassifier(path, std::move(modelCard), options) {
    shape.channels = card().channels;
    ResNet model(card().outputs, shape);
    loadWeights(model, tensors, path);
    network_ = converted(fold(model), torch::kFloat32, device());
    if (options.device != "cpu") return;
    const InputSpec& input = card().input;
    for (const Precision precision : {Precision::Fp32, Precision::Bf16}) {
      engine(precision) = makeResNetEngine(network_, input.rows, input.columns, batchSize(), precision);
    }
  }

  [[nodiscard]] int rectifiers() const override { return rectifierCount(network_); }
  [[nodiscard]] std::vector<std::string> layers() const override { return layerNames(network_); }
  [[nodiscard]] std::string defaultLayer() const override { return network_.blocks.back().stage; }

 protected:
  [[nodiscard]] torch::Tensor forward(const torch::Tensor& input, Pass& pass) const override {
    if (pass.precision == Precision::Fp32) return runFolded(network_, input, pass.rule, pass.layer, pass.output);
    const FoldedResNet halved = converted(network_, torch::kBFloat16, device());
    return runFolded(halved, input.to(torch::kBFloat16), pass.rule, pass.layer, pass.output);
  }

  [[nodiscard]] std::vector<Logits> logitsOf(Images inputs, Precision precision) const override {
    ResNetEngine* const quick = engine(precision).get();
    if (quick == nullptr) return TorchClassifier::logitsOf(inputs, precision);
    std::vector<Logits> out;
    for (const auto& logits : quick->forward(inputs)) {
      static_cast<void>(checkedLogits(asTensor(logits)));
      out.emplace_back(logits.begin(), logits.end());
    }
    return out;
  }

  [[nodiscard]] GradientBatch gradientOf(Images inputs, const Target& target, Pass& pass) const override {
    ResNetEngine* const quick = engine(pass.precision).get();
    if (quick == nullptr) return TorchClassifier::gradientOf(inputs, target, pass);
    GradientBatch out;
    out.scores.resize(inputs.size());
    const auto signal = [&](std::size_t i, const ResNetEngine::Logits& found) {
      const torch::AutoGradMode gradients(true);
      const torch::Tensor logits = checkedLogits(asTensor(found)).requires_grad_(true);
      const torch::Tensor score = scoreOf(logits, target);
      out.scores[i] = score.item<double>();
      return valuesOf(torch::autograd::grad({score}, {logits})[0]);
    };
    out.gradients = quick->gradient(inputs, signal, pass.rule);
    return out;
  }

 private:
  using Engine = std::unique_ptr<ResNetEngine>;

  [[nodiscard]] Engine& engine(Precision precision) { return precision == Precision::Bf16 ? halfEngine_ : engine_; }
  [[nodiscard]] const Engine& engine(Precision precision) const { return precision == Precision::Bf16 ? halfEngine_ : engine_; }

  /// [1, outputs].
  [[nodiscard]] static torch::Tensor asTensor(const ResNetEngine::Logits& logits) {
    return torch::tensor(logits, torch::kFloat32).unsqueeze(0);
  }

  FoldedResNet network_;
  Engine engine_, halfEngine_;
};

}  // namespace

ClassifierPtr loadNative(const std::filesystem::path& file, const ModelOptions& options) {
  const Safetensors tensors(file);
  ModelCard card = cardOf(tensors, file);
  const std::optional<ResNetShape> shape = resNetShape(card.architecture);
  if (!shape) throw Error(ErrorCode::ModelCardInvalid, {file.string(), "architecture"});
  return withTorchErrors("model", ErrorCode::ModelUnrecognised, {file.string()},
                         [&] { return std::make_shared<const NativeClassifier>(file, tensors, std::move(card), *shape, options); });
}

}  // namespace saliscope
