#include "core/model/torch_classifier.h"

#include <ATen/Parallel.h>
#include <torch/autograd.h>
#include <torch/cuda.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "core/base/error.h"
#include "core/base/hashing.h"
#include "core/base/size_text.h"
#include "core/model/decision.h"
#include "core/model/resnet_engine.h"
#include "core/model/tensor_values.h"
#include "core/model/torch_errors.h"

namespace saliscope {
namespace {

constexpr double kBytesPerPixel = 600e6 / (512 * 512);  // of a ResNet-50's activations kept for one gradient
constexpr double kMemoryShare = 0.25;                   // of what is free
constexpr std::size_t kLargestBatch = 16;               // more threads than that take one each

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

/// As much as memory allows, and a whole number of rounds for all threads.
std::size_t batchFor(const InputSpec& input) {
  const double sample = kBytesPerPixel * input.rows * input.columns;
  const auto threads = static_cast<std::size_t>(computeThreads());
  const std::size_t most = std::max(kLargestBatch / threads, std::size_t{1}) * threads;
  return static_cast<std::size_t>(std::clamp(freeMemory() * kMemoryShare / sample, 1.0, static_cast<double>(most)));
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
  if (options_.precision == Precision::Auto && (options_.device != "cpu" || !processorGainsFromBf16())) dropAuto();
}

std::vector<Prediction> TorchClassifier::predict(std::span<const Image<float>> inputs) const {
  requireSize(inputs);
  const std::lock_guard lock(mutex_);
  return withTorchErrors("prediction", ErrorCode::Internal, {}, [&] {
    at::init_num_threads();  // OpenMP keeps its count per thread
    const torch::NoGradGuard noGradients;
    return decided(decidingLogits(inputs));
  });
}

std::vector<Prediction> TorchClassifier::predictForMaps(std::span<const Image<float>> inputs) const {
  requireSize(inputs);
  const std::lock_guard lock(mutex_);
  return withTorchErrors("prediction", ErrorCode::Internal, {}, [&] {
    at::init_num_threads();
    const torch::NoGradGuard noGradients;
    return decided(logitsOf(inputs, explainingPass(RectifierRule::Plain, {}).precision));
  });
}

GradientBatch TorchClassifier::gradient(std::span<const Image<float>> inputs, const Target& target, RectifierRule rule) const {
  requireOutput(target);
  if (rule != RectifierRule::Plain && rectifiers() == 0) throw Error(ErrorCode::ModelRectifiers, {file_});
  requireSize(inputs);
  const std::lock_guard lock(mutex_);
  return withTorchErrors("gradient", ErrorCode::Internal, {}, [&] {
    at::init_num_threads();
    Pass pass = explainingPass(rule, {});
    return gradientOf(inputs, target, pass);
  });
}

LayerGradient TorchClassifier::layerGradient(const Image<float>& input, const Target& target, const std::string& layer) const {
  requireOutput(target);
  const auto known = layers();
  if (std::find(known.begin(), known.end(), layer) == known.end()) {
    std::string names;
    for (const std::string& name : known) names += (names.empty() ? "" : ", ") + name;
    throw Error(ErrorCode::LayerUnknown, {layer, names});
  }
  requireSize({&input, 1});
  const std::lock_guard lock(mutex_);
  return withTorchErrors("gradient", ErrorCode::Internal, {}, [&] {
    at::init_num_threads();
    return layerGradientOfOne(input, target, layer);
  });
}

void TorchClassifier::requireOutput(const Target& target) const {
  if (target.output < 0 || target.output >= card_.outputs) {
    throw Error(ErrorCode::ModelClassOutOfRange, {std::to_string(target.output), std::to_string(card_.outputs)});
  }
}

std::vector<TorchClassifier::Logits> TorchClassifier::logitsOf(Images inputs, Precision precision) const {
  Pass pass;
  pass.precision = precision;
  std::vector<Logits> out;
  for (const Image<float>& input : inputs) {
    const std::vector<float> logits = valuesOf(checkedLogits(forward(tensorOf(input).to(device()), pass)));
    out.emplace_back(logits.begin(), logits.end());
  }
  return out;
}

std::vector<TorchClassifier::Logits> TorchClassifier::decidingLogits(Images inputs) const {
  if (options_.precision != Precision::Auto) return logitsOf(inputs, options_.precision);
  std::vector<Logits> out = logitsOf(inputs, Precision::Bf16);
  if (margin_ < 0) {
    margin_ = bf16Margin(card_.input, [&](const Image<float>& probe, Precision precision) {
      return logitsOf({&probe, 1}, precision).front();
    });
  }
  std::vector<std::size_t> close;
  std::vector<Image<float>> again;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (isClear(out[i], card_.threshold, margin_)) continue;
    close.push_back(i);
    again.push_back(inputs[i]);
  }
  std::vector<Logits> exact = logitsOf(again, Precision::Fp32);
  for (std::size_t i = 0; i < close.size(); ++i) out[close[i]] = std::move(exact[i]);
  return out;
}

std::vector<Prediction> TorchClassifier::decided(std::vector<Logits> logits) const {
  std::vector<Prediction> out;
  for (Logits& one : logits) out.push_back(decide(std::move(one), card_.threshold));
  return out;
}

TorchClassifier::Pass TorchClassifier::explainingPass(RectifierRule rule, const std::string& layer) const {
  Pass pass;
  pass.precision = options_.precision == Precision::Bf16 ? Precision::Bf16 : Precision::Fp32;
  pass.rule = rule;
  pass.layer = layer;
  return pass;
}

GradientBatch TorchClassifier::gradientOf(Images inputs, const Target& target, Pass& pass) const {
  const torch::AutoGradMode gradients(true);
  GradientBatch out;
  for (const Image<float>& input : inputs) {
    const torch::Tensor x = tensorOf(input).to(device()).requires_grad_(true);
    const torch::Tensor score = scoreOf(checkedLogits(forward(x, pass)), target);
    out.gradients.emplace_back(input.columns(), input.rows(), valuesOf(torch::autograd::grad({score}, {x})[0]));
    out.scores.push_back(score.item<double>());
  }
  return out;
}

LayerGradient TorchClassifier::layerGradientOfOne(const Image<float>& input, const Target& target, const std::string& layer) const {
  const torch::AutoGradMode gradients(true);
  Pass pass = explainingPass(RectifierRule::Plain, layer);
  // The input carries a gradient so that every layer does.
  const torch::Tensor x = tensorOf(input).to(device()).requires_grad_(true);
  const torch::Tensor score = scoreOf(checkedLogits(forward(x, pass)), target);
  const torch::Tensor& a = pass.output;
  if (a.dim() != 4 || a.size(0) != 1) throw Error(ErrorCode::LayerUnknown, {layer, "layers with channels, rows and columns"});
  LayerGradient out;
  out.channels = static_cast<int>(a.size(1));
  out.rows = static_cast<int>(a.size(2));
  out.columns = static_cast<int>(a.size(3));
  const torch::Tensor gradient = torch::autograd::grad({score}, {a}, {}, c10::nullopt, false, true)[0];
  out.activation = valuesOf(a);
  out.gradient = valuesOf(gradient.defined() ? gradient : torch::zeros_like(a));  // undefined: the score does not depend on it
  out.score = score.item<double>();
  return out;
}

void TorchClassifier::requireSize(Images inputs) const {
  const int rows = card_.input.rows, columns = card_.input.columns;
  for (const Image<float>& input : inputs) {
    if (input.rows() == rows && input.columns() == columns) continue;
    throw Error(ErrorCode::SizeMismatch, {"model input", sizeText(columns, rows), sizeText(input)});
  }
}

torch::Tensor TorchClassifier::checkedLogits(torch::Tensor logits) const {
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
