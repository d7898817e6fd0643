// Rectifiers whose backward pass follows a rule (domain.md: `deconvolution`, `guided-backprop`). Private to the folder.
#pragma once

#include <torch/types.h>

#include "core/model/classifier.h"

namespace saliscope {

/// max(0, x) in a new tensor; its backward pass follows `rule` (Zeiler and Fergus 2014; Springenberg et al. 2015).
[[nodiscard]] torch::Tensor rectify(const torch::Tensor& x, RectifierRule rule);

/// Qualified names of the same as operators of TorchScript, (Tensor, int rule) -> Tensor. The second works in place, so that views
/// and later uses of its input see the result as they do after aten::relu_.
[[nodiscard]] const char* rectifierOperator();
[[nodiscard]] const char* rectifierInPlaceOperator();

}  // namespace saliscope
