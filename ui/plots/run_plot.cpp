#include "ui/plots/run_plot.h"

#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <sstream>
#include <tuple>

#include "core/evaluation/table_text.h"
#include "ui/plots/qcustomplot_header.h"
#include "ui/session/names.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

constexpr int leastHeight = 96;
constexpr double thin = 1.5;
constexpr double thick = 3;
constexpr double dimmed = 0.45;  // opacity of the others while one stands out
constexpr double fill = 0.18;

QVector<double> toVector(const std::vector<double>& values) {
  return {values.begin(), values.end()};
}

QString withInterval(const Estimate& estimate, int decimals) {
  if (!estimate.value) return QString(QChar(0x2013));
  QString out = decimalText(*estimate.value, decimals);
  if (estimate.low && estimate.high)
    out += QStringLiteral(" [%1, %2]").arg(decimalText(*estimate.low, decimals), decimalText(*estimate.high, decimals));
  return out;
}

QString figureName(RunFigure figure) {
  switch (figure) {
    case RunFigure::Fidelity:
      return QStringLiteral("fidelity");
    case RunFigure::Roc:
      return QStringLiteral("roc");
    case RunFigure::Dice:
      break;
  }
  return QStringLiteral("dsc");
}

/// Only the estimators that are switched on.
RunTables withoutHidden(const RunTables& run, const QSet<QString>& hidden) {
  RunTables out = run;
  std::erase_if(out.lines, [&](const RunLine& line) { return hidden.contains(QString::fromStdString(line.kind.estimator)); });
  return out;
}

}  // namespace

QString signedValuesWords(Sign sign) {
  return sign == Sign::Original ? RunPlot::tr("original values") : RunPlot::tr("absolute values");
}

RunPlot::RunPlot(Session& session, RunFigure figure, Sign sign, QWidget* parent)
    : CurvePlot(session, signedValuesWords(sign), parent), figure_(figure), sign_(sign) {
  setObjectName(QStringLiteral("run-%1-%2").arg(figureName(figure), QString::fromStdString(signName(sign))));
  setMinimumHeight(leastHeight);
  setUpAxes();
  connect(plot(), &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) {
    double least = 1e9;
    const Part* nearest = nullptr;
    for (int i = 0; i < x_.size(); ++i) {
      const double dx = plot()->xAxis->coordToPixel(x_.at(i)) - event->position().x();
      const double dy = plot()->yAxis->coordToPixel(y_.at(i)) - event->position().y();
      if (std::hypot(dx, dy) >= least) continue;
      least = std::hypot(dx, dy);
      nearest = partAt(i);
    }
    if (nearest != nullptr) Q_EMIT estimatorPointed(QString::fromStdString(nearest->line->kind.estimator));
  });
  RunPlot::restyle();
  draw();
}

void RunPlot::setUpAxes() {
  plot()->yAxis->setRange(0, 1);
  switch (figure_) {
    case RunFigure::Fidelity:
      plot()->xAxis->setLabel(tr("share of masked pixels"));
      plot()->yAxis->setLabel(tr("accuracy"));
      plot()->xAxis->setRange(0, 1);
      break;
    case RunFigure::Roc:
      plot()->xAxis->setLabel(tr("false positive rate"));
      plot()->yAxis->setLabel(tr("true positive rate"));
      plot()->xAxis->setRange(0, 1);
      break;
    case RunFigure::Dice: {
      plot()->xAxis->setLabel(tr("share of most salient regions (log)"));
      plot()->yAxis->setLabel(tr("mean Dice"));
      plot()->xAxis->setScaleType(QCPAxis::stLogarithmic);
      plot()->xAxis->setRange(1, 100);
      const auto ticks = QSharedPointer<QCPAxisTickerText>::create();
      for (const int percent : {1, 2, 5, 10, 20, 50, 100}) ticks->addTick(percent, percentText(percent / 100.0));
      plot()->xAxis->setTicker(ticks);
      break;
    }
  }
}

void RunPlot::show(const RunPlotView& view) {
  view_ = view;
  draw();
}

void RunPlot::restyle() {
  CurvePlot::restyle();
  // Colours of foreign maps and the diagonal follow the look.
  if (view_.run) draw();
}

