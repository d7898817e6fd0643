#include "app/gui/opener.h"

#include <QFileInfo>

#include "ui/jobs/error_words.h"

namespace saliscope::gui {
namespace {

QString errorLine(const Error& error) {
  return QString::fromStdString(error.argument(0)) + QStringLiteral(": ") + ui::errorWords(error).what;
}

}  // namespace

Opener::Opener(ui::Session& session, const Options& options, QObject* parent)
    : QObject(parent),
      session_(session),
      options_(options),
      imageDone_(options.paths.isEmpty()),
      estimatorDone_(options.estimator.isEmpty()) {
  watchErrors();
  connect(&session_.study, &ui::Study::volumeLoaded, this, &Opener::volumeArrived);
  connect(&session_.study, &ui::Study::sliceChanged, this, &Opener::runEstimator);
  connect(&session_.explanation, &ui::Explanation::modelChanged, this, &Opener::runEstimator);
  connect(&session_, &ui::Session::evaluationNamed, this, &Opener::evaluationNamed);
}

void Opener::watchErrors() {
  const auto failedJob = [this](ui::JobId, const QString&, const Error& error) { Q_EMIT failed(errorLine(error)); };
  connect(&session_.io, &ui::JobQueue::failed, this, failedJob);
  connect(&session_.compute, &ui::JobQueue::failed, this,
          [this, failedJob](ui::JobId id, const QString& title, const Error& error) {
            // Images can be looked at without a model; only who asked for one is told.
            const bool modelNeeded = !options_.model.isEmpty() || !options_.estimator.isEmpty();
            if (modelNeeded || session_.explanation.classifier()) failedJob(id, title, error);
          });
  connect(&session_.study, &ui::Study::nothingFound, this, [this](const QStringList& paths) { nothingFound(paths.value(0)); });
}

void Opener::nothingFound(const QString& path) {
  Q_EMIT failed(path + QStringLiteral(": ") + tr("no CT series was found"));
}

void Opener::start() {
  session_.explanation.loadModel(options_.model);
  if (!options_.estimator.isEmpty()) {
    HeatmapSettings settings = session_.explanation.settings();
    if (settings.estimator != options_.estimator.toStdString()) settings.parameters.clear();
    settings.estimator = options_.estimator.toStdString();
    session_.explanation.setSettings(settings);
  }
  if (options_.paths.isEmpty()) return;
  if (options_.slice) session_.study.setInitialSlice(*options_.slice);
  if (!options_.mask.isEmpty()) session_.setInitialMask(options_.mask);
  session_.open(options_.paths);
}

void Opener::volumeArrived() {
  if (imageDone_) return;
  imageDone_ = true;
  if (options_.slice && *options_.slice >= session_.study.sliceCount()) {
    Q_EMIT failed(
        errorLine(Error(ErrorCode::SliceOutOfRange, {options_.paths.value(0).toStdString(), std::to_string(*options_.slice),
                                                     std::to_string(session_.study.sliceCount())})));
  }
  runEstimator();
}

void Opener::evaluationNamed(const QString& folder) {
  if (options_.paths.size() > 1) return;
  // An evaluation alone is no image.
  const bool imageNeeded =
      !options_.estimator.isEmpty() || !options_.mask.isEmpty() || !options_.report.isEmpty() || options_.slice.has_value();
  if (imageNeeded) return nothingFound(folder);
  imageDone_ = true;
}

void Opener::runEstimator() {
  if (estimatorDone_ || !imageDone_ || !session_.explanation.classifier() || !session_.study.slice()) return;
  estimatorDone_ = true;
  session_.explanation.run();
}

}  // namespace saliscope::gui
