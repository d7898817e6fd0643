#include "core/model/resnet.h"

#include <torch/nn/functional/linear.h>
#include <torch/nn/functional/pooling.h>
#include <torch/nn/init.h>

#include <cmath>
#include <map>

#include "core/base/random.h"
#include "core/model/autocast.h"

namespace saliscope {
namespace {

torch::nn::Conv2d convolution(std::int64_t inputs, std::int64_t outputs, std::int64_t kernel, std::int64_t stride) {
  return torch::nn::Conv2d(torch::nn::Conv2dOptions(inputs, outputs, kernel).stride(stride).padding(kernel / 2).bias(false));
}

/// A convolution. One of 1 x 1 over channels-last activations is a product of matrices, whose gradients oneDNN (2.6, AMX, bf16)
/// finds sooner than a convolution's: a step of training at 224 x 224 falls by a tenth.
torch::Tensor pointwise(torch::nn::Conv2dImpl& convolution, const torch::Tensor& x) {
  const bool pays = convolution.is_training() && autocasting() && x.is_contiguous(torch::MemoryFormat::ChannelsLast);
  if (convolution.options.kernel_size()->front() != 1 || !pays) return convolution.forward(x);
  const std::int64_t stride = convolution.options.stride()->front();
  const torch::Tensor weight = convolution.weight.flatten(1);
  torch::Tensor pixels = x.permute({0, 2, 3, 1});
  if (stride > 1) pixels = pixels.slice(1, 0, c10::nullopt, stride).slice(2, 0, c10::nullopt, stride);
  return torch::nn::functional::linear(pixels, weight).permute({0, 3, 1, 2});
}

torch::nn::Sequential stage(const ResNetShape& shape, std::size_t index, std::int64_t stride) {
  const std::int64_t width = std::int64_t{64} << index;
  const std::int64_t inputs = index == 0 ? 64 : width / 2 * shape.expansion();
  torch::nn::Sequential out;
  out->push_back(ResidualBlock(shape, inputs, width, stride));
  for (int i = 1; i < shape.blocks[index]; ++i) out->push_back(ResidualBlock(shape, width * shape.expansion(), width, 1));
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

std::optional<ResNetShape> resNetShape(const std::string& architecture) {
  static const std::map<std::string, ResNetShape> shapes{{"resnet18", {false, {2, 2, 2, 2}}},
                                                         {"resnet34", {false, {3, 4, 6, 3}}},
                                                         {"resnet50", {true, {3, 4, 6, 3}}},
                                                         {"resnet101", {true, {3, 4, 23, 3}}},
                                                         {"resnet152", {true, {3, 8, 36, 3}}}};
  const auto found = shapes.find(architecture);
  return found == shapes.end() ? std::nullopt : std::optional(found->second);
}

ResidualBlockImpl::ResidualBlockImpl(const ResNetShape& shape, std::int64_t inputs, std::int64_t width, std::int64_t stride) {
  const std::int64_t outputs = width * shape.expansion();
  conv1 = register_module("conv1", shape.bottleneck ? convolution(inputs, width, 1, 1) : convolution(inputs, width, 3, stride));
  bn1 = register_module("bn1", torch::nn::BatchNorm2d(width));
  conv2 = register_module("conv2", convolution(width, width, 3, shape.bottleneck ? stride : 1));
  bn2 = register_module("bn2", torch::nn::BatchNorm2d(width));
  if (shape.bottleneck) {
    conv3 = register_module("conv3", convolution(width, outputs, 1, 1));
    bn3 = register_module("bn3", torch::nn::BatchNorm2d(outputs));
  }
  if (stride != 1 || inputs != outputs) {
    downsample = register_module("downsample",
                                 torch::nn::Sequential(convolution(inputs, outputs, 1, stride), torch::nn::BatchNorm2d(outputs)));
  }
}

torch::Tensor ResidualBlockImpl::forward(const torch::Tensor& x) {
  torch::Tensor y = bn1(pointwise(*conv1, x)).relu_();
  y = bn2(conv2(y));
  if (!conv3.is_empty()) y = bn3(pointwise(*conv3, y.relu_()));
  if (downsample.is_empty()) {
    y += x;
  } else {
    y += downsample[1]->as<torch::nn::BatchNorm2d>()->forward(pointwise(*downsample[0]->as<torch::nn::Conv2d>(), x));
  }
  return y.relu_();
}

ResNetImpl::ResNetImpl(std::int64_t outputs, const ResNetShape& given) : shape(given) {
  conv1 = register_module("conv1", convolution(shape.channels, 64, 7, 2));
  bn1 = register_module("bn1", torch::nn::BatchNorm2d(64));
  layer1 = register_module("layer1", stage(shape, 0, 1));
  layer2 = register_module("layer2", stage(shape, 1, 2));
  layer3 = register_module("layer3", stage(shape, 2, 2));
  layer4 = register_module("layer4", stage(shape, 3, 2));
  fc = register_module("fc", torch::nn::Linear(512 * shape.expansion(), outputs));
}

torch::Tensor ResNetImpl::forward(torch::Tensor x) {
  namespace functional = torch::nn::functional;
  x = bn1(conv1(x)).relu_();
  x = functional::max_pool2d(x, functional::MaxPool2dFuncOptions(3).stride(2).padding(1));
  x = layer4->forward(layer3->forward(layer2->forward(layer1->forward(x))));
  return fc(x.mean({2, 3}));
}

void ResNetImpl::initialise(std::uint64_t seed) {
  const torch::NoGradGuard noGradients;
  const std::string lastNorm = shape.bottleneck ? "bn3.weight" : "bn2.weight";
  std::uint64_t index = 0;
  for (auto& item : named_parameters()) {
    torch::Tensor& weight = item.value();
    Random random(Random::key(seed, "initialise", index++));
    if (weight.dim() == 4) {
      fillNormal(weight, random, std::sqrt(2.0 / static_cast<double>(weight.size(0) * weight.size(2) * weight.size(3))));
    } else if (item.key().rfind("fc.", 0) == 0) {
      fillUniform(weight, random, 1 / std::sqrt(static_cast<double>(fc->options.in_features())));
    } else {
      weight.fill_(endsWith(item.key(), "bias") || endsWith(item.key(), lastNorm) ? 0 : 1);
    }
  }
}

std::vector<std::pair<std::string, torch::Tensor>> namedWeights(const ResNet& model) {
  std::vector<std::pair<std::string, torch::Tensor>> weights;
  for (const auto& item : model->named_parameters()) weights.emplace_back(item.key(), item.value());
  for (const auto& item : model->named_buffers()) {
    if (!endsWith(item.key(), "num_batches_tracked")) weights.emplace_back(item.key(), item.value());
  }
  return weights;
}

}  // namespace saliscope
