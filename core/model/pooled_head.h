// What follows a ResNet's last stage: the mean over rows and columns, and one product. Private to the folder. Small enough for
// plain loops, which sum in one order on any number of threads.
#pragma once

#include <torch/types.h>

#include <cstddef>
#include <span>
#include <vector>

namespace saliscope {

class PooledHead {
 public:
  /// `weight` float32 [outputs, channels], `bias` float32 [outputs].
  PooledHead(const torch::Tensor& weight, const torch::Tensor& bias);
  /// `stage` [channels, pixels] -> logits, one an output.
  [[nodiscard]] std::vector<float> logits(std::span<const float> stage) const;
  /// dS/dlogits -> dS/dstage [channels, pixels].
  [[nodiscard]] std::vector<float> backward(std::span<const float> signal, std::size_t pixels) const;

 private:
  std::size_t outputs_, channels_;
  std::vector<float> weight_, bias_;
};

}  // namespace saliscope
