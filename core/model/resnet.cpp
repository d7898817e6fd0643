#include "core/model/resnet.h"

#include <torch/nn/functional/pooling.h>
#include <torch/nn/init.h>

#include <cmath>

#include "core/base/random.h"

namespace saliscope {
namespace {

constexpr std::int64_t kExpansion = 4;

torch::nn::Conv2d convolution(std::int64_t inputs, std::int64_t outputs, std::int64_t kernel, std::int64_t stride) {
  return torch::nn::Conv2d(torch::nn::Conv2dOptions(inputs, outputs, kernel).stride(stride).padding(kernel / 2).bias(false));
}

torch::nn::Sequential stage(std::int64_t inputs, std::int64_t width, int blocks, std::int64_t stride) {
  torch::nn::Sequential out;
  out->push_back(Bottleneck(inputs, width, stride));
  for (int i = 1; i < blocks; ++i) out->push_back(Bottleneck(width * kExpansion, width, 1));
  return out;
}

void fillNormal(torch::Tensor& tensor, Random& random, double deviation) {
  random.fillNormal({tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())}, deviation);
}

void fillUniform(torch::Tensor& tensor, Random& random, double bound) {
  random.fillUniform({tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())});
  tensor.mul_(2 * bound).sub_(bound);
}

bool endsWith(const std::string& text, const std::string& ending) {
  return text.size() >= ending.size() && text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

}  // namespace

BottleneckImpl::BottleneckImpl(std::int64_t inputs, std::int64_t width, std::int64_t stride) {
  conv1 = register_module("conv1", convolution(inputs, width, 1, 1));
  bn1 = register_module("bn1", torch::nn::BatchNorm2d(width));
  conv2 = register_module("conv2", convolution(width, width, 3, stride));
  bn2 = register_module("bn2", torch::nn::BatchNorm2d(width));
  conv3 = register_module("conv3", convolution(width, width * kExpansion, 1, 1));
  bn3 = register_module("bn3", torch::nn::BatchNorm2d(width * kExpansion));
  if (stride != 1 || inputs != width * kExpansion) {
    downsample = register_module("downsample", torch::nn::Sequential(convolution(inputs, width * kExpansion, 1, stride),
                                                                     torch::nn::BatchNorm2d(width * kExpansion)));
  }
}

torch::Tensor BottleneckImpl::forward(const torch::Tensor& x) {
  torch::Tensor y = bn1(conv1(x)).relu_();
  y = bn2(conv2(y)).relu_();
  y = bn3(conv3(y));
  y += downsample.is_empty() ? x : downsample->forward(x);
  return y.relu_();
}

ResNet50Impl::ResNet50Impl(std::int64_t outputs) {
  conv1 = register_module("conv1", torch::nn::Conv2d(torch::nn::Conv2dOptions(1, 64, 7).stride(2).padding(3).bias(false)));
  bn1 = register_module("bn1", torch::nn::BatchNorm2d(64));
  layer1 = register_module("layer1", stage(64, 64, 3, 1));
  layer2 = register_module("layer2", stage(256, 128, 4, 2));
  layer3 = register_module("layer3", stage(512, 256, 6, 2));
  layer4 = register_module("layer4", stage(1024, 512, 3, 2));
  fc = register_module("fc", torch::nn::Linear(512 * kExpansion, outputs));
}

torch::Tensor ResNet50Impl::forward(torch::Tensor x) {
  namespace functional = torch::nn::functional;
  x = bn1(conv1(x)).relu_();
  x = functional::max_pool2d(x, functional::MaxPool2dFuncOptions(3).stride(2).padding(1));
  x = layer4->forward(layer3->forward(layer2->forward(layer1->forward(x))));
  return fc(x.mean({2, 3}));
}

void ResNet50Impl::initialise(std::uint64_t seed) {
  const torch::NoGradGuard noGradients;
  std::uint64_t index = 0;
  for (auto& item : named_parameters()) {
    torch::Tensor& weight = item.value();
    Random random(Random::key(seed, "initialise", index++));
    if (weight.dim() == 4) {
      fillNormal(weight, random, std::sqrt(2.0 / static_cast<double>(weight.size(0) * weight.size(2) * weight.size(3))));
    } else if (item.key().rfind("fc.", 0) == 0) {
      fillUniform(weight, random, 1 / std::sqrt(static_cast<double>(fc->options.in_features())));
    } else {
      weight.fill_(endsWith(item.key(), "bias") || endsWith(item.key(), "bn3.weight") ? 0 : 1);
    }
  }
}

std::vector<std::pair<std::string, torch::Tensor>> namedWeights(const ResNet50& model) {
  std::vector<std::pair<std::string, torch::Tensor>> weights;
  for (const auto& item : model->named_parameters()) weights.emplace_back(item.key(), item.value());
  for (const auto& item : model->named_buffers()) {
    if (!endsWith(item.key(), "num_batches_tracked")) weights.emplace_back(item.key(), item.value());
  }
  return weights;
}

}  // namespace saliscope
