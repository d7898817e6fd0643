#include "ui/plots/reliability_plot.h"

#include <algorithm>

#include "ui/plots/model_colors.h"
#include "ui/plots/model_painter.h"
#include "ui/plots/qcustomplot_header.h"
#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

constexpr double countsHeight = 4;  // the highest bar takes a quarter of the plot
constexpr double barShare = 0.8;

}  // namespace

ReliabilityPlot::ReliabilityPlot(Session& session, QWidget* parent)
    : CurvePlot(session, tr("Reliability"), parent),
      truthful_(plot()->addGraph()),
      dots_(plot()->addGraph()),
      counts_(new QCPBars(plot()->xAxis, plot()->yAxis2)) {
  setObjectName(QStringLiteral("reliability"));
  plot()->xAxis->setLabel(tr("probability that the model says"));
  plot()->yAxis->setLabel(tr("share with contrast agent"));
  for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis}) axis->setRange(0, 1);
  truthful_->setData({0, 1}, {0, 1}, true);
  // The bars stand behind the dots; their axis carries no numbers, because each bar is worded.
  counts_->setLayer(QStringLiteral("background"));
  counts_->setWidthType(QCPBars::wtPlotCoords);
  ReliabilityPlot::restyle();
  setBins({});
}

void ReliabilityPlot::restyle() {
  CurvePlot::restyle();
  truthful_->setPen(QPen(dim(), 1, Qt::DashLine));
  dots_->setPen(QPen(reliabilityColor(), 2));
  dots_->setScatterStyle(
      QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(palette().color(QPalette::WindowText), 1), reliabilityColor(), 8));
  QColor bar = dim();
  bar.setAlphaF(0.3F);
  counts_->setPen(Qt::NoPen);
  counts_->setBrush(bar);
}

void ReliabilityPlot::setBins(const std::vector<ReliabilityBin>& bins) {
  bins_ = bins;
  filled_.clear();
  std::copy_if(bins.begin(), bins.end(), std::back_inserter(filled_), [](const ReliabilityBin& bin) { return bin.slices > 0; });
  if (filled_.empty()) return showWords(tr("The card says nothing of how reliable the probabilities are."));
  QVector<double> x, y, middles, heights;
  int most = 1;
  for (const ReliabilityBin& bin : filled_) {
    x << bin.meanProbability;
    y << bin.shareWithContrast;
  }
  for (std::size_t i = 0; i < bins_.size(); ++i) {
    middles << (static_cast<double>(i) + 0.5) / static_cast<double>(bins_.size());
    heights << bins_[i].slices;
    most = std::max(most, bins_[i].slices);
  }
  dots_->setData(x, y, true);
  counts_->setData(middles, heights, true);
  counts_->setWidth(barShare / static_cast<double>(bins_.size()));
  plot()->yAxis2->setRange(0, countsHeight * most);
  showCurve(x, y, reliabilityColor());
  plot()->replot(QCustomPlot::rpQueuedReplot);
}

QString ReliabilityPlot::pointWords(int i) const {
  if (i < 0 || static_cast<std::size_t>(i) >= filled_.size()) return {};
  const ReliabilityBin& bin = filled_[static_cast<std::size_t>(i)];
  return tr("Of %n slice(s) the model says %1 on average; %2 of them have contrast agent.", nullptr, bin.slices)
      .arg(decimalText(bin.meanProbability), percentText(bin.shareWithContrast));
}

QString ReliabilityPlot::csv() const {
  QString text = QStringLiteral("slices,mean_probability,share_with_contrast\n");
  for (const ReliabilityBin& bin : bins_) {
    text += QStringLiteral("%1,%2,%3\n").arg(bin.slices).arg(bin.meanProbability, 0, 'g', 9).arg(bin.shareWithContrast, 0, 'g', 9);
  }
  return text;
}

std::function<void(QPainter&, const QRectF&)> ReliabilityPlot::paper() const {
  return [bins = bins_](QPainter& painter, const QRectF& area) { paintReliabilityPlot(painter, area, bins); };
}

}  // namespace saliscope::ui
