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

/// One running mean of 2 x radius + 1 values along rows.
void boxRows(std::vector<float>& plane, int columns, int rows, int radius) {
  std::vector<float> padded(static_cast<std::size_t>(columns + 2 * radius + 1));
  for (int row = 0; row < rows; ++row) {
    float* line = plane.data() + static_cast<std::ptrdiff_t>(row) * columns;
    std::fill_n(padded.begin(), radius + 1, line[0]);
    std::copy_n(line, columns, padded.begin() + radius + 1);
    std::fill_n(padded.begin() + radius + 1 + columns, radius, line[columns - 1]);
    double sum = 0;
    for (int i = 0; i <= 2 * radius; ++i) sum += padded[static_cast<std::size_t>(i)];
    for (int i = 0; i < columns; ++i) {
      sum += padded[static_cast<std::size_t>(i + 2 * radius + 1)] - padded[static_cast<std::size_t>(i)];
      line[i] = static_cast<float>(sum / (2 * radius + 1));
    }
  }
}

void boxColumns(std::vector<float>& plane, int columns, int rows, int radius) {
  const std::vector<float> source = plane;
  const auto line = [&](int row) { return source.data() + static_cast<std::ptrdiff_t>(std::clamp(row, 0, rows - 1)) * columns; };
  std::vector<double> sum(static_cast<std::size_t>(columns));
  for (int row = -radius - 1; row < radius; ++row) {
    for (int i = 0; i < columns; ++i) sum[static_cast<std::size_t>(i)] += line(row)[i];
  }
  const double share = 1.0 / (2 * radius + 1);
  for (int row = 0; row < rows; ++row) {
    const float* enters = line(row + radius);
    const float* leaves = line(row - radius - 1);
    float* out = plane.data() + static_cast<std::ptrdiff_t>(row) * columns;
    for (int i = 0; i < columns; ++i) {
      double& s = sum[static_cast<std::size_t>(i)];
      s += enters[i] - leaves[i];
      out[i] = static_cast<float>(s * share);
    }
  }
}

constexpr double wideDeviation = 2.5;  ///< from here on three running means are as good as a Gaussian and faster

int boxRadius(double deviation) {
  return std::max(1, static_cast<int>(std::lround(0.5 * (std::sqrt(4 * deviation * deviation + 1) - 1))));
}

void blurAlong(std::vector<float>& plane, int columns, int rows, double deviation, bool alongRows) {
  if (deviation < leastDeviation) return;
  if (deviation < wideDeviation) {
    (alongRows ? blurRows : blurColumns)(plane, columns, rows, gaussian(deviation));
    return;
  }
  for (int pass = 0; pass < 3; ++pass) (alongRows ? boxRows : boxColumns)(plane, columns, rows, boxRadius(deviation));
}

}  // namespace

void blur(std::vector<float>& plane, int columns, int rows, double deviationX, double deviationY) {
  blurAlong(plane, columns, rows, deviationX, true);
  blurAlong(plane, columns, rows, deviationY, false);
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
