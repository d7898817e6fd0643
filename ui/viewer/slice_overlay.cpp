#include "ui/viewer/slice_overlay.h"

#include <QPainter>
#include <QToolTip>

namespace saliscope::ui {

namespace {

const QColor crosshairColor(0x8f, 0xe0, 0x9a);

/// A line from top to bottom and, in its middle, a grip with an arrow to either side.
void paintCurtainLine(QPainter& painter, double x, double height) {
  painter.save();
  painter.setPen(QPen(QColor(0, 0, 0, 150), 4));
  painter.drawLine(QPointF(x, 0), QPointF(x, height));
  painter.setPen(QPen(pictureTextColor(), 1.6));
  painter.drawLine(QPointF(x, 0), QPointF(x, height));
  painter.setRenderHint(QPainter::Antialiasing);
  const QPointF middle(x, height / 2);
  painter.setBrush(QColor(16, 18, 20, 225));
  painter.drawEllipse(middle, curtainGrip, curtainGrip);
  for (const double side : {-1.0, 1.0}) {
    const QPointF tip = middle + QPointF(side * curtainGrip * 0.62, 0);
    const QPointF back(side * curtainGrip * 0.32, 0);
    painter.drawLine(tip, tip - back + QPointF(0, curtainGrip * 0.32));
    painter.drawLine(tip, tip - back - QPointF(0, curtainGrip * 0.32));
  }
  painter.restore();
}

}  // namespace

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

void SliceOverlay::explain(const QHelpEvent& asked) {
  const QString reason = reasonAt(asked.pos());
  if (reason.isEmpty()) {
    QToolTip::hideText();
  } else {
    QToolTip::showText(asked.globalPos(), reason, this);
  }
}

void SliceOverlay::contentChanged() {
  layer_ = {};
  painted_ = false;
  update();
}

void SliceOverlay::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  contentChanged();
}

void SliceOverlay::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const double ratio = devicePixelRatioF();
  if (painted_ && (layer_.isNull() || layer_.devicePixelRatio() != ratio)) {
    layer_ = QPixmap((QSizeF(size()) * ratio).toSize());
    layer_.setDevicePixelRatio(ratio);
    layer_.fill(Qt::transparent);
    QPainter once(&layer_);
    once.setFont(font());
    paintContent(once);
  }
  if (layer_.isNull()) {
    paintContent(painter);
  } else {
    painter.drawPixmap(0, 0, layer_);
  }
  painted_ = true;
  if (paintTool) paintTool(painter);
}

void SliceOverlay::paintLayers(QPainter& painter) const {
  painter.save();
  if (content.curtain) painter.setClipRect(QRectF(content.curtain->x, 0, width() - content.curtain->x, height()));
  paintRegionBorders(painter, content.borders, content.pixelToWidget, BorderLook::Plain);
  paintRegionBorders(painter, content.hovered, content.pixelToWidget, BorderLook::Hovered);
  paintRegionBorders(painter, content.selected, content.pixelToWidget, BorderLook::Selected);
  for (const MapOutline& outline : content.outlines) paintOutline(painter, outline.path, content.pixelToWidget, outline.color);
  paintMask(painter, content.mask, content.pixelToWidget, content.maskLook);
  painter.restore();
}

void SliceOverlay::paintCurtain(QPainter& painter) const {
  const CurtainContent& curtain = *content.curtain;
  painter.save();
  painter.setClipRect(QRectF(0, 0, curtain.x, height()));
  painter.fillRect(rect(), Qt::black);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, curtain.smooth);
  painter.setTransform(content.pixelToWidget, true);
  painter.drawImage(QPointF(-0.5, -0.5), curtain.ct);
  painter.restore();
}

void SliceOverlay::paintContent(QPainter& painter) {
  if (content.curtain) paintCurtain(painter);
  paintLayers(painter);
  if (content.curtain) paintCurtainLine(painter, content.curtain->x, height());
  if (content.crosshair) paintCrosshair(painter);
  badges_ = paintAnnotations(painter, QRectF(rect()), content.annotations);
  if (!content.loading.isEmpty()) paintLoading(painter);
  if (content.framed) {
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
  }
}

void SliceOverlay::paintCrosshair(QPainter& painter) const {
  // The place itself stays free.
  constexpr double gap = 9;
  const QPointF at = content.pixelToWidget.map(*content.crosshair);
  const QList<QLineF> lines{{QPointF(0, at.y()), QPointF(at.x() - gap, at.y())},
                            {QPointF(at.x() + gap, at.y()), QPointF(width(), at.y())},
                            {QPointF(at.x(), 0), QPointF(at.x(), at.y() - gap)},
                            {QPointF(at.x(), at.y() + gap), QPointF(at.x(), height())}};
  painter.setPen(QPen(QColor(0, 0, 0, 130), 3));
  painter.drawLines(lines);
  painter.setPen(QPen(crosshairColor, 1));
  painter.drawLines(lines);
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
