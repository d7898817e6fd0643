#include "core/estimators/guided_ig.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "core/estimators/sums.h"

namespace saliscope {

namespace {

constexpr double taken = std::numeric_limits<double>::infinity();  ///< |gradient| of a pixel that may not move further

bool isClose(double a, double b) {
  constexpr double tolerance = 1e-9;
  return std::abs(a - b) <= std::max(tolerance, tolerance * std::max(std::abs(a), std::abs(b)));
}

/// The path from black to the input, bent so that pixels of small gradients move first.
class GuidedPath {
 public:
  GuidedPath(const Image<float>& input, double fraction, double maxDistance)
      : fraction_(fraction), maxDistance_(maxDistance), x_(input.columns(), input.rows()), sums_(x_) {
    for (const float value : input.pixels()) input_.push_back(static_cast<double>(value));
    for (const double value : input_) total_ += std::abs(value);
  }

  [[nodiscard]] Image<float> point() const { return meanOf(x_, 1); }
  [[nodiscard]] Image<float> map() const { return meanOf(sums_, 1); }

  /// Moves until the way left is (1 - alpha) of the whole, with the gradient at point().
  void advance(double alpha, const Image<float>& gradient) {
    const Image<double> start = x_;
    highest_ = std::min(alpha + maxDistance_, 1.0);
    const double wanted = total_ * (1 - alpha);
    pullUp(std::max(alpha - maxDistance_, 0.0));
    std::vector<double> sizes;
    for (const float value : gradient.pixels()) sizes.push_back(std::abs(static_cast<double>(value)));
    double left = wayLeft();
    while (!isClose(wanted, left) && left > wanted && moveSmallest(sizes, left - wanted)) left = wayLeft();
    for (std::size_t i = 0; i < sums_.size(); ++i) sums_[i] += (x_[i] - start[i]) * static_cast<double>(gradient[i]);
  }

 private:
  [[nodiscard]] double end(std::size_t i) const { return highest_ * input_[i]; }

  [[nodiscard]] double wayLeft() const {
    double left = 0;
    for (std::size_t i = 0; i < x_.size(); ++i) left += std::abs(x_[i] - input_[i]);
    return left;
  }

  /// None stays further behind the straight path than allowed.
  void pullUp(double lowest) {
    for (std::size_t i = 0; i < x_.size(); ++i) {
      if (input_[i] != 0 && x_[i] / input_[i] < lowest) x_[i] = lowest * input_[i];
    }
  }

  /// Moves the pixels of the smallest gradients towards their ends, `gap` together or as far as they may. False once the gap is
  /// closed or nothing can move.
  bool moveSmallest(std::vector<double>& sizes, double gap) {
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      if (x_[i] == end(i)) sizes[i] = taken;
    }
    std::vector<double> sorted = sizes;
    const auto place = static_cast<std::ptrdiff_t>(fraction_ * static_cast<double>(sorted.size() - 1));
    std::nth_element(sorted.begin(), sorted.begin() + place, sorted.end());
    const double threshold = sorted[static_cast<std::size_t>(place)];
    const auto moves = [&](std::size_t i) { return sizes[i] <= threshold && sizes[i] != taken; };
    double reach = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      if (moves(i)) reach += std::abs(x_[i] - end(i));
    }
    if (reach <= 0) return false;
    const double share = gap / reach;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      if (moves(i)) x_[i] = share > 1 ? end(i) : x_[i] + (end(i) - x_[i]) * share;
    }
    return share > 1;
  }

  double fraction_;
  double maxDistance_;
  double highest_ = 0;  ///< share of the straight path that a pixel may have gone in this step
  double total_ = 0;    ///< sum of |x - x'|
  std::vector<double> input_;
  Image<double> x_;
  Image<double> sums_;
};

}  // namespace

Attribution GuidedIg::run(const EstimatorInput& input, Progress& progress) const {
  const double steps = input.parameters.at("steps");
  GuidedPath path(input.image, input.parameters.at("fraction"), input.parameters.at("max-dist"));
  for (double step = 0; step < steps; ++step) {
    progress.step(step / steps);
    const auto point = path.point();
    path.advance((step + 1) / steps, input.classifier.gradient(std::span(&point, 1), input.target).gradients.front());
  }
  progress.step(1);
  return {.map = path.map()};
}

}  // namespace saliscope
