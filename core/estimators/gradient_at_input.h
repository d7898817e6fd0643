// dS/dx at the explained input itself.
#pragma once

#include "core/estimators/estimator.h"

namespace saliscope {

/// Asked for once, however many estimators build on it. Errors of the classifier.
[[nodiscard]] const Image<float>& gradientAtInput(const EstimatorInput& input);
/// The map of a backward pass in which rectifiers follow `rule`, and how many did. Throws Error ModelRectifiers where there are
/// none.
[[nodiscard]] Attribution gradientUnderRule(const EstimatorInput& input, RectifierRule rule, Progress& progress);

}  // namespace saliscope
