#include "core/estimators/input_x_gradient.h"

#include "core/estimators/gradient_at_input.h"

namespace saliscope {

Attribution InputXGradient::run(const EstimatorInput& input, Progress& progress) const {
  progress.step(0);
  Attribution out{.map = gradientAtInput(input)};
  for (std::size_t i = 0; i < out.map.size(); ++i) out.map[i] *= input.image[i];
  progress.step(1);
  return out;
}

}  // namespace saliscope
