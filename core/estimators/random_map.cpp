#include "core/estimators/random_map.h"

#include <utility>

#include "core/estimators/draws.h"

namespace saliscope {

Attribution RandomMap::run(const EstimatorInput& input, Progress& progress) const {
  progress.step(0);
  Image<float> map(input.image.columns(), input.image.rows());
  drawsOf(input, descriptor_.family, 0).fillUniform(map.pixels());
  progress.step(1);
  return {.map = std::move(map)};
}

}  // namespace saliscope
