#include "core/model/torchscript_classifier.h"

#include <torch/script.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/model/frozen_graph.h"
#include "core/model/torch_classifier.h"
#include "core/model/torch_errors.h"

namespace saliscope {
namespace {

constexpr const char* kCardFile = "model_card.json";

class TorchScriptClassifier final : public TorchClassifier {
 public:
  TorchScriptClassifier(const std::filesystem::path& path, ModelCard modelCard, torch::jit::Module module,
                        const ModelOptions& options)
      : TorchClassifier(path, std::move(modelCard), options) {
    for (auto parameter : module.parameters()) parameter.set_requires_grad(false);
    module.eval();
    const Precision precision = this->options().precision;
    if (precision != Precision::Fp32) {
      try {
        halfGraph_ = freeze(module.deepcopy(), torch::kBFloat16);
      } catch (const std::exception&) {
        // Some operators have no bf16 form; who insists on bf16 shall hear of it.
        if (precision == Precision::Bf16) throw;
        dropAuto();
      }
    }
    if (precision != Precision::Bf16) graph_ = freeze(module, torch::kFloat32);
  }

  [[nodiscard]] int rectifiers() const override { return anyGraph().rectifiers(); }

  [[nodiscard]] std::vector<std::string> layers() const override {
    std::vector<std::string> names;
    for (const auto& layer : anyGraph().layers()) names.push_back(layer.name);
    return names;
  }

  [[nodiscard]] std::string defaultLayer() const override {
    std::string last;
    for (const auto& layer : anyGraph().layers()) last = layer.wide ? layer.name : last;
    return last;
  }

 protected:
  [[nodiscard]] torch::Tensor forward(const torch::Tensor& input, Pass& pass) const override {
    const bool half = pass.precision == Precision::Bf16;
    FrozenGraph& graph = half ? *halfGraph_ : *graph_;
    const torch::Tensor x = ready(input, half ? torch::kBFloat16 : torch::kFloat32);
    if (pass.layer.empty()) return tensorIn(graph.run(x, pass.rule));
    auto [answer, output] = graph.run(x, pass.layer);
    pass.output = output;
    return tensorIn(answer);
  }

 private:
  /// The grey image in each of the network's channels.
  [[nodiscard]] torch::Tensor ready(const torch::Tensor& input, torch::ScalarType type) const {
    return input.to(type).expand({1, card().channels, input.size(2), input.size(3)}).contiguous(torch::MemoryFormat::ChannelsLast);
  }

  /// A model that does not fit its card is refused when it is opened, not at the first slice.
  [[nodiscard]] std::unique_ptr<FrozenGraph> freeze(torch::jit::Module module, torch::ScalarType type) const {
    const torch::NoGradGuard noGradients;
    module.to(device(), type);
    // Batch norms folded into convolutions round differently: a rectifier whose input is all but zero then opens where PyTorch's
    // stays shut, and a patch of the map moves by a ten thousandth of its range. In bf16 the rounding is coarser than that.
    const bool foldBatchNorms = type != torch::kFloat32;
    torch::jit::Module frozen = torch::jit::freeze(module, c10::nullopt, foldBatchNorms);
    FrozenGraph::toChannelsLast(frozen);
    const torch::Tensor black = torch::zeros({1, 1, card().input.rows, card().input.columns}, device());
    c10::IValue answer;
    auto graph = std::make_unique<FrozenGraph>(frozen, ready(black, type), answer);
    static_cast<void>(checkedLogits(tensorIn(answer)));
    return graph;
  }

  [[nodiscard]] const FrozenGraph& anyGraph() const { return graph_ ? *graph_ : *halfGraph_; }

  [[nodiscard]] torch::Tensor tensorIn(const c10::IValue& answer) const {
    if (!answer.isTensor()) throw Error(ErrorCode::ModelUnrecognised, {file(), "the answer is not one tensor"});
    return answer.toTensor();
  }

  std::unique_ptr<FrozenGraph> graph_, halfGraph_;
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
