#include "core/model/frozen_graph.h"

#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/passes/inliner.h>

#include <set>

#include "core/model/rectifier.h"

namespace saliscope {
namespace {

using torch::jit::Block;
using torch::jit::Graph;
using torch::jit::Node;
using torch::jit::Value;

bool isConvolution(const Node& node) {
  static const std::set<std::string> kinds{"aten::_convolution", "aten::convolution", "aten::conv2d"};
  return kinds.count(node.kind().toQualString()) > 0;
}

bool isRectifier(const Node& node) {
  return node.kind() == c10::aten::relu || node.kind() == c10::aten::relu_;
}

/// The operator's name without namespace and underscore ("relu").
std::string plainName(const Node& node) {
  std::string name = node.kind().toUnqualString();
  if (!name.empty() && name.back() == '_') name.pop_back();
  return isConvolution(node) ? "conv" : name;
}

/// Outputs worth looking at, in order. Only the top level: a branch's values are unknown where it was not taken.
std::vector<Value*> candidates(Graph& graph) {
  static const std::set<std::string> kinds{"conv",     "relu",       "relu6", "silu", "gelu", "hardswish",
                                           "hardtanh", "leaky_relu", "elu",   "selu", "mish", "add"};
  std::vector<Value*> found;
  for (Node* node : graph.nodes()) {
    if (kinds.count(plainName(*node)) > 0 && node->outputs().size() == 1 &&
        node->output()->type()->isSubtypeOf(*c10::TensorType::get())) {
      found.push_back(node->output());
    }
  }
  return found;
}

/// "layer4(Sequential).2(Bottleneck).relu(ReLU)" -> "layer4.2.relu"; what a module does without a module of its own is named by the
/// operator ("layer4.2.add").
std::string layerName(const Node& node) {
  const std::string hierarchy = torch::jit::utils::getNodesModuleHierarchy(node);
  std::string path, type;
  int depth = 0;
  for (const char c : hierarchy) {
    if (c == '(' && depth++ == 0) {
      type.clear();
    } else if (c == ')') {
      --depth;
    } else if (depth > 0) {
      type += c;
    } else {
      path += c;
    }
  }
  const std::string kind = plainName(node);
  std::string lower;
  for (const char c : type) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  if (lower.rfind(kind, 0) == 0) return path;
  return path.empty() ? kind : path + "." + kind;
}

template <class Visit>
void forEachNode(Block& block, const Visit& visit) {
  for (auto node = block.nodes().begin(); node != block.nodes().end();) {
    Node* const current = *node++;  // visit may destroy it
    for (Block* inner : current->blocks()) forEachNode(*inner, visit);
    visit(current);
  }
}

void replaceRectifiers(Graph& graph, RectifierRule rule) {
  forEachNode(*graph.block(), [&](Node* node) {
    if (!isRectifier(*node)) return;
    const torch::jit::WithInsertPoint here(node);
    const bool inPlace = node->kind() == c10::aten::relu_;
    const auto symbol = c10::Symbol::fromQualString(inPlace ? rectifierInPlaceOperator() : rectifierOperator());
    Value* const constant = graph.insertConstant(static_cast<std::int64_t>(rule));
    Node* const ruled = graph.insertNode(graph.create(symbol, {node->input(0), constant}));
    ruled->output()->copyMetadata(node->output());
    node->output()->replaceAllUsesWith(ruled->output());
    node->destroy();
  });
}

}  // namespace

FrozenGraph::FrozenGraph(torch::jit::Module network, const torch::Tensor& example, c10::IValue& answer)
    : network_(std::move(network)), graph_(network_.get_method("forward").graph()->copy()) {
  torch::jit::Inline(*graph_);
  forEachNode(*graph_->block(), [&](const Node* node) { rectifiers_ += isRectifier(*node) ? 1 : 0; });
  const auto probe = graph_->copy();
  const std::vector<Value*> outputs = candidates(*probe);
  for (Value* output : outputs) probe->registerOutput(output);
  Executor executor(probe, "probe");
  torch::jit::Stack stack = execute(executor, example);
  answer = stack.front();
  std::map<std::string, int> seen;
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    const c10::IValue& value = stack[stack.size() - outputs.size() + i];
    if (!value.isTensor() || value.toTensor().dim() != 4 || value.toTensor().size(0) != 1) continue;
    std::string name = layerName(*outputs[i]->node());
    if (const int count = ++seen[name]; count > 1) name += ":" + std::to_string(count);
    layers_.push_back({name, i, value.toTensor().size(2) * value.toTensor().size(3) > 1});
  }
}

c10::IValue FrozenGraph::run(const torch::Tensor& input, RectifierRule rule) {
  const std::string key = "rule " + std::to_string(static_cast<int>(rule));
  if (variants_.count(key) == 0) {
    const auto graph = graph_->copy();
    if (rule != RectifierRule::Plain) replaceRectifiers(*graph, rule);
    variant(key, graph);
  }
  return execute(*variants_.at(key), input).front();
}

std::pair<c10::IValue, torch::Tensor> FrozenGraph::run(const torch::Tensor& input, const std::string& layer) {
  const std::string key = "layer " + layer;
  if (variants_.count(key) == 0) {
    std::size_t candidate = 0;
    for (const Layer& known : layers_) candidate = known.name == layer ? known.candidate : candidate;
    const auto graph = graph_->copy();
    Value* const output = candidates(*graph).at(candidate);
    // What comes after works on a copy, so that no operator in place changes what is shown.
    Node* const copy = graph->create(c10::aten::clone, {output});
    copy->insertAfter(output->node());
    {
      const torch::jit::WithInsertPoint here(copy);
      copy->addInput(graph->insertConstant(c10::IValue()));
    }
    output->replaceAllUsesAfterNodeWith(copy, copy->output());
    graph->registerOutput(output);
    variant(key, graph);
  }
  const torch::jit::Stack stack = execute(*variants_.at(key), input);
  return {stack.front(), stack.back().toTensor()};
}

FrozenGraph::Executor& FrozenGraph::variant(const std::string& key, const std::shared_ptr<Graph>& graph) {
  return *(variants_[key] = std::make_unique<Executor>(graph, key));
}

torch::jit::Stack FrozenGraph::execute(Executor& executor, const torch::Tensor& input) const {
  // The profiling executor rewrites the graph after the first runs: the same input would get slightly different answers.
  const torch::jit::GraphOptimizerEnabledGuard plain(false);
  torch::jit::Stack stack{network_._ivalue(), input};
  executor.run(stack);
  return stack;
}

void FrozenGraph::toChannelsLast(torch::jit::Module& network) {
  forEachNode(*network.get_method("forward").graph()->block(), [](Node* node) {
    if (!isConvolution(*node)) return;
    Node* const weight = node->input(1)->node();
    if (weight->kind() != c10::prim::Constant || !weight->hasAttribute(c10::attr::value)) return;
    if (weight->kindOf(c10::attr::value) != torch::jit::AttributeKind::t) return;
    const torch::Tensor tensor = weight->t(c10::attr::value);
    if (tensor.dim() == 4) weight->t_(c10::attr::value, tensor.contiguous(torch::MemoryFormat::ChannelsLast));
  });
}

}  // namespace saliscope
