// What native and TorchScript classifiers share: locking, scores, errors. Private to the folder.
//
// Inputs pass the network one by one: kernels sum in another order for another batch size, and how inputs are grouped must not
// change a byte (domain.md, "Draws"). It costs a tenth at 224 x 224, less for finer inputs.
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
  /// [1, 1, rows, columns] of the options' device and precision -> logits [1, outputs]. Called by one thread at a time.
  [[nodiscard]] virtual torch::Tensor forward(const torch::Tensor& inputs) const = 0;
  [[nodiscard]] const std::string& file() const { return file_; }
  [[nodiscard]] torch::Device device() const { return torch::Device(options_.device); }
  [[nodiscard]] torch::ScalarType scalarType() const {
    return options_.precision == Precision::Bf16 ? torch::kBFloat16 : torch::kFloat32;
  }
  /// Logits as float32 on the processor, their shape and finiteness checked.
  [[nodiscard]] torch::Tensor checkedForward(const torch::Tensor& inputs) const;

 private:
  [[nodiscard]] torch::Tensor toTensor(const Image<float>& input) const;
  [[nodiscard]] torch::Tensor scoreOf(const torch::Tensor& logits, const Target& target) const;
  [[nodiscard]] Prediction predictOne(const Image<float>& input) const;
  void gradientOfOne(const Image<float>& input, const Target& target, GradientBatch& out) const;

  std::string file_;
  ModelCard card_;
  std::string sha256_;
  ModelOptions options_;
  std::size_t batchSize_;
  mutable std::mutex mutex_;
};

}  // namespace saliscope
