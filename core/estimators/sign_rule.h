// How a raw map becomes a signed one (domain.md, "Sign").
#pragma once

#include "core/base/image.h"
#include "core/estimators/estimator.h"

namespace saliscope {

/// True where a path method explains a one-neuron model that predicts class 0: its map is multiplied by -1, so that positive always
/// speaks for the prediction made. Models with several outputs explain the chosen class and are never flipped.
[[nodiscard]] bool flips(const EstimatorDescriptor& descriptor, int outputs, const Prediction& prediction);

/// The flip first, then the absolute value if asked for; in place, on the model grid.
void applySign(Image<float>& map, bool flipped, Sign sign);

}  // namespace saliscope
