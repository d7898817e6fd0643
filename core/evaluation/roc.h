// ROC of an importance map against an expert mask (domain.md, "ROC against the expert mask").
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/image.h"
#include "core/evaluation/ranked_map.h"

namespace saliscope {

struct RocCurve {
  std::vector<double> thresholds;  ///< 0, 0.01 .. 1
  std::vector<double> tpr, fpr;    ///< at each threshold: positive where min-max normalised importance > threshold
  double auc = 0;                  ///< trapezoid, closed at (0,0) and (1,1)
  double aucExact = 0;             ///< rank AUC, ties counted half
};

/// None where the mask is empty or full (ROC undefined). A constant map counts as all zero: AUC 0.5. Throws Error SizeMismatch
/// for other sizes, Internal for maps that are not finite.
[[nodiscard]] std::optional<RocCurve> rocCurve(const Image<float>& importance, const Image<std::uint8_t>& mask);
/// The same for a map that is scored again and again while its mask changes.
[[nodiscard]] std::optional<RocCurve> rocCurve(const RankedMap& importance, const Image<std::uint8_t>& mask);

/// Trapezoid under a curve whose thresholds ascend (so tpr and fpr fall), closed at (0,0) and (1,1); also for mean curves over
/// slices.
[[nodiscard]] double rocArea(const std::vector<double>& tpr, const std::vector<double>& fpr);

}  // namespace saliscope
