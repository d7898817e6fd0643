#include "core/model/contrast_painting.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <vector>

namespace saliscope {
namespace {

constexpr double kWeakest = 90, kStrongest = 350;         // HU that the agent adds: delayed phase to angiography
constexpr double kSmallestShare = 0.45, kWholeShare = 1;  // of it, in a vessel or chamber
constexpr double kUneven = 0.4;                           // of the strength, from the middle of the slice to an edge
constexpr int kBlurRadius = 1;                            // pixels, of the edges

/// The mean of the neighbours at most `kBlurRadius` away along each axis; pixels beyond the edge count as the edge.
Image<float> softened(const Image<float>& image) {
  Image<float> rows(image.columns(), image.rows()), out(image.columns(), image.rows());
  constexpr float kCount = 2 * kBlurRadius + 1;
  for (int y = 0; y < image.rows(); ++y) {
    for (int x = 0; x < image.columns(); ++x) {
      float sum = 0;
      for (int d = -kBlurRadius; d <= kBlurRadius; ++d) sum += image.at(std::clamp(x + d, 0, image.columns() - 1), y);
      rows.at(x, y) = sum / kCount;
    }
  }
  for (int y = 0; y < image.rows(); ++y) {
    for (int x = 0; x < image.columns(); ++x) {
      float sum = 0;
      for (int d = -kBlurRadius; d <= kBlurRadius; ++d) sum += rows.at(x, std::clamp(y + d, 0, image.rows() - 1));
      out.at(x, y) = sum / kCount;
    }
  }
  return out;
}

}  // namespace

void paintContrastAgent(Image<float>& hu, const Image<std::uint8_t>& vessels, Random& random) {
  assert(hu.columns() == vessels.columns() && hu.rows() == vessels.rows());
  const double strength = std::exp(random.uniform(std::log(kWeakest), std::log(kStrongest)));
  const double across = random.uniform(-kUneven, kUneven), down = random.uniform(-kUneven, kUneven);
  std::array<double, 256> level{};
  for (std::size_t i = 1; i < level.size(); ++i) level[i] = strength * random.uniform(kSmallestShare, kWholeShare);
  Image<float> added(hu.columns(), hu.rows());
  for (int y = 0; y < hu.rows(); ++y) {
    for (int x = 0; x < hu.columns(); ++x) {
      const double uneven = 1 + across * (2.0 * x / hu.columns() - 1) + down * (2.0 * y / hu.rows() - 1);
      added.at(x, y) = static_cast<float>(level[vessels.at(x, y)] * uneven);
    }
  }
  added = softened(added);
  for (std::size_t i = 0; i < hu.size(); ++i) hu[i] += added[i];
}

Image<std::uint8_t> connectedParts(const Image<std::uint8_t>& mask) {
  Image<std::uint8_t> out(mask.columns(), mask.rows());
  std::vector<std::array<int, 2>> open;
  const auto visit = [&](int x, int y, std::uint8_t number) {
    if (!mask.contains(x, y) || mask.at(x, y) == 0 || out.at(x, y) != 0) return;
    out.at(x, y) = number;
    open.push_back({x, y});
  };
  int parts = 0;
  for (int y = 0; y < mask.rows(); ++y) {
    for (int x = 0; x < mask.columns(); ++x) {
      if (mask.at(x, y) == 0 || out.at(x, y) != 0) continue;
      const auto number = static_cast<std::uint8_t>(std::min(++parts, 255));
      visit(x, y, number);
      while (!open.empty()) {
        const auto [column, row] = open.back();
        open.pop_back();
        visit(column - 1, row, number);
        visit(column + 1, row, number);
        visit(column, row - 1, number);
        visit(column, row + 1, number);
      }
    }
  }
  return out;
}

}  // namespace saliscope
