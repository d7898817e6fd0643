#include "core/model/native_classifier.h"

#include "core/base/error.h"
#include "core/model/torch_classifier.h"
#include "core/model/torch_errors.h"
#include "core/model/weights.h"

namespace saliscope {
namespace {

class NativeClassifier final : public TorchClassifier {
 public:
  NativeClassifier(const std::filesystem::path& path, const Safetensors& file, const ModelOptions& options)
      : TorchClassifier(path, cardOf(file, path), options), model_(card().outputs) {
    loadWeights(model_, file, path);
    model_->eval();
    model_->to(device(), scalarType());
    for (auto& parameter : model_->parameters()) {
      parameter.set_requires_grad(false);
      // Convolutions over channels-last weights need no reordering.
      if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    }
  }

 protected:
  [[nodiscard]] torch::Tensor forward(const torch::Tensor& inputs) const override {
    ResNet50 model = model_;  // a handle; forward() is not const in LibTorch
    return model->forward(inputs.contiguous(torch::MemoryFormat::ChannelsLast));
  }

 private:
  ResNet50 model_;
};

}  // namespace

ClassifierPtr loadNative(const std::filesystem::path& file, const ModelOptions& options) {
  const Safetensors tensors(file);
  const ModelCard card = cardOf(tensors, file);
  if (card.architecture != "resnet50") throw Error(ErrorCode::ModelCardInvalid, {file.string(), "architecture"});
  return withTorchErrors("model", ErrorCode::ModelUnrecognised, {file.string()},
                         [&] { return std::make_shared<const NativeClassifier>(file, tensors, options); });
}

}  // namespace saliscope
