#include "ui/report/report_content.h"

#include <QFileInfo>

namespace saliscope::ui {

namespace {

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
  content.trainedOnPatient = !content.patientId.isEmpty() && trainedOn(content.card, content.patientId.toStdString());
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

}  // namespace

ReportContent gatherReport(const Session& session) {
  ReportContent content;
  content.made = QDateTime::currentDateTime();
  content.window = session.view.window();
  content.heatmapStyle = session.view.heatmap();
  gatherImage(content, session);
  gatherModel(content, session);
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
