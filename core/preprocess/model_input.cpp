#include "core/preprocess/model_input.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/size_text.h"

namespace saliscope {

namespace {

/// The source pixels [first, first + weights.size()) whose weighted mean is one target pixel.
struct Taps {
  int first = 0;
  std::vector<double> weights;
};

/// Triangle filter at aligned pixel centres, one entry per target pixel. Weights outside the source are left out and the rest
/// normalised. Centres are rounded to float as PyTorch does: exact ones differ from its answer by up to 3e-5 on 512 pixels.
std::vector<Taps> triangleTaps(int from, int to, bool antialias) {
  const float scale = static_cast<float>(from) / static_cast<float>(to);
  const float support = antialias ? std::max(1.0F, scale) : 1.0F;
  const double inverse = 1.0F / support;
  std::vector<Taps> out(static_cast<std::size_t>(to));
  for (int i = 0; i < to; ++i) {
    const auto center = static_cast<float>(static_cast<double>(scale) * (i + 0.5));
    const int first = std::max(static_cast<int>(center - support + 0.5F), 0);
    const int end = std::min(static_cast<int>(center + support + 0.5F), from);
    Taps& taps = out[static_cast<std::size_t>(i)];
    taps.first = first;
    double total = 0;
    for (int j = first; j < end; ++j) {
      const double weight = std::max(0.0, 1 - std::abs((j - static_cast<double>(center) + 0.5) * inverse));
      taps.weights.push_back(weight);
      total += weight;
    }
    for (double& weight : taps.weights) weight /= total;
  }
  return out;
}

/// Weighted mean of values[taps.first * stride], values[(taps.first + 1) * stride], ...
template <class T>
double blend(const Taps& taps, const T* values, std::size_t stride) {
  double sum = 0;
  std::size_t at = static_cast<std::size_t>(taps.first) * stride;
  for (const double weight : taps.weights) {
    sum += weight * static_cast<double>(values[at]);
    at += stride;
  }
  return sum;
}

void requireSize(int columns, int rows, const char* what) {
  if (columns > 0 && rows > 0) return;
  throw Error(ErrorCode::SizeMismatch, {what, "1 x 1 or more", sizeText(columns, rows)});
}

}  // namespace

Image<float> resizeBilinear(const Image<float>& image, int columns, int rows, bool antialias) {
  requireSize(image.columns(), image.rows(), "image");
  requireSize(columns, rows, "resized image");
  if (columns == image.columns() && rows == image.rows()) return image;

  const auto across = triangleTaps(image.columns(), columns, antialias);
  const auto down = triangleTaps(image.rows(), rows, antialias);
  Image<double> narrowed(columns, image.rows());
  for (int row = 0; row < image.rows(); ++row) {
    for (int column = 0; column < columns; ++column) {
      narrowed.at(column, row) = blend(across[static_cast<std::size_t>(column)], &image.at(0, row), 1);
    }
  }
  Image<float> out(columns, rows);
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      const auto& taps = down[static_cast<std::size_t>(row)];
      out.at(column, row) = static_cast<float>(blend(taps, &narrowed.at(column, 0), static_cast<std::size_t>(columns)));
    }
  }
  return out;
}

Image<float> toModelInput(const Image<float>& hu, const InputSpec& spec) {
  requireSize(hu.columns(), hu.rows(), "slice");
  if (!(spec.windowHigh > spec.windowLow)) throw Error(ErrorCode::Internal, {"the model's window is empty"});
  const double width = spec.windowHigh - spec.windowLow;
  Image<float> windowed(hu.columns(), hu.rows());
  for (std::size_t i = 0; i < hu.size(); ++i) {
    const double value = (static_cast<double>(hu[i]) - spec.windowLow) / width;
    // Written so that not-a-number becomes black, as padding does.
    windowed[i] = value > 0 ? static_cast<float>(std::min(value, 1.0)) : 0.0F;
  }
  return resizeBilinear(windowed, spec.columns, spec.rows, true);
}

Image<float> toSliceGrid(const Image<float>& heatmap, int columns, int rows) {
  return resizeBilinear(heatmap, columns, rows, false);
}

Image<std::uint8_t> maskToModelGrid(const Image<std::uint8_t>& mask, int columns, int rows) {
  requireSize(mask.columns(), mask.rows(), "mask");
  requireSize(columns, rows, "resized mask");
  // floor((i + 0.5) * from / to) in whole numbers: no rounding can move a pixel.
  const auto source = [](int i, int from, int to) {
    return static_cast<int>((2 * static_cast<std::int64_t>(i) + 1) * from / (2 * static_cast<std::int64_t>(to)));
  };
  Image<std::uint8_t> out(columns, rows);
  for (int row = 0; row < rows; ++row) {
    const int sourceRow = source(row, mask.rows(), rows);
    for (int column = 0; column < columns; ++column) {
      out.at(column, row) = mask.at(source(column, mask.columns(), columns), sourceRow);
    }
  }
  return out;
}

}  // namespace saliscope
