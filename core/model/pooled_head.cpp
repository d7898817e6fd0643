#include "core/model/pooled_head.h"

#include <algorithm>
#include <numeric>

#include "core/model/tensor_values.h"

namespace saliscope {
PooledHead::PooledHead(const torch::Tensor& weight, const torch::Tensor& bias)
    : outputs_(static_cast<std::size_t>(weight.size(0))),
      channels_(static_cast<std::size_t>(weight.size(1))),
      weight_(valuesOf(weight)),
      bias_(valuesOf(bias)) {}

std::vector<float> PooledHead::logits(std::span<const float> stage) const {
  const std::size_t pixels = stage.size() / channels_;
  std::vector<double> sums(bias_.begin(), bias_.end());
  for (std::size_t channel = 0; channel < channels_; ++channel) {
    const auto one = stage.subspan(channel * pixels, pixels);
    const double mean = std::accumulate(one.begin(), one.end(), 0.0) / static_cast<double>(pixels);
    for (std::size_t output = 0; output < outputs_; ++output) sums[output] += mean * weight_[output * channels_ + channel];
  }
  return {sums.begin(), sums.end()};
}

std::vector<float> PooledHead::backward(std::span<const float> signal, std::size_t pixels) const {
  std::vector<float> spread(channels_ * pixels);
  for (std::size_t channel = 0; channel < channels_; ++channel) {
    double sum = 0;
    for (std::size_t output = 0; output < outputs_; ++output) sum += double{signal[output]} * weight_[output * channels_ + channel];
    // The mean hands each pixel an equal share.
    std::fill_n(spread.data() + channel * pixels, pixels, static_cast<float>(sum / static_cast<double>(pixels)));
  }
  return spread;
}

}  // namespace saliscope
