// A plot's axes on paper, dark on light; sizes follow the painter's font. Private to the folder.
#pragma once

#include <QColor>
#include <QFontMetricsF>
#include <QPainter>
#include <vector>

namespace saliscope::ui {

inline const QColor ink(0x33, 0x38, 0x3d);
inline const QColor dimInk(0x6a, 0x72, 0x79);
inline const QColor gridInk(0xe3, 0xe6, 0xe8);
inline const QColor chanceInk(0x8c, 0x93, 0x99);

struct AxisTick {
  double at = 0;  ///< 0..1 along the axis
  QString text;
};

/// A plot's inner rectangle, with the measures of the painter's font.
class Axes {
 public:
  /// `right`: room for a second axis, in heights of a line.
  Axes(QPainter& painter, const QRectF& area, double right = 1.1)
      : painter_(painter), metrics_(painter.font(), painter.device()), em_(metrics_.height()) {
    box_ = area.adjusted(2.6 * em_, 0.4 * em_, -right * em_, -2.6 * em_);
  }

  [[nodiscard]] double em() const { return em_; }
  [[nodiscard]] const QRectF& box() const { return box_; }
  void makeSquare() {
    const double side = std::min(box_.width(), box_.height());
    box_ = QRectF(box_.left(), box_.top(), side, side);
  }
  /// x and y 0..1.
  [[nodiscard]] QPointF at(double x, double y) const { return {box_.left() + x * box_.width(), box_.bottom() - y * box_.height()}; }
  [[nodiscard]] QPen pen(const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine) const {
    return {color, width * em_ / 12, style, Qt::FlatCap, Qt::RoundJoin};
  }

  void draw(const std::vector<AxisTick>& xTicks, const std::vector<AxisTick>& yTicks, const QString& xName, const QString& yName) {
    for (const AxisTick& tick : xTicks) {
      line(at(tick.at, 0), at(tick.at, 1), pen(gridInk, 0.6));
      text({at(tick.at, 0).x() - 3 * em_, box_.bottom() + 0.4 * em_, 6 * em_, em_}, Qt::AlignHCenter | Qt::AlignTop, tick.text,
           dimInk);
    }
    for (const AxisTick& tick : yTicks) {
      line(at(0, tick.at), at(1, tick.at), pen(gridInk, 0.6));
      text({box_.left() - 3.3 * em_, at(0, tick.at).y() - em_ / 2, 3 * em_, em_}, Qt::AlignRight | Qt::AlignVCenter, tick.text,
           dimInk);
    }
    line(at(0, 0), at(1, 0), pen(ink, 0.9));
    line(at(0, 0), at(0, 1), pen(ink, 0.9));
    text({box_.left(), box_.bottom() + 1.5 * em_, box_.width(), 1.2 * em_}, Qt::AlignHCenter | Qt::AlignTop, xName, ink);
    painter_.save();
    painter_.translate(box_.left() - 2.6 * em_, box_.center().y());
    painter_.rotate(-90);
    text({-box_.height() / 2, -em_ * 0.8, box_.height(), 1.2 * em_}, Qt::AlignCenter, yName, ink);
    painter_.restore();
  }
  /// A second axis at the right, without grid lines.
  void drawRight(const std::vector<AxisTick>& ticks, const QString& name) {
    for (const AxisTick& tick : ticks) {
      text({box_.right() + 0.3 * em_, at(1, tick.at).y() - em_ / 2, 4 * em_, em_}, Qt::AlignLeft | Qt::AlignVCenter, tick.text,
           dimInk);
    }
    line(at(1, 0), at(1, 1), pen(ink, 0.9));
    painter_.save();
    painter_.translate(box_.right() + 3.6 * em_, box_.center().y());
    painter_.rotate(-90);
    text({-box_.height() / 2, -em_ * 0.8, box_.height(), 1.2 * em_}, Qt::AlignCenter, name, ink);
    painter_.restore();
  }

  void line(const QPointF& from, const QPointF& to, const QPen& pen) {
    painter_.setPen(pen);
    painter_.drawLine(from, to);
  }
  void text(const QRectF& box, int alignment, const QString& words, const QColor& color) {
    painter_.setPen(color);
    painter_.drawText(box, alignment | Qt::TextDontClip, words);
  }
  void curve(const QPolygonF& points, const QColor& color) {
    painter_.setPen(pen(color, 1.8));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPolyline(points);
  }
  void dot(const QPointF& where, const QColor& color) {
    painter_.setPen(pen(Qt::white, 1.2));
    painter_.setBrush(color);
    painter_.drawEllipse(where, em_ / 3.6, em_ / 3.6);
  }
  /// A short line of the curve's colour and its name, `row` lines above the lower right corner (ROC) or below the upper one.
  void legend(const QPointF& topLeft, const QColor& color, const QString& name) {
    const double middle = topLeft.y() + em_ / 2;
    line({topLeft.x(), middle}, {topLeft.x() + 1.3 * em_, middle}, pen(color, 1.8));
    text({topLeft.x() + 1.7 * em_, topLeft.y(), 30 * em_, em_}, Qt::AlignLeft | Qt::AlignVCenter, name, ink);
  }
  [[nodiscard]] double widthOf(const QString& words) const { return metrics_.horizontalAdvance(words) + 1.7 * em_; }

 private:
  QPainter& painter_;
  QFontMetricsF metrics_;
  double em_;
  QRectF box_;
};

}  // namespace saliscope::ui
