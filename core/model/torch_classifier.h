// What native and TorchScript classifiers share: locking, scores, errors. Private to the folder.
//
// Inputs pass the network each on its own: kernels may sum in another order for another batch size, and how inputs are grouped must
// not change a byte (domain.md, "Draws").
#pragma once

#include <torch/types.h>

#include <mutex>
#include <string>
#include <vector>

#include "core/model/classifier.h"

namespace saliscope {

class TorchClassifier : public Classifier {
 public:
  [[nodiscard]] const ModelCard& card() const override { return card_; }
  [[nodiscard]] const std::string& sha256() const override { return sha256_; }
  [[nodiscard]] const ModelOptions& options() const override { return options_; }
  [[nodiscard]] std::vector<Prediction> predict(std::span<const Image<float>> inputs) const override;
  [[nodiscard]] std::vector<Prediction> predictForMaps(std::span<const Image<float>> inputs) const override;
  [[nodiscard]] GradientBatch gradient(std::span<const Image<float>> inputs, const Target& target,
                                       RectifierRule rule) const override;
  using Classifier::gradient;
  [[nodiscard]] LayerGradient layerGradient(const Image<float>& input, const Target& target,
                                            const std::string& layer) const override;
  [[nodiscard]] std::size_t batchSize() const override { return batchSize_; }

 protected:
  /// Throws Error DeviceUnavailable. Precision::Auto becomes Fp32 where the processor gains nothing from bf16.
  TorchClassifier(const std::filesystem::path& file, ModelCard card, const ModelOptions& options);

  /// How the network is run.
  struct Pass {
    Precision precision = Precision::Fp32;  ///< never Auto
    RectifierRule rule = RectifierRule::Plain;
    std::string layer{};     ///< whose output is wanted; empty for none
    torch::Tensor output{};  ///< filled in: that output, part of the autograd graph
  };
  using Images = std::span<const Image<float>>;
  using Logits = std::vector<double>;
  /// float32 [1, 1, rows, columns] on the options' device -> logits [1, outputs] of any type. One thread at a time calls it.
  [[nodiscard]] virtual torch::Tensor forward(const torch::Tensor& input, Pass& pass) const = 0;
  /// Logits of each, by forward(); a network that knows a quicker way overrides it. Inputs are of the card's size.
  [[nodiscard]] virtual std::vector<Logits> logitsOf(Images inputs, Precision precision) const;
  /// dS/dx of each by LibTorch's autograd through forward(); a network that knows a quicker way overrides it.
  [[nodiscard]] virtual GradientBatch gradientOf(Images inputs, const Target& target, Pass& pass) const;

  [[nodiscard]] const std::string& file() const { return file_; }
  [[nodiscard]] torch::Device device() const { return torch::Device(options_.device); }
  /// Logits as float32 on the processor, their shape and finiteness checked.
  [[nodiscard]] torch::Tensor checkedLogits(torch::Tensor logits) const;
  /// S as part of the logits' autograd graph.
  [[nodiscard]] torch::Tensor scoreOf(const torch::Tensor& logits, const Target& target) const;
  /// For networks that turn out to have no bf16 form.
  void dropAuto() { options_.precision = Precision::Fp32; }

 private:
  void requireSize(Images inputs) const;
  /// In the options' precision.
  [[nodiscard]] std::vector<Logits> decidingLogits(Images inputs) const;
  [[nodiscard]] std::vector<Prediction> decided(std::vector<Logits> logits) const;
  [[nodiscard]] Pass explainingPass(RectifierRule rule, const std::string& layer) const;
  [[nodiscard]] LayerGradient layerGradientOfOne(const Image<float>& input, const Target& target, const std::string& layer) const;
  void requireOutput(const Target& target) const;

  std::string file_;
  ModelCard card_;
  std::string sha256_;
  ModelOptions options_;
  std::size_t batchSize_;
  mutable double margin_ = -1;  ///< see bf16Margin(); negative: not yet measured
  mutable std::mutex mutex_;
};

}  // namespace saliscope
