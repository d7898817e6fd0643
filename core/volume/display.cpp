#include "core/volume/display.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>

#include "core/base/error.h"
#include "core/base/size_text.h"

namespace saliscope {

namespace {

constexpr double displayedShare = 0.995;

/// What a layer does to the picture at one of its values: picture = (picture x keep + add) / 2^16, rounded.
struct Blend {
  std::uint32_t keep = 1U << 16U;
  std::uint32_t red = half, green = half, blue = half;
  static constexpr std::uint32_t half = 1U << 15U;
};

// Finer than the colours of a map, so that the table's steps are not seen; even, so that the range's middle is an entry.
constexpr int tableSteps = 1024;
/// The last entry, behind the steps, is for what is not finite and leaves the picture as it is.
using BlendTable = std::array<Blend, tableSteps + 2>;

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
    const auto keep = static_cast<std::uint32_t>(std::lround((1 - opacity) * 65536));
    const auto part = [&](std::uint8_t value) { return value * (65536 - keep) + Blend::half; };
    table[static_cast<std::size_t>(i)] = {keep, part(colour.red), part(colour.green), part(colour.blue)};
  }
  return table;
}

void blendLayer(Image<Rgba>& picture, const ScalarLayer& layer) {
  const BlendTable table = blendTable(layer);
  Image<std::uint16_t> made;
  if (layer.steps == nullptr) made = scalarSteps(*layer.values, layer.low, layer.high);
  const std::uint16_t* steps = layer.steps != nullptr ? layer.steps->data() : made.data();
  const auto blended = [](std::uint8_t below, std::uint32_t keep, std::uint32_t add) {
    return static_cast<std::uint8_t>((below * keep + add) >> 16U);
  };
  for (std::size_t i = 0; i < picture.size(); ++i) {
    const Blend& blend = table[steps[i]];
    Rgba& pixel = picture[i];
    pixel = {blended(pixel.red, blend.keep, blend.red), blended(pixel.green, blend.keep, blend.green),
             blended(pixel.blue, blend.keep, blend.blue), 255};
  }
}

/// The slice through the window, eight bits a colour.
Image<Rgba> greyPicture(const Image<float>& hu, const Window& window, bool inverted) {
  const std::uint8_t flip = inverted ? 255 : 0;
  Image<Rgba> picture(hu.columns(), hu.rows());
  // As Window::grey, by one multiplication and addition a pixel, which compilers do for many pixels at once. A window without
  // width becomes one that is too narrow to be told from it.
  const double width = std::max(window.width, 1e-3);
  const auto scale = static_cast<float>(255 / width);
  const auto shift = static_cast<float>(0.5 - (window.center - width / 2) * 255 / width);
  const float* values = hu.data();
  Rgba* pixels = picture.data();
  const std::size_t count = hu.size();
  for (std::size_t i = 0; i < count; ++i) {
    const float level = values[i] * scale + shift;
    const auto dense = static_cast<std::uint8_t>(level > 0 ? (level < 255 ? level : 255.0F) : 0.0F);
    const auto grey = static_cast<std::uint8_t>(dense ^ flip);
    pixels[i] = {grey, grey, grey, 255};
  }
  return picture;
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

DisplayRange joinedRange(std::span<const DisplayRange> ranges) {
  if (ranges.empty()) return {};
  DisplayRange joined = ranges.front();
  for (const DisplayRange& range : ranges) {
    joined.high = std::max(joined.high, range.high);
    joined.isSigned = joined.isSigned || range.isSigned;
  }
  joined.low = joined.isSigned ? -joined.high : 0;
  return joined;
}

Image<std::uint16_t> scalarSteps(const Image<float>& values, double low, double high) {
  Image<std::uint16_t> steps(values.columns(), values.rows());
  const auto scale = static_cast<float>(high > low ? tableSteps / (high - low) : 0);
  const auto zero = static_cast<float>(low);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const float value = values[i];
    const float step = std::clamp((value - zero) * scale + 0.5F, 0.0F, static_cast<float>(tableSteps));
    steps[i] = static_cast<std::uint16_t>(std::isfinite(value) ? static_cast<int>(step) : tableSteps + 1);
  }
  return steps;
}

Image<Rgba> composePicture(const Image<float>& hu, const Window& window, std::span<const ScalarLayer> layers, bool inverted) {
  Image<Rgba> picture = greyPicture(hu, window, inverted);
  for (const ScalarLayer& layer : layers) {
    if (layer.values->columns() != hu.columns() || layer.values->rows() != hu.rows()) {
      throw Error(ErrorCode::SizeMismatch, {"layer", sizeText(hu), sizeText(*layer.values)});
    }
    blendLayer(picture, layer);
  }
  return picture;
}

}  // namespace saliscope
