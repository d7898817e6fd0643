#include "core/estimators/registry.h"

#include <string>

#include "core/base/error.h"
#include "core/estimators/backprop.h"
#include "core/estimators/blur_ig.h"
#include "core/estimators/deconvolution.h"
#include "core/estimators/expected_gradients.h"
#include "core/estimators/grad_cam.h"
#include "core/estimators/guided_backprop.h"
#include "core/estimators/guided_ig.h"
#include "core/estimators/input_x_gradient.h"
#include "core/estimators/integrated_gradients.h"
#include "core/estimators/integrated_gradients_bw.h"
#include "core/estimators/occlusion.h"
#include "core/estimators/random_map.h"
#include "core/estimators/smoothgrad.h"
#include "core/estimators/smoothgrad_squared.h"
#include "core/estimators/vargrad.h"

namespace saliscope {

namespace {

std::vector<std::unique_ptr<Estimator>> makeAll() {
  std::vector<std::unique_ptr<Estimator>> all;
  all.push_back(std::make_unique<Backprop>());
  all.push_back(std::make_unique<Deconvolution>());
  all.push_back(std::make_unique<IntegratedGradients>());
  all.push_back(std::make_unique<IntegratedGradientsBw>());
  all.push_back(std::make_unique<ExpectedGradients>());
  all.push_back(std::make_unique<Smoothgrad>());
  all.push_back(std::make_unique<SmoothgradSquared>());
  all.push_back(std::make_unique<RandomMap>());
  all.push_back(std::make_unique<GuidedBackprop>());
  all.push_back(std::make_unique<InputXGradient>());
  all.push_back(std::make_unique<Vargrad>());
  all.push_back(std::make_unique<GradCam>());
  all.push_back(std::make_unique<Occlusion>());
  all.push_back(std::make_unique<GuidedIg>());
  all.push_back(std::make_unique<BlurIg>());
  return all;
}

}  // namespace

const std::vector<std::unique_ptr<Estimator>>& estimators() {
  static const auto all = makeAll();
  return all;
}

const Estimator& estimator(std::string_view id) {
  std::string known;
  for (const auto& candidate : estimators()) {
    if (candidate->descriptor().id == id) return *candidate;
    known += (known.empty() ? "" : ", ") + candidate->descriptor().id;
  }
  throw Error(ErrorCode::EstimatorUnknown, {std::string(id), known});
}

}  // namespace saliscope
