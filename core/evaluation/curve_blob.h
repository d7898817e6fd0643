// The curves of one map on one slice as bytes, small and without loss where counts are behind the numbers. Private to the folder.
#pragma once

#include <cstdint>
#include <string>

#include "core/evaluation/slice_scores.h"

namespace saliscope {

/// Little-endian: 41 + 41 probabilities as float64 (MiF, LiF) and 41 + 41 hits as bytes; then, where there is a mask, as uint32:
/// pixels inside and outside the mask, 101 + 101 counts of true and false positives, 100 + 100 counts of shown pixels and of those
/// inside, and as float64 exact AUC.
[[nodiscard]] std::string curvesToBlob(const MapScores& scores);
/// The inverse; the numbers come out as they went in, to the last bit. Measures that are no curves stay 0. Throws Error
/// RunUnreadable for bytes of another size.
[[nodiscard]] MapScores curvesFromBlob(const std::string& blob);

}  // namespace saliscope
