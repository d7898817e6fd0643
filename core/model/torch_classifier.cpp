#include "core/model/torch_classifier.h"

#include <ATen/Parallel.h>
#include <torch/autograd.h>
#include <torch/cuda.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "core/base/error.h"
#include "core/base/hashing.h"
#include "core/model/torch_errors.h"

namespace saliscope {
namespace {

constexpr double kBytesPerPixel = 600e6 / (512 * 512);  // of a ResNet-50's activations kept for one gradient
constexpr double kMemoryShare = 0.25;                   // of what is free
constexpr std::size_t kLargestBatch = 16;

/// Bytes that the system could give us now; a cautious guess where it does not say.
double freeMemory() {
  std::ifstream in("/proc/meminfo");
  std::string word;
  while (in >> word) {
    double kilobytes = 0;
    if (word == "MemAvailable:" && in >> kilobytes) return kilobytes * 1024;
  }
  return 4e9;
}

std::size_t batchFor(const InputSpec& input) {
  const double sample = kBytesPerPixel * input.rows * input.columns;
  return static_cast<std::size_t>(std::clamp(freeMemory() * kMemoryShare / sample, 1.0, static_cast<double>(kLargestBatch)));
}

std::string sizeText(int columns, int rows) {
  return std::to_string(columns) + " x " + std::to_string(rows);
}

Prediction decide(std::vector<double> logits, double threshold) {
  Prediction out;
  if (logits.size() == 1) {
    out.probability = 1 / (1 + std::exp(-logits[0]));
    out.label = out.probability >= threshold ? 1 : 0;
  } else {
    const auto top = std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const double logit : logits) sum += std::exp(logit - *top);
    out.probability = 1 / sum;
    out.label = static_cast<int>(top - logits.begin());
  }
  out.logits = std::move(logits);
  return out;
}

}  // namespace

TorchClassifier::TorchClassifier(const std::filesystem::path& file, ModelCard card, const ModelOptions& options)
    : file_(file.string()),
      card_(std::move(card)),
      sha256_(sha256OfFile(file)),
      options_(options),
      batchSize_(batchFor(card_.input)) {
  const bool known = options.device == "cpu" || (options.device == "cuda" && torch::cuda::is_available());
  if (!known) throw Error(ErrorCode::DeviceUnavailable, {options.device});
}

std::vector<Prediction> TorchClassifier::predict(std::span<const Image<float>> inputs) const {
  const std::lock_guard lock(mutex_);
  std::vector<Prediction> out;
  withTorchErrors("prediction", ErrorCode::Internal, {}, [&] {
    at::init_num_threads();  // OpenMP keeps its count per thread
    const torch::NoGradGuard noGradients;
    for (const Image<float>& input : inputs) out.push_back(predictOne(input));
  });
  return out;
}

GradientBatch TorchClassifier::gradient(std::span<const Image<float>> inputs, const Target& target) const {
  if (target.output < 0 || target.output >= card_.outputs) {
    throw Error(ErrorCode::ModelClassOutOfRange, {std::to_string(target.output), std::to_string(card_.outputs)});
  }
  const std::lock_guard lock(mutex_);
  GradientBatch out;
  withTorchErrors("gradient", ErrorCode::Internal, {}, [&] {
    at::init_num_threads();
    for (const Image<float>& input : inputs) gradientOfOne(input, target, out);
  });
  return out;
}

Prediction TorchClassifier::predictOne(const Image<float>& input) const {
  const torch::Tensor logits = checkedForward(toTensor(input)).to(torch::kFloat64).contiguous();
  const double* values = logits.data_ptr<double>();
  return decide({values, values + card_.outputs}, card_.threshold);
}

void TorchClassifier::gradientOfOne(const Image<float>& input, const Target& target, GradientBatch& out) const {
  const torch::AutoGradMode gradients(true);
  const torch::Tensor x = toTensor(input).requires_grad_(true);
  const torch::Tensor score = scoreOf(checkedForward(x), target);
  const torch::Tensor gradient = torch::autograd::grad({score}, {x})[0].detach().to(torch::kCPU, torch::kFloat32).contiguous();
  const float* pixels = gradient.data_ptr<float>();
  out.gradients.emplace_back(input.columns(), input.rows(), std::vector<float>(pixels, pixels + input.size()));
  out.scores.push_back(score.item<double>());
}

torch::Tensor TorchClassifier::toTensor(const Image<float>& input) const {
  const int rows = card_.input.rows, columns = card_.input.columns;
  if (input.rows() != rows || input.columns() != columns) {
    throw Error(ErrorCode::SizeMismatch, {"model input", sizeText(columns, rows), sizeText(input.columns(), input.rows())});
  }
  torch::Tensor tensor = torch::empty({1, 1, rows, columns}, torch::kFloat32);
  std::copy_n(input.data(), input.size(), tensor.data_ptr<float>());
  return tensor.to(device(), scalarType());
}

torch::Tensor TorchClassifier::checkedForward(const torch::Tensor& inputs) const {
  torch::Tensor logits = forward(inputs);
  if (logits.dim() == 1 && card_.outputs == 1) logits = logits.unsqueeze(1);
  if (logits.dim() != 2 || logits.size(0) != 1 || logits.size(1) != card_.outputs) {
    const std::string found = logits.dim() == 2 ? std::to_string(logits.size(1)) : "another shape";
    throw Error(ErrorCode::ModelOutputs, {file_, std::to_string(card_.outputs), found});
  }
  logits = logits.to(torch::kCPU, torch::kFloat32);
  if (!torch::isfinite(logits).all().item<bool>()) throw Error(ErrorCode::Internal, {"the network's answer is not a number"});
  return logits;
}

torch::Tensor TorchClassifier::scoreOf(const torch::Tensor& logits, const Target& target) const {
  const torch::Tensor row = logits[0];
  if (target.score == Score::Logit) return row[target.output];
  return card_.outputs == 1 ? torch::sigmoid(row[0]) : torch::softmax(row, 0)[target.output];
}

}  // namespace saliscope
