// Slice -> ModelInput by the model card's window and size, and the transform back (domain.md, "Input" and "Grids").
#pragma once

#include <cstdint>

#include "core/base/image.h"

namespace saliscope {

/// What a model wants to be fed.
struct InputSpec {
  int rows = 224;
  int columns = 224;
  double windowLow = -160;  ///< HU that becomes 0 ("black")
  double windowHigh = 240;  ///< HU that becomes 1 ("white")
  friend bool operator==(const InputSpec&, const InputSpec&) = default;
};

/// HU clipped to the window and scaled to [0, 1], then resampled to rows x columns: bilinear, pixel centres aligned,
/// antialiased when shrinking, as PyTorch's interpolate(mode="bilinear", antialias=True). Throws Error SizeMismatch for an
/// empty slice.
[[nodiscard]] Image<float> toModelInput(const Image<float>& hu, const InputSpec& spec);

/// Bilinear resampling with pixel centres aligned; antialiased (triangle filter widened by the factor) when shrinking if asked.
[[nodiscard]] Image<float> resizeBilinear(const Image<float>& image, int columns, int rows, bool antialias);

/// A heatmap on the model grid brought to the slice grid: bilinear, no antialiasing.
[[nodiscard]] Image<float> toSliceGrid(const Image<float>& heatmap, int columns, int rows);

/// A mask brought to the model grid: nearest neighbour by half-open pixel centres (source = floor((i + 0.5) x scale)).
[[nodiscard]] Image<std::uint8_t> maskToModelGrid(const Image<std::uint8_t>& mask, int columns, int rows);

}  // namespace saliscope
