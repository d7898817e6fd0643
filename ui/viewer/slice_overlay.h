// Everything over the picture that is not made of its pixels; painted by QPainter, deaf to the mouse.
#pragma once

#include <QPainterPath>
#include <QWidget>
#include <functional>

#include "ui/widgets/region_layer.h"
#include "ui/widgets/slice_annotations.h"
#include "ui/widgets/slice_layers.h"

namespace saliscope::ui {

/// What the overlay shows; the view fills it in.
struct OverlayContent {
  QTransform pixelToWidget;
  QPainterPath mask;
  MaskLook maskLook = MaskLook::Outline;
  QPainterPath borders, hovered, selected;  ///< of regions, in pixel coordinates
  SliceAnnotations annotations;
  QString loading;  ///< in the middle, while there is no slice
};

class SliceOverlay : public QWidget {
  Q_OBJECT
 public:
  explicit SliceOverlay(QWidget* parent);
  OverlayContent content;
  /// Paints the tool on top; may be empty.
  std::function<void(QPainter&)> paintTool;
  /// The reason behind the badge at `point`, or an empty text.
  [[nodiscard]] QString reasonAt(const QPointF& point) const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintLoading(QPainter& painter) const;
  QList<QRectF> badges_;
};

}  // namespace saliscope::ui
