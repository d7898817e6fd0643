// Integrated Gradients along the straight line from a baseline to the input (Sundararajan et al., "Axiomatic attribution for
// deep networks", 2017).
#pragma once

#include <functional>
#include <vector>

#include "core/estimators/estimator.h"

namespace saliscope {

inline constexpr float blackBaseline = 0;
inline constexpr float whiteBaseline = 1;

/// "steps" (m).
[[nodiscard]] std::vector<ParameterDescriptor> pathParameters();

/// The steps 1 .. m in the order in which they are taken: the middle of the path first, then ever finer, so that the mean of the
/// first few is a fair picture of the whole.
[[nodiscard]] std::vector<int> stepOrder(int steps);

/// A map along a path, unrounded.
struct PathMap {
  Image<double> map;           ///< (x - x') * 1/m * sum_{k=1..m} dS/dx at x' + k/m (x - x')
  double scoreDifference = 0;  ///< S(x) - S(x'): what an exact map would sum to
};

/// Called with the map of the steps so far.
using PathPreview = std::function<void(const Image<double>& map)>;

/// x' is `baseline` everywhere; done once, however many estimators use it. Throws Cancelled, Error from the classifier.
[[nodiscard]] const PathMap& straightPath(const EstimatorInput& input, float baseline, Progress& progress,
                                          const PathPreview& preview = {});

/// |sum of the map - difference|.
[[nodiscard]] double completenessError(const Image<float>& map, double scoreDifference);

}  // namespace saliscope
