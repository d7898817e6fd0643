#include "ui/main_window/mask_keeper.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStandardPaths>
#include <algorithm>
#include <chrono>
#include <filesystem>

#include "core/base/files.h"
#include "core/masks/mask.h"

namespace saliscope::ui {
namespace {

using namespace std::chrono_literals;

KeptMask parse(const QString& file) {
  QFile json(file);
  if (!json.open(QIODevice::ReadOnly)) return {};
  const QJsonObject object = QJsonDocument::fromJson(json.readAll()).object();
  return {
      object[QStringLiteral("copy")].toString(),   object[QStringLiteral("mask_file")].toString(),
      object[QStringLiteral("series")].toString(), object[QStringLiteral("open")].toString(),
      object[QStringLiteral("slice")].toInt(),     QDateTime::fromString(object[QStringLiteral("time")].toString(), Qt::ISODate)};
}

QString descriptionFile(const QString& folder, const QString& series) {
  return folder + QLatin1Char('/') + series + QStringLiteral(".json");
}

/// Beside the copy. Also on another thread, which may outlive the keeper. Throws Error WriteFailed.
void write(const KeptMask& kept, const Mask& mask) {
  const QString folder = QFileInfo(kept.copy).path();
  if (!QDir().mkpath(folder)) throw Error(ErrorCode::WriteFailed, {folder.toStdString(), "the folder cannot be made"});
  writeMask(kept.copy.toStdString(), mask);
  const QJsonObject object{{QStringLiteral("copy"), kept.copy},     {QStringLiteral("mask_file"), kept.maskFile},
                           {QStringLiteral("series"), kept.series}, {QStringLiteral("open"), kept.open},
                           {QStringLiteral("slice"), kept.slice},   {QStringLiteral("time"), kept.time.toString(Qt::ISODate)}};
  writeFile(descriptionFile(folder, kept.series).toStdString(), QJsonDocument(object).toJson().toStdString());
}

}  // namespace

QString seriesKey(const SeriesEntry& entry) {
  const QString first = entry.info.files.empty() ? QString() : QString::fromStdString(entry.info.files.front().string());
  const QByteArray text = (QString::fromStdString(entry.info.seriesUid) + QLatin1Char('\n') + first).toUtf8();
  return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(24));
}

MaskKeeper::MaskKeeper(Session& session, QString folder, QObject* parent)
    : QObject(parent), session_(session), folder_(std::move(folder)) {
  delay_.setSingleShot(true);
  delay_.setInterval(5s);
  connect(&delay_, &QTimer::timeout, this, &MaskKeeper::keepInBackground);
  connect(&session_.mask, &MaskDocument::changed, this, [this] {
    // Not from anew with each stroke: a hand that never rests would never be kept.
    if (session_.mask.modified() && !delay_.isActive()) delay_.start();
  });
  connect(&session_.mask, &MaskDocument::stateChanged, this, [this] {
    // Saved: what was kept of it is outdated.
    if (session_.mask.present() && !session_.mask.modified() && !session_.mask.file().isEmpty()) discard();
  });
  connect(&session_.mask, &MaskDocument::saved, this, &MaskKeeper::maskSaved);
  connect(&session_.mask, &MaskDocument::saveFailed, this, [this](const QString& file) { saving_.remove(file); });
  connect(&session_.study, &Study::currentSeriesChanging, this, &MaskKeeper::seriesLeaves);
  connect(&session_.study, &Study::volumeLoaded, this, &MaskKeeper::seriesArrived);
}

QString MaskKeeper::defaultFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

KeptMask MaskKeeper::describe() const {
  const int current = session_.study.currentSeries();
  if (current < 0) return {};
  const SeriesEntry& entry = session_.study.series().at(current);
  KeptMask kept;
  kept.series = seriesKey(entry);
  kept.copy = folder_ + QLatin1Char('/') + kept.series + QStringLiteral(".nii.gz");
  kept.maskFile = session_.mask.file();
  if (!entry.info.files.empty()) {
    const auto& first = entry.info.files.front();
    // A series needs its folder; one file alone is opened alone.
    kept.open = QString::fromStdString((entry.info.files.size() > 1 ? first.parent_path() : first).string());
  }
  kept.slice = session_.study.sliceIndex();
  kept.time = QDateTime::currentDateTime();
  return kept;
}

void MaskKeeper::keepNow() {
  if (!session_.mask.present() || !session_.mask.modified()) return;
  const KeptMask kept = describe();
  session_.io.cancel(writing_.take(kept.series));
  write(kept, session_.mask.mask());
}

