// Holm's correction for many comparisons (Holm, "A simple sequentially rejective multiple test procedure", 1979).
#pragma once

#include <vector>

namespace saliscope {

/// Corrected p-values of one family, in the order given: never below the given ones, at most 1.
[[nodiscard]] std::vector<double> holmCorrected(const std::vector<double>& p);

}  // namespace saliscope
