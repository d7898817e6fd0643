// Numbers into tensors and out of them. Private to the folder.
#pragma once

#include <torch/types.h>

#include <algorithm>
#include <vector>

#include "core/base/image.h"

namespace saliscope {

/// float32 [1, 1, rows, columns].
[[nodiscard]] inline torch::Tensor tensorOf(const Image<float>& image) {
  torch::Tensor tensor = torch::empty({1, 1, image.rows(), image.columns()}, torch::kFloat32);
  std::copy_n(image.data(), image.size(), tensor.data_ptr<float>());
  return tensor;
}

/// All elements in order, as float32.
[[nodiscard]] inline std::vector<float> valuesOf(const torch::Tensor& tensor) {
  const torch::Tensor plain = tensor.detach().to(torch::kCPU, torch::kFloat32).contiguous();
  const float* first = plain.data_ptr<float>();
  return {first, first + plain.numel()};
}

}  // namespace saliscope
