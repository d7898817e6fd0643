// XRAI regions over a slice: whole regions in the colour of their gain, and their borders.
#pragma once

#include <QPainterPath>
#include <QTransform>
#include <memory>
#include <string>
#include <vector>

#include "core/base/colormap.h"
#include "core/regions/regions.h"
#include "core/volume/display.h"

class QPainter;

namespace saliscope::ui {

/// How regions are wanted.
struct RegionLook {
  double percent = 5;  ///< of the image: the most salient regions of it
  double opacity = 0.65;
  std::string colorMap = "inferno";  ///< id; signed gains take the diverging map while this is "inferno"
  bool fade = true;                  ///< fainter with falling |gain|
};

/// Regions made ready for a slice: what is costly is done once and kept.
class RegionLayer {
 public:
  RegionLayer() = default;
  /// `regions` may be null: nothing is shown.
  explicit RegionLayer(std::shared_ptr<const Regions> regions);
  [[nodiscard]] bool empty() const { return regions_ == nullptr; }
  [[nodiscard]] const std::shared_ptr<const Regions>& regions() const { return regions_; }
  [[nodiscard]] const DisplayRange& range() const { return range_; }

 private:
  std::shared_ptr<const Regions> regions_;
  DisplayRange range_;
};

/// Blends the most salient regions over a picture of their size; a picture of another size is left as it is.
void blendRegions(Image<Rgba>& picture, const RegionLayer& layer, const RegionLook& look);

/// True for each rank (from 0) whose region belongs to the most salient `percent`.
[[nodiscard]] std::vector<bool> shownRegions(const Regions& regions, double percent);

enum class BorderLook { Plain, Hovered, Selected };
/// Lines of one width at every zoom, readable on bright and dark anatomy.
void paintRegionBorders(QPainter& painter, const QPainterPath& path, const QTransform& pixelToScreen, BorderLook look);

}  // namespace saliscope::ui
