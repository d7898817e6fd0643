#include "ui/plots/plot_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Plot)
};

const QColor ink(0x33, 0x38, 0x3d);
const QColor dimInk(0x6a, 0x72, 0x79);
const QColor gridInk(0xe3, 0xe6, 0xe8);
const QColor chanceInk(0x8c, 0x93, 0x99);

struct Tick {
  double at = 0;  ///< 0..1 along the axis
  QString text;
};

/// A plot's inner rectangle, with the measures of the painter's font.
class Axes {
 public:
  Axes(QPainter& painter, const QRectF& area)
      : painter_(painter), metrics_(painter.font(), painter.device()), em_(metrics_.height()) {
    box_ = area.adjusted(2.6 * em_, 0.4 * em_, -1.1 * em_, -2.6 * em_);
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

  void draw(const std::vector<Tick>& xTicks, const std::vector<Tick>& yTicks, const QString& xName, const QString& yName) {
    for (const Tick& tick : xTicks) {
      line(at(tick.at, 0), at(tick.at, 1), pen(gridInk, 0.6));
      text({at(tick.at, 0).x() - 3 * em_, box_.bottom() + 0.4 * em_, 6 * em_, em_}, Qt::AlignHCenter | Qt::AlignTop, tick.text,
           dimInk);
    }
    for (const Tick& tick : yTicks) {
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

double logPosition(double percent) {
  return std::log10(std::max(1.0, percent)) / 2;
}

/// The axis ends at a round Dice above the best one.
double topOf(const std::vector<DiceSeries>& series) {
  double best = 0.2;
  for (const DiceSeries& one : series) best = std::max(best, one.best);
  return std::min(1.0, std::ceil((best + 0.02) * 5) / 5);
}

QPainterPath chanceBand(const Axes& axes, const DiceSeries& series, double top) {
  QPolygonF points;
  for (std::size_t i = 0; i < series.percent.size(); ++i) {
    const double share = i < series.share.size() ? series.share[i] : series.percent[i] / 100;
    points << axes.at(logPosition(series.percent[i]), chanceDice(share, series.maskShare) / top);
  }
  points << axes.at(1, 0) << axes.at(0, 0);
  QPainterPath path;
  path.addPolygon(points);
  path.closeSubpath();
  return path;
}

}  // namespace

double chanceDice(double share, double maskShare) {
  const double sum = share + maskShare;
  return sum > 0 ? 2 * share * maskShare / sum : 0;
}

void paintRocPlot(QPainter& painter, const QRectF& area, const std::vector<RocSeries>& series) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  Axes axes(painter, area);
  axes.makeSquare();
  std::vector<Tick> ticks;
  for (int i = 0; i <= 5; ++i) ticks.push_back({i / 5.0, decimalText(i / 5.0, 1)});
  axes.draw(ticks, ticks, Words::tr("false positive rate"), Words::tr("true positive rate"));
  axes.line(axes.at(0, 0), axes.at(1, 1), axes.pen(chanceInk, 1.0, Qt::DashLine));
  double row = static_cast<double>(series.size());
  for (const RocSeries& one : series) {
    QPolygonF points;
    for (std::size_t i = 0; i < std::min(one.fpr.size(), one.tpr.size()); ++i) points << axes.at(one.fpr[i], one.tpr[i]);
    axes.curve(points, one.color);
    const QString name = Words::tr("%1, AUC %2").arg(one.name, decimalText(one.auc));
    axes.legend(axes.at(1, 0) + QPointF(-axes.widthOf(name) - 0.4 * axes.em(), -(1.3 * row + 0.4) * axes.em()), one.color, name);
    --row;
  }
  painter.restore();
}

void paintDicePlot(QPainter& painter, const QRectF& area, const std::vector<DiceSeries>& series) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  Axes axes(painter, area);
  const double top = topOf(series);
  std::vector<Tick> xTicks;
  for (const int percent : {1, 2, 5, 10, 20, 50, 100}) xTicks.push_back({logPosition(percent), percentText(percent / 100.0)});
  std::vector<Tick> yTicks;
  for (int i = 0; i <= std::lround(top * 5); ++i) yTicks.push_back({i / 5.0 / top, decimalText(i / 5.0, 1)});
  if (!series.empty()) painter.fillPath(chanceBand(axes, series.front(), top), QColor(0xd9, 0xdd, 0xe0));
  axes.draw(xTicks, yTicks, Words::tr("share of most salient pixels (log)"), Words::tr("Dice"));
  if (!series.empty()) {
    // At the left, where the curve is far from chance.
    const double y = chanceDice(0.015, series.front().maskShare) / top;
    axes.text({axes.at(0, y).x() + 0.4 * axes.em(), axes.at(0, y).y() - 1.2 * axes.em(), 6 * axes.em(), axes.em()},
              Qt::AlignLeft | Qt::AlignBottom, Words::tr("chance"), dimInk);
  }
  double row = 0;
  for (const DiceSeries& one : series) {
    QPolygonF points;
    for (std::size_t i = 0; i < std::min(one.percent.size(), one.dice.size()); ++i) {
      points << axes.at(logPosition(one.percent[i]), one.dice[i] / top);
    }
    axes.curve(points, one.color);
    axes.dot(axes.at(logPosition(one.bestPercent), one.best / top), one.color);
    const QString name = Words::tr("%1, best %2 at %3").arg(one.name, decimalText(one.best), percentText(one.bestPercent / 100));
    axes.legend(axes.at(1, 1) + QPointF(-axes.widthOf(name) - 0.4 * axes.em(), (0.2 + 1.3 * row) * axes.em()), one.color, name);
    ++row;
  }
  painter.restore();
}

}  // namespace saliscope::ui
