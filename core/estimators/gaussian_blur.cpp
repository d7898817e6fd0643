#include "core/estimators/gaussian_blur.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace saliscope {

namespace {

constexpr double truncation = 4;

/// Weights of the distances 0 .. radius.
std::vector<double> halfKernel(double sigma) {
  const auto radius = static_cast<int>(truncation * sigma + 0.5);
  std::vector<double> weights;
  double total = 0;
  for (int i = 0; i <= radius; ++i) {
    weights.push_back(i == 0 ? 1 : std::exp(-0.5 * i * i / (sigma * sigma)));
    total += i == 0 ? 1 : 2 * weights.back();
  }
  for (double& weight : weights) weight /= total;
  return weights;
}

/// to[i] += weight * (a[i] + b[i])
void addPair(double* to, double weight, const double* a, const double* b, int count) {
  for (int i = 0; i < count; ++i) to[i] += weight * (a[i] + b[i]);
}

/// `source` has `margin` zero rows above and below.
Image<double> alongColumns(const Image<double>& source, int margin, const std::vector<double>& weights) {
  const int columns = source.columns();
  const int rows = source.rows() - 2 * margin;
  Image<double> out(columns, rows);
  for (int row = 0; row < rows; ++row) {
    double* to = &out.at(0, row);
    for (int i = 0; i < columns; ++i) to[i] = weights[0] * source.at(i, row + margin);
    for (int k = 1; k <= margin; ++k) {
      addPair(to, weights[static_cast<std::size_t>(k)], &source.at(0, row + margin - k), &source.at(0, row + margin + k), columns);
    }
  }
  return out;
}

Image<double> alongRows(const Image<double>& source, int margin, const std::vector<double>& weights) {
  const int columns = source.columns();
  Image<double> out(columns, source.rows());
  std::vector<double> padded(static_cast<std::size_t>(columns + 2 * margin));
  for (int row = 0; row < source.rows(); ++row) {
    double* middle = padded.data() + margin;
    std::copy_n(&source.at(0, row), columns, middle);
    double* to = &out.at(0, row);
    for (int i = 0; i < columns; ++i) to[i] = weights[0] * middle[i];
    for (int k = 1; k <= margin; ++k) addPair(to, weights[static_cast<std::size_t>(k)], middle - k, middle + k, columns);
  }
  return out;
}

}  // namespace

Image<double> gaussianBlur(const Image<float>& image, double sigma) {
  const auto weights = halfKernel(sigma);
  const int margin = static_cast<int>(weights.size()) - 1;
  Image<double> padded(image.columns(), image.rows() + 2 * margin);
  for (int row = 0; row < image.rows(); ++row) {
    std::copy_n(&image.at(0, row), image.columns(), &padded.at(0, row + margin));
  }
  if (margin == 0) return padded;
  return alongRows(alongColumns(padded, margin, weights), margin, weights);
}

}  // namespace saliscope
