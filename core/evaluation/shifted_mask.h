// Chance level by shifted masks: the same shape elsewhere shows what a map scores that knows nothing of this place.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/image.h"
#include "core/base/random.h"

namespace saliscope {

/// The mask moved by (columns, rows), what leaves at one edge comes in at the other.
[[nodiscard]] Image<std::uint8_t> shiftedMask(const Image<std::uint8_t>& mask, int columns, int rows);
/// `count` shifts, each by at least an eighth of the width or height along one of the axes. The mask must not be empty.
[[nodiscard]] std::vector<Image<std::uint8_t>> shiftedMasks(const Image<std::uint8_t>& mask, int count, Random random);

}  // namespace saliscope
