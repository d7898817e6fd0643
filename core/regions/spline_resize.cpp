#include "core/regions/spline_resize.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/regions/gaussian.h"

namespace saliscope {

namespace {

/// Zeros on either side of a line before the spline's recursive prefilter, as SciPy pads for its mode "grid-constant".
constexpr std::size_t padding = 12;
/// The cubic B-spline's pole, sqrt(3) - 2.
const double pole = std::sqrt(3.0) - 2;

struct Range {
  double low;
  double high;
};

Range finiteRange(const Image<float>& image) {
  if (image.empty()) throw Error(ErrorCode::SizeMismatch, {"image", "1 x 1 or more", "0 x 0"});
  for (const float value : image.pixels()) {
    if (!std::isfinite(value)) throw Error(ErrorCode::MapNotFinite, {"image"});
  }
  const auto [low, high] = std::minmax_element(image.pixels().begin(), image.pixels().end());
  if (*low == *high) throw Error(ErrorCode::ImageUniform, {"image"});
  return {*low, *high};
}

double stretch(float value, const Range& range) {
  return (static_cast<double>(value) - range.low) / (range.high - range.low) * 2 - 1;
}

/// Samples become coefficients of the cubic B-spline that passes through them; mirrored at both ends.
void prefilter(std::vector<double>& line) {
  const std::size_t n = line.size();
  for (double& value : line) value *= 6;
  // The mirrored line's infinite sum at the first sample; the pole's powers fall below any influence after 60 of them.
  double power = pole;
  for (std::size_t i = 1; i < std::min<std::size_t>(n, 60); ++i) {
    line[0] += power * line[i];
    power *= pole;
  }
  for (std::size_t i = 1; i < n; ++i) line[i] += pole * line[i - 1];
  line[n - 1] = (pole * line[n - 2] + line[n - 1]) * pole / (pole * pole - 1);
  for (std::size_t i = n - 1; i-- > 0;) line[i] = pole * (line[i + 1] - line[i]);
}

/// One axis of the resampling; every line of it goes the same way.
class LineResampler {
 public:
  LineResampler(int from, int to) : length_(static_cast<std::size_t>(from)), coefficients_(length_ + 2 * padding) {
    const double factor = static_cast<double>(from) / to;
    kernel_ = factor > 1 ? gaussianKernel((factor - 1) / 2, 4) : std::vector<double>{1};
    line_.assign(length_ + 2 * (kernel_.size() - 1), 0);
    taps_.reserve(static_cast<std::size_t>(to));
    for (int i = 0; i < to; ++i) taps_.push_back(tapsAt((i + 0.5) * factor - 0.5));
  }

  /// To be filled with the line's samples before each resample().
  [[nodiscard]] double* line() { return line_.data() + kernel_.size() - 1; }

  /// Writes to out[0], out[stride] ..
  void resample(double* out, std::size_t stride) {
    std::fill(coefficients_.begin(), coefficients_.end(), 0.0);
    blurPadded(kernel_, line(), length_, coefficients_.data() + padding);
    prefilter(coefficients_);
    for (const Taps& taps : taps_) {
      const double* c = coefficients_.data() + taps.first;
      *out = taps.weights[0] * c[0] + taps.weights[1] * c[1] + taps.weights[2] * c[2] + taps.weights[3] * c[3];
      out += stride;
    }
  }

 private:
  struct Taps {
    std::size_t first;  ///< coefficient
    std::array<double, 4> weights;
  };

  static Taps tapsAt(double position) {
    const double below = std::floor(position);
    const double t = position - below;
    const double u = 1 - t;
    const auto first = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(below) + static_cast<std::ptrdiff_t>(padding) - 1);
    return {first, {u * u * u / 6, (4 - 6 * t * t + 3 * t * t * t) / 6, (4 - 6 * u * u + 3 * u * u * u) / 6, t * t * t / 6}};
  }

  std::size_t length_;
  std::vector<double> kernel_;
  std::vector<double> line_;  ///< with zeros as far as the kernel reaches on either side
  std::vector<double> coefficients_;
  std::vector<Taps> taps_;
};

}  // namespace

Image<double> stretched(const Image<float>& image) {
  const Range range = finiteRange(image);
  Image<double> out(image.columns(), image.rows());
  for (std::size_t i = 0; i < image.size(); ++i) out[i] = stretch(image[i], range);
  return out;
}

Image<double> stretchedTo(const Image<float>& image, int columns, int rows, Progress& progress) {
  const Range range = finiteRange(image);
  LineResampler across(image.columns(), columns);
  Image<double> narrowed(columns, image.rows());
  for (int row = 0; row < image.rows(); ++row) {
    progress.step(0.5 * row / image.rows());
    for (int column = 0; column < image.columns(); ++column) {
      across.line()[column] = stretch(image.at(column, row), range);
    }
    across.resample(&narrowed.at(0, row), 1);
  }

  LineResampler down(image.rows(), rows);
  Image<double> out(columns, rows);
  for (int column = 0; column < columns; ++column) {
    progress.step(0.5 + 0.5 * column / columns);
    for (int row = 0; row < image.rows(); ++row) down.line()[row] = narrowed.at(column, row);
    down.resample(&out.at(column, 0), static_cast<std::size_t>(columns));
  }
  for (double& value : out.pixels()) value = std::clamp(value, -1.0, 1.0);
  return out;
}

}  // namespace saliscope
