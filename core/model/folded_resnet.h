// A ResNet with its batch norms folded into the convolutions: what judges and explains. Private to the folder.
#pragma once

#include <torch/types.h>

#include <optional>
#include <string>
#include <vector>

#include "core/model/classifier.h"
#include "core/model/resnet.h"

namespace saliscope {

struct FoldedConvolution {
  torch::Tensor weight;  ///< [outputs, inputs, kernel, kernel], channels last
  torch::Tensor bias;    ///< [outputs]
  std::int64_t stride = 1, padding = 0;
};

struct FoldedBlock {
  std::string stage, name;                      ///< "layer4", "layer4.2"
  std::vector<FoldedConvolution> convolutions;  ///< a rectifier after each; the last one's comes after the shortcut was added
  std::optional<FoldedConvolution> shortcut;    ///< none: the block's input is added
};

struct FoldedResNet {
  FoldedConvolution stem;  ///< of one input channel; a rectifier and 3 x 3 max-pooling follow
  std::vector<FoldedBlock> blocks;
  torch::Tensor weight, bias;  ///< of the last layer, after the mean over rows and columns
};

/// Folds `model`; the sums are done in double. Networks of several input channels see the grey image in each, so their first
/// weights are summed over the channels.
[[nodiscard]] FoldedResNet fold(const ResNet& model);
/// A copy of all weights as `type` on `device`.
[[nodiscard]] FoldedResNet converted(const FoldedResNet& network, torch::ScalarType type, torch::Device device);

/// "conv1", "layer1.0", .. , "layer1", .. : outputs that can be looked at, in order; a stage's name stands for its last block.
[[nodiscard]] std::vector<std::string> layerNames(const FoldedResNet& network);
/// How many rectifiers the network has.
[[nodiscard]] int rectifierCount(const FoldedResNet& network);

/// LibTorch's own operators, on any device and with any rule: [1, 1, rows, columns] -> [1, outputs]. Where `layer` is not empty its
/// output, part of the autograd graph, goes to `output`.
[[nodiscard]] torch::Tensor runFolded(const FoldedResNet& network, const torch::Tensor& input, RectifierRule rule,
                                      const std::string& layer, torch::Tensor& output);

}  // namespace saliscope
