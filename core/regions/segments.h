// The segments over which importance is summed: overlapping, in runs of pixels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/image.h"
#include "core/base/progress.h"
#include "core/regions/felzenszwalb.h"
#include "core/regions/settings.h"

namespace saliscope {

/// Pixels (begin .. end - 1, row).
struct PixelRun {
  std::int32_t row;
  std::int32_t begin;
  std::int32_t end;
  friend bool operator==(const PixelRun&, const PixelRun&) = default;
};

/// Sets of pixels of one image that may overlap, in a fixed order. None is empty.
class Segments {
 public:
  Segments(int columns, int rows) : columns_(columns), rows_(rows) {}

  /// Adds a segment; `runs` must lie in the image, rise by row and column and not overlap. Nothing happens without runs.
  void add(std::span<const PixelRun> runs);

  [[nodiscard]] int columns() const { return columns_; }
  [[nodiscard]] int rows() const { return rows_; }
  [[nodiscard]] std::size_t size() const { return ends_.size(); }
  [[nodiscard]] std::span<const PixelRun> operator[](std::size_t segment) const;
  [[nodiscard]] std::size_t pixels(std::size_t segment) const { return pixels_[segment]; }
  /// Pixels of all segments together.
  [[nodiscard]] std::size_t totalPixels() const;

 private:
  int columns_;
  int rows_;
  std::vector<PixelRun> runs_;
  std::vector<std::size_t> ends_;  ///< of each segment's runs
  std::vector<std::size_t> pixels_;
};

/// Appends a segment for each label, in order: the label map brought to the size of `segments` by nearest neighbour at aligned
/// centres, each label then dilated by a disk of `radius` pixels (x^2 + y^2 <= radius^2). Labels that vanish in between are left
/// out.
void addDilated(Segments& segments, const Labels& labels, int radius);

/// `image` (a slice seen through the model's window, or a heatmap) stretched, resized and divided at each scale, in the order of
/// scale and label (domain.md, "XRAI regions", 1). Throws Error ImageUniform, MapNotFinite, SizeMismatch, ParameterOutOfRange.
[[nodiscard]] Segments segmentImage(const Image<float>& image, const SegmentationSettings& settings,
                                    Progress& progress = Progress::none());

}  // namespace saliscope
