// ResNets in torch::nn for training and for reading weights, with torchvision's parameter names (v1.5: stride in the 3 x 3
// convolution). Private to the folder; judging and explaining run on FoldedResNet.
#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/types.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace saliscope {

/// What distinguishes ResNet-18 from ResNet-152.
struct ResNetShape {
  bool bottleneck = true;                 ///< 1 x 1, 3 x 3, 1 x 1 convolutions; else two 3 x 3
  std::array<int, 4> blocks{3, 4, 6, 3};  ///< per stage
  std::int64_t channels = 1;              ///< of the input
  /// Channels that leave a block, per its width.
  [[nodiscard]] std::int64_t expansion() const { return bottleneck ? 4 : 1; }
};

/// "resnet18", "resnet34", "resnet50", "resnet101" or "resnet152"; nothing for another name.
[[nodiscard]] std::optional<ResNetShape> resNetShape(const std::string& architecture);

/// Two or three convolutions beside a shortcut.
struct ResidualBlockImpl final : torch::nn::Module {
  ResidualBlockImpl(const ResNetShape& shape, std::int64_t inputs, std::int64_t width, std::int64_t stride);
  torch::Tensor forward(const torch::Tensor& x);

  torch::nn::Conv2d conv1{nullptr}, conv2{nullptr}, conv3{nullptr};  ///< conv3 and bn3: of bottlenecks only
  torch::nn::BatchNorm2d bn1{nullptr}, bn2{nullptr}, bn3{nullptr};
  torch::nn::Sequential downsample{nullptr};  ///< empty where the shapes agree
};
TORCH_MODULE(ResidualBlock);

struct ResNetImpl final : torch::nn::Module {
  explicit ResNetImpl(std::int64_t outputs = 1, const ResNetShape& shape = {});
  /// [N, channels, rows, columns] in [0, 1] -> logits [N, outputs].
  torch::Tensor forward(torch::Tensor x);
  /// He initialisation from `seed`; the last batch norm of each block starts at zero, so that each block starts as identity.
  void initialise(std::uint64_t seed);

  ResNetShape shape;
  torch::nn::Conv2d conv1{nullptr};
  torch::nn::BatchNorm2d bn1{nullptr};
  torch::nn::Sequential layer1{nullptr}, layer2{nullptr}, layer3{nullptr}, layer4{nullptr};
  torch::nn::Linear fc{nullptr};
};
TORCH_MODULE(ResNet);

/// What is trained: the default shape.
using ResNet50 = ResNet;

/// Parameters and running statistics by torchvision's names, in order; num_batches_tracked is left out.
[[nodiscard]] std::vector<std::pair<std::string, torch::Tensor>> namedWeights(const ResNet& model);

}  // namespace saliscope
