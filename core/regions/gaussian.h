// Gaussian smoothing as SciPy's gaussian_filter does it, to the last bit where segments hang on it.
#pragma once

#include <cstddef>
#include <vector>

#include "core/base/image.h"

namespace saliscope {

/// Weights for the offsets 0, 1 .. floor(truncate x sigma + 0.5) (the other side mirrors them); the whole kernel sums to 1.
/// sigma > 0, in pixels.
[[nodiscard]] std::vector<double> gaussianKernel(double sigma, double truncate);

/// out[i] from middle[i - radius] .. middle[i + radius], i = 0 .. count - 1, radius = kernel.size() - 1. No overlap is allowed.
void blurPadded(const std::vector<double>& kernel, const double* middle, std::size_t count, double* out);

/// Both axes, edges reflected (d c b a | a b c d), truncated at 4 sigma. sigma 0 changes nothing.
void blurReflected(Image<double>& image, double sigma);

}  // namespace saliscope
