// The slice on show: CT, heatmap and mask in true proportions, with what a reader expects around them.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

#include "ui/session/session.h"
#include "ui/viewer/network_view.h"
#include "ui/viewer/plane_map.h"
#include "ui/viewer/probe.h"
#include "ui/viewer/view_source.h"
#include "ui/viewer/view_tool.h"
#include "ui/widgets/region_layer.h"
#include "ui/widgets/slice_annotations.h"
#include "ui/widgets/slice_layers.h"
#include "ui/widgets/slice_painter.h"

namespace saliscope::ui {

class SliceGestures;
class SliceOverlay;
class SlicePicture;

/// Follows the session by itself, with the slice that its source gives. Changes of the inputs are gathered and drawn once per turn
/// of the event loop.
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
  /// Which slices are shown; the session's at first.
  [[nodiscard]] ViewSource& source() { return source_; }
  [[nodiscard]] const ViewSource& source() const { return source_; }
  /// The session's window, or one of its own while `linked` is false.
  [[nodiscard]] const Window& window() const { return ownWindow_ ? *ownWindow_ : session_.view.window(); }
  void setWindow(const Window& window);
  void setWindowLinked(bool linked);

  /// What the camera looks at: the patient's point (mm) in the middle and logical pixels per mm. Without a slice: nothing.
  [[nodiscard]] std::optional<Vec3> centre() const;
  [[nodiscard]] double pixelsPerMm() const;
  void lookAt(const Vec3& mm, double pixelsPerMm);
  /// Lines through the patient's point (mm); none takes them away.
  void setCrosshair(const std::optional<Vec3>& mm);
  void setLook(const ViewLook& look);
  /// A frame around the view that keys and tools belong to, where there are several.
  void setFramed(bool framed);
  /// From the slice's pixels, also while the picture is on the model's grid.
  [[nodiscard]] QTransform pixelToWidget() const;
  [[nodiscard]] PixelPoint pixelAt(const QPointF& widgetPoint) const;
  [[nodiscard]] Probe probe(const QPointF& widgetPoint) const;
  /// What is shown, for paintSlice(); the whole slice, without what only a screen needs.
  [[nodiscard]] SlicePaintInput paintInput() const;
  /// The slice as the network saw it, while that is on show; else empty.
  [[nodiscard]] const NetworkView& network() const { return network_; }
  /// True over the curtain's line, or over its grip while a tool has the left button.
  [[nodiscard]] bool onCurtain(const QPointF& widgetPoint) const;
  /// False while a change waits for the next turn of the event loop to be drawn.
  [[nodiscard]] bool upToDate() const { return stale_ == Nothing; }
  [[nodiscard]] QSize sizeHint() const override { return {700, 600}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {240, 200}; }

 public Q_SLOTS:
  void stepSlice(int count);     ///< positive: towards the head (left or back in the other planes)
  void goToSlice(int index);     ///< from 0, clamped
  void applyPreset(int number);  ///< 1..9; 0 is the model's window; others are ignored
  void toggleHeatmap();
  void toggleRegions();
  void cycleMaskStyle();
  void fit();

 Q_SIGNALS:
  void hovered(const Probe& probe);
  void cameraMoved();                       ///< by the user: moved, magnified
  void fitWanted();                         ///< by the user: after it
  void scrolled();                          ///< by the user: another slice
  void pointed(const saliscope::Vec3& mm);  ///< Shift and the mouse: the patient's point
  void pointingEnded();
  void activated();       ///< clicked or focused
  void maximizeWanted();  ///< double click

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  friend class SliceGestures;
  void endPointing();
  [[nodiscard]] std::optional<Image<std::uint8_t>> maskPixels() const;
  enum Stale : unsigned { Nothing = 0, Picture = 1, Outline = 2, Words = 4, Borders = 8 };
  void wire();
  void invalidate(unsigned what);
  void refresh();
  void refreshWords();
  void updateCursor();
  void clickAt(const QPointF& widgetPoint);
  void announceProbe();

  // slice_view_layers.cpp
  void refreshPicture();
  void refreshOutline();
  void refreshBorders();
  void refreshMapOutlines();
  void refreshCurtain(const Slice& slice);
  void moveCurtain();
  void dragCurtain(double x);
  void followNetwork(const std::shared_ptr<const Slice>& slice);
  void followMap(const std::shared_ptr<const Slice>& slice);
  /// The map that lies on the slice: the session's on its own slices, on other planes what is cut from the series' heatmap.
  [[nodiscard]] HeatmapPtr mapOn(const std::shared_ptr<const Slice>& slice);
  /// A plane through the session's volume, none of its slices.
  [[nodiscard]] bool cutsSeries() const { return !source_.ofStudyStack() && !source_.choice().other; }
  /// The session's map and its layers belong on this view.
  [[nodiscard]] bool layered() const { return source_.ofStudyStack() && !source_.choice().plain; }
  [[nodiscard]] Image<Rgba> compose(const Slice& slice) const;
  /// Regions of the slice on show, if they are to be seen.
  [[nodiscard]] SliceRegionsPtr visibleRegions() const;
  [[nodiscard]] std::shared_ptr<const SliceAgreement> visibleAgreement() const;
  [[nodiscard]] RegionLook regionLook() const;
  [[nodiscard]] HeatmapLook heatmapLook() const;
  /// In which all maps that can be on show fit, where there are several.
  [[nodiscard]] std::optional<DisplayRange> sharedRange() const;
  [[nodiscard]] std::optional<ColorBar> colorBar() const;
  [[nodiscard]] QList<LegendEntry> legend() const;
  [[nodiscard]] QList<Badge> layerBadges() const;
  [[nodiscard]] MaskLook maskLook() const;

  Session& session_;
  ViewSource source_;
  std::optional<Window> ownWindow_;
  SlicePicture* picture_;
  SliceOverlay* overlay_;
  std::unique_ptr<SliceGestures> gestures_;
  ViewTool* tool_ = nullptr;
  QTimer refresh_;
  unsigned stale_ = Nothing;
  HeatmapLayer layer_;
  PlaneMap planeMap_;
  RegionLayer regions_;  ///< empty unless they are filled
  NetworkView network_;  ///< empty unless it is on show
  struct OutlinedMap {
    HeatmapPtr heatmap;
    double percent = 0;
    QPainterPath path;
  };
  QList<OutlinedMap> outlined_;  ///< kept while they are on show
  std::optional<QPointF> mouse_;
  std::optional<Vec3> crosshair_;
  bool inverted_ = false;
  bool smooth_ = true;
  bool pointing_ = false;
  bool overCurtain_ = false;
};

}  // namespace saliscope::ui
