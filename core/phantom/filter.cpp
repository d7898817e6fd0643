#include "core/phantom/filter.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace saliscope::phantom {

namespace {

constexpr double leastDeviation = 0.3;

std::vector<float> gaussian(double deviation) {
  const int radius = static_cast<int>(std::ceil(3 * deviation));
  std::vector<float> weights;
  double sum = 0;
  for (int i = -radius; i <= radius; ++i) sum += std::exp(-0.5 * i * i / (deviation * deviation));
  for (int i = -radius; i <= radius; ++i) {
    weights.push_back(static_cast<float>(std::exp(-0.5 * i * i / (deviation * deviation)) / sum));
  }
  return weights;
}

void blurRows(std::vector<float>& plane, int columns, int rows, const std::vector<float>& weights) {
  const int radius = static_cast<int>(weights.size() / 2);
  std::vector<float> padded(static_cast<std::size_t>(columns + 2 * radius));
  for (int row = 0; row < rows; ++row) {
    float* line = plane.data() + static_cast<std::ptrdiff_t>(row) * columns;
    std::fill_n(padded.begin(), radius, line[0]);
    std::copy_n(line, columns, padded.begin() + radius);
    std::fill_n(padded.begin() + radius + columns, radius, line[columns - 1]);
    std::fill_n(line, columns, 0.0f);
    for (int k = 0; k <= 2 * radius; ++k) {
      const float weight = weights[static_cast<std::size_t>(k)];
      for (int i = 0; i < columns; ++i) line[i] += weight * padded[static_cast<std::size_t>(i + k)];
    }
  }
}

void blurColumns(std::vector<float>& plane, int columns, int rows, const std::vector<float>& weights) {
  const int radius = static_cast<int>(weights.size() / 2);
  const std::vector<float> source = plane;
  std::fill(plane.begin(), plane.end(), 0.0f);
  for (int row = 0; row < rows; ++row) {
    float* line = plane.data() + static_cast<std::ptrdiff_t>(row) * columns;
    for (int k = -radius; k <= radius; ++k) {
      const float* from = source.data() + static_cast<std::ptrdiff_t>(std::clamp(row + k, 0, rows - 1)) * columns;
      const float weight = weights[static_cast<std::size_t>(k + radius)];
      for (int i = 0; i < columns; ++i) line[i] += weight * from[i];
    }
  }
}

}  // namespace

void blur(std::vector<float>& plane, int columns, int rows, double deviationX, double deviationY) {
  if (deviationX >= leastDeviation) blurRows(plane, columns, rows, gaussian(deviationX));
  if (deviationY >= leastDeviation) blurColumns(plane, columns, rows, gaussian(deviationY));
}

void standardise(std::vector<float>& plane) {
  double sum = 0;
  double squares = 0;
  for (const float v : plane) {
    sum += v;
    squares += static_cast<double>(v) * v;
  }
  const double n = static_cast<double>(plane.size());
  const double mean = sum / n;
  const double deviation = std::sqrt(std::max(squares / n - mean * mean, 1e-12));
  for (float& v : plane) v = static_cast<float>((v - mean) / deviation);
}

}  // namespace saliscope::phantom
