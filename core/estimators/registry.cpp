#include "core/estimators/registry.h"

#include <string>

#include "core/base/error.h"
#include "core/estimators/backprop.h"
#include "core/estimators/random_map.h"
#include "core/estimators/smoothgrad.h"
#include "core/estimators/smoothgrad_squared.h"

namespace saliscope {

namespace {

std::vector<std::unique_ptr<Estimator>> makeAll() {
  std::vector<std::unique_ptr<Estimator>> all;
  all.push_back(std::make_unique<Backprop>());
  all.push_back(std::make_unique<Smoothgrad>());
  all.push_back(std::make_unique<SmoothgradSquared>());
  all.push_back(std::make_unique<RandomMap>());
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
