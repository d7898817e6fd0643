// How things are shown: window and layers. Every view follows; persisted in the settings.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include "core/volume/window.h"

namespace saliscope::ui {

enum class MaskStyle { Outline, Fill, Hidden };

struct HeatmapStyle {
  bool visible = true;
  double opacity = 0.65;         ///< 0..1
  QString colorMap = "inferno";  ///< id of core/base/colormap.h; signed maps take the diverging map while this is "inferno"
  double threshold = 0;          ///< share of the range below which nothing is drawn, 0..1
  bool smooth = true;            ///< false: the model grid shown as blocks
  bool byPercentile = false;     ///< `hidden` counts in place of `threshold`
  double hidden = 0.8;           ///< share of the pixels, those of the least size, that are not drawn, 0..1
  bool sharedScale = false;      ///< true: one range for all maps of the slice, so that a colour means the same in each
  [[nodiscard]] double thresholdInForce() const { return byPercentile ? 0 : threshold; }
  [[nodiscard]] double hiddenInForce() const { return byPercentile ? hidden : 0; }
  friend bool operator==(const HeatmapStyle&, const HeatmapStyle&) = default;
};

struct RegionStyle {
  bool visible = false;
  double percent = 5;  ///< the p % most salient regions are shown, 1..100
  bool filled = true;
  bool borders = true;
  friend bool operator==(const RegionStyle&, const RegionStyle&) = default;
};

/// Where map and mask agree, in three colours in the heatmap's place.
struct AgreementStyle {
  bool visible = false;
  double percent = 5;  ///< the p % most salient pixels count, 1..100; while regions are on show, theirs does
  friend bool operator==(const AgreementStyle&, const AgreementStyle&) = default;
};

/// The picture under all layers.
struct BaseStyle {
  bool visible = true;   ///< false: black
  bool network = false;  ///< true: the slice as the model is fed it, on the model's grid
  friend bool operator==(const BaseStyle&, const BaseStyle&) = default;
};

/// A line across the view: left of it the CT alone, right of it what else is on show.
struct Curtain {
  bool drawn = false;
  double at = 0.5;  ///< share of the view's width, 0..1
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
  void setMaskVisible(bool visible);  ///< as it was drawn last
  [[nodiscard]] const AgreementStyle& agreement() const { return agreement_; }
  void setAgreement(const AgreementStyle& style);  ///< percent is kept within 1..100
  [[nodiscard]] const BaseStyle& base() const { return base_; }
  void setBase(const BaseStyle& style);
  [[nodiscard]] const Curtain& curtain() const { return curtain_; }
  void setCurtainDrawn(bool drawn);
  void moveCurtain(double at);  ///< clamped
  /// True: all layers are hidden for now, whatever their eyes say (blinking).
  [[nodiscard]] bool layersHidden() const { return layersHidden_; }
  void setLayersHidden(bool hidden);
  /// Estimators whose map's most salient part is outlined over the one on show.
  [[nodiscard]] const QStringList& outlined() const { return outlined_; }
  void setOutlined(const QString& estimator, bool outlined);

  [[nodiscard]] const MouseStyle& mouse() const { return mouse_; }
  void setMouse(const MouseStyle& style);

  void save() const;  ///< to QSettings
  void restore();

 Q_SIGNALS:
  void changed();
  void curtainMoved();         ///< only where it is
  void layersHiddenChanged();  ///< only that; nothing of it is kept

 private:
  Window window_;
  HeatmapStyle heatmap_;
  RegionStyle regions_;
  MaskStyle mask_ = MaskStyle::Outline;
  MaskStyle seenMask_ = MaskStyle::Outline;  ///< before it was hidden
  AgreementStyle agreement_;
  BaseStyle base_;
  Curtain curtain_;
  bool layersHidden_ = false;
  QStringList outlined_;
  MouseStyle mouse_;
};

}  // namespace saliscope::ui
