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

/// One pixel's contribution, from the gradient of one draw.
using Term = double (*)(double gradient);
/// Mean over the draws i = 0 .. samples - 1 of term(dS/dx at input + noise(i)), summed draw by draw in double. One batch of
/// gradients is held at a time; progress and preview (the running mean) after every batch. Throws Cancelled, Error from the
/// classifier.
[[nodiscard]] Image<float> meanOverDraws(const EstimatorInput& input, const NoiseSource& noise, Term term, Progress& progress);

}  // namespace saliscope
