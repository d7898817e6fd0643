#include "core/evaluation/perturbation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/base/error.h"

namespace saliscope {

namespace {

constexpr std::array<std::pair<Fill, const char*>, 5> fills{
    {{Fill::ByLabel, "label"}, {Fill::Air, "air"}, {Fill::Water, "water"}, {Fill::LocalMean, "local-mean"}, {Fill::Blur, "blur"}}};
constexpr double airHu = -1000;
constexpr double waterHu = 0;

float throughWindow(double hu, const InputSpec& spec) {
  return static_cast<float>(std::clamp((hu - spec.windowLow) / (spec.windowHigh - spec.windowLow), 0.0, 1.0));
}

/// Sums over the rectangles of `image` from its first pixel.
class SumTable {
 public:
  explicit SumTable(const Image<float>& image) : sums_(image.columns() + 1, image.rows() + 1) {
    for (int row = 0; row < image.rows(); ++row) {
      double line = 0;
      for (int column = 0; column < image.columns(); ++column) {
        line += static_cast<double>(image.at(column, row));
        sums_.at(column + 1, row + 1) = sums_.at(column + 1, row) + line;
      }
    }
  }
  /// Mean of the pixels [left, right) x [top, bottom).
  [[nodiscard]] double mean(int left, int top, int right, int bottom) const {
    const double sum = sums_.at(right, bottom) - sums_.at(left, bottom) - sums_.at(right, top) + sums_.at(left, top);
    return sum / (static_cast<double>(right - left) * (bottom - top));
  }

 private:
  Image<double> sums_;
};

Image<float> localMean(const Image<float>& input) {
  const SumTable sums(input);
  const int reach = std::max(1, input.columns() / 16);
  Image<float> out(input.columns(), input.rows());
  for (int row = 0; row < out.rows(); ++row) {
    const int top = std::max(0, row - reach);
    const int bottom = std::min(out.rows(), row + reach + 1);
    for (int column = 0; column < out.columns(); ++column) {
      const int left = std::max(0, column - reach);
      const int right = std::min(out.columns(), column + reach + 1);
      out.at(column, row) = static_cast<float>(sums.mean(left, top, right, bottom));
    }
  }
  return out;
}

std::vector<double> gaussian(double sigma) {
  const int reach = static_cast<int>(std::ceil(4 * sigma));
  std::vector<double> weights;
  double sum = 0;
  for (int i = -reach; i <= reach; ++i) {
    weights.push_back(std::exp(-0.5 * i * i / (sigma * sigma)));
    sum += weights.back();
  }
  for (double& weight : weights) weight /= sum;
  return weights;
}

/// One pass along rows or, transposed, along columns.
Image<float> blurredAcross(const Image<float>& image, const std::vector<double>& weights) {
  const int reach = static_cast<int>(weights.size() / 2);
  Image<float> transposed(image.rows(), image.columns());
  for (int row = 0; row < image.rows(); ++row) {
    for (int column = 0; column < image.columns(); ++column) {
      double sum = 0;
      for (int i = -reach; i <= reach; ++i) {
        const int from = std::clamp(column + i, 0, image.columns() - 1);
        sum += weights[static_cast<std::size_t>(i + reach)] * static_cast<double>(image.at(from, row));
      }
      transposed.at(row, column) = static_cast<float>(sum);
    }
  }
  return transposed;
}

}  // namespace

std::string fillId(Fill fill) {
  return std::find_if(fills.begin(), fills.end(), [&](const auto& one) { return one.first == fill; })->second;
}

Fill fillOf(std::string_view id) {
  const auto found = std::find_if(fills.begin(), fills.end(), [&](const auto& one) { return one.second == id; });
  if (found == fills.end()) throw Error(ErrorCode::ParameterOutOfRange, {"fill", std::string(id), "label", "blur"});
  return found->first;
}

bool isConstant(Fill fill) {
  return fill == Fill::ByLabel || fill == Fill::Air || fill == Fill::Water;
}

double maskedFraction(std::size_t i) {
  return static_cast<double>(i) * 0.025;
}

std::size_t maskedCount(std::size_t i, std::size_t pixels) {
  return static_cast<std::size_t>(std::floor(maskedFraction(i) * static_cast<double>(pixels) + 0.5));
}

Image<float> fillImage(Fill fill, const Image<float>& input, int label, const InputSpec& spec) {
  switch (fill) {
    case Fill::Air:
      return {input.columns(), input.rows(), throughWindow(airHu, spec)};
    case Fill::Water:
      return {input.columns(), input.rows(), throughWindow(waterHu, spec)};
    case Fill::LocalMean:
      return localMean(input);
    case Fill::Blur: {
      const auto weights = gaussian(std::max(1.0, input.columns() / 32.0));
      return blurredAcross(blurredAcross(input, weights), weights);
    }
    case Fill::ByLabel:
      break;
  }
  return {input.columns(), input.rows(), label == 1 ? 0.0F : 1.0F};
}

Image<float> masked(const Image<float>& input, const Image<float>& fill, std::span<const std::uint32_t> pixels) {
  Image<float> out = input;
  for (const std::uint32_t i : pixels) out[i] = fill[i];
  return out;
}

std::vector<std::uint32_t> leastImportantFirst(const RankedMap& map) {
  std::vector<std::uint32_t> out;
  out.reserve(map.size());
  const auto& order = map.order();
  const auto& ends = map.tieEnds();
  for (std::size_t tie = ends.size(); tie-- > 0;) {
    const std::size_t begin = tie == 0 ? 0 : ends[tie - 1];
    out.insert(out.end(), order.begin() + static_cast<std::ptrdiff_t>(begin),
               order.begin() + static_cast<std::ptrdiff_t>(ends[tie]));
  }
  return out;
}

}  // namespace saliscope