void RunPlot::draw() {
  plot()->clearPlottables();
  parts_.clear();
  x_.clear();
  y_.clear();
  if (!view_.run || !hasRunFigure(*view_.run, figure_, view_.group)) {
    return showWords(!view_.run                       ? tr("No slice is finished yet.")
                     : figure_ == RunFigure::Fidelity ? tr("No slice of this class is there.")
                                                      : tr("No slice of this class has a mask to compare with."));
  }
  if (figure_ == RunFigure::Roc) {
    auto* chance = new QCPCurve(plot()->xAxis, plot()->yAxis);
    chance->setData({0, 1}, {0, 1});
    chance->setPen(QPen(dim(), 1, Qt::DashLine));
  }
  // The one that stands out is drawn last, on top.
  for (const bool chosen : {false, true}) {
    for (const RunLine& line : view_.run->lines) {
      const QString id = QString::fromStdString(line.kind.estimator);
      if (line.group != view_.group || line.kind.sign != sign_ || view_.hidden.contains(id)) continue;
      if ((id == view_.chosen) == chosen) drawLine(line);
    }
  }
  if (figure_ == RunFigure::Dice) {
    const double best = y_.isEmpty() ? 0.2 : std::max(0.2, *std::max_element(y_.begin(), y_.end()));
    plot()->yAxis->setRange(0, std::min(1.0, std::ceil((best + 0.02) * 5) / 5));
  }
  showCurve(x_, y_, dim());
  plot()->replot(QCustomPlot::rpQueuedReplot);
}

void RunPlot::drawLine(const RunLine& line) {
  QColor color = runScreenColor(*view_.run, line.kind.estimator, palette().color(QPalette::Base));
  const bool chosen = QString::fromStdString(line.kind.estimator) == view_.chosen;
  const double width = chosen ? thick : thin;
  if (!view_.chosen.isEmpty() && !chosen) color.setAlphaF(static_cast<float>(dimmed));
  if (figure_ == RunFigure::Fidelity) return drawFidelity(line, color, width);
  if (figure_ == RunFigure::Roc) {
    if (line.tpr.empty()) return;
    auto* curve = new QCPCurve(plot()->xAxis, plot()->yAxis);
    QVector<double> x = toVector(line.fpr);
    QVector<double> y = toVector(line.tpr);
    addPart(line, color, false, x, y);
    // Closed as the area is: everything positive, nothing positive.
    x.prepend(1);
    y.prepend(1);
    x.append(0);
    y.append(0);
    curve->setData(x, y);
    curve->setPen(QPen(color, width));
    return;
  }
  if (line.dsc.empty()) return;
  auto* curve = plot()->addGraph();
  curve->setData(toVector(line.percent), toVector(line.dsc), true);
  curve->setPen(QPen(color, width));
  addPart(line, color, false, toVector(line.percent), toVector(line.dsc));
  if (!line.dscMaxPercent || !line.of(Measure::DscMax).value) return;
  auto* best = plot()->addGraph();
  best->setData({*line.dscMaxPercent}, {*line.of(Measure::DscMax).value});
  best->setLineStyle(QCPGraph::lsNone);
  best->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, chosen ? 9 : 6));
}

void RunPlot::drawFidelity(const RunLine& line, const QColor& color, double width) {
  if (line.mif.empty()) return;
  const QVector<double> x = toVector(line.fraction);
  QCPGraph* most = nullptr;
  if (view_.masking != MaskingShown::LeastFirst) {
    most = plot()->addGraph();
    most->setData(x, toVector(line.mif), true);
    most->setPen(QPen(color, width));
    addPart(line, color, false, x, toVector(line.mif));
  }
  if (view_.masking == MaskingShown::MostFirst) return;
  auto* least = plot()->addGraph();
  least->setData(x, toVector(line.lif), true);
  least->setPen(QPen(color, width, most != nullptr ? Qt::DashLine : Qt::SolidLine));
  addPart(line, color, true, x, toVector(line.lif));
  const bool chosen = QString::fromStdString(line.kind.estimator) == view_.chosen;
  if (most == nullptr || !chosen) return;
  QColor area = color;
  area.setAlphaF(static_cast<float>(fill));
  least->setBrush(area);
  least->setChannelFillGraph(most);
}

