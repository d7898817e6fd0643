#include "core/model/native_classifier.h"

#include <torch/autograd.h>

#include "core/base/error.h"
#include "core/model/folded_resnet.h"
#include "core/model/resnet_engine.h"
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
      engine(precision) = makeResNetEngine(network_, input.rows, input.columns, precision);
    }
  }

  [[nodiscard]] int rectifiers() const override { return rectifierCount(network_); }
  [[nodiscard]] std::vector<std::string> layers() const override { return layerNames(network_); }
  [[nodiscard]] std::string defaultLayer() const override { return network_.blocks.back().stage; }

 protected:
  [[nodiscard]] torch::Tensor forward(const torch::Tensor& input, Pass& pass) const override {
    const bool quick = pass.layer.empty() && !input.requires_grad() && engine(pass.precision) != nullptr;
    if (quick) return engine(pass.precision)->forward(input);
    if (pass.precision == Precision::Fp32) return runFolded(network_, input, pass.rule, pass.layer, pass.output);
    const FoldedResNet halved = converted(network_, torch::kBFloat16, device());
    return runFolded(halved, input.to(torch::kBFloat16), pass.rule, pass.layer, pass.output);
  }

  [[nodiscard]] Explained explain(const torch::Tensor& input, const Target& target, Pass& pass) const override {
    ResNetEngine* const quick = engine(pass.precision).get();
    if (quick == nullptr) return TorchClassifier::explain(input, target, pass);
    const torch::AutoGradMode gradients(true);
    const torch::Tensor logits = checkedLogits(quick->forwardForGradient(input)).requires_grad_(true);
    const torch::Tensor score = scoreOf(logits, target);
    const torch::Tensor signal = torch::autograd::grad({score}, {logits})[0];
    return {quick->backward(signal, pass.rule), score.item<double>()};
  }

 private:
  using Engine = std::unique_ptr<ResNetEngine>;

  [[nodiscard]] Engine& engine(Precision precision) { return precision == Precision::Bf16 ? halfEngine_ : engine_; }
  [[nodiscard]] const Engine& engine(Precision precision) const { return precision == Precision::Bf16 ? halfEngine_ : engine_; }

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
