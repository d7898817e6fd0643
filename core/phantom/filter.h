// Separable filters on one plane.
#pragma once

#include <vector>

namespace saliscope::phantom {

/// Gaussian blur, deviations in pixels along columns and rows; below 0.3 that direction is left alone. Edges repeat.
void blur(std::vector<float>& plane, int columns, int rows, double deviationX, double deviationY);
/// Scales to mean 0, deviation 1.
void standardise(std::vector<float>& plane);

}  // namespace saliscope::phantom
