// Contrast agent painted into slices without it: the same patient, scanner and region in both classes. Private to the folder.
#pragma once

#include <cstdint>

#include "core/base/image.h"
#include "core/base/random.h"

namespace saliscope {

/// Adds HU where blood is, as an injection would: a random strength for the slice, a random share of it for each vessel or chamber
/// (a number > 0 in `vessels`, of the same size), uneven across the slice, with soft edges. Noise and calcified walls stay.
void paintContrastAgent(Image<float>& hu, const Image<std::uint8_t>& vessels, Random& random);

/// Numbers from 1 for the connected parts (edge to edge, at most 255: the rest share the last) of what is not 0 in `mask`.
[[nodiscard]] Image<std::uint8_t> connectedParts(const Image<std::uint8_t>& mask);

}  // namespace saliscope
