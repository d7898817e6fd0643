#include "core/regions/gaussian.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace saliscope {

namespace {

/// Position of sample `i` of an endlessly reflected line of n samples.
std::size_t reflected(std::ptrdiff_t i, std::size_t n) {
  const auto period = 2 * static_cast<std::ptrdiff_t>(n);
  i %= period;
  if (i < 0) i += period;
  return static_cast<std::size_t>(std::min(i, period - 1 - i));
}

void pad(const double* line, std::size_t n, std::size_t radius, std::vector<double>& padded) {
  std::copy(line, line + n, padded.begin() + static_cast<std::ptrdiff_t>(radius));
  for (std::size_t i = 0; i < radius; ++i) {
    padded[i] = line[reflected(static_cast<std::ptrdiff_t>(i) - static_cast<std::ptrdiff_t>(radius), n)];
    padded[radius + n + i] = line[reflected(static_cast<std::ptrdiff_t>(n + i), n)];
  }
}

}  // namespace

std::vector<double> gaussianKernel(double sigma, double truncate) {
  const auto radius = static_cast<std::size_t>(truncate * sigma + 0.5);
  std::vector<double> kernel(radius + 1);
  for (std::size_t i = 0; i <= radius; ++i) {
    kernel[i] = std::exp(-0.5 / (sigma * sigma) * static_cast<double>(i * i));
  }
  double total = 0;
  for (std::size_t i = radius; i > 0; --i) total += kernel[i];
  for (const double weight : kernel) total += weight;
  for (double& weight : kernel) weight /= total;
  return kernel;
}

void blurPadded(const std::vector<double>& kernel, const double* middle, std::size_t count, double* out) {
  // From the outermost pair inwards, as SciPy sums: segments hang on the last bit where greys tie.
  const auto radius = static_cast<std::ptrdiff_t>(kernel.size()) - 1;
  for (std::size_t i = 0; i < count; ++i) out[i] = middle[i] * kernel[0];
  for (std::ptrdiff_t j = radius; j > 0; --j) {
    const double weight = kernel[static_cast<std::size_t>(j)];
    for (std::size_t i = 0; i < count; ++i) {
      const double* at = middle + i;
      out[i] += (at[-j] + at[j]) * weight;
    }
  }
}

void blurReflected(Image<double>& image, double sigma) {
  if (sigma <= 0) return;
  const auto kernel = gaussianKernel(sigma, 4);
  const std::size_t radius = kernel.size() - 1;
  const auto columns = static_cast<std::size_t>(image.columns());
  const auto rows = static_cast<std::size_t>(image.rows());

  // Down first, then across: SciPy's order of axes.
  std::vector<double> line(rows), blurred(std::max(rows, columns)), padded(rows + 2 * radius);
  for (std::size_t column = 0; column < columns; ++column) {
    for (std::size_t row = 0; row < rows; ++row) line[row] = image[row * columns + column];
    pad(line.data(), rows, radius, padded);
    blurPadded(kernel, padded.data() + radius, rows, blurred.data());
    for (std::size_t row = 0; row < rows; ++row) image[row * columns + column] = blurred[row];
  }
  padded.resize(columns + 2 * radius);
  for (std::size_t row = 0; row < rows; ++row) {
    double* const first = image.data() + row * columns;
    pad(first, columns, radius, padded);
    blurPadded(kernel, padded.data() + radius, columns, blurred.data());
    std::copy_n(blurred.begin(), columns, first);
  }
}

}  // namespace saliscope
