#include "ui/plots/evidence_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Evidence)
};

QString csvLine(std::initializer_list<double> values) {
  QStringList cells;
  for (const double value : values) cells << QString::number(value, 'g', 10);
  return cells.join(QLatin1Char(',')) + QLatin1Char('\n');
}

}  // namespace

QString evidenceSentence(const SliceEvidence& evidence) {
  if (!evidence.dice && !evidence.roc) return {};
  QString text =
      Words::tr("Top %1: %2 lies in the mask; by chance %3.")
          .arg(percentText(evidence.topPercent / 100), percentText(evidence.top.inside), percentText(evidence.top.chance));
  QStringList scores;
  if (evidence.roc) scores << Words::tr("AUC %1").arg(decimalText(evidence.roc->auc));
  if (evidence.dice) {
    scores << Words::tr("best Dice %1 at %2").arg(decimalText(evidence.dice->best), percentText(evidence.dice->bestPercent / 100));
  }
  return text + QLatin1Char(' ') + scores.join(QStringLiteral(", ")) + QLatin1Char('.');
}

QString missingEvidence(const Session& session) {
  if (session.study.currentSeries() < 0)
    return Words::tr("Open a series, explain a slice and draw a mask: their agreement is shown here.");
  if (!session.explanation.heatmap()) {
    if (session.explanation.running()) return Words::tr("The map is being computed.");
    return Words::tr("Run an estimator [G]: its map is compared with the mask.");
  }
  const int k = session.study.sliceIndex();
  if (!session.mask.present() || k >= session.mask.mask().slices()) {
    return Words::tr("Draw or load a mask of where a reader looks: the map is compared with it.");
  }
  switch (session.mask.mask().status(k)) {
    case SliceStatus::NotLooked:
      return Words::tr("This slice's mask is empty: draw where a reader looks.");
    case SliceStatus::NothingThere:
      return Words::tr("A reader looked and found nothing to outline here: ROC and Dice are undefined.");
    case SliceStatus::Drawn:
      break;
  }
  if (!session.evidence.current()) return Words::tr("Map and mask are being compared.");
  return {};
}

std::optional<RocSeries> rocSeries(const SliceEvidence& evidence) {
  if (!evidence.roc) return {};
  RocSeries series{estimatorName(evidence.estimator), estimatorColor(evidence.estimator), {1}, {1}, evidence.roc->auc};
  // Thresholds ascend, so rates fall: from (1, 1), where all is positive, to (0, 0).
  series.fpr.insert(series.fpr.end(), evidence.roc->fpr.begin(), evidence.roc->fpr.end());
  series.tpr.insert(series.tpr.end(), evidence.roc->tpr.begin(), evidence.roc->tpr.end());
  series.fpr.push_back(0);
  series.tpr.push_back(0);
  return series;
}

std::optional<DiceSeries> diceSeries(const SliceEvidence& evidence) {
  if (!evidence.dice) return {};
  const DiceCurve& curve = *evidence.dice;
  return DiceSeries{estimatorName(evidence.estimator),
                    estimatorColor(evidence.estimator),
                    curve.percent,
                    curve.dice,
                    curve.share,
                    curve.best,
                    curve.bestPercent,
                    curve.maskShare,
                    evidence.regions.has_value()};
}

QString rocCsv(const RocCurve& curve) {
  QString text = QStringLiteral("threshold,false_positive_rate,true_positive_rate\n");
  for (std::size_t i = 0; i < curve.thresholds.size(); ++i) text += csvLine({curve.thresholds[i], curve.fpr[i], curve.tpr[i]});
  return text;
}

QString diceCsv(const DiceCurve& curve) {
  QString text = QStringLiteral("percent,share_shown,dice,dice_by_chance\n");
  for (std::size_t i = 0; i < curve.percent.size(); ++i) {
    text += csvLine({curve.percent[i], curve.share[i], curve.dice[i], chanceDice(curve.share[i], curve.maskShare)});
  }
  return text;
}

}  // namespace saliscope::ui
