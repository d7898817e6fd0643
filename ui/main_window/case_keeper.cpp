#include "ui/main_window/case_keeper.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <chrono>
#include <cmath>
#include <optional>
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

QString fileIn(const QString& folder, const QString& key) {
  return folder + QLatin1Char('/') + key + QStringLiteral(".json");
}

/// Also on another thread, which may outlive the keeper: so it is told the folder. Empty: the file goes. Throws Error WriteFailed.
void write(const QString& folder, const QString& key, const QByteArray& json) {
  if (json.isEmpty()) {
    QFile::remove(fileIn(folder, key));
    return;
  }
  if (!QDir().mkpath(folder)) throw Error(ErrorCode::WriteFailed, {folder.toStdString(), "the folder cannot be made"});
  writeFile(fileIn(folder, key).toStdString(), json.toStdString());
}

const QString labelKey = QStringLiteral("label");
const QString maskKey = QStringLiteral("mask_file");
const QString listedMaskKey = QStringLiteral("mask_listed");

/// What the user said; none where nothing was said or the text makes no sense. "null": that it is not known.
std::optional<CaseLabel> labelOf(const QJsonObject& object) {
  const QJsonValue value = object[labelKey];
  if (value.isNull()) return CaseLabel{std::nullopt, true};
  const int label = value.toInt(-1);
  return label < 0 ? std::nullopt : std::optional<CaseLabel>(CaseLabel{label, true});
}

}  // namespace

CaseKeeper::CaseKeeper(Session& session, QString folder, QObject* parent)
    : QObject(parent), session_(session), folder_(std::move(folder)) {
  delay_.setSingleShot(true);
  delay_.setInterval(2s);
  connect(&delay_, &QTimer::timeout, this, &CaseKeeper::keepInBackground);
  connect(&session_.findings, &Findings::changed, this, &CaseKeeper::remember);
  connect(&session_.findings, &Findings::noteChanged, this, &CaseKeeper::remember);
  connect(&session_.study, &Study::labelChanged, this, &CaseKeeper::remember);
  connect(&session_.study, &Study::volumeLoaded, this, &CaseKeeper::arrived);
  connect(&session_.cases, &CaseList::looked, this, &CaseKeeper::recall);
  connect(&session_.mask, &MaskDocument::saved, this, &CaseKeeper::maskSaved);
  connect(&session_.study, &Study::currentSeriesChanging, this, [this] {
    key_.clear();
    keepInBackground();
  });
}

void CaseKeeper::arrived() {
  const VolumePtr volume = session_.study.volume();
  const SeriesEntry& entry = session_.study.series().at(session_.study.currentSeries());
  const bool single = volume->slices() == 1 && !volume->source.sopUids.empty();
  const QString key = caseKey(QString::fromStdString(entry.info.seriesUid), volume->columns(), volume->rows(),
                              single ? QString::fromStdString(volume->source.sopUids.front()) : QString());
  reading_ = true;
  fromJson(read(key));
  reading_ = false;
  key_ = key;
  // The first case of a list is open before anybody has looked at it.
  if (maskFile_.isEmpty() || !QFile::exists(maskFile_)) return;
  for (const int i : QList(session_.cases.here())) session_.cases.setMaskFile(i, maskFile_, listedMask_);
}

QByteArray CaseKeeper::read(const QString& key) const {
  if (known_.contains(key)) return known_.value(key);
  QFile file(fileIn(folder_, key));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CaseKeeper::recall(int index) {
  const QString key = session_.cases.keyOf(index);
  if (key.isEmpty()) return;
  const QJsonObject object = QJsonDocument::fromJson(read(key)).object();
  if (const auto label = labelOf(object)) session_.cases.setChosen(index, *label);
  const QString file = object[maskKey].toString();
  if (!file.isEmpty() && QFile::exists(file)) session_.cases.setMaskFile(index, file, object[listedMaskKey].toString());
}

void CaseKeeper::maskSaved(const QString& file) {
  if (key_.isEmpty() || session_.mask.file() != file) return;
  maskFile_ = file;
  listedMask_ = session_.cases.listedMask();
  remember();
}

void CaseKeeper::fromJson(const QByteArray& json) {
  const QJsonObject object = QJsonDocument::fromJson(json).object();
  QList<Measurement> measurements;
  for (const QJsonValue& value : object[QStringLiteral("measurements")].toArray()) {
    Measurement one = fromObject(value.toObject(), session_.study.volume()->slices());
    if (!one.points.empty()) measurements.append(std::move(one));
  }
  session_.findings.takeKept(measurements, object[QStringLiteral("note")].toString());
  if (const auto label = labelOf(object)) session_.study.setCaseLabel(*label);
  maskFile_ = object[maskKey].toString();
  listedMask_ = object[listedMaskKey].toString();
}

QByteArray CaseKeeper::toJson() const {
  const Findings& findings = session_.findings;
  const CaseLabel label = session_.study.caseLabel();
  const bool nothing = findings.measurements().isEmpty() && findings.note().trimmed().isEmpty();
  if (nothing && !label.byUser && maskFile_.isEmpty()) return {};
  QJsonArray measurements;
  for (const Measurement& one : findings.measurements()) measurements.append(toObject(one));
  QJsonObject object{{QStringLiteral("saliscope_case"), 1},
                     {QStringLiteral("measurements"), measurements},
                     {QStringLiteral("note"), findings.note()}};
  // A manifest's label stays in the manifest.
  if (!maskFile_.isEmpty()) {
    object[maskKey] = maskFile_;
    object[listedMaskKey] = listedMask_;
  }
  if (label.byUser) object[labelKey] = label.value ? QJsonValue(*label.value) : QJsonValue();
  return QJsonDocument(object).toJson();
}

void CaseKeeper::remember() {
  if (reading_ || key_.isEmpty()) return;
  known_[key_] = dirty_[key_] = toJson();
  delay_.start();
}

void CaseKeeper::keepInBackground() {
  delay_.stop();
  if (dirty_.isEmpty()) return;
  session_.io.start(tr("Keeping notes and measurements"), this, [this, folder = folder_, cases = dirty_](JobContext&) {
    for (auto i = cases.begin(); i != cases.end(); ++i) write(folder, i.key(), i.value());
    return [this, cases] {
      for (auto i = cases.begin(); i != cases.end(); ++i) {
        if (dirty_.value(i.key()) == i.value()) dirty_.remove(i.key());
      }
    };
  });
}

void CaseKeeper::keepNow() {
  delay_.stop();
  for (auto i = dirty_.begin(); i != dirty_.end(); ++i) write(folder_, i.key(), i.value());
  dirty_.clear();
}

}  // namespace saliscope::ui
