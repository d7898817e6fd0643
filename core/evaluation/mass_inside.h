// Mass inside the mask (relevance mass accuracy, Arras et al. 2022).
#pragma once

#include <cstdint>

#include "core/base/image.h"

namespace saliscope {

/// Of the sum of all positive importance, the share that lies in the mask; 0 where nothing is positive. Throws Error SizeMismatch.
[[nodiscard]] double massInside(const Image<float>& map, const Image<std::uint8_t>& mask);

}  // namespace saliscope
