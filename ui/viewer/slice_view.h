// The slice on show: CT, heatmap and mask in true proportions, with what a reader expects around them.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

#include "ui/session/session.h"
#include "ui/viewer/probe.h"
#include "ui/viewer/view_tool.h"
#include "ui/widgets/region_layer.h"
#include "ui/widgets/slice_annotations.h"
#include "ui/widgets/slice_layers.h"
#include "ui/widgets/slice_painter.h"

namespace saliscope::ui {

class SliceGestures;
class SliceOverlay;
class SlicePicture;

/// Follows the session by itself. Changes of the inputs are gathered and drawn once per turn of the event loop.
class SliceView : public QWidget {
  Q_OBJECT
 public:
  explicit SliceView(Session& session, QWidget* parent = nullptr);
  ~SliceView() override;

  /// The tool that gets the left button, or null; it must outlive its use.
  void setTool(ViewTool* tool);
  [[nodiscard]] ViewTool* tool() const { return tool_; }
  /// After a tool's look or cursor changed.
  void updateTool();

  [[nodiscard]] Session& session() { return session_; }
  [[nodiscard]] QTransform pixelToWidget() const;
  [[nodiscard]] PixelPoint pixelAt(const QPointF& widgetPoint) const;
  [[nodiscard]] Probe probe(const QPointF& widgetPoint) const;
  /// What is shown, for paintSlice(); the whole slice, without what only a screen needs.
  [[nodiscard]] SlicePaintInput paintInput() const;
  [[nodiscard]] QSize sizeHint() const override { return {700, 600}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {240, 200}; }

 public Q_SLOTS:
  void stepSlice(int count);     ///< positive: towards the head
  void applyPreset(int number);  ///< 1..9; 0 is the model's window; others are ignored
  void toggleHeatmap();
  void toggleRegions();
  void cycleMaskStyle();
  void fit();

 Q_SIGNALS:
  void hovered(const Probe& probe);

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  friend class SliceGestures;
  enum Stale : unsigned { Nothing = 0, Picture = 1, Outline = 2, Words = 4, Borders = 8 };
  void wire();
  void invalidate(unsigned what);
  void refresh();
  void refreshPicture();
  void refreshOutline();
  void refreshBorders();
  /// Regions of the slice on show, if they are to be seen.
  [[nodiscard]] SliceRegionsPtr visibleRegions() const;
  [[nodiscard]] RegionLook regionLook() const;
  void clickAt(const QPointF& widgetPoint);
  [[nodiscard]] HeatmapLook heatmapLook() const;
  [[nodiscard]] MaskLook maskLook() const;
  void announceProbe();

  Session& session_;
  SlicePicture* picture_;
  SliceOverlay* overlay_;
  std::unique_ptr<SliceGestures> gestures_;
  ViewTool* tool_ = nullptr;
  QTimer refresh_;
  unsigned stale_ = Nothing;
  HeatmapLayer layer_;
  RegionLayer regions_;  ///< empty unless they are filled
  std::optional<QPointF> mouse_;
};

}  // namespace saliscope::ui
