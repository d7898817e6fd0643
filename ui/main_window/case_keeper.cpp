#include "ui/main_window/case_keeper.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <chrono>
#include <cmath>
#include <utility>

#include "core/base/files.h"

namespace saliscope::ui {
namespace {

using namespace std::chrono_literals;

/// Pixels; nobody measures beyond that, and a damaged file may.
constexpr double farthest = 1e5;
constexpr std::array<const char*, 5> kindNames{"length", "angle", "ellipse", "rectangle", "freehand"};

QJsonObject toObject(const Measurement& measurement) {
  QJsonArray points;
  for (const SlicePoint& point : measurement.points) points.append(QJsonArray{point.column, point.row});
  return {{QStringLiteral("kind"), QLatin1String(kindNames[static_cast<std::size_t>(measurement.kind)])},
          {QStringLiteral("slice"), measurement.slice},
          {QStringLiteral("points"), points}};
}

/// With no points where the text holds none that make sense.
Measurement fromObject(const QJsonObject& object, int slices) {
  Measurement measurement;
  const QString name = object[QStringLiteral("kind")].toString();
  std::size_t kind = 0;
  while (kind < kindNames.size() && name != QLatin1String(kindNames[kind])) ++kind;
  measurement.slice = object[QStringLiteral("slice")].toInt(-1);
  if (kind == kindNames.size() || measurement.slice < 0 || measurement.slice >= slices) return {};
  measurement.kind = static_cast<MeasureKind>(kind);
  for (const QJsonValue& value : object[QStringLiteral("points")].toArray()) {
    const QJsonArray pair = value.toArray();
    measurement.points.push_back({pair.at(0).toDouble(std::nan("")), pair.at(1).toDouble(std::nan(""))});
    const SlicePoint& point = measurement.points.back();
    if (!(std::abs(point.column) <= farthest && std::abs(point.row) <= farthest)) return {};
  }
  constexpr int leastCorners = 3;
  const int count = static_cast<int>(measurement.points.size());
  const int needed = pointsOf(measurement.kind);
  if (needed == 0 ? count < leastCorners : count != needed) return {};
  return measurement;
}

}  // namespace

CaseKeeper::CaseKeeper(Session& session, QString folder, QObject* parent)
    : QObject(parent), session_(session), folder_(std::move(folder)) {
  delay_.setSingleShot(true);
  delay_.setInterval(2s);
  connect(&delay_, &QTimer::timeout, this, &CaseKeeper::keepInBackground);
  connect(&session_.findings, &Findings::changed, this, &CaseKeeper::remember);
  connect(&session_.findings, &Findings::noteChanged, this, &CaseKeeper::remember);
  connect(&session_.study, &Study::volumeLoaded, this, &CaseKeeper::arrived);
  connect(&session_.study, &Study::currentSeriesChanging, this, [this] {
    key_.clear();
    keepInBackground();
  });
}

void CaseKeeper::arrived() {
  const VolumePtr volume = session_.study.volume();
  const SeriesEntry& entry = session_.study.series().at(session_.study.currentSeries());
  const QString text =
      QString::fromStdString(entry.info.seriesUid) + QStringLiteral("\n%1x%2").arg(volume->columns()).arg(volume->rows());
  const QString key = QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
  QByteArray json = known_.value(key);
  if (!known_.contains(key)) {
    QFile file(fileOf(key));
    if (file.open(QIODevice::ReadOnly)) json = file.readAll();
  }
  reading_ = true;
  fromJson(json);
  reading_ = false;
  key_ = key;
}

void CaseKeeper::fromJson(const QByteArray& json) {
  const QJsonObject object = QJsonDocument::fromJson(json).object();
  QList<Measurement> measurements;
  for (const QJsonValue& value : object[QStringLiteral("measurements")].toArray()) {
    Measurement one = fromObject(value.toObject(), session_.study.volume()->slices());
    if (!one.points.empty()) measurements.append(std::move(one));
  }
  session_.findings.takeKept(measurements, object[QStringLiteral("note")].toString());
}

QByteArray CaseKeeper::toJson() const {
  const Findings& findings = session_.findings;
  if (findings.measurements().isEmpty() && findings.note().trimmed().isEmpty()) return {};
  QJsonArray measurements;
  for (const Measurement& one : findings.measurements()) measurements.append(toObject(one));
  const QJsonObject object{{QStringLiteral("saliscope_case"), 1},
                           {QStringLiteral("measurements"), measurements},
                           {QStringLiteral("note"), findings.note()}};
  return QJsonDocument(object).toJson();
}

void CaseKeeper::remember() {
  if (reading_ || key_.isEmpty()) return;
  known_[key_] = dirty_[key_] = toJson();
  delay_.start();
}

QString CaseKeeper::fileOf(const QString& key) const {
  return folder_ + QLatin1Char('/') + key + QStringLiteral(".json");
}

void CaseKeeper::write(const QString& key, const QByteArray& json) const {
  if (json.isEmpty()) {
    QFile::remove(fileOf(key));
    return;
  }
  if (!QDir().mkpath(folder_)) throw Error(ErrorCode::WriteFailed, {folder_.toStdString(), "the folder cannot be made"});
  writeFile(fileOf(key).toStdString(), json.toStdString());
}

void CaseKeeper::keepInBackground() {
  delay_.stop();
  if (dirty_.isEmpty()) return;
  session_.io.start(tr("Keeping measurements"), this, [this, cases = dirty_](JobContext&) {
    for (auto i = cases.begin(); i != cases.end(); ++i) write(i.key(), i.value());
    return [this, cases] {
      for (auto i = cases.begin(); i != cases.end(); ++i) {
        if (dirty_.value(i.key()) == i.value()) dirty_.remove(i.key());
      }
    };
  });
}

void CaseKeeper::keepNow() {
  delay_.stop();
  for (auto i = dirty_.begin(); i != dirty_.end(); ++i) write(i.key(), i.value());
  dirty_.clear();
}

}  // namespace saliscope::ui
