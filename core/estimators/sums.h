// Running sums in double: what is kept of many gradients.
#pragma once

#include <cstddef>

#include "core/base/image.h"

namespace saliscope {

/// sums / count, rounded once. `count` > 0.
[[nodiscard]] Image<float> meanOf(const Image<double>& sums, std::size_t count);
/// Sum of all values.
[[nodiscard]] double totalOf(const Image<float>& map);

}  // namespace saliscope
