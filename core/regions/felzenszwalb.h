// Felzenszwalb and Huttenlocher's graph segmentation (IJCV 2004), as scikit-image's segmentation.felzenszwalb does it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/image.h"
#include "core/base/progress.h"

namespace saliscope {

/// Labels 0 .. n-1 of one scale, numbered by each segment's first pixel.
struct Labels {
  Image<std::int32_t> of;  ///< of each pixel
  int count = 0;
};

/// The segments of `image` at each scale, in order: Gaussian of `sigma` pixels with reflected edges; edges between the eight
/// neighbours by rising |difference|, ties in the order right, down, down-right, up-right and then of pixels; two parts merge where
/// the edge is lighter than min over both of (their heaviest merged edge + scale / 255 / pixels); then parts below `minSize` pixels
/// merge over their lightest edges. The edges are sorted once for all scales. `image`: finite, not empty, below 2^30 pixels.
[[nodiscard]] std::vector<Labels> felzenszwalb(Image<double> image, std::span<const double> scales, double sigma, int minSize,
                                               Progress& progress = Progress::none());

}  // namespace saliscope
