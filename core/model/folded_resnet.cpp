#include "core/model/folded_resnet.h"

#include <torch/nn/functional/pooling.h>

#include "core/model/rectifier.h"

namespace saliscope {
namespace {

FoldedConvolution foldOne(const torch::nn::Conv2d& convolution, const torch::nn::BatchNorm2d& norm) {
  const auto wide = [](const torch::Tensor& tensor) { return tensor.detach().to(torch::kFloat64); };
  const torch::Tensor scale = wide(norm->weight) / (wide(norm->running_var) + norm->options.eps()).sqrt();
  FoldedConvolution out;
  out.weight = (wide(convolution->weight) * scale.view({-1, 1, 1, 1})).to(torch::kFloat32);
  out.bias = (wide(norm->bias) - wide(norm->running_mean) * scale).to(torch::kFloat32);
  out.stride = convolution->options.stride()->front();
  out.padding = convolution->options.kernel_size()->front() / 2;
  return out;
}

void orderWeights(FoldedConvolution& convolution) {
  convolution.weight = convolution.weight.contiguous(torch::MemoryFormat::ChannelsLast);
}

FoldedBlock foldBlock(const ResidualBlockImpl& block) {
  FoldedBlock out;
  out.convolutions.push_back(foldOne(block.conv1, block.bn1));
  out.convolutions.push_back(foldOne(block.conv2, block.bn2));
  if (!block.conv3.is_empty()) out.convolutions.push_back(foldOne(block.conv3, block.bn3));
  if (!block.downsample.is_empty()) {
    const auto convolution = std::dynamic_pointer_cast<torch::nn::Conv2dImpl>(block.downsample->ptr(0));
    const auto norm = std::dynamic_pointer_cast<torch::nn::BatchNorm2dImpl>(block.downsample->ptr(1));
    out.shortcut = foldOne(torch::nn::Conv2d(convolution), torch::nn::BatchNorm2d(norm));
  }
  return out;
}

template <class Visit>
void forEachConvolution(FoldedResNet& network, const Visit& visit) {
  visit(network.stem);
  for (FoldedBlock& block : network.blocks) {
    for (FoldedConvolution& convolution : block.convolutions) visit(convolution);
    if (block.shortcut) visit(*block.shortcut);
  }
}

torch::Tensor convolve(const FoldedConvolution& convolution, const torch::Tensor& x) {
  return torch::conv2d(x, convolution.weight, convolution.bias, {convolution.stride, convolution.stride},
                       {convolution.padding, convolution.padding});
}

}  // namespace

FoldedResNet fold(const ResNet& model) {
  const torch::NoGradGuard noGradients;
  FoldedResNet out;
  out.stem = foldOne(model->conv1, model->bn1);
  out.stem.weight = out.stem.weight.to(torch::kFloat64).sum(1, true).to(torch::kFloat32);
  const std::array stages{model->layer1, model->layer2, model->layer3, model->layer4};
  for (std::size_t i = 0; i < stages.size(); ++i) {
    for (std::size_t k = 0; k < stages[i]->size(); ++k) {
      FoldedBlock block = foldBlock(dynamic_cast<const ResidualBlockImpl&>(*stages[i]->ptr(k)));
      block.stage = "layer" + std::to_string(i + 1);
      block.name = block.stage + "." + std::to_string(k);
      out.blocks.push_back(std::move(block));
    }
  }
  out.weight = model->fc->weight.detach().contiguous();
  out.bias = model->fc->bias.detach().contiguous();
  forEachConvolution(out, orderWeights);
  return out;
}

FoldedResNet converted(const FoldedResNet& network, torch::ScalarType type, torch::Device device) {
  FoldedResNet out = network;
  forEachConvolution(out, [&](FoldedConvolution& convolution) {
    convolution.weight = convolution.weight.to(device, type);
    convolution.bias = convolution.bias.to(device, type);
    orderWeights(convolution);
  });
  out.weight = out.weight.to(device, type);
  out.bias = out.bias.to(device, type);
  return out;
}

std::vector<std::string> layerNames(const FoldedResNet& network) {
  std::vector<std::string> names{"conv1"};
  for (std::size_t i = 0; i < network.blocks.size(); ++i) {
    const FoldedBlock& block = network.blocks[i];
    names.push_back(block.name);
    if (i + 1 == network.blocks.size() || network.blocks[i + 1].stage != block.stage) names.push_back(block.stage);
  }
  return names;
}

int rectifierCount(const FoldedResNet& network) {
  int count = 1;
  for (const FoldedBlock& block : network.blocks) count += static_cast<int>(block.convolutions.size());
  return count;
}

torch::Tensor runFolded(const FoldedResNet& network, const torch::Tensor& input, RectifierRule rule, const std::string& layer,
                        torch::Tensor& output) {
  torch::Tensor x = rectify(convolve(network.stem, input), rule);
  if (layer == "conv1") output = x;
  x = torch::max_pool2d(x, {3, 3}, {2, 2}, {1, 1});
  for (const FoldedBlock& block : network.blocks) {
    torch::Tensor y = x;
    for (std::size_t i = 0; i < block.convolutions.size(); ++i) {
      if (i > 0) y = rectify(y, rule);
      y = convolve(block.convolutions[i], y);
    }
    x = rectify(y + (block.shortcut ? convolve(*block.shortcut, x) : x), rule);
    // A stage's name is met at each of its blocks; the last one stays.
    if (layer == block.name || layer == block.stage) output = x;
  }
  return torch::addmm(network.bias, x.mean({2, 3}), network.weight.t());
}

}  // namespace saliscope
