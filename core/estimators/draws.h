// Random draws keyed by what they are for (domain.md, "Draws").
#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/random.h"
#include "core/estimators/estimator.h"

namespace saliscope {

/// The stream of draw `index`: it depends on (seed, image hash, slice, family, index) and on nothing else.
[[nodiscard]] Random drawsOf(const EstimatorInput& input, std::string_view family, std::uint64_t index);

}  // namespace saliscope