void MaskKeeper::keepInBackground() {
  if (!session_.mask.present() || !session_.mask.modified()) return;
  if (session_.mask.stroking()) return delay_.start();
  const KeptMask kept = describe();
  if (!own_.contains(kept.series)) own_.append(kept.series);
  const auto mask = std::make_shared<const Mask>(session_.mask.mask());
  session_.io.cancel(writing_.value(kept.series));
  writing_[kept.series] = session_.io.start(tr("Keeping a copy of the mask"), this, [this, kept, mask](JobContext&) {
    write(kept, *mask);
    return [this, kept] {
      writing_.remove(kept.series);
      if (outdated_.removeAll(kept.series) > 0) {
        discard(kept);
        if (describe().series == kept.series && !session_.mask.present() && session_.study.volume()) seriesArrived();
        return;
      }
      if (describe().series != kept.series) return;
      if (session_.mask.present() && !session_.mask.modified()) {
        discard(kept);  // saved in the meantime
      } else if (!session_.mask.present() && session_.study.volume()) {
        bringBack();  // the user was faster than the disk
      }
    };
  });
}

void MaskKeeper::seriesLeaves() {
  delay_.stop();
  const QString series = describe().series;
  if (!session_.mask.present() || series.isEmpty()) return;
  if (session_.mask.modified()) {
    session_.mask.endStroke();
    if (session_.mask.savingAll()) saving_[session_.mask.savingFile()] = series;
    keepInBackground();
  } else if (!session_.mask.file().isEmpty()) {
    maskFiles_[series] = session_.mask.file();
  }
}

void MaskKeeper::maskSaved(const QString& file) {
  const QString series = saving_.take(file);
  if (series.isEmpty()) return;
  maskFiles_[series] = file;
  KeptMask outdated;
  outdated.series = series;
  // A copy that is being written right now would come after its end.
  writing_.contains(series) ? outdated_.append(series) : discard(outdated);
}

void MaskKeeper::seriesArrived() {
  const QString series = describe().series;
  if (writing_.contains(series)) return;  // comes when it is written
  // What an earlier session left unsaved comes back as well: a saved mask in its place would be its end.
  if (series == wanted_ || own_.contains(series) || QFile::exists(descriptionFile(folder_, series))) {
    bringBack();
  } else if (maskFiles_.contains(series) && maskFiles_.value(series) != session_.mask.loadingFile()) {
    session_.mask.load(maskFiles_.value(series));
  }
}

void MaskKeeper::bringBack() {
  const KeptMask kept = parse(descriptionFile(folder_, describe().series));
  if (kept.series.isEmpty()) return;
  wanted_.clear();
  if (!own_.contains(kept.series)) {
    own_.append(kept.series);
    session_.notify(NoticeLevel::Info,
                    tr("What was drawn and not saved is back, from %1.").arg(QLocale().toString(kept.time, QLocale::ShortFormat)));
  }
  // A case of a list has a slice of its own.
  if (session_.cases.current() < 0) session_.study.setSliceIndex(kept.slice);
  session_.mask.recover(kept.copy, kept.maskFile);
}

void MaskKeeper::discard() {
  delay_.stop();
  discard(describe());
}

void MaskKeeper::discard(const KeptMask& kept) {
  if (kept.series.isEmpty()) return;
  own_.removeAll(kept.series);
  session_.io.cancel(writing_.take(kept.series));
  QFile::remove(descriptionFile(folder_, kept.series));
  QFile::remove(folder_ + QLatin1Char('/') + kept.series + QStringLiteral(".nii.gz"));
}

QList<KeptMask> MaskKeeper::kept() const {
  QList<KeptMask> all;
  const QStringList names = QDir(folder_).entryList({QStringLiteral("*.json")}, QDir::Files);
  for (const QString& name : names) {
    const KeptMask one = parse(folder_ + QLatin1Char('/') + name);
    if (!one.series.isEmpty() && QFile::exists(one.copy)) all.append(one);
  }
  std::sort(all.begin(), all.end(), [](const KeptMask& a, const KeptMask& b) { return a.time > b.time; });
  return all;
}

void MaskKeeper::bringBackAll() {
  for (const KeptMask& one : kept()) {
    if (!own_.contains(one.series)) own_.append(one.series);
  }
}

void MaskKeeper::restore(const KeptMask& kept) {
  wanted_ = kept.series;
  if (describe().series == kept.series && session_.study.volume()) return bringBack();
  session_.study.open({kept.open});
}

}  // namespace saliscope::ui
