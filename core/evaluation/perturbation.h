// Masking pixels of a model input step by step (domain.md, "Fidelity of a run").
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/image.h"
#include "core/evaluation/ranked_map.h"
#include "core/preprocess/model_input.h"

namespace saliscope {

/// What takes the place of masked pixels.
enum class Fill {
  ByLabel,    ///< 0 for samples whose label is "with contrast", 1 for the others (the paper's choice)
  Air,        ///< -1000 HU seen through the card's window
  Water,      ///< 0 HU seen through the card's window
  LocalMean,  ///< the mean of the square of 1/8 of the columns around the pixel, what lies outside the image left out
  Blur,       ///< the input blurred by a Gaussian of sigma columns/32, edges repeated
};

/// "label", "air", "water", "local-mean", "blur".
[[nodiscard]] std::string fillId(Fill fill);
/// Throws Error ParameterOutOfRange for another id.
[[nodiscard]] Fill fillOf(std::string_view id);
/// True where the wholly masked input is the same for every slice of a label.
[[nodiscard]] bool isConstant(Fill fill);

/// The points 0, 2.5, 5 .. 100 %.
inline constexpr std::size_t maskingPoints = 41;
/// Share of masked pixels at point i, 0..1.
[[nodiscard]] double maskedFraction(std::size_t i);
/// floor(fraction x pixels + 0.5).
[[nodiscard]] std::size_t maskedCount(std::size_t i, std::size_t pixels);

/// What stands where pixels are masked; of the input's size, values in [0, 1]. `label`: 1 with contrast.
[[nodiscard]] Image<float> fillImage(Fill fill, const Image<float>& input, int label, const InputSpec& spec);
/// `input` with the pixels of these indices taken from `fill`.
[[nodiscard]] Image<float> masked(const Image<float>& input, const Image<float>& fill, std::span<const std::uint32_t> pixels);

/// Pixel indices, least important first, ties by pixel index (so not simply the reverse of order()).
[[nodiscard]] std::vector<std::uint32_t> leastImportantFirst(const RankedMap& map);

}  // namespace saliscope
