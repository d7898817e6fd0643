#include "ui/measure/measure_shape.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>

#include "ui/widgets/theme.h"

namespace saliscope::ui {
namespace {

const QColor lineColor(0xff, 0xd5, 0x4a);
const QColor chosenColor(0x7f, 0xe0, 0xff);
const QColor shade(0, 0, 0, 170);
constexpr double handleSize = 7;
constexpr double endTick = 5;

QPointF at(const SlicePoint& point) {
  return {point.column, point.row};
}

bool isBox(MeasureKind kind) {
  return kind == MeasureKind::Ellipse || kind == MeasureKind::Rectangle;
}

/// Short strokes across the ends of a length show exactly where it begins.
QPainterPath endTicks(const QPointF& a, const QPointF& b) {
  const QLineF line(a, b);
  QPainterPath ticks;
  if (line.length() < 1) return ticks;
  const QPointF across(-line.dy() / line.length() * endTick, line.dx() / line.length() * endTick);
  for (const QPointF& end : {a, b}) {
    ticks.moveTo(end - across);
    ticks.lineTo(end + across);
  }
  return ticks;
}

void paintWords(QPainter& painter, const QStringList& words, const QRectF& shape, const QRectF& area, const QColor& color) {
  if (words.isEmpty()) return;
  QFont font = Theme::numberFont();
  font.setPixelSize(12);
  painter.setFont(font);
  const QFontMetricsF metrics(font, painter.device());
  double width = 0;
  for (const QString& line : words) width = std::max(width, metrics.horizontalAdvance(line));
  constexpr double gap = 8;
  constexpr double padding = 4;
  QRectF box(shape.right() + gap, shape.center().y() - metrics.height() * static_cast<double>(words.size()) / 2,
             width + 2 * padding, metrics.height() * static_cast<double>(words.size()) + padding);
  // Beside it on the right, else on the left, and never off the view.
  if (box.right() > area.right()) box.moveRight(shape.left() - gap);
  box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - box.width())));
  box.moveTop(std::clamp(box.top(), area.top(), std::max(area.top(), area.bottom() - box.height())));
  painter.setPen(Qt::NoPen);
  painter.setBrush(shade);
  painter.drawRoundedRect(box, 3, 3);
  painter.setPen(color);
  for (qsizetype i = 0; i < words.size(); ++i) {
    painter.drawText(
        QPointF(box.left() + padding, box.top() + padding / 2 + metrics.ascent() + metrics.height() * static_cast<double>(i)),
        words.at(i));
  }
}

}  // namespace

QPainterPath shapePath(const Measurement& measurement) {
  const std::vector<SlicePoint>& points = measurement.points;
  QPainterPath path;
  if (points.size() < 2) return path;
  const QRectF box = QRectF(at(points[0]), at(points[1])).normalized();
  if (measurement.kind == MeasureKind::Ellipse) {
    path.addEllipse(box);
  } else if (measurement.kind == MeasureKind::Rectangle) {
    path.addRect(box);
  } else {
    path.moveTo(at(points[0]));
    for (std::size_t i = 1; i < points.size(); ++i) path.lineTo(at(points[i]));
    if (measurement.kind == MeasureKind::Freehand) path.closeSubpath();
  }
  return path;
}

QList<QPointF> shapeHandles(const Measurement& measurement) {
  QList<QPointF> handles;
  if (measurement.kind == MeasureKind::Freehand) return handles;
  for (const SlicePoint& point : measurement.points) handles.append(at(point));
  if (isBox(measurement.kind) && handles.size() == 2) {
    handles.append({handles[0].x(), handles[1].y()});
    handles.append({handles[1].x(), handles[0].y()});
  }
  return handles;
}

std::vector<SlicePoint> withHandleAt(const Measurement& measurement, qsizetype handle, const SlicePoint& to) {
  std::vector<SlicePoint> points = measurement.points;
  if (handle < static_cast<qsizetype>(points.size())) {
    points[static_cast<std::size_t>(handle)] = to;
  } else if (points.size() == 2) {
    // The two corners that are not stored: column of the one, row of the other.
    const std::size_t column = handle == 2 ? 0 : 1;
    points[column].column = to.column;
    points[1 - column].row = to.row;
  }
  return points;
}

std::vector<SlicePoint> shifted(const Measurement& measurement, double columns, double rows) {
  std::vector<SlicePoint> points = measurement.points;
  for (SlicePoint& point : points) point = {point.column + columns, point.row + rows};
  return points;
}

void paintShape(QPainter& painter, const Measurement& measurement, const QStringList& words, const QTransform& pixelToWidget,
                const QRectF& area, ShapeLook look) {
  QPainterPath path = pixelToWidget.map(shapePath(measurement));
  if (path.isEmpty()) return;
  if (measurement.kind == MeasureKind::Length) {
    path.addPath(endTicks(pixelToWidget.map(at(measurement.points.front())), pixelToWidget.map(at(measurement.points.back()))));
  }
  const QColor color = look == ShapeLook::Selected ? chosenColor : lineColor;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(shade, 3.4));
  painter.drawPath(path);
  painter.setPen(QPen(color, 1.4));
  painter.drawPath(path);
  paintWords(painter, words, path.boundingRect(), area, color);
  if (look == ShapeLook::Selected) {
    painter.setPen(QPen(shade, 1));
    painter.setBrush(color);
    for (const QPointF& handle : shapeHandles(measurement)) {
      const QPointF place = pixelToWidget.map(handle);
      painter.drawRect(QRectF(place.x() - handleSize / 2, place.y() - handleSize / 2, handleSize, handleSize));
    }
  }
  painter.restore();
}

}  // namespace saliscope::ui
