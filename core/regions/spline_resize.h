// The XRAI authors' way to bring an image to the size at which it is segmented.
#pragma once

#include "core/base/image.h"
#include "core/base/progress.h"

namespace saliscope {

/// Stretched by its minimum and maximum to [-1, 1]. Throws Error ImageUniform ("image") where they are equal, MapNotFinite
/// ("image") for values that are not finite, SizeMismatch for an empty image.
[[nodiscard]] Image<double> stretched(const Image<float>& image);

/// stretched(), resampled to columns x rows and clipped to [-1, 1]: scikit-image's resize(order=3, mode="constant",
/// anti_aliasing=True). On each axis: where it shrinks, a Gaussian of sigma (f - 1)/2 with f = from/to, truncated at 4 sigma, zero
/// outside; then a prefiltered cubic B-spline at aligned pixel centres, zero outside (domain.md, "XRAI regions", 1).
[[nodiscard]] Image<double> stretchedTo(const Image<float>& image, int columns, int rows, Progress& progress = Progress::none());

}  // namespace saliscope
