// How things are shown: window and layers. Every view follows; persisted in the settings.
#pragma once

#include <QObject>
#include <QString>

#include "core/volume/window.h"

namespace saliscope::ui {

enum class MaskStyle { Outline, Fill, Hidden };

struct HeatmapStyle {
  bool visible = true;
  double opacity = 0.65;         ///< 0..1
  QString colorMap = "inferno";  ///< id of core/base/colormap.h; signed maps take the diverging map while this is "inferno"
  double threshold = 0;          ///< share of the range below which nothing is drawn, 0..1
  bool smooth = true;            ///< false: the model grid shown as blocks
  friend bool operator==(const HeatmapStyle&, const HeatmapStyle&) = default;
};

struct RegionStyle {
  bool visible = false;
  double percent = 5;  ///< the p % most salient regions are shown, 1..100
  bool filled = true;
  bool borders = true;
  friend bool operator==(const RegionStyle&, const RegionStyle&) = default;
};

/// What dragging with a button does, as other programs have it.
struct MouseStyle {
  bool leftWindows = true;     ///< false: without a tool the left button only clicks
  bool rightPans = false;      ///< true: right pans and middle zooms, instead of the other way round
  bool levelInverted = false;  ///< true: up raises the level, which darkens
  friend bool operator==(const MouseStyle&, const MouseStyle&) = default;
};

class ViewState : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  [[nodiscard]] const Window& window() const { return window_; }
  void setWindow(const Window& window);  ///< width is kept >= 1 HU
  [[nodiscard]] const HeatmapStyle& heatmap() const { return heatmap_; }
  void setHeatmap(const HeatmapStyle& style);
  [[nodiscard]] const RegionStyle& regions() const { return regions_; }
  void setRegions(const RegionStyle& style);  ///< percent is kept within 1..100
  [[nodiscard]] MaskStyle mask() const { return mask_; }
  void setMask(MaskStyle style);

  [[nodiscard]] const MouseStyle& mouse() const { return mouse_; }
  void setMouse(const MouseStyle& style);

  void save() const;  ///< to QSettings
  void restore();

 Q_SIGNALS:
  void changed();

 private:
  Window window_;
  HeatmapStyle heatmap_;
  RegionStyle regions_;
  MaskStyle mask_ = MaskStyle::Outline;
  MouseStyle mouse_;
};

}  // namespace saliscope::ui
