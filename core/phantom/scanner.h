// What a scanner makes of the anatomy: blur, noise and streaks.
#pragma once

#include <vector>

#include "core/phantom/patient.h"

namespace saliscope::phantom {

/// A plane of HU as reconstructed by the patient's kernel, with noise of slice k; whole numbers, -1024..3071.
/// `streakSource`: scanner mm of dense contrast agent.
void scan(std::vector<float>& plane, const Patient& patient, std::uint64_t k, Point streakSource, double streakHu);

}  // namespace saliscope::phantom
