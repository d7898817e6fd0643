// From logits to a decision, and when a decision made in bfloat16 is certain. Private to the folder.
#pragma once

#include <functional>
#include <vector>

#include "core/model/classifier.h"

namespace saliscope {

/// One output: class 1 where sigmoid(logit) >= threshold; several: the arg max.
[[nodiscard]] Prediction decide(std::vector<double> logits, double threshold);

/// True where logits wrong by less than `margin` each would still decide the same.
[[nodiscard]] bool isClear(const std::vector<double>& logits, double threshold, double margin);

using LogitsOf = std::function<std::vector<double>(const Image<float>& input, Precision precision)>;
/// How far a bf16 logit of this network may lie from its fp32 one, with room to spare: measured on a few synthetic inputs.
[[nodiscard]] double bf16Margin(const InputSpec& input, const LogitsOf& logitsOf);

}  // namespace saliscope