void RunPlot::addPart(const RunLine& line, const QColor& color, bool leastFirst, const QVector<double>& x,
                      const QVector<double>& y) {
  QColor solid = color;
  solid.setAlpha(255);
  parts_.append({&line, solid, leastFirst, static_cast<int>(x_.size()), static_cast<int>(x.size())});
  x_ += x;
  y_ += y;
}

const RunPlot::Part* RunPlot::partAt(int i) const {
  const auto found = std::find_if(parts_.cbegin(), parts_.cend(),
                                  [i](const Part& part) { return i >= part.first && i < part.first + part.count; });
  return found == parts_.cend() ? nullptr : &*found;
}

QColor RunPlot::pointColor(int i) const {
  const Part* part = partAt(i);
  return part == nullptr ? QColor() : part->color;
}

QString RunPlot::pointWords(int i) const {
  const Part* part = partAt(i);
  return part == nullptr ? QString() : words(*part, static_cast<std::size_t>(i - part->first));
}

QString RunPlot::wordsOf(int curve, int point) const {
  return words(parts_.at(curve), static_cast<std::size_t>(point));
}

QString RunPlot::words(const Part& part, std::size_t k) const {
  const RunLine& line = *part.line;
  const QString name = estimatorName(QString::fromStdString(line.kind.estimator));
  if (figure_ == RunFigure::Fidelity) {
    const double accuracy = part.leastFirst ? line.lif[k] : line.mif[k];
    const QString text = part.leastFirst ? tr("%1: the %2 least important masked, accuracy %3 · 10 F %4")
                                         : tr("%1: the %2 most important masked, accuracy %3 · 10 F %4");
    return text.arg(name, percentText(line.fraction[k]), decimalText(accuracy, 3), withInterval(line.of(Measure::FidelityX10), 1));
  }
  if (figure_ == RunFigure::Roc) {
    return tr("%1, threshold %2: true positive rate %3, false positive rate %4 · AUC %5")
        .arg(name, decimalText(line.threshold[k]), decimalText(line.tpr[k], 3), decimalText(line.fpr[k], 3),
             withInterval(line.of(Measure::Auc), 2));
  }
  return tr("%1, top %2: mean Dice %3 (%4 shown) · highest %5 at %6")
      .arg(name, percentText(line.percent[k] / 100), decimalText(line.dsc[k], 3), percentText(line.share[k]),
           withInterval(line.of(Measure::DscMax), 2), percentText(line.dscMaxPercent.value_or(0) / 100));
}

QString RunPlot::csv() const {
  return view_.run ? runFigureCsv(withoutHidden(*view_.run, view_.hidden), figure_, view_.group) : QString();
}

std::function<void(QPainter&, const QRectF&)> RunPlot::paper() const {
  const auto run = std::make_shared<const RunTables>(view_.run ? withoutHidden(*view_.run, view_.hidden) : RunTables());
  return [run, figure = figure_, group = view_.group](QPainter& painter, const QRectF& area) {
    paintRunFigure(painter, area, figure, *run, group);
  };
}

QString runFigureCsv(const RunTables& run, RunFigure figure, Group group) {
  std::ostringstream out;
  TableText table(out, figure == RunFigure::Fidelity ? "estimator,sign,class,fraction,mif,lif"
                       : figure == RunFigure::Roc    ? "estimator,sign,class,threshold,tpr,fpr"
                                                     : "estimator,sign,class,percent,share,dsc");
  for (const RunLine& line : run.lines) {
    if (line.group != group) continue;
    const auto& [x, a, b] = figure == RunFigure::Fidelity ? std::tie(line.fraction, line.mif, line.lif)
                            : figure == RunFigure::Roc    ? std::tie(line.threshold, line.tpr, line.fpr)
                                                          : std::tie(line.percent, line.share, line.dsc);
    for (std::size_t i = 0; i < x.size(); ++i) {
      table.field(line.kind.estimator).field(signName(line.kind.sign)).field(groupName(line.group));
      table.number(x[i]).number(a[i]).number(b[i]).endLine();
    }
  }
  return QString::fromStdString(out.str());
}

}  // namespace saliscope::ui
