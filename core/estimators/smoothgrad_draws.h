// What the SmoothGrad family shares: noisy copies of the input and their gradients, the same for the same seed.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "core/estimators/estimator.h"

namespace saliscope {

inline constexpr std::string_view smoothgradFamily = "smoothgrad";

/// "samples" (n) and "sigma" (s, of the input range [0, 1]).
[[nodiscard]] std::vector<ParameterDescriptor> smoothgradParameters();

/// The noise image that draw i adds to the input; of the input's size.
using NoiseSource = std::function<Image<float>(std::size_t draw)>;
/// N(0, sigma^2), keyed by (seed, image hash, slice, "smoothgrad", i). The input's image must outlive the source.
[[nodiscard]] NoiseSource keyedNoise(const EstimatorInput& input);

/// Per pixel, over the gradients of the draws so far.
struct DrawMoments {
  Image<double> sum;
  Image<double> squares;  ///< sum of squared gradients
  std::size_t count = 0;
};
/// Called with the moments of the draws so far.
using MomentsPreview = std::function<void(const DrawMoments&)>;

/// Moments of dS/dx at input + noise(i), i = 0 .. samples - 1, summed draw by draw. Throws Cancelled, Error from the classifier.
[[nodiscard]] DrawMoments momentsOverDraws(const EstimatorInput& input, std::size_t samples, const NoiseSource& noise,
                                           Progress& progress, const MomentsPreview& preview = {});

/// A member of the family: from moments to a map.
using MomentsMap = Image<float> (*)(const DrawMoments&);
[[nodiscard]] Image<float> meanOfGradients(const DrawMoments& moments);
[[nodiscard]] Image<float> meanOfSquares(const DrawMoments& moments);
/// Mean of squares minus square of the mean; never negative.
[[nodiscard]] Image<float> varianceOfGradients(const DrawMoments& moments);

/// The member's map with keyed noise; the family passes the network once. Previews are the running map.
[[nodiscard]] Attribution runSmoothgrad(const EstimatorInput& input, MomentsMap map, Progress& progress);

}  // namespace saliscope
