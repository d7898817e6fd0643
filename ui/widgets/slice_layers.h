// What lies over a slice: the heatmap as a layer of colours, the mask as a line or a tint.
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QTransform>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "core/base/colormap.h"
#include "core/estimators/heatmap.h"
#include "core/volume/display.h"
#include "core/volume/window.h"
#include "ui/widgets/slice_annotations.h"

class QPainter;

namespace saliscope::ui {

/// How a heatmap is wanted.
struct HeatmapLook {
  double opacity = 0.65;             ///< 0..1
  std::string colorMap = "inferno";  ///< id; signed maps take the diverging map while this is "inferno"
  double threshold = 0;              ///< share of the range below which nothing is drawn, 0..1
  bool smooth = true;                ///< false: the model grid shown as blocks
  double hidden = 0;                 ///< share of the pixels, those of the least |value|, that are not drawn, 0..1
  /// Joined to the map's own range, so that its colours can be compared with those of other maps; none: its own alone.
  std::optional<DisplayRange> shared{};
  friend bool operator==(const HeatmapLook&, const HeatmapLook&) = default;
};

/// Which pixels of a heatmap are laid over which picture.
enum class HeatmapPixels {
  Smooth,    ///< the map on the slice's grid
  Blocks,    ///< the model's pixels as blocks, on the slice's grid
  ModelGrid  ///< the model's pixels, on a picture of the model's grid
};

/// A heatmap made ready for a slice: what is costly is done once and kept.
class HeatmapLayer {
 public:
  HeatmapLayer() = default;
  /// `heatmap` may be null: nothing is shown. Of `look`, what must be prepared counts: smooth, hidden and shared.
  HeatmapLayer(std::shared_ptr<const Heatmap> heatmap, const HeatmapLook& look);
  /// The same on a grid that `look` does not decide.
  HeatmapLayer(std::shared_ptr<const Heatmap> heatmap, const HeatmapLook& look, HeatmapPixels pixels);
  [[nodiscard]] bool empty() const { return heatmap_ == nullptr; }
  [[nodiscard]] const std::shared_ptr<const Heatmap>& heatmap() const { return heatmap_; }
  /// True if this is what the constructor would make of the same.
  [[nodiscard]] bool isOf(const std::shared_ptr<const Heatmap>& heatmap, const HeatmapLook& look, HeatmapPixels pixels) const;
  [[nodiscard]] const Image<float>& values() const;
  [[nodiscard]] const DisplayRange& range() const { return range_; }
  /// scalarSteps() of values() over range(); hidden pixels as if they were not finite.
  [[nodiscard]] const Image<std::uint16_t>& steps() const { return steps_; }
  /// |values| below this are not drawn.
  [[nodiscard]] double leastDrawn(const HeatmapLook& look) const;
  /// Share of the pixels that is drawn, 0..1.
  [[nodiscard]] double drawnShare(const HeatmapLook& look) const;

 private:
  void hide(double share);

  std::shared_ptr<const Heatmap> heatmap_;
  HeatmapPixels pixels_ = HeatmapPixels::Smooth;
  double hidden_ = 0;
  std::optional<DisplayRange> shared_;
  Image<float> blocks_;
  DisplayRange range_;
  double leastShown_ = 0;  ///< of the hidden share
  Image<std::uint16_t> steps_;
};

/// The colours of a map with this range: the wanted ones, or the diverging map for signed values while the default is wanted.
[[nodiscard]] const ColorMap& colorMapFor(const DisplayRange& range, const std::string& wanted);

/// The bar of a layer that is not empty: raw values, and what of them is not drawn.
[[nodiscard]] ColorBar heatmapBar(const HeatmapLayer& layer, const HeatmapLook& look, const QString& title);

/// The slice through the window, the heatmap on top where there is one of the same size; `inverted`: dense is black.
[[nodiscard]] Image<Rgba> composeSlice(const Image<float>& hu, const Window& window, const HeatmapLayer& layer,
                                       const HeatmapLook& look, bool inverted = false);

/// The pixel-exact outline in pixel coordinates ((0, 0): centre of the first pixel); holes stay holes.
[[nodiscard]] QPainterPath maskPath(const Image<std::uint8_t>& mask);

/// A line of one width at every zoom around a part of a picture, with a dark rim.
void paintOutline(QPainter& painter, const QPainterPath& path, const QTransform& pixelToScreen, const QColor& color);

enum class MaskLook { Outline, Fill, Hidden };
/// A line of one width at every zoom, with a dark rim so that it reads on bright and dark anatomy; Fill tints the inside too.
void paintMask(QPainter& painter, const QPainterPath& path, const QTransform& pixelToScreen, MaskLook look);

}  // namespace saliscope::ui
