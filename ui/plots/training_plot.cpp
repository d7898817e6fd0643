#include "ui/plots/training_plot.h"

#include <algorithm>

#include "ui/plots/model_colors.h"
#include "ui/plots/qcustomplot_header.h"
#include "ui/widgets/number_words.h"

namespace saliscope::ui {

TrainingPlot::TrainingPlot(Session& session, QWidget* parent)
    : CurvePlot(session, tr("Training log"), parent),
      accuracyAxis_(plot()->axisRect()->addAxis(QCPAxis::atRight)),
      rate_(plot()->addGraph(plot()->xAxis, plot()->yAxis2)),
      loss_(plot()->addGraph()),
      mean_(plot()->addGraph()),
      validation_(plot()->addGraph()),
      accuracy_(plot()->addGraph(plot()->xAxis, accuracyAxis_)) {
  setObjectName(QStringLiteral("training"));
  plot()->xAxis->setLabel(tr("step"));
  plot()->yAxis->setLabel(tr("loss"));
  plot()->yAxis2->setLabel(tr("learning rate"));
  plot()->yAxis2->setVisible(true);
  accuracyAxis_->setLabel(tr("balanced accuracy"));
  accuracyAxis_->setRange(0, 1);
  for (QCPGraph* points : {validation_, accuracy_}) points->setLineStyle(QCPGraph::lsLine);
  setUpLegend();
  TrainingPlot::restyle();
  setSeries({});
}

void TrainingPlot::setUpLegend() {
  loss_->setName(tr("loss of each step"));
  mean_->setName(tr("its running mean"));
  rate_->setName(tr("learning rate"));
  validation_->setName(tr("loss on patients left out"));
  accuracy_->setName(tr("balanced accuracy on them"));
  plot()->legend->setVisible(true);
  // Below the plot, where it hides no curve.
  plot()->axisRect()->insetLayout()->take(plot()->legend);
  plot()->plotLayout()->addElement(1, 0, plot()->legend);
  plot()->plotLayout()->setRowStretchFactor(1, 0.001);
  plot()->legend->setFillOrder(QCPLegend::foColumnsFirst);
  plot()->legend->setWrap(3);
}

void TrainingPlot::restyle() {
  CurvePlot::restyle();
  for (QCPAxis* axis : {plot()->yAxis2, accuracyAxis_}) {
    axis->setBasePen(plot()->yAxis->basePen());
    axis->setTickPen(plot()->yAxis->tickPen());
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(dim());
    axis->setLabelColor(dim());
    axis->setTickLabelFont(plot()->yAxis->tickLabelFont());
    axis->setLabelFont(plot()->yAxis->labelFont());
  }
  plot()->yAxis2->setNumberFormat(QStringLiteral("g"));
  plot()->yAxis2->setNumberPrecision(3);
  QColor faint = lossColor();
  faint.setAlphaF(0.4F);
  loss_->setPen(QPen(faint, 1));
  mean_->setPen(QPen(lossColor(), 2));
  rate_->setPen(QPen(rateColor(), 1.3));
  const QPen rim(palette().color(QPalette::WindowText), 1);
  validation_->setPen(QPen(validationColor(), 1, Qt::DotLine));
  validation_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, rim, validationColor(), 7));
  accuracy_->setPen(QPen(accuracyColor(), 1, Qt::DotLine));
  accuracy_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssSquare, rim, accuracyColor(), 6));
  QCPLegend* legend = plot()->legend;
  QColor back = palette().color(QPalette::Window);
  back.setAlphaF(0.8F);
  legend->setBrush(back);
  legend->setBorderPen(Qt::NoPen);
  legend->setTextColor(palette().color(QPalette::WindowText));
  legend->setFont(plot()->xAxis->tickLabelFont());
}

void TrainingPlot::setSeries(const TrainingSeries& series) {
  series_ = series;
  if (series_.steps.empty()) return showWords(tr("The log holds no step yet."));
  QVector<double> x, loss, rate;
  for (const TrainingStep& step : series_.steps) {
    x << step.step;
    loss << step.loss;
    rate << step.learningRate;
  }
  const QVector<double> mean(series_.meanLoss.begin(), series_.meanLoss.end());
  loss_->setData(x, loss, true);
  mean_->setData(x, mean, true);
  rate_->setData(x, rate, true);
  showValidation();
  plot()->xAxis->setRange(0, std::max(1.0, x.last()));
  plot()->yAxis->setRange(0, lossAxisTop(series_));
  plot()->yAxis2->setRange(0, rateAxisTop(series_));
  showCurve(x, mean, lossColor());
  plot()->replot(QCustomPlot::rpQueuedReplot);
}

void TrainingPlot::showValidation() {
  QVector<double> at, loss, accurateAt, accuracy;
  for (const TrainingStep& step : series_.steps) {
    if (step.validationLoss) {
      at << step.step;
      loss << *step.validationLoss;
    }
    if (step.validationAccuracy) {
      accurateAt << step.step;
      accuracy << *step.validationAccuracy;
    }
  }
  validation_->setData(at, loss, true);
  accuracy_->setData(accurateAt, accuracy, true);
  accuracyAxis_->setVisible(!accuracy.isEmpty());
  const auto listed = [](QCPGraph* graph, bool wanted) {
    if (wanted) {
      graph->addToLegend();
    } else {
      graph->removeFromLegend();
    }
  };
  listed(validation_, !loss.isEmpty());
  listed(accuracy_, !accuracy.isEmpty());
}

QString TrainingPlot::pointWords(int i) const {
  if (i < 0 || static_cast<std::size_t>(i) >= series_.steps.size()) return {};
  const TrainingStep& step = series_.steps[static_cast<std::size_t>(i)];
  QString words = tr("step %1: loss %2, mean of %3 steps %4, learning rate %5")
                      .arg(step.step)
                      .arg(decimalText(step.loss, 3))
                      .arg(series_.window)
                      .arg(decimalText(series_.meanLoss[static_cast<std::size_t>(i)], 3), magnitudeText(step.learningRate));
  if (step.validationLoss)
    words += QLatin1Char('\n') + tr("on patients left out: loss %1").arg(decimalText(*step.validationLoss, 3));
  if (step.validationAccuracy) {
    words += QStringLiteral(", ") + tr("balanced accuracy %1").arg(decimalText(*step.validationAccuracy, 3));
  }
  return words;
}

QString TrainingPlot::csv() const {
  const auto optional = [](const std::optional<double>& value) { return value ? QString::number(*value, 'g', 9) : QString(); };
  QString text = QStringLiteral("step,loss,mean_loss,learning_rate,seconds,validation_loss,validation_accuracy\n");
  for (std::size_t i = 0; i < series_.steps.size(); ++i) {
    const TrainingStep& step = series_.steps[i];
    text += QStringLiteral("%1,%2,%3,%4,%5,%6,%7\n")
                .arg(step.step)
                .arg(step.loss, 0, 'g', 9)
                .arg(series_.meanLoss[i], 0, 'g', 9)
                .arg(step.learningRate, 0, 'g', 9)
                .arg(step.seconds, 0, 'g', 9)
                .arg(optional(step.validationLoss), optional(step.validationAccuracy));
  }
  return text;
}

std::function<void(QPainter&, const QRectF&)> TrainingPlot::paper() const {
  return [series = series_](QPainter& painter, const QRectF& area) { paintTrainingPlot(painter, area, series); };
}

}  // namespace saliscope::ui
