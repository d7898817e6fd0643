#include "ui/plots/plot_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/plots/plot_axes.h"
#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Plot)
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
  std::vector<AxisTick> ticks;
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
  std::vector<AxisTick> xTicks;
  for (const int percent : {1, 2, 5, 10, 20, 50, 100}) xTicks.push_back({logPosition(percent), percentText(percent / 100.0)});
  std::vector<AxisTick> yTicks;
  for (int i = 0; i <= std::lround(top * 5); ++i) yTicks.push_back({i / 5.0 / top, decimalText(i / 5.0, 1)});
  if (!series.empty()) painter.fillPath(chanceBand(axes, series.front(), top), QColor(0xd9, 0xdd, 0xe0));
  const bool overRegions = std::all_of(series.begin(), series.end(), [](const DiceSeries& one) { return one.overRegions; });
  axes.draw(xTicks, yTicks,
            overRegions ? Words::tr("share of most salient regions (log)") : Words::tr("share of most salient pixels (log)"),
            Words::tr("Dice"));
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
