// The blur of Blur IG's path.
#pragma once

#include "core/base/image.h"

namespace saliscope {

/// Gaussian of `sigma` >= 0 pixels, truncated at 4 sigma (radius floor(4 sigma + 0.5)) and normalised; zero outside the image.
[[nodiscard]] Image<double> gaussianBlur(const Image<float>& image, double sigma);

}  // namespace saliscope
