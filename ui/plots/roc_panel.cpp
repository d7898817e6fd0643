#include "ui/plots/roc_panel.h"

#include "ui/plots/evidence_words.h"
#include "ui/plots/qcustomplot_header.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

RocPanel::RocPanel(Session& session, QWidget* parent)
    : CurvePlot(session, tr("ROC"), parent),
      curve_(new QCPCurve(plot()->xAxis, plot()->yAxis)),
      chance_(new QCPCurve(plot()->xAxis, plot()->yAxis)),
      auc_(new QCPItemText(plot())) {
  setObjectName(QStringLiteral("roc"));
  plot()->xAxis->setLabel(tr("false positive rate"));
  plot()->yAxis->setLabel(tr("true positive rate"));
  for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis}) axis->setRange(0, 1);
  chance_->setData({0, 1}, {0, 1});
  auc_->position->setType(QCPItemPosition::ptAxisRectRatio);
  auc_->position->setCoords(0.98, 0.94);
  auc_->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
  connect(&session.evidence, &Evidence::changed, this, &RocPanel::refresh);
  connect(&session.explanation, &Explanation::heatmapChanged, this, &RocPanel::refresh);
  connect(&session.explanation, &Explanation::runningChanged, this, &RocPanel::refresh);
  connect(&session.mask, &MaskDocument::changed, this, &RocPanel::refresh);
  connect(&session.mask, &MaskDocument::stateChanged, this, &RocPanel::refresh);
  connect(&session.study, &Study::sliceChanged, this, &RocPanel::refresh);
  connect(&session.study, &Study::currentSeriesChanged, this, &RocPanel::refresh);
  RocPanel::restyle();
  refresh();
}

void RocPanel::restyle() {
  CurvePlot::restyle();
  chance_->setPen(QPen(dim(), 1, Qt::DashLine));
  auc_->setColor(palette().color(QPalette::WindowText));
  auc_->setFont(Theme::numberFont());
}

QString RocPanel::aucWords() const {
  if (!shown_ || !shown_->roc) return {};
  return tr("AUC %1 (exact %2)").arg(decimalText(shown_->roc->auc), decimalText(shown_->roc->aucExact));
}

void RocPanel::refresh() {
  shown_ = session().evidence.current();
  const QString missing = missingEvidence(session());
  const auto series = shown_ ? rocSeries(*shown_) : std::nullopt;
  if (!missing.isEmpty() || !series) {
    shown_.reset();
    return showWords(missing.isEmpty() ? tr("The mask covers the whole slice: the ROC curve is undefined.") : missing);
  }
  const QVector<double> x(series->fpr.begin(), series->fpr.end());
  const QVector<double> y(series->tpr.begin(), series->tpr.end());
  curve_->setData(x, y);
  curve_->setPen(QPen(series->color, 2));
  auc_->setText(aucWords());
  const RocCurve& roc = *shown_->roc;
  showCurve({roc.fpr.begin(), roc.fpr.end()}, {roc.tpr.begin(), roc.tpr.end()}, series->color);
  plot()->replot(QCustomPlot::rpQueuedReplot);
}

QString RocPanel::pointWords(int i) const {
  if (!shown_ || !shown_->roc) return {};
  const auto k = static_cast<std::size_t>(i);
  const RocCurve& roc = *shown_->roc;
  return tr("threshold %1: true positive rate %2, false positive rate %3")
      .arg(decimalText(roc.thresholds[k]), decimalText(roc.tpr[k], 3), decimalText(roc.fpr[k], 3));
}

QString RocPanel::csv() const {
  return shown_ && shown_->roc ? rocCsv(*shown_->roc) : QString();
}

std::function<void(QPainter&, const QRectF&)> RocPanel::paper() const {
  std::vector<RocSeries> series;
  if (auto one = shown_ ? rocSeries(*shown_) : std::nullopt) series.push_back(std::move(*one));
  return [series](QPainter& painter, const QRectF& area) { paintRocPlot(painter, area, series); };
}

}  // namespace saliscope::ui
