#include "core/estimators/integrated_gradients_bw.h"

#include "core/estimators/preview_pacer.h"
#include "core/estimators/sums.h"

namespace saliscope {

namespace {

Image<float> meanOfTwo(const Image<double>& a, const Image<double>& b) {
  Image<double> sums = a;
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += b[i];
  return meanOf(sums, 2);
}

}  // namespace

Attribution IntegratedGradientsBw::run(const EstimatorInput& input, Progress& progress) const {
  PreviewPacer pacer(input.preview);
  ProgressSpan first(progress, 0, 0.5);
  const PathMap& black = straightPath(input, blackBaseline, first,
                                      [&](const Image<double>& unfinished) { pacer.offer([&] { return meanOf(unfinished, 1); }); });
  ProgressSpan second(progress, 0.5, 1);
  const PathMap& white = straightPath(input, whiteBaseline, second, [&](const Image<double>& unfinished) {
    pacer.offer([&] { return meanOfTwo(black.map, unfinished); });
  });
  Attribution out{.map = meanOfTwo(black.map, white.map)};
  out.completenessError = completenessError(out.map, (black.scoreDifference + white.scoreDifference) / 2);
  return out;
}

}  // namespace saliscope
