// A slice's regions in order of what the importance map gives them (XRAI, Kapishnikov et al. 2019; domain.md, "XRAI regions").
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/image.h"
#include "core/base/progress.h"
#include "core/preprocess/model_input.h"
#include "core/regions/segments.h"
#include "core/regions/settings.h"

namespace saliscope {

struct Region {
  std::size_t pixels = 0;
  double gain = 0;                     ///< aggregate importance of the region's pixels
  std::optional<std::size_t> added{};  ///< when it was added, from 0; none: the pixels that no segment covered
};

/// Every pixel belongs to one region.
struct Regions {
  Image<float> gain;            ///< of each pixel's region
  Image<std::int32_t> rank;     ///< of each pixel's region: 1 .. regions.size()
  std::vector<Region> regions;  ///< by rank: regions[rank - 1]; gains fall, but for the uncovered rest, which is last
};

/// Ranks `segments` by `importance` (finite, of the segments' size). `settings.source` and `.segmentation` play no part here.
/// Throws Error SizeMismatch, MapNotFinite, ParameterOutOfRange.
[[nodiscard]] Regions rankRegions(const Segments& segments, const Image<float>& importance, const RegionSettings& settings,
                                  Progress& progress = Progress::none());

/// What rankRegions() ranks: the slice (HU) seen through the model's window, or the importance map, divided. Slices of one size and
/// window give the same segments for every map unless `settings.source` is the heatmap. Throws Error ImageUniform ("slice" or
/// "importance map") where there is nothing to divide, MapNotFinite, ParameterOutOfRange, OutOfMemory.
[[nodiscard]] Segments divideSlice(const Image<float>& hu, const InputSpec& window, const Image<float>& importance,
                                   const RegionSettings& settings, Progress& progress = Progress::none());

/// The whole chain: divideSlice() and rankRegions() with `importance`, a heatmap on the slice's grid, and their Errors.
[[nodiscard]] Regions explainRegions(const Image<float>& hu, const InputSpec& window, const Image<float>& importance,
                                     const RegionSettings& settings, Progress& progress = Progress::none());

/// The most salient `percent` of the image (domain.md, "Display and scoring at p percent"): with k = max(1, floor(percent/100 x
/// pixels + 0.5)), all regions whose gain is at least the k-th largest pixel's gain.
struct Salient {
  float leastGain = 0;     ///< a pixel is shown where Regions::gain is at least this
  std::size_t pixels = 0;  ///< shown
  double share = 0;        ///< of the image, 0..1: never below percent by more than rounding, often above
};
/// As many steps as there are regions, whatever the image's size.
[[nodiscard]] Salient mostSalient(const Regions& regions, double percent);

/// Pixels of each region, by rank, that lie in `mask`. Throws Error SizeMismatch.
[[nodiscard]] std::vector<std::size_t> pixelsInMask(const Regions& regions, const Image<std::uint8_t>& mask);

}  // namespace saliscope
