#include "core/evaluation/roc.h"

namespace saliscope {

namespace {

/// The share of (mask pixel, other pixel) pairs that the map puts in the right order; pairs with equal values count half.
double rankArea(const RankedMap& ranked, const std::vector<std::size_t>& inside) {
  const double positives = static_cast<double>(inside.back());
  const double negatives = static_cast<double>(ranked.size()) - positives;
  double pairs = 0;
  std::size_t begin = 0;
  for (const std::size_t end : ranked.tieEnds()) {
    const auto tiedPositives = static_cast<double>(inside[end] - inside[begin]);
    const auto tiedNegatives = static_cast<double>(end - begin) - tiedPositives;
    const auto negativesBelow = negatives - static_cast<double>(end - inside[end]);
    pairs += tiedPositives * (negativesBelow + tiedNegatives / 2);
    begin = end;
  }
  return pairs / (positives * negatives);
}

}  // namespace

double rocArea(const std::vector<double>& tpr, const std::vector<double>& fpr) {
  double area = 0;
  double x = 1;
  double y = 1;
  for (std::size_t i = 0; i < tpr.size(); ++i) {
    area += (x - fpr[i]) * (y + tpr[i]) / 2;
    x = fpr[i];
    y = tpr[i];
  }
  return area + x * y / 2;
}

std::optional<RocCurve> rocCurve(const RankedMap& importance, const Image<std::uint8_t>& mask) {
  const auto inside = importance.countInside(mask);
  const std::size_t positives = inside.back();
  const std::size_t negatives = importance.size() - positives;
  if (positives == 0 || negatives == 0) return std::nullopt;

  RocCurve curve;
  for (std::size_t i = 0; i < RankedMap::thresholds; ++i) {
    const std::size_t above = importance.above(i);
    curve.thresholds.push_back(RankedMap::threshold(i));
    curve.tpr.push_back(static_cast<double>(inside[above]) / static_cast<double>(positives));
    curve.fpr.push_back(static_cast<double>(above - inside[above]) / static_cast<double>(negatives));
  }
  curve.auc = rocArea(curve.tpr, curve.fpr);
  curve.aucExact = rankArea(importance, inside);
  return curve;
}

std::optional<RocCurve> rocCurve(const Image<float>& importance, const Image<std::uint8_t>& mask) {
  return rocCurve(RankedMap(importance), mask);
}

}  // namespace saliscope
