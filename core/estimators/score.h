// The number that is explained (domain.md, "Score S explained").
#pragma once

#include "core/base/image.h"
#include "core/estimators/estimator.h"
#include "core/model/classifier.h"

namespace saliscope {

/// S of a prediction: the logit or the probability (sigmoid, or softmax of several) of the target's output.
[[nodiscard]] double scoreOf(const Prediction& prediction, const Target& target);
/// S at another input than the explained one. Errors of the classifier.
[[nodiscard]] double scoreAt(const EstimatorInput& input, const Image<float>& other);
/// S at the explained input, asked for once.
[[nodiscard]] double scoreAtInput(const EstimatorInput& input);
/// The target as part of a SharedWork key.
[[nodiscard]] std::string targetKey(const Target& target);

}  // namespace saliscope
