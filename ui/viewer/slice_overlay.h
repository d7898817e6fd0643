// Everything over the picture that is not made of its pixels; painted by QPainter, deaf to the mouse.
#pragma once

#include <QHelpEvent>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QPixmap>
#include <QWidget>
#include <functional>
#include <optional>

#include "ui/widgets/region_layer.h"
#include "ui/widgets/slice_annotations.h"
#include "ui/widgets/slice_layers.h"

namespace saliscope::ui {

/// A line around what one of several maps finds important.
struct MapOutline {
  QPainterPath path;  ///< in pixel coordinates
  QColor color;
};

/// The CT alone, over everything to the left of a line.
struct CurtainContent {
  double x = 0;  ///< of the line, in the widget
  QImage ct;     ///< on the slice's pixels
  bool smooth = true;
};

/// What the overlay shows; the view fills it in.
struct OverlayContent {
  QTransform pixelToWidget;
  QPainterPath mask;
  MaskLook maskLook = MaskLook::Outline;
  QPainterPath borders, hovered, selected;  ///< of regions, in pixel coordinates
  QList<MapOutline> outlines;
  std::optional<CurtainContent> curtain;
  SliceAnnotations annotations;
  QString loading;                   ///< in the middle, while there is no slice
  std::optional<QPointF> crosshair;  ///< pixel coordinates
  bool framed = false;
};

/// Half the size of the curtain's grip, in the middle of its line.
inline constexpr double curtainGrip = 13;

class SliceOverlay : public QWidget {
  Q_OBJECT
 public:
  explicit SliceOverlay(QWidget* parent);
  OverlayContent content;
  /// After any change of `content`.
  void contentChanged();
  /// Paints the tool on top; may be empty.
  std::function<void(QPainter&)> paintTool;
  /// The view that lies below is asked for help (a tool tip): says the reason behind the badge there.
  void explain(const QHelpEvent& asked);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// The reason behind the badge at `point`, or an empty text.
  [[nodiscard]] QString reasonAt(const QPointF& point) const;
  void paintContent(QPainter& painter);
  void paintLayers(QPainter& painter) const;
  void paintCurtain(QPainter& painter) const;
  void paintCrosshair(QPainter& painter) const;
  void paintLoading(QPainter& painter) const;
  QList<QRectF> badges_;
  /// The content as a picture: made when it is painted a second time, as under a tool that moves.
  QPixmap layer_;
  bool painted_ = false;
};

}  // namespace saliscope::ui
