#include "core/model/torchscript_classifier.h"

#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/script.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/model/torch_classifier.h"
#include "core/model/torch_errors.h"

namespace saliscope {
namespace {

constexpr const char* kCardFile = "model_card.json";

class TorchScriptClassifier final : public TorchClassifier {
 public:
  TorchScriptClassifier(const std::filesystem::path& file, ModelCard modelCard, torch::jit::Module module,
                        const ModelOptions& options)
      : TorchClassifier(file, std::move(modelCard), options) {
    for (auto parameter : module.parameters()) parameter.set_requires_grad(false);
    module.to(device(), scalarType());
    module.eval();
    module_ = torch::jit::freeze(module);
    tryOnce();
  }

 protected:
  [[nodiscard]] torch::Tensor forward(const torch::Tensor& inputs) const override {
    // The profiling executor rewrites the graph after the first runs: the same input would get slightly different answers.
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    torch::jit::Module module = module_;  // a handle; forward() is not const in LibTorch
    const c10::IValue answer = module.forward({inputs});
    if (!answer.isTensor()) throw Error(ErrorCode::ModelUnrecognised, {file(), "the answer is not one tensor"});
    return answer.toTensor();
  }

 private:
  /// A model that does not fit its card is refused when it is opened, not at the first slice.
  void tryOnce() const {
    const torch::NoGradGuard noGradients;
    const InputSpec& input = card().input;
    const auto black = torch::zeros({1, 1, input.rows, input.columns}, torch::TensorOptions().dtype(scalarType()).device(device()));
    static_cast<void>(checkedForward(black));
  }

  torch::jit::Module module_;
};

/// The card beside the file, else the one inside it.
ModelCard cardFor(const std::filesystem::path& file, const std::string& inside) {
  const std::filesystem::path beside = std::filesystem::path(file).replace_extension(".json");
  std::error_code ignored;
  if (std::filesystem::exists(beside, ignored)) return parseCard(readFile(beside), beside.string());
  if (inside.empty()) throw Error(ErrorCode::ModelCardMissing, {file.string(), kCardFile});
  return parseCard(inside, file.string());
}

}  // namespace

ClassifierPtr loadTorchScript(const std::filesystem::path& file, const ModelOptions& options) {
  return withTorchErrors("model", ErrorCode::ModelUnrecognised, {file.string()}, [&] {
    torch::jit::ExtraFilesMap extra{{kCardFile, ""}};
    torch::jit::Module module = torch::jit::load(file.string(), torch::kCPU, extra);
    ModelCard card = cardFor(file, extra[kCardFile]);
    if (card.architecture != "torchscript") throw Error(ErrorCode::ModelCardInvalid, {file.string(), "architecture"});
    return std::make_shared<const TorchScriptClassifier>(file, std::move(card), std::move(module), options);
  });
}

}  // namespace saliscope
