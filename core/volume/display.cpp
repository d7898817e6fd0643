#include "core/volume/display.h"

#include <algorithm>
#include <array>
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

/// What a layer does to the picture at one of its values: picture = picture x keep + add, in 0..255.
struct Blend {
  float keep = 1;
  float red = 0, green = 0, blue = 0;
};

// Finer than the colours of a map, so that the table's steps are not seen; even, so that the range's middle is an entry.
constexpr int tableSteps = 1024;
using BlendTable = std::array<Blend, tableSteps + 1>;

/// The blends of the values low .. high. The neutral value is 0 where the range holds it, else the end nearer to 0; a value's
/// strength is its distance from there as a share of the longest such distance in the range.
BlendTable blendTable(const ScalarLayer& layer) {
  const double width = std::max(layer.high - layer.low, 0.0);
  const double neutral = layer.low > 0 ? layer.low : std::min(0.0, layer.high);
  const double reach = std::max(layer.high - neutral, neutral - layer.low);
  BlendTable table{};
  for (int i = 0; i <= tableSteps; ++i) {
    const double share = static_cast<double>(i) / tableSteps;
    const double strength = reach > 0 ? std::abs(layer.low + share * width - neutral) / reach : 0;
    if (strength < layer.threshold) continue;
    const double opacity = std::clamp(layer.fade ? layer.opacity * strength : layer.opacity, 0.0, 1.0);
    const Rgb colour = layer.map->at(share);
    const auto part = [&](std::uint8_t value) { return static_cast<float>(value * opacity); };
    table[static_cast<std::size_t>(i)] = {static_cast<float>(1 - opacity), part(colour.red), part(colour.green), part(colour.blue)};
  }
  return table;
}

void blendLayer(Image<Rgba>& picture, const ScalarLayer& layer) {
  const BlendTable table = blendTable(layer);
  const double width = layer.high - layer.low;
  const auto scale = static_cast<float>(width > 0 ? tableSteps / width : 0);
  const auto low = static_cast<float>(layer.low);
  const auto blended = [](std::uint8_t below, float keep, float add) {
    return static_cast<std::uint8_t>(static_cast<float>(below) * keep + add + 0.5F);
  };
  const std::span<const float> values = layer.values->pixels();
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!std::isfinite(values[i])) continue;
    const float step = std::clamp((values[i] - low) * scale + 0.5F, 0.0F, static_cast<float>(tableSteps));
    const Blend& blend = table[static_cast<std::size_t>(step)];
    Rgba& pixel = picture[i];
    pixel = {blended(pixel.red, blend.keep, blend.red), blended(pixel.green, blend.keep, blend.green),
             blended(pixel.blue, blend.keep, blend.blue), 255};
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
  const std::span<const float> values = hu.pixels();
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::uint8_t grey = toByte(window.grey(values[i]));
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
