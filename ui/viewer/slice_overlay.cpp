#include "ui/viewer/slice_overlay.h"

#include <QPainter>

namespace saliscope::ui {

SliceOverlay::SliceOverlay(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  setFocusPolicy(Qt::NoFocus);
}

QString SliceOverlay::reasonAt(const QPointF& point) const {
  for (qsizetype i = 0; i < badges_.size(); ++i) {
    if (badges_.at(i).contains(point)) return content.annotations.badges.at(i).reason;
  }
  return {};
}

void SliceOverlay::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintRegionBorders(painter, content.borders, content.pixelToWidget, BorderLook::Plain);
  paintRegionBorders(painter, content.hovered, content.pixelToWidget, BorderLook::Hovered);
  paintRegionBorders(painter, content.selected, content.pixelToWidget, BorderLook::Selected);
  paintMask(painter, content.mask, content.pixelToWidget, content.maskLook);
  badges_ = paintAnnotations(painter, QRectF(rect()), content.annotations);
  if (!content.loading.isEmpty()) paintLoading(painter);
  if (paintTool) paintTool(painter);
}

void SliceOverlay::paintLoading(QPainter& painter) const {
  // The outline of what is to come, so that the place of the slice is known before it is there.
  const double side = std::min(width(), height()) * 0.7;
  const QRectF place(width() / 2.0 - side / 2, height() / 2.0 - side / 2, side, side);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(255, 255, 255, 10));
  painter.drawRoundedRect(place, 8, 8);
  paintPictureText(painter, place, Qt::AlignCenter, content.loading, pictureTextColor());
}

}  // namespace saliscope::ui
