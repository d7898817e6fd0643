#include "ui/report/report_content.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

#include "ui/session/finding_words.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Report)
};

void gatherImage(ReportContent& content, const Session& session) {
  const int current = session.study.currentSeries();
  if (current < 0) return;
  const SeriesEntry& entry = session.study.series().at(current);
  content.series = entry.title();
  content.studyDate = QString::fromStdString(entry.info.studyDate);
  content.patientName = QString::fromStdString(entry.info.patientName);
  content.patientId = QString::fromStdString(entry.info.patientId);
  content.slices = session.study.sliceCount();
  content.sliceSpacing = entry.info.spacing[2];
  content.slice = session.study.slice();
  content.label = session.study.label();
  content.prediction = session.explanation.prediction();
}

void gatherModel(ReportContent& content, const Session& session) {
  const ClassifierPtr classifier = session.explanation.classifier();
  if (!classifier) return;
  content.hasModel = true;
  content.card = classifier->card();
  content.sha256 = QString::fromStdString(classifier->sha256());
  content.modelOptions = classifier->options();
  content.modelFile = QFileInfo(session.explanation.modelFile()).fileName();
  content.threads = computeThreads();
  content.computeLibrary = QString::fromStdString(computeLibrary());
  content.learntFromPatient = learntFrom(content.card, content.patientId.toStdString());
}

void gatherMask(ReportContent& content, const Session& session) {
  const int k = session.study.sliceIndex();
  content.maskPresent = session.mask.present() && k < session.mask.mask().slices();
  if (!content.maskPresent) return;
  content.maskStatus = session.mask.mask().status(k);
  if (content.maskStatus == SliceStatus::Drawn) content.mask = session.mask.mask().slice(k);
  content.maskFile = QFileInfo(session.mask.file()).fileName();
  content.maskModified = session.mask.modified();
  content.maskResampled = session.mask.resampled();
}

void gatherMeasurements(ReportContent& content, const Session& session) {
  QList<Measurement> all = session.findings.measurements();
  std::stable_sort(all.begin(), all.end(), [](const Measurement& a, const Measurement& b) { return a.slice < b.slice; });
  for (const Measurement& one : all) {
    const MeasuredValues values = session.findings.valuesOf(one);
    const QString words = measureLines(one.kind, values).join(QStringLiteral("; "));
    content.measurements.append({measureName(one.kind), Words::tr("slice %1: %2").arg(one.slice + 1).arg(words)});
  }
}

}  // namespace

ReportContent gatherReport(const Session& session) {
  ReportContent content;
  content.made = QDateTime::currentDateTime();
  content.window = session.view.window();
  content.heatmapStyle = session.view.heatmap();
  gatherImage(content, session);
  gatherModel(content, session);
  gatherMeasurements(content, session);
  content.note = session.findings.note().trimmed();
  if (!content.slice) return content;
  gatherMask(content, session);
  if (!session.explanation.isPreview()) content.heatmap = session.explanation.heatmap();
  const auto evidence = session.evidence.current();
  const bool fits = evidence && content.heatmap && evidence->slice == content.slice->index &&
                    evidence->estimator.toStdString() == content.heatmap->settings.estimator &&
                    evidence->sign == content.heatmap->settings.sign;
  if (fits) content.evidence = evidence;
  return content;
}

}  // namespace saliscope::ui
