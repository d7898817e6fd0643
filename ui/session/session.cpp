#include "ui/session/session.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>

#include "core/estimators/registry.h"
#include "ui/jobs/error_words.h"
#include "ui/session/folders.h"

namespace saliscope::ui {

namespace {

QString parameterKey(const QString& estimator, const QString& parameter) {
  return QStringLiteral("parameters/%1/%2").arg(estimator, parameter);
}

}  // namespace

Session::Session(QObject* parent) : QObject(parent) {
  undo.setUndoLimit(500);
  wire();
}

Session::~Session() {
  // Nothing may be handed to parts that are about to go.
  io.cancelAll();
  compute.cancelAll();
  disconnect(&io, nullptr, this, nullptr);
  disconnect(&compute, nullptr, this, nullptr);
}

void Session::wire() {
  const auto failed = [this](JobId, const QString&, const saliscope::Error& error) { notify(error); };
  connect(&io, &JobQueue::failed, this, failed);
  connect(&compute, &JobQueue::failed, this, failed);
  const auto rest = [this] {
    if (idle()) Q_EMIT becameIdle();
  };
  connect(&io, &JobQueue::becameIdle, this, rest);
  connect(&compute, &JobQueue::becameIdle, this, rest);

  connect(&study, &Study::volumeLoaded, this, [this] {
    mask.reset(study.volume()->geometry());
    if (!initialMask_.isEmpty()) mask.load(initialMask_);
    initialMask_.clear();
    cases.loadMask();
  });
  connect(&study, &Study::currentSeriesChanged, this, [this] { mask.reset({}); });
  connect(&study, &Study::nothingFound, this, [this](const QStringList& paths) {
    notify(NoticeLevel::Warning, tr("No CT series was found in what was opened."), paths.join(QLatin1Char('\n')));
  });
}

void Session::notify(NoticeLevel level, const QString& text, const QString& details) {
  Q_EMIT notice(level, text, details);
}

void Session::notify(const saliscope::Error& error) {
  const ErrorWords words = errorWords(error);
  notify(NoticeLevel::Error, words.remedy.isEmpty() ? words.what : words.what + QLatin1Char(' ') + words.remedy,
         QString::fromUtf8(error.what()));
}

bool Session::idle() const {
  return io.idle() && compute.idle() && !study.scanning() && !study.loading() && !explanation.running() && !regions.pending() &&
         !evidence.pending() && !cases.looking();
}

void Session::open(const QStringList& paths) {
  QStringList images;
  QString evaluation;
  for (const QString& path : paths) {
    if (holdsRun(path)) {
      evaluation = path;
    } else if (CaseList::isManifest(path)) {
      cases.open(path);
    } else {
      images.append(path);
    }
  }
  if (!images.isEmpty()) study.open(images);
  if (!evaluation.isEmpty()) Q_EMIT evaluationNamed(evaluation);
}

void Session::saveSettings() const {
  view.save();
  regions.save();
  QSettings settings;
  settings.beginGroup(QStringLiteral("explain"));
  const HeatmapSettings& chosen = explanation.settings();
  settings.setValue(QStringLiteral("estimator"), QString::fromStdString(chosen.estimator));
  settings.setValue(QStringLiteral("absolute"), chosen.sign == Sign::Absolute);
  settings.setValue(QStringLiteral("probability"), chosen.target.score == Score::Probability);
  settings.setValue(QStringLiteral("seed"), static_cast<qulonglong>(chosen.seed));
  settings.setValue(QStringLiteral("automatic"), explanation.automatic());
  settings.setValue(QStringLiteral("coarseFirst"), explanation.coarseFirst());
  settings.setValue(QStringLiteral("references"), explanation.referencesFolder());
  settings.remove(QStringLiteral("parameters"));
  for (const auto& one : estimators()) {
    const QString id = QString::fromStdString(one->descriptor().id);
    for (const auto& [parameter, value] : explanation.settingsFor(id).parameters) {
      settings.setValue(parameterKey(id, QString::fromStdString(parameter)), value);
    }
  }
}

void Session::restoreSettings() {
  view.restore();
  regions.restore();
  QSettings settings;
  settings.beginGroup(QStringLiteral("explain"));
  HeatmapSettings chosen = explanation.settings();
  const std::string wanted =
      settings.value(QStringLiteral("estimator"), QString::fromStdString(chosen.estimator)).toString().toStdString();
  for (const auto& one : estimators()) {
    const QString id = QString::fromStdString(one->descriptor().id);
    Parameters parameters;
    for (const auto& parameter : one->descriptor().parameters) {
      const QVariant value = settings.value(parameterKey(id, QString::fromStdString(parameter.id)));
      if (value.isValid()) parameters[parameter.id] = std::clamp(value.toDouble(), parameter.minimum, parameter.maximum);
    }
    explanation.remember(id, parameters);
    if (one->descriptor().id != wanted) continue;
    chosen.estimator = wanted;
    chosen.parameters = parameters;
  }
  chosen.sign = settings.value(QStringLiteral("absolute")).toBool() ? Sign::Absolute : Sign::Original;
  chosen.target.score = settings.value(QStringLiteral("probability")).toBool() ? Score::Probability : Score::Logit;
  chosen.seed = settings.value(QStringLiteral("seed"), 1).toULongLong();
  const QString references = settings.value(QStringLiteral("references")).toString();
  if (QFileInfo(references).isDir()) explanation.setReferencesFolder(references);
  explanation.setSettings(chosen);
  explanation.setAutomatic(settings.value(QStringLiteral("automatic")).toBool());
  explanation.setCoarseFirst(settings.value(QStringLiteral("coarseFirst")).toBool());
}

}  // namespace saliscope::ui
