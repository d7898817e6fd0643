#include "core/estimators/straight_path.h"

#include <bit>
#include <cmath>
#include <string>

#include "core/estimators/score.h"
#include "core/estimators/sums.h"
#include "core/estimators/sweep.h"

namespace saliscope {

namespace {

unsigned reversedBits(unsigned value, int bits) {
  unsigned out = 0;
  for (int bit = 0; bit < bits; ++bit) out |= ((value >> bit) & 1U) << (bits - 1 - bit);
  return out;
}

Image<float> between(const Image<float>& image, float baseline, double fraction) {
  Image<float> out(image.columns(), image.rows());
  const double from = static_cast<double>(baseline);
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = static_cast<float>(from + fraction * (static_cast<double>(image[i]) - from));
  }
  return out;
}

/// (x - x') * sums / count
Image<double> scaled(const Image<float>& image, float baseline, const Image<double>& sums, std::size_t count) {
  Image<double> out(image.columns(), image.rows());
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = (static_cast<double>(image[i]) - static_cast<double>(baseline)) * sums[i] / static_cast<double>(count);
  }
  return out;
}

PathMap walk(const EstimatorInput& input, float baseline, int steps, Progress& progress, const PathPreview& preview) {
  const Image<float>& image = input.image;
  const auto order = stepOrder(steps);
  Image<double> sums(image.columns(), image.rows());
  Sweep<Image<float>> sweep;
  sweep.count = order.size();
  sweep.input = [&](std::size_t i) { return between(image, baseline, static_cast<double>(order[i]) / steps); };
  sweep.take = [&](std::size_t, const Image<float>& gradient) {
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += static_cast<double>(gradient[i]);
  };
  if (preview) {
    sweep.after = [&](std::size_t done) {
      if (done < order.size()) preview(scaled(image, baseline, sums, done));
    };
  }
  sweepGradients(input, sweep, progress);
  const Image<float> flat(image.columns(), image.rows(), baseline);
  return {scaled(image, baseline, sums, order.size()), scoreAtInput(input) - scoreAt(input, flat)};
}

}  // namespace

std::vector<ParameterDescriptor> pathParameters() {
  return {{.id = "steps", .defaultValue = 25, .minimum = 1, .maximum = 1000, .integer = true}};
}

std::vector<int> stepOrder(int steps) {
  const auto count = static_cast<unsigned>(steps);
  const int bits = std::bit_width(count - 1);
  std::vector<int> order;
  for (unsigned i = 0; i < (1U << bits); ++i) {
    const unsigned place = reversedBits(i, bits);
    if (place < count) order.push_back(static_cast<int>((place + count / 2) % count) + 1);
  }
  return order;
}

const PathMap& straightPath(const EstimatorInput& input, float baseline, Progress& progress, const PathPreview& preview) {
  const auto steps = static_cast<int>(input.parameters.at("steps"));
  const std::string key =
      "path|" + targetKey(input.target) + "|" + (baseline > 0 ? "white" : "black") + "|" + std::to_string(steps);
  progress.step(0);
  const auto& path = input.shared->once<PathMap>(key, [&] { return walk(input, baseline, steps, progress, preview); });
  progress.step(1);
  return path;
}

double completenessError(const Image<float>& map, double scoreDifference) {
  return std::abs(totalOf(map) - scoreDifference);
}

}  // namespace saliscope
