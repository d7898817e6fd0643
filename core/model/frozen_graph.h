// The graph of a frozen TorchScript network and its variants: other rectifiers, a layer's output beside the answer. Private to the
// folder.
#pragma once

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/types.h>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/model/classifier.h"

namespace saliscope {

/// Variants are made when first asked for; all share the weights, which are constants of the graph. Not for several threads at
/// once. Failures of LibTorch pass through.
class FrozenGraph {
 public:
  /// A layer that can be looked at: a convolution, an activation or an addition with [channels, rows, columns] output.
  struct Layer {
    std::string name;           ///< the path of its module, made unique ("layer4.2.relu:3")
    std::size_t candidate = 0;  ///< which of the graph's candidates it is
    bool wide = false;          ///< more than one pixel
  };

  /// `network` was frozen. `example` goes once through the network to see the layers' shapes; `answer` receives the network's
  /// answer to it.
  FrozenGraph(torch::jit::Module network, const torch::Tensor& example, c10::IValue& answer);

  [[nodiscard]] c10::IValue run(const torch::Tensor& input, RectifierRule rule);
  /// The answer and the output of `layer`, one of layers().
  [[nodiscard]] std::pair<c10::IValue, torch::Tensor> run(const torch::Tensor& input, const std::string& layer);
  /// aten::relu and aten::relu_ anywhere in the graph.
  [[nodiscard]] int rectifiers() const { return rectifiers_; }
  /// In order of execution.
  [[nodiscard]] const std::vector<Layer>& layers() const { return layers_; }
  /// Keeps 4-D weights of convolutions channels last: their kernels need no reordering then.
  static void toChannelsLast(torch::jit::Module& network);

 private:
  using Executor = torch::jit::GraphExecutor;

  [[nodiscard]] torch::jit::Stack execute(Executor& executor, const torch::Tensor& input) const;
  Executor& variant(const std::string& key, const std::shared_ptr<torch::jit::Graph>& graph);

  torch::jit::Module network_;
  std::shared_ptr<torch::jit::Graph> graph_;
  int rectifiers_ = 0;
  std::vector<Layer> layers_;
  std::map<std::string, std::unique_ptr<Executor>> variants_;
};

}  // namespace saliscope
