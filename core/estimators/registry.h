// All estimators, one visible line each.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "core/estimators/estimator.h"

namespace saliscope {

/// In the order of menus and tables.
[[nodiscard]] const std::vector<std::unique_ptr<Estimator>>& estimators();
/// Throws Error EstimatorUnknown (id, known ids).
[[nodiscard]] const Estimator& estimator(std::string_view id);

}  // namespace saliscope
