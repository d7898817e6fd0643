#include "ui/report/report_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <cmath>

#include "ui/widgets/number_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Report)
};

constexpr double nearThreshold = 0.1;

QString className(const ReportContent& content, int index) {
  const auto i = static_cast<std::size_t>(index);
  return i < content.card.classes.size() ? QString::fromStdString(content.card.classes[i]) : QString::number(index);
}

QString bold(const QString& text) {
  return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

QString dateWords(const QString& dicomDate) {
  const QDate date = QDate::fromString(dicomDate, QStringLiteral("yyyyMMdd"));
  return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMMM yyyy")) : QString();
}

QString labelWords(const ReportContent& content) {
  if (!content.label) return Words::tr("label unknown: the predicted class stands in");
  return *content.label == content.prediction->label
             ? Words::tr("the case's label agrees")
             : Words::tr("the case's label says %1").arg(className(content, *content.label));
}

QString mapName(const ReportContent& content) {
  return estimatorName(QString::fromStdString(content.heatmap->settings.estimator));
}

QString agreementSentence(const ReportContent& content) {
  const SliceEvidence& evidence = *content.evidence;
  const QString top = percentText(evidence.topPercent / 100);
  QString text =
      Words::tr("Of the top %1 of %2, %3 lies in the mask; by chance it would be %4.")
          .arg(top, mapName(content).toHtmlEscaped(), bold(percentText(evidence.top.inside)), percentText(evidence.top.chance));
  if (evidence.roc && evidence.dice) {
    text += QLatin1Char(' ') + Words::tr("AUC %1; best Dice %2 at %3.")
                                   .arg(bold(decimalText(evidence.roc->auc)), bold(decimalText(evidence.dice->best)),
                                        percentText(evidence.dice->bestPercent / 100));
  }
  return text;
}

}  // namespace

QString reportTitle(const ReportContent& content) {
  if (!content.prediction) return Words::tr("A CT slice without a classifier's answer");
  if (content.card.outputs > 1) return Words::tr("Why the network sees “%1”").arg(className(content, content.prediction->label));
  return content.prediction->label == 1 ? Words::tr("Why the network sees contrast agent")
                                        : Words::tr("Why the network sees no contrast agent");
}

QString reportSubtitle(const ReportContent& content) {
  QStringList parts;
  if (content.showIdentity) {
    parts << Words::tr("%1 (ID %2)").arg(content.patientName, content.patientId);
  } else {
    parts << Words::tr("patient identity hidden");
  }
  if (!content.series.isEmpty()) parts << content.series;
  if (content.slice) {
    const Geometry& geometry = content.slice->geometry;
    parts << Words::tr("slice %1 of %2").arg(content.slice->index + 1).arg(content.slices);
    parts << Words::tr("%1 × %2 pixels").arg(geometry.size[0]).arg(geometry.size[1]);
    parts << Words::tr("%1 × %2 mm, slices %3 mm apart")
                 .arg(decimalText(geometry.spacing[0]), decimalText(geometry.spacing[1]), decimalText(content.sliceSpacing, 1));
  }
  if (const QString date = dateWords(content.studyDate); !date.isEmpty()) parts << Words::tr("acquired %1").arg(date);
  return parts.join(QStringLiteral(" · "));
}

QString agreementMissing(const ReportContent& content) {
  if (content.evidence && (content.evidence->roc || content.evidence->dice)) return {};
  if (!content.slice) return Words::tr("No slice was open when this report was made.");
  if (!content.heatmap) return Words::tr("No estimator was run on this slice: there is no heatmap to compare.");
  if (!content.maskPresent) return Words::tr("No mask was drawn or loaded: the map's agreement with a reader is not known.");
  if (content.maskStatus == SliceStatus::NothingThere) {
    return Words::tr("A reader looked at this slice and found nothing to outline: ROC and Dice are undefined.");
  }
  if (content.maskStatus == SliceStatus::NotLooked)
    return Words::tr("This slice's mask is empty: nobody has outlined anything on it.");
  return Words::tr("The comparison of map and mask was not finished when this report was made.");
}

QString reportStatement(const ReportContent& content) {
  QStringList sentences;
  if (content.prediction) {
    const int named = content.card.outputs == 1 ? 1 : content.prediction->label;
    sentences << Words::tr("The classifier calls this slice %1 (probability of “%2” %3; %4).")
                     .arg(bold(className(content, content.prediction->label)), className(content, named).toHtmlEscaped(),
                          decimalText(content.prediction->probability), labelWords(content).toHtmlEscaped());
  } else {
    sentences << (content.hasModel ? Words::tr("The classifier had not yet judged this slice.")
                                   : Words::tr("No model was loaded."));
  }
  const QString missing = agreementMissing(content);
  sentences << (missing.isEmpty() ? agreementSentence(content) : missing.toHtmlEscaped());
  return sentences.join(QLatin1Char(' '));
}

QStringList reportDoubts(const ReportContent& content) {
  QStringList doubts;
  if (content.prediction) {
    const double p = content.prediction->probability;
    if (content.label && *content.label != content.prediction->label) {
      doubts << Words::tr("The prediction is wrong by the case's label: the map explains a mistake.");
    }
    if (content.card.outputs == 1 && std::abs(p - content.card.threshold) < nearThreshold) {
      doubts << Words::tr("The probability lies within %1 of the threshold %2.")
                    .arg(decimalText(nearThreshold, 1), decimalText(content.card.threshold));
    }
  }
  if (content.learntFromPatient == Learnt::Yes)
    doubts << Words::tr("The model was trained on this patient: its answer proves nothing here.");
  if (content.hasModel && content.learntFromPatient == Learnt::Unknown)
    doubts << Words::tr("Whether the model was trained on this patient cannot be told: the scan or the model's card names none.");
  if (content.evidence && content.evidence->dice && content.evidence->top.inside <= content.evidence->top.chance) {
    doubts << Words::tr("The map agrees with the mask no better than chance.");
  }
  if (content.maskResampled)
    doubts << Words::tr("The mask's grid differed from the image's: it was resampled by nearest neighbour.");
  if (content.hasModel && content.modelOptions.precision == Precision::Bf16)
    doubts << Words::tr("The network ran in bf16, at reduced precision.");
  return doubts;
}

QString mapCaption(const ReportContent& content) {
  return settingsSentence(content.heatmap->settings, content.card);
}

}  // namespace saliscope::ui
