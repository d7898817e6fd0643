#include "core/evaluation/dice.h"

namespace saliscope {

namespace {

double ratio(std::size_t part, std::size_t whole) {
  return static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

std::optional<DiceCurve> diceCurve(const RankedMap& gain, const Image<std::uint8_t>& mask) {
  const auto inside = gain.countInside(mask);
  const std::size_t maskPixels = inside.back();
  if (maskPixels == 0) return std::nullopt;

  DiceCurve curve;
  curve.maskShare = ratio(maskPixels, gain.size());
  for (int percent = 1; percent <= 100; ++percent) {
    const std::size_t shown = gain.shownAt(percent);
    const double dice = ratio(2 * inside[shown], shown + maskPixels);
    if (percent == 1 || dice > curve.best) {
      curve.best = dice;
      curve.bestPercent = percent;
      curve.insideAtBest = ratio(inside[shown], shown);
    }
    curve.percent.push_back(percent);
    curve.share.push_back(ratio(shown, gain.size()));
    curve.dice.push_back(dice);
  }
  return curve;
}

std::optional<DiceCurve> diceCurve(const Image<float>& gain, const Image<std::uint8_t>& mask) {
  return diceCurve(RankedMap(gain), mask);
}

TopShare topShareInMask(const RankedMap& gain, const Image<std::uint8_t>& mask, double percent) {
  const auto inside = gain.countInside(mask);
  const std::size_t shown = gain.shownAt(percent);
  return {.inside = ratio(inside[shown], shown), .chance = ratio(inside.back(), gain.size()), .shown = ratio(shown, gain.size())};
}

TopShare topShareInMask(const Image<float>& gain, const Image<std::uint8_t>& mask, double percent) {
  return topShareInMask(RankedMap(gain), mask, percent);
}

}  // namespace saliscope
