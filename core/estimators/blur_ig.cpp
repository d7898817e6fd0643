#include "core/estimators/blur_ig.h"

#include <deque>
#include <utility>

#include "core/estimators/gaussian_blur.h"
#include "core/estimators/sums.h"
#include "core/estimators/sweep.h"

namespace saliscope {

namespace {

constexpr double derivativeStep = 0.01;  ///< pixels of sigma

}  // namespace

// - sum_i ds * dB(x, s_i)/ds * dS/dx at B(x, s_i), B the blur, s_i = i ds, ds = max_sigma / m, i = 0 .. m - 1
Attribution BlurIg::run(const EstimatorInput& input, Progress& progress) const {
  const Image<float>& image = input.image;
  const double steps = input.parameters.at("steps");
  const double distance = input.parameters.at("max-sigma") / steps;
  Image<double> sums(image.columns(), image.rows());
  std::deque<Image<double>> asked;  // blurred images whose gradients are still to come
  Sweep<Image<float>> sweep;
  sweep.count = static_cast<std::size_t>(steps);
  sweep.input = [&](std::size_t i) {
    asked.push_back(gaussianBlur(image, static_cast<double>(i) * distance));
    return meanOf(asked.back(), 1);
  };
  sweep.take = [&](std::size_t i, const Image<float>& gradient) {
    const Image<double> here = std::move(asked.front());
    asked.pop_front();
    const auto beyond = gaussianBlur(image, static_cast<double>(i) * distance + derivativeStep);
    for (std::size_t p = 0; p < sums.size(); ++p) {
      sums[p] -= distance * (beyond[p] - here[p]) / derivativeStep * static_cast<double>(gradient[p]);
    }
  };
  sweepGradients(input, sweep, progress);
  return {.map = meanOf(sums, 1)};
}

}  // namespace saliscope
