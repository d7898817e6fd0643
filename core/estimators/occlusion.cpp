#include "core/estimators/occlusion.h"

#include <algorithm>
#include <vector>

#include "core/base/error.h"
#include "core/estimators/number_text.h"
#include "core/estimators/preview_pacer.h"
#include "core/estimators/score.h"
#include "core/estimators/sweep.h"

namespace saliscope {

namespace {

constexpr float black = 0;

/// Pixels [left, right) x [top, bottom).
struct Rectangle {
  int left = 0, right = 0, top = 0, bottom = 0;
};

/// Starts every `stride` pixels until the end is covered; the last ones shrink at the edge.
std::vector<Rectangle> windowsOver(int columns, int rows, int window, int stride) {
  std::vector<Rectangle> out;
  for (int top = 0;; top += stride) {
    for (int left = 0;; left += stride) {
      out.push_back({left, std::min(left + window, columns), top, std::min(top + window, rows)});
      if (left + window >= columns) break;
    }
    if (top + window >= rows) break;
  }
  return out;
}

template <class Work>
void eachPixel(const Rectangle& r, const Work& work) {
  for (int row = r.top; row < r.bottom; ++row) {
    for (int column = r.left; column < r.right; ++column) work(column, row);
  }
}

bool allBlack(const Image<float>& image, const Rectangle& r) {
  bool all = true;
  eachPixel(r, [&](int column, int row) { all = all && image.at(column, row) == black; });
  return all;
}

/// 0 where nothing was covered yet.
Image<float> meanPerPixel(const Image<double>& sums, const Image<int>& counts) {
  Image<float> out(sums.columns(), sums.rows());
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (counts[i] > 0) out[i] = static_cast<float>(sums[i] / counts[i]);
  }
  return out;
}

}  // namespace

// per pixel the mean over the windows that cover it of S(x) - S(x with the window black)
Attribution Occlusion::run(const EstimatorInput& input, Progress& progress) const {
  const double window = input.parameters.at("window");
  const double stride = input.parameters.at("stride");
  if (stride > window) throw Error(ErrorCode::ParameterOutOfRange, {"stride", numberText(stride), "1", numberText(window)});
  const Image<float>& image = input.image;
  auto windows = windowsOver(image.columns(), image.rows(), static_cast<int>(window), static_cast<int>(stride));
  Image<double> sums(image.columns(), image.rows());
  Image<int> counts(image.columns(), image.rows());
  const auto count = [&](const Rectangle& r) { eachPixel(r, [&](int column, int row) { ++counts.at(column, row); }); };
  // A window over nothing but black changes nothing: its difference is 0 and the network need not be asked (air around the patient,
  // lungs at a soft tissue window: up to half of the windows).
  const auto changing =
      std::stable_partition(windows.begin(), windows.end(), [&](const Rectangle& r) { return !allBlack(image, r); });
  std::for_each(changing, windows.end(), count);
  windows.erase(changing, windows.end());
  PreviewPacer pacer(input.preview);

  progress.step(0);
  const double whole = scoreAtInput(input);
  Sweep<double> sweep;
  sweep.count = windows.size();
  sweep.input = [&](std::size_t i) {
    Image<float> covered = image;
    eachPixel(windows[i], [&](int column, int row) { covered.at(column, row) = black; });
    return covered;
  };
  sweep.take = [&](std::size_t i, double score) {
    eachPixel(windows[i], [&](int column, int row) { sums.at(column, row) += whole - score; });
    count(windows[i]);
  };
  sweep.after = [&](std::size_t done) {
    if (done < windows.size()) pacer.offer([&] { return meanPerPixel(sums, counts); });
  };
  sweepScores(input, sweep, progress);
  return {.map = meanPerPixel(sums, counts)};
}

}  // namespace saliscope
