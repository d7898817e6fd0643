#include "ui/plots/dice_panel.h"

#include <algorithm>
#include <cmath>

#include "ui/plots/evidence_words.h"
#include "ui/plots/qcustomplot_header.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

DicePanel::DicePanel(Session& session, QWidget* parent)
    : CurvePlot(session, tr("Dice"), parent),
      chance_(plot()->addGraph()),
      curve_(plot()->addGraph()),
      best_(new QCPItemTracer(plot())),
      bestText_(new QCPItemText(plot())),
      chanceText_(new QCPItemText(plot())),
      cursor_(new QCPItemStraightLine(plot())) {
  setObjectName(QStringLiteral("dice"));
  setUpAxes();
  connect(&session.evidence, &Evidence::changed, this, &DicePanel::refresh);
  connect(&session.explanation, &Explanation::heatmapChanged, this, &DicePanel::refresh);
  connect(&session.explanation, &Explanation::runningChanged, this, &DicePanel::refresh);
  connect(&session.mask, &MaskDocument::changed, this, &DicePanel::refresh);
  connect(&session.mask, &MaskDocument::stateChanged, this, &DicePanel::refresh);
  connect(&session.study, &Study::sliceChanged, this, &DicePanel::refresh);
  connect(&session.study, &Study::currentSeriesChanged, this, &DicePanel::refresh);
  connect(&session.view, &ViewState::changed, this, &DicePanel::placeCursor);
  DicePanel::restyle();
  refresh();
}

void DicePanel::setUpAxes() {
  plot()->xAxis->setScaleType(QCPAxis::stLogarithmic);
  plot()->xAxis->setRange(1, 100);
  const auto ticks = QSharedPointer<QCPAxisTickerText>::create();
  for (const int percent : {1, 2, 5, 10, 20, 50, 100}) ticks->addTick(percent, percentText(percent / 100.0));
  plot()->xAxis->setTicker(ticks);
  plot()->yAxis->setLabel(tr("Dice"));
  best_->setStyle(QCPItemTracer::tsCircle);
  best_->setSize(7);
  bestText_->setPadding(QMargins(4, 2, 4, 2));
  // At the left, where the curve is far from chance.
  chanceText_->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
  chanceText_->setText(tr("chance"));
}

void DicePanel::restyle() {
  CurvePlot::restyle();
  QColor band = dim();
  chance_->setPen(QPen(band, 1));
  band.setAlphaF(0.3F);
  chance_->setBrush(band);
  chanceText_->setColor(dim());
  chanceText_->setFont(plot()->xAxis->tickLabelFont());
  cursor_->setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DashLine));
  best_->setPen(QPen(palette().color(QPalette::WindowText), 1.5));
  bestText_->setColor(palette().color(QPalette::WindowText));
  bestText_->setFont(Theme::numberFont());
}

void DicePanel::refresh() {
  shown_ = session().evidence.current();
  plot()->xAxis->setLabel(shown_ && !shown_->regions ? tr("share of most salient pixels (log)")
                                                     : tr("share of most salient regions (log)"));
  const QString missing = missingEvidence(session());
  const auto series = shown_ ? diceSeries(*shown_) : std::nullopt;
  if (!missing.isEmpty() || !series) {
    shown_.reset();
    return showWords(missing.isEmpty() ? tr("This slice's mask is empty: Dice is undefined.") : missing);
  }
  const QVector<double> x(series->percent.begin(), series->percent.end());
  QVector<double> byChance;
  for (const double share : series->share) byChance << chanceDice(share, series->maskShare);
  chance_->setData(x, byChance, true);
  const QVector<double> y(series->dice.begin(), series->dice.end());
  curve_->setData(x, y, true);
  curve_->setPen(QPen(series->color, 2));
  const double top = std::min(1.0, std::ceil((std::max(0.2, series->best) + 0.05) * 5) / 5);
  plot()->yAxis->setRange(0, top);
  best_->position->setCoords(series->bestPercent, series->best);
  best_->setBrush(series->color);
  // The text leans towards the middle, so that it never leaves the plot.
  const bool right = series->bestPercent > 10;
  bestText_->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
  bestText_->position->setCoords(series->bestPercent, std::min(series->best + 0.01 * top, 0.9 * top));
  bestText_->setText(tr("best %1 at %2").arg(decimalText(series->best), percentText(series->bestPercent / 100)));
  chanceText_->position->setCoords(1.05, byChance.value(2));
  placeCursor();
  showCurve(x, y, series->color);
  plot()->replot(QCustomPlot::rpQueuedReplot);
}

void DicePanel::placeCursor() {
  const RegionStyle& style = session().view.regions();
  cursor_->setVisible(style.visible && shown_ && shown_->regions);
  cursor_->point1->setCoords(style.percent, 0);
  cursor_->point2->setCoords(style.percent, 1);
  plot()->replot(QCustomPlot::rpQueuedReplot);
}

QString DicePanel::pointWords(int i) const {
  if (!shown_ || !shown_->dice) return {};
  const auto k = static_cast<std::size_t>(i);
  const DiceCurve& curve = *shown_->dice;
  return tr("top %1: Dice %2, by chance %3")
      .arg(percentText(curve.percent[k] / 100), decimalText(curve.dice[k]),
           decimalText(chanceDice(curve.share[k], curve.maskShare)));
}

QString DicePanel::csv() const {
  return shown_ && shown_->dice ? diceCsv(*shown_->dice) : QString();
}

std::function<void(QPainter&, const QRectF&)> DicePanel::paper() const {
  std::vector<DiceSeries> series;
  if (auto one = shown_ ? diceSeries(*shown_) : std::nullopt) series.push_back(std::move(*one));
  return [series](QPainter& painter, const QRectF& area) { paintDicePlot(painter, area, series); };
}

}  // namespace saliscope::ui
