#include "ui/plots/run_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "ui/plots/plot_axes.h"
#include "ui/session/names.h"
#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Plot)
};

/// One panel's curve, already in 0..1 of the axes.
using CurveOf = std::function<QPolygonF(const Axes&, const RunLine&)>;

struct Panel {
  QString title, xName, yName;
  std::vector<AxisTick> xTicks, yTicks;
  Sign sign = Sign::Original;
  bool square = false, diagonal = false;
  CurveOf curve;
};

std::vector<AxisTick> fifths(double top = 1) {
  std::vector<AxisTick> out;
  for (int i = 0; i <= std::lround(top * 5); ++i) out.push_back({i / 5.0 / top, decimalText(i / 5.0, 1)});
  return out;
}

QString signWords(Sign sign) {
  return sign == Sign::Original ? Words::tr("original values") : Words::tr("absolute values");
}

double logPosition(double percent) {
  return std::log10(std::max(1.0, percent)) / 2;
}

QPolygonF points(const Axes& axes, const std::vector<double>& x, const std::vector<double>& y, double top = 1) {
  QPolygonF out;
  for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) out << axes.at(x[i], y[i] / top);
  return out;
}

std::vector<Panel> fidelityPanels(Sign sign) {
  Panel panel;
  panel.sign = sign;
  panel.xName = Words::tr("share of masked pixels");
  panel.yName = Words::tr("accuracy");
  panel.xTicks = panel.yTicks = fifths();
  panel.title = Words::tr("most important first, %1").arg(signWords(sign));
  panel.curve = [](const Axes& axes, const RunLine& line) { return points(axes, line.fraction, line.mif); };
  Panel below = panel;
  below.title = Words::tr("least important first, %1").arg(signWords(sign));
  below.curve = [](const Axes& axes, const RunLine& line) { return points(axes, line.fraction, line.lif); };
  return {panel, below};
}

Panel rocPanel(Sign sign) {
  Panel panel;
  panel.sign = sign;
  panel.square = panel.diagonal = true;
  panel.title = signWords(sign);
  panel.xName = Words::tr("false positive rate");
  panel.yName = Words::tr("true positive rate");
  panel.xTicks = panel.yTicks = fifths();
  panel.curve = [](const Axes& axes, const RunLine& line) {
    QPolygonF curve = points(axes, line.fpr, line.tpr);
    // Closed as the area is: everything positive, nothing positive.
    curve.prepend(axes.at(1, 1));
    curve << axes.at(0, 0);
    return curve;
  };
  return panel;
}

Panel dicePanel(Sign sign, double top) {
  Panel panel;
  panel.sign = sign;
  panel.title = signWords(sign);
  panel.xName = Words::tr("share of most salient regions (log)");
  panel.yName = Words::tr("mean Dice");
  for (const int percent : {1, 2, 5, 10, 20, 50, 100}) panel.xTicks.push_back({logPosition(percent), percentText(percent / 100.0)});
  panel.yTicks = fifths(top);
  panel.curve = [top](const Axes& axes, const RunLine& line) {
    std::vector<double> x;
    for (const double percent : line.percent) x.push_back(logPosition(percent));
    return points(axes, x, line.dsc, top);
  };
  return panel;
}

/// The axis ends at a round Dice above the best one.
double topDice(const RunTables& run, Group group) {
  double best = 0.2;
  for (const RunLine& line : run.lines) {
    if (line.group == group && line.of(Measure::DscMax).value) best = std::max(best, *line.of(Measure::DscMax).value);
  }
  return std::min(1.0, std::ceil((best + 0.02) * 5) / 5);
}

