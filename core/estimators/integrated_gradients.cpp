#include "core/estimators/integrated_gradients.h"

#include "core/estimators/preview_pacer.h"
#include "core/estimators/sums.h"

namespace saliscope {

// (x - x') * 1/m * sum_{k=1..m} dS/dx at x' + k/m (x - x'), x' black
Attribution IntegratedGradients::run(const EstimatorInput& input, Progress& progress) const {
  PreviewPacer pacer(input.preview);
  const PathMap& path = straightPath(input, blackBaseline, progress,
                                     [&](const Image<double>& unfinished) { pacer.offer([&] { return meanOf(unfinished, 1); }); });
  Attribution out{.map = meanOf(path.map, 1)};
  out.completenessError = completenessError(out.map, path.scoreDifference);
  return out;
}

}  // namespace saliscope
