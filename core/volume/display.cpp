#include "core/volume/display.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

#include "core/base/error.h"

namespace saliscope {

namespace {

constexpr double displayedShare = 0.995;

std::string sizeText(int columns, int rows) {
  return std::to_string(columns) + " x " + std::to_string(rows);
}

std::uint8_t toByte(double share) {
  return static_cast<std::uint8_t>(share * 255 + 0.5);
}

std::uint8_t blend(std::uint8_t below, std::uint8_t above, float opacity) {
  const auto base = static_cast<float>(below);
  return static_cast<std::uint8_t>(base + (static_cast<float>(above) - base) * opacity + 0.5F);
}

/// Lays one layer over the picture. The neutral end of a range that holds 0 is 0, else the end nearer to it; a value's
/// strength is its distance from there as a share of the longest distance in the range.
void blendLayer(Image<Rgba>& picture, const ScalarLayer& layer) {
  const Image<float>& values = *layer.values;
  const double width = layer.high - layer.low;
  const double scale = width > 0 ? 1 / width : 0;
  const double neutral = layer.low > 0 ? layer.low : std::min(0.0, layer.high);
  const double reach = std::max(layer.high - neutral, neutral - layer.low);
  const double strengthScale = reach > 0 ? 1 / reach : 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double value = values[i];
    if (!std::isfinite(value)) continue;
    const double strength =
        std::min(std::abs(std::clamp(value, layer.low, std::max(layer.low, layer.high)) - neutral) * strengthScale, 1.0);
    if (strength < layer.threshold) continue;
    const auto opacity = static_cast<float>(std::clamp(layer.fade ? layer.opacity * strength : layer.opacity, 0.0, 1.0));
    const double share = std::clamp((value - layer.low) * scale, 0.0, 1.0);
    const Rgb& colour = layer.map->colors[toByte(share)];
    Rgba& pixel = picture[i];
    pixel = {blend(pixel.red, colour.red, opacity), blend(pixel.green, colour.green, opacity),
             blend(pixel.blue, colour.blue, opacity), 255};
  }
}

}  // namespace

DisplayRange displayRange(const Image<float>& values) {
  DisplayRange range;
  std::vector<float> magnitudes;
  magnitudes.reserve(values.size());
  for (const float value : values.pixels()) {
    if (!std::isfinite(value)) continue;
    magnitudes.push_back(std::abs(value));
    range.isSigned = range.isSigned || value < 0;
  }
  double top = 0;
  if (!magnitudes.empty()) {
    const auto rank = static_cast<std::size_t>(std::ceil(displayedShare * static_cast<double>(magnitudes.size()))) - 1;
    const auto quantile = magnitudes.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(magnitudes.begin(), quantile, magnitudes.end());
    // A map with very few pixels that are not 0 still shows them.
    top = *quantile > 0 ? *quantile : *std::max_element(quantile, magnitudes.end());
  }
  range.high = top > 0 ? top : 1;
  range.low = range.isSigned ? -range.high : 0;
  return range;
}

Image<Rgba> composePicture(const Image<float>& hu, const Window& window, std::span<const ScalarLayer> layers) {
  Image<Rgba> picture(hu.columns(), hu.rows());
  for (std::size_t i = 0; i < hu.size(); ++i) {
    const std::uint8_t grey = toByte(window.grey(hu[i]));
    picture[i] = {grey, grey, grey, 255};
  }
  for (const ScalarLayer& layer : layers) {
    if (layer.values->columns() != hu.columns() || layer.values->rows() != hu.rows()) {
      throw Error(ErrorCode::SizeMismatch,
                  {"layer", sizeText(hu.columns(), hu.rows()), sizeText(layer.values->columns(), layer.values->rows())});
    }
    blendLayer(picture, layer);
  }
  return picture;
}

}  // namespace saliscope