void paintPanel(QPainter& painter, const QRectF& area, const Panel& panel, const RunTables& run, Group group) {
  const double em = QFontMetricsF(painter.font(), painter.device()).height();
  Axes axes(painter, area.adjusted(0.6 * em, 1.2 * em, 0, 0));
  if (panel.square) axes.makeSquare();
  axes.draw(panel.xTicks, panel.yTicks, panel.xName, panel.yName);
  axes.text({axes.box().left(), axes.box().top() - 1.5 * em, axes.box().width(), em}, Qt::AlignHCenter | Qt::AlignVCenter,
            panel.title, ink);
  if (panel.diagonal) axes.line(axes.at(0, 0), axes.at(1, 1), axes.pen(chanceInk, 0.8, Qt::DashLine));
  for (const RunLine& line : run.lines) {
    if (line.group != group || line.kind.sign != panel.sign) continue;
    painter.setPen(axes.pen(runColor(run, line.kind.estimator), 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(panel.curve(axes, line));
  }
}

/// Names in rows under the panels; returns the height they take. Paints only where asked to.
double legend(QPainter& painter, const QRectF& area, const RunTables& run, bool paint) {
  const QFontMetricsF metrics(painter.font(), painter.device());
  const double em = metrics.height();
  double x = area.left();
  double y = area.top();
  for (const std::string& id : run.estimators()) {
    const QString name = estimatorName(QString::fromStdString(id));
    const double width = metrics.horizontalAdvance(name) + 3.2 * em;
    if (x > area.left() && x + width > area.right()) {
      x = area.left();
      y += 1.35 * em;
    }
    if (paint) {
      painter.setPen(QPen(runColor(run, id), 1.8 * em / 12, Qt::SolidLine, Qt::FlatCap));
      painter.drawLine(QPointF(x, y + em / 2), QPointF(x + 1.5 * em, y + em / 2));
      painter.setPen(ink);
      painter.drawText(QRectF(x + 1.9 * em, y, width, em), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, name);
    }
    x += width;
  }
  return y + em - area.top();
}

std::vector<std::vector<Panel>> columnsOf(RunFigure figure, const RunTables& run, Group group) {
  std::vector<std::vector<Panel>> out;
  for (const Sign sign : run.signs()) {
    switch (figure) {
      case RunFigure::Fidelity:
        out.push_back(fidelityPanels(sign));
        break;
      case RunFigure::Roc:
        out.push_back({rocPanel(sign)});
        break;
      case RunFigure::Dice:
        out.push_back({dicePanel(sign, topDice(run, group))});
        break;
    }
  }
  return out;
}

}  // namespace

QSizeF runFigureSize(RunFigure figure) {
  return figure == RunFigure::Fidelity ? QSizeF(172, 112) : QSizeF(172, 96);
}

QString groupWords(Group group) {
  switch (group) {
    case Group::With:
      return Words::tr("with contrast");
    case Group::Without:
      return Words::tr("without contrast");
    case Group::All:
      break;
  }
  return Words::tr("all slices");
}

QString runFigureTitle(RunFigure figure, Group group) {
  switch (figure) {
    case RunFigure::Fidelity:
      return Words::tr("Figure 4. Accuracy while pixels are masked by importance, %1").arg(groupWords(group));
    case RunFigure::Roc:
      return Words::tr("Figure 5. ROC of importance against the masks, %1").arg(groupWords(group));
    case RunFigure::Dice:
      break;
  }
  return Words::tr("Figure 6. Dice of the most salient regions against the masks, %1").arg(groupWords(group));
}

bool hasRunFigure(const RunTables& run, RunFigure figure, Group group) {
  return std::any_of(run.lines.begin(), run.lines.end(), [&](const RunLine& line) {
    const auto& curve = figure == RunFigure::Fidelity ? line.mif : figure == RunFigure::Roc ? line.tpr : line.dsc;
    return line.group == group && !curve.empty();
  });
}

QColor runColor(const RunTables& run, const std::string& estimator) {
  const QString id = QString::fromStdString(estimator);
  if (estimatorName(id) != id) return estimatorColor(id);
  std::size_t place = 0;
  for (const std::string& one : run.estimators()) {
    if (one == estimator) break;
    const QString other = QString::fromStdString(one);
    if (estimatorName(other) == other) ++place;
  }
  // The first as everywhere, then dark hues that no estimator of ours has.
  if (place == 0) return estimatorColor(id);
  static constexpr std::array<QRgb, 5> foreign{0x1C2024, 0x006837, 0x67000D, 0x08306B, 0x5A3A00};
  return QColor(foreign[(place - 1) % foreign.size()]);
}

QColor runScreenColor(const RunTables& run, const std::string& estimator, const QColor& background) {
  constexpr float leastLightness = 0.45F;
  const QColor color = runColor(run, estimator);
  if (background.lightnessF() > 0.5F || color.lightnessF() >= leastLightness) return color;
  const QString id = QString::fromStdString(estimator);
  // Our own are chosen to be seen on both.
  if (estimatorName(id) != id) return color;
  return QColor::fromHslF(std::max(0.0F, color.hslHueF()), color.hslSaturationF(), 1 - color.lightnessF());
}

void paintRunFigure(QPainter& painter, const QRectF& area, RunFigure figure, const RunTables& run, Group group) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const auto columns = columnsOf(figure, run, group);
  const double em = QFontMetricsF(painter.font(), painter.device()).height();
  const double names = legend(painter, area, run, false);
  const QRectF plots = area.adjusted(0, 0, 0, -names - 0.6 * em);
  const double width = plots.width() / static_cast<double>(std::max<std::size_t>(columns.size(), 1));
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const double height = plots.height() / static_cast<double>(columns[column].size());
    for (std::size_t row = 0; row < columns[column].size(); ++row) {
      const QRectF place(plots.left() + width * static_cast<double>(column), plots.top() + height * static_cast<double>(row), width,
                         height);
      paintPanel(painter, place, columns[column][row], run, group);
    }
  }
  static_cast<void>(
      legend(painter, QRectF(area.left() + 2.6 * em, area.bottom() - names, area.width() - 2.6 * em, names), run, true));
  painter.restore();
}

}  // namespace saliscope::ui
