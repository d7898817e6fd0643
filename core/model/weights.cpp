#include "core/model/weights.h"

#include <set>
#include <sstream>

#include "core/base/error.h"

namespace saliscope {
namespace {

constexpr const char* kCardKey = "model_card";

std::string shapeText(const std::vector<std::int64_t>& shape) {
  std::ostringstream text;
  for (std::size_t i = 0; i < shape.size(); ++i) text << (i == 0 ? "[" : ", ") << shape[i];
  text << (shape.empty() ? "[]" : "]");
  return text.str();
}

bool isCounter(const std::string& name) {
  static const std::string ending = "num_batches_tracked";
  return name.size() > ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0;
}

}  // namespace

ModelCard cardOf(const Safetensors& file, const std::filesystem::path& path) {
  const auto found = file.metadata().find(kCardKey);
  if (found == file.metadata().end()) throw Error(ErrorCode::ModelCardMissing, {path.string(), kCardKey});
  return parseCard(found->second, path.string());
}

void loadWeights(ResNet& model, const Safetensors& file, const std::filesystem::path& path) {
  const auto weights = namedWeights(model);
  std::set<std::string> expected;
  for (const auto& [name, tensor] : weights) {
    const auto found = file.entries().find(name);
    if (found == file.entries().end()) throw Error(ErrorCode::ModelTensorMissing, {path.string(), name});
    if (found->second.shape != tensor.sizes().vec()) {
      throw Error(ErrorCode::ModelTensorShape,
                  {path.string(), name, shapeText(tensor.sizes().vec()), shapeText(found->second.shape)});
    }
    expected.insert(name);
  }
  for (const auto& [name, entry] : file.entries()) {
    // torchvision counts training batches here; they say nothing about the function.
    if (expected.count(name) == 0 && !isCounter(name)) throw Error(ErrorCode::ModelTensorUnexpected, {path.string(), name});
  }
  const torch::NoGradGuard noGradients;
  for (const auto& [name, tensor] : weights) tensor.detach().copy_(file.read(name));
}

void saveWeights(const ResNet& model, const ModelCard& card, const std::filesystem::path& path) {
  std::vector<std::pair<std::string, torch::Tensor>> tensors;
  for (const auto& [name, tensor] : namedWeights(model)) {
    const torch::Tensor plain = tensor.detach().contiguous();
    tensors.emplace_back(name, plain.dim() > 1 ? plain.to(torch::kFloat16) : plain);
  }
  writeSafetensors(path, tensors, {{kCardKey, cardToJson(card)}, {"format", "pt"}});
}

void roundWeights(ResNet& model) {
  const torch::NoGradGuard noGradients;
  for (auto& parameter : model->parameters()) {
    if (parameter.dim() > 1) parameter.copy_(parameter.to(torch::kFloat16));
  }
}

}  // namespace saliscope
