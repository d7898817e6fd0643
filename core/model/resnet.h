// ResNet-50 for one-channel images in torch::nn, with torchvision's parameter names (v1.5: stride in the 3 x 3 convolution).
// Private to the folder.
#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/types.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace saliscope {

/// 1 x 1, 3 x 3 and 1 x 1 convolutions beside a shortcut; four times `width` channels leave it.
struct BottleneckImpl final : torch::nn::Module {
  BottleneckImpl(std::int64_t inputs, std::int64_t width, std::int64_t stride);
  torch::Tensor forward(const torch::Tensor& x);

  torch::nn::Conv2d conv1{nullptr}, conv2{nullptr}, conv3{nullptr};
  torch::nn::BatchNorm2d bn1{nullptr}, bn2{nullptr}, bn3{nullptr};
  torch::nn::Sequential downsample{nullptr};  ///< empty where the shapes agree
};
TORCH_MODULE(Bottleneck);

struct ResNet50Impl final : torch::nn::Module {
  explicit ResNet50Impl(std::int64_t outputs = 1);
  /// [N, 1, rows, columns] in [0, 1] -> logits [N, outputs].
  torch::Tensor forward(torch::Tensor x);
  /// He initialisation from `seed`; the last batch norm of each block starts at zero, so that each block starts as identity.
  void initialise(std::uint64_t seed);

  torch::nn::Conv2d conv1{nullptr};
  torch::nn::BatchNorm2d bn1{nullptr};
  torch::nn::Sequential layer1{nullptr}, layer2{nullptr}, layer3{nullptr}, layer4{nullptr};
  torch::nn::Linear fc{nullptr};
};
TORCH_MODULE(ResNet50);

/// Parameters and running statistics by torchvision's names, in order; num_batches_tracked is left out.
[[nodiscard]] std::vector<std::pair<std::string, torch::Tensor>> namedWeights(const ResNet50& model);

}  // namespace saliscope
