#include "core/model/decision.h"

#include <algorithm>
#include <cmath>

#include "core/base/random.h"

namespace saliscope {
namespace {

/// A body-like probe: black air, a grey ellipse of its own size and brightness, soft noise.
Image<float> probeImage(const InputSpec& input, std::uint64_t index) {
  Random random(Random::key(1, "bf16 probe", index));
  const double height = random.uniform(0.25, 0.5), width = random.uniform(0.25, 0.5), grey = random.uniform(0.3, 0.8);
  Image<float> image(input.columns, input.rows);
  for (int row = 0; row < input.rows; ++row) {
    for (int column = 0; column < input.columns; ++column) {
      const double y = ((row + 0.5) / input.rows - 0.5) / height, x = ((column + 0.5) / input.columns - 0.5) / width;
      const double value = x * x + y * y < 1 ? grey + 0.1 * random.normal() : 0;
      image.at(column, row) = static_cast<float>(std::clamp(value, 0.0, 1.0));
    }
  }
  return image;
}

}  // namespace

Prediction decide(std::vector<double> logits, double threshold) {
  Prediction out;
  if (logits.size() == 1) {
    out.probability = 1 / (1 + std::exp(-logits[0]));
    out.label = out.probability >= threshold ? 1 : 0;
  } else {
    const auto top = std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const double logit : logits) sum += std::exp(logit - *top);
    out.probability = 1 / sum;
    out.label = static_cast<int>(top - logits.begin());
  }
  out.logits = std::move(logits);
  return out;
}

bool isClear(const std::vector<double>& logits, double threshold, double margin) {
  if (logits.size() == 1) return std::abs(logits[0] - std::log(threshold / (1 - threshold))) > margin;
  std::vector<double> sorted = logits;
  std::partial_sort(sorted.begin(), sorted.begin() + 2, sorted.end(), std::greater<>());
  return sorted[0] - sorted[1] > 2 * margin;
}

double bf16Margin(const InputSpec& input, const LogitsOf& logitsOf) {
  constexpr std::uint64_t kProbes = 4;
  constexpr double kRoom = 6, kLeast = 0.1;
  double largest = 0;
  for (std::uint64_t i = 0; i < kProbes; ++i) {
    const Image<float> probe = probeImage(input, i);
    const auto quick = logitsOf(probe, Precision::Bf16), exact = logitsOf(probe, Precision::Fp32);
    for (std::size_t k = 0; k < exact.size(); ++k) largest = std::max(largest, std::abs(quick[k] - exact[k]));
  }
  return std::max(kLeast, kRoom * largest);
}

}  // namespace saliscope
