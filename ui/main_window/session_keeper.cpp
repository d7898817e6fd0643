#include "ui/main_window/session_keeper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <chrono>
#include <utility>

#include "core/base/files.h"
#include "ui/main_window/mask_keeper.h"

namespace saliscope::ui {
namespace {

using namespace std::chrono_literals;

std::optional<KeptSession> readKept(const QString& fileName) {
  QFile file(fileName);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
  KeptSession kept;
  for (const QJsonValue& path : object[QStringLiteral("paths")].toArray()) {
    if (QFileInfo::exists(path.toString())) kept.paths.append(path.toString());
  }
  if (object[QStringLiteral("saliscope_session")].toInt() != 1 || kept.paths.isEmpty()) return std::nullopt;
  kept.series = object[QStringLiteral("series")].toString();
  kept.title = object[QStringLiteral("title")].toString();
  kept.slice = object[QStringLiteral("slice")].toInt();
  kept.window = {object[QStringLiteral("window_center")].toDouble(), object[QStringLiteral("window_width")].toDouble(1)};
  kept.maskFile = object[QStringLiteral("mask_file")].toString();
  kept.cases = object[QStringLiteral("cases")].toString();
  kept.model = object[QStringLiteral("model")].toString();
  kept.time = QDateTime::fromString(object[QStringLiteral("time")].toString(), Qt::ISODate);
  kept.ended = object[QStringLiteral("ended")].toBool();
  return kept;
}

/// A series needs its folder; one file alone is opened alone.
QString pathOf(const SeriesEntry& entry) {
  const auto& first = entry.info.files.front();
  return QString::fromStdString((entry.info.files.size() > 1 ? first.parent_path() : first).string());
}

}  // namespace

SessionKeeper::SessionKeeper(Session& session, MaskKeeper& masks, QString file, QObject* parent)
    : QObject(parent), session_(session), masks_(masks), file_(std::move(file)), previous_(readKept(file_)) {
  delay_.setSingleShot(true);
  delay_.setInterval(3s);
  connect(&delay_, &QTimer::timeout, this, [this] {
    try {
      keep();
    } catch (const saliscope::Error&) {
      // Said once more when the program ends; a message every three seconds would help nobody.
    }
  });
  connect(&session_.study, &Study::seriesChanged, this, &SessionKeeper::showWanted);
  connect(&session_.study, &Study::volumeLoaded, this, &SessionKeeper::volumeArrived);
  connect(&session_.study, &Study::nothingFound, this, [this] { wanted_.reset(); });
  connect(&session_.study, &Study::seriesChanged, this, &SessionKeeper::changed);
  connect(&session_.study, &Study::currentSeriesChanged, this, &SessionKeeper::changed);
  connect(&session_.study, &Study::sliceChanged, this, &SessionKeeper::changed);
  connect(&session_.view, &ViewState::changed, this, &SessionKeeper::changed);
  connect(&session_.explanation, &Explanation::settingsChanged, this, &SessionKeeper::changed);
  connect(&session_.explanation, &Explanation::modelChanged, this, &SessionKeeper::changed);
  connect(&session_.mask, &MaskDocument::stateChanged, this, &SessionKeeper::changed);
  connect(&session_.cases, &CaseList::opened, this, &SessionKeeper::changed);
}

void SessionKeeper::changed() {
  if (!session_.study.series().isEmpty()) wasOpen_ = true;
  // What is half opened is no session yet.
  if (wasOpen_ && !wanted_ && !delay_.isActive()) delay_.start();
}

KeptSession SessionKeeper::describe() const {
  KeptSession kept;
  for (const SeriesEntry& entry : session_.study.series()) {
    if (!entry.info.files.empty() && !kept.paths.contains(pathOf(entry))) kept.paths.append(pathOf(entry));
  }
  const int current = session_.study.currentSeries();
  if (current >= 0) {
    kept.series = seriesKey(session_.study.series().at(current));
    kept.title = session_.study.series().at(current).title();
  }
  kept.slice = session_.study.sliceIndex();
  kept.window = session_.view.window();
  kept.maskFile = session_.mask.file();
  kept.cases = session_.cases.source();
  const QString model = session_.explanation.modelFile();
  if (QFileInfo(model) != QFileInfo(QString::fromStdString(bundledModelPath().string()))) kept.model = model;
  kept.time = QDateTime::currentDateTime();
  return kept;
}

void SessionKeeper::write(const KeptSession& kept) const {
  if (!QDir().mkpath(QFileInfo(file_).path()))
    throw Error(ErrorCode::WriteFailed, {QFileInfo(file_).path().toStdString(), "the folder cannot be made"});
  const QJsonObject object{{QStringLiteral("saliscope_session"), 1},
                           {QStringLiteral("paths"), QJsonArray::fromStringList(kept.paths)},
                           {QStringLiteral("series"), kept.series},
                           {QStringLiteral("title"), kept.title},
                           {QStringLiteral("slice"), kept.slice},
                           {QStringLiteral("window_center"), kept.window.center},
                           {QStringLiteral("window_width"), kept.window.width},
                           {QStringLiteral("mask_file"), kept.maskFile},
                           {QStringLiteral("cases"), kept.cases},
                           {QStringLiteral("model"), kept.model},
                           {QStringLiteral("time"), kept.time.toString(Qt::ISODate)},
                           {QStringLiteral("ended"), kept.ended}};
  writeFile(file_.toStdString(), QJsonDocument(object).toJson().toStdString());
}

void SessionKeeper::keep() {
  write(describe());
  Q_EMIT keeping();
}

void SessionKeeper::end() {
  delay_.stop();
  KeptSession last = wasOpen_ && !wanted_ ? describe() : previous_.value_or(KeptSession());
  if (!wasOpen_ && !previous_) return;
  last.ended = true;
  write(last);
}

void SessionKeeper::restore() {
  if (!previous_) return;
  wanted_ = previous_;
  masks_.bringBackAll();
  const auto kept = masks_.kept();
  const bool unsaved =
      std::any_of(kept.begin(), kept.end(), [this](const KeptMask& mask) { return mask.series == wanted_->series; });
  if (!unsaved && QFileInfo::exists(wanted_->maskFile)) session_.setInitialMask(wanted_->maskFile);
  if (QFileInfo::exists(wanted_->model)) session_.explanation.loadModel(wanted_->model);
  if (!wanted_->cases.isEmpty() && QFileInfo::exists(wanted_->cases)) session_.cases.open(wanted_->cases, false);
  session_.study.setInitialSlice(wanted_->slice);
  session_.study.open(wanted_->paths);
}

void SessionKeeper::showWanted() {
  if (!wanted_ || session_.study.volume()) return;
  const QList<SeriesEntry>& all = session_.study.series();
  const auto found =
      std::find_if(all.begin(), all.end(), [this](const SeriesEntry& entry) { return seriesKey(entry) == wanted_->series; });
  if (found == all.end()) return;
  const int index = static_cast<int>(found - all.begin());
  // After a scan the first series is chosen in this same turn.
  QTimer::singleShot(0, this, [this, index] {
    if (wanted_ && index < session_.study.series().size()) session_.study.setCurrentSeries(index);
  });
}

void SessionKeeper::volumeArrived() {
  if (!wanted_) return;
  const KeptSession shown = *std::exchange(wanted_, std::nullopt);
  if (seriesKey(session_.study.series().at(session_.study.currentSeries())) != shown.series) return;
  session_.study.setSliceIndex(shown.slice);
  session_.view.setWindow(shown.window);
  changed();
}

}  // namespace saliscope::ui
