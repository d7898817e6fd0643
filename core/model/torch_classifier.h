// What native and TorchScript classifiers share: batches, locking, scores, errors. Private to the folder.
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
  [[nodiscard]] GradientBatch gradient(std::span<const Image<float>> inputs, const Target& target) const override;
  [[nodiscard]] std::size_t batchSize() const override { return batchSize_; }

 protected:
  /// Throws Error DeviceUnavailable.
  TorchClassifier(const std::filesystem::path& file, ModelCard card, const ModelOptions& options);
  /// [N, 1, rows, columns] of the options' device and precision -> logits [N, outputs]. Called by one thread at a time.
  [[nodiscard]] virtual torch::Tensor forward(const torch::Tensor& inputs) const = 0;
  [[nodiscard]] const std::string& file() const { return file_; }
  [[nodiscard]] torch::Device device() const { return torch::Device(options_.device); }
  [[nodiscard]] torch::ScalarType scalarType() const {
    return options_.precision == Precision::Bf16 ? torch::kBFloat16 : torch::kFloat32;
  }
  /// Logits as float32 on the processor, their shape and finiteness checked.
  [[nodiscard]] torch::Tensor checkedForward(const torch::Tensor& inputs) const;

 private:
  [[nodiscard]] torch::Tensor toTensor(std::span<const Image<float>> inputs) const;
  [[nodiscard]] torch::Tensor scores(const torch::Tensor& logits, const Target& target) const;
  void predictBatch(std::span<const Image<float>> inputs, std::vector<Prediction>& out) const;
  void gradientBatch(std::span<const Image<float>> inputs, const Target& target, GradientBatch& out) const;

  std::string file_;
  ModelCard card_;
  std::string sha256_;
  ModelOptions options_;
  std::size_t batchSize_;
  mutable std::mutex mutex_;
};

}  // namespace saliscope
