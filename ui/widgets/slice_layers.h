// What lies over a slice: the heatmap as a layer of colours, the mask as a line or a tint.
#pragma once

#include <QPainterPath>
#include <QTransform>
#include <cstdint>
#include <memory>
#include <string>

#include "core/base/colormap.h"
#include "core/estimators/heatmap.h"
#include "core/volume/display.h"
#include "core/volume/window.h"

class QPainter;

namespace saliscope::ui {

/// How a heatmap is wanted.
struct HeatmapLook {
  double opacity = 0.65;             ///< 0..1
  std::string colorMap = "inferno";  ///< id; signed maps take the diverging map while this is "inferno"
  double threshold = 0;              ///< share of the range below which nothing is drawn, 0..1
  bool smooth = true;                ///< false: the model grid shown as blocks
};

/// A heatmap made ready for a slice: what is costly is done once and kept.
class HeatmapLayer {
 public:
  HeatmapLayer() = default;
  /// `heatmap` may be null: nothing is shown.
  HeatmapLayer(std::shared_ptr<const Heatmap> heatmap, bool smooth);
  [[nodiscard]] bool empty() const { return heatmap_ == nullptr; }
  [[nodiscard]] const std::shared_ptr<const Heatmap>& heatmap() const { return heatmap_; }
  [[nodiscard]] bool smooth() const { return smooth_; }
  /// On the slice grid: the map itself, or its model pixels as blocks.
  [[nodiscard]] const Image<float>& values() const { return smooth_ ? heatmap_->values : blocks_; }
  [[nodiscard]] const DisplayRange& range() const { return range_; }
  /// scalarSteps() of values() over range().
  [[nodiscard]] const Image<std::uint16_t>& steps() const { return steps_; }

 private:
  std::shared_ptr<const Heatmap> heatmap_;
  bool smooth_ = true;
  Image<float> blocks_;
  DisplayRange range_;
  Image<std::uint16_t> steps_;
};

/// The colours of a map with this range: the wanted ones, or the diverging map for signed values while the default is wanted.
[[nodiscard]] const ColorMap& colorMapFor(const DisplayRange& range, const std::string& wanted);

/// The slice through the window, the heatmap on top where there is one of the same size; `inverted`: dense is black.
[[nodiscard]] Image<Rgba> composeSlice(const Image<float>& hu, const Window& window, const HeatmapLayer& layer,
                                       const HeatmapLook& look, bool inverted = false);

/// The pixel-exact outline in pixel coordinates ((0, 0): centre of the first pixel); holes stay holes.
[[nodiscard]] QPainterPath maskPath(const Image<std::uint8_t>& mask);

enum class MaskLook { Outline, Fill, Hidden };
/// A line of one width at every zoom, with a dark rim so that it reads on bright and dark anatomy; Fill tints the inside too.
void paintMask(QPainter& painter, const QPainterPath& path, const QTransform& pixelToScreen, MaskLook look);

}  // namespace saliscope::ui
