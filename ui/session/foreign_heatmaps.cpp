#include "ui/session/foreign_heatmaps.h"

#include <QFileInfo>
#include <algorithm>
#include <functional>
#include <mutex>
#include <utility>

#include "core/evaluation/foreign_maps.h"
#include "ui/session/names.h"

namespace saliscope::ui {

namespace {

/// "rival" for rival.nrrd and rival.nii.gz; another number where the name is taken.
QString nameFor(const QString& file, const QList<ForeignHeatmap>& taken) {
  QString base = QFileInfo(file).fileName();
  for (const char* ending : {".nii.gz", ".nii", ".nrrd", ".nhdr", ".mha", ".mhd", ".dcm"}) {
    if (!base.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) continue;
    base.chop(static_cast<qsizetype>(qstrlen(ending)));
    break;
  }
  QString name = base;
  // An estimator's id is taken as well.
  const auto used = [&] {
    return estimatorName(name) != name ||
           std::any_of(taken.begin(), taken.end(), [&](const ForeignHeatmap& one) { return one.name == name; });
  };
  for (int i = 2; used(); ++i) name = QStringLiteral("%1 (%2)").arg(base).arg(i);
  return name;
}

Heatmap heatmapOf(MapPair map, const QString& name, const Slice& slice, Sign sign, const std::optional<Prediction>& prediction) {
  if (sign == Sign::Absolute) map = absoluteOf(map);
  Heatmap out;
  out.model = std::move(map.model);
  out.values = std::move(map.slice);
  out.geometry = slice.geometry;
  out.slice = slice.index;
  out.settings.estimator = name.toStdString();
  out.settings.sign = sign;
  if (prediction) out.prediction = *prediction;
  return out;
}

}  // namespace

struct ForeignHeatmaps::Source {
  explicit Source(QString path) : file(std::move(path)) {}
  const QString file;
  std::mutex mutex;
  std::optional<ForeignMapFile> content;

  /// Reads the file at the first call. Any thread may ask.
  ForeignMap of(const Slice& slice, const InputSpec& spec) {
    const std::lock_guard lock(mutex);
    if (!content) content.emplace(file.toStdString());
    return content->of(slice, spec);
  }
};

ForeignHeatmaps::ForeignHeatmaps(Study& study, Explanation& explanation, JobQueue& io, QObject* parent)
    : QObject(parent), study_(study), explanation_(explanation), io_(io) {
  connect(&study_, &Study::currentSeriesChanged, this, [this] {
    leave();
    all_.clear();
    Q_EMIT changed();
  });
  connect(&study_, &Study::sliceChanged, this, &ForeignHeatmaps::follow);
  connect(&explanation_, &Explanation::settingsChanged, this, [this] {
    if (!shown_.isEmpty() && explanation_.settings().sign != sign_) follow();
  });
  connect(&explanation_, &Explanation::foreignLeft, this, [this] {
    io_.cancel(job_);
    shown_.clear();
    source_.reset();
    Q_EMIT changed();
  });
  const auto ended = [this](JobId id) {
    if (id != job_) return;
    job_ = 0;
    Q_EMIT changed();
  };
  connect(&io_, &JobQueue::finished, this, ended);
  connect(&io_, &JobQueue::cancelled, this, ended);
  connect(&io_, &JobQueue::failed, this, ended);
}

void ForeignHeatmaps::add(const QString& file) {
  const auto known = std::find_if(all_.cbegin(), all_.cend(), [&](const ForeignHeatmap& one) { return one.file == file; });
  source_.reset();  // the file may be another by now
  if (known != all_.cend()) return show(known->name);
  if (study_.slice() && explanation_.classifier()) read(file, nameFor(file, all_), true);
}

void ForeignHeatmaps::read(const QString& file, const QString& name, bool added) {
  io_.cancel(job_);
  if (!source_ || source_->file != file) source_ = std::make_shared<Source>(file);
  sign_ = explanation_.settings().sign;
  job_ = io_.start(tr("Reading %1").arg(QFileInfo(file).fileName()), this,
                   [this, file, name, added, source = source_, slice = study_.slice(), sign = sign_,
                    spec = explanation_.classifier()->card().input,
                    prediction = explanation_.prediction()](JobContext&) -> std::function<void()> {
                     ForeignMap found;
                     try {
                       found = source->of(*slice, spec);
                     } catch (const saliscope::Error& error) {
                       // A map of other slices of the series: this one has none, which is no failure.
                       if (added || error.code() != ErrorCode::MapMissing) throw;
                       return {};
                     }
                     ForeignHeatmap one{name, file, std::nullopt};
                     if (!found.ofSeries) one.slice = slice->index;
                     const auto heatmap =
                         std::make_shared<const Heatmap>(heatmapOf(std::move(found.map), name, *slice, sign, prediction));
                     return [this, one, heatmap] { take(one, heatmap); };
                   });
  Q_EMIT changed();
}

void ForeignHeatmaps::take(const ForeignHeatmap& one, const HeatmapPtr& heatmap) {
  const auto known = std::find_if(all_.cbegin(), all_.cend(), [&](const ForeignHeatmap& other) { return other.name == one.name; });
  if (known == all_.cend()) all_.append(one);
  shown_ = one.name;
  explanation_.showForeign(heatmap->slice == study_.sliceIndex() ? heatmap : nullptr);
  Q_EMIT changed();
}

void ForeignHeatmaps::show(const QString& name) {
  shown_ = name;
  follow();
  Q_EMIT changed();
}

void ForeignHeatmaps::follow() {
  if (shown_.isEmpty()) return;
  explanation_.showForeign(nullptr);
  const auto found = std::find_if(all_.cbegin(), all_.cend(), [this](const ForeignHeatmap& one) { return one.name == shown_; });
  if (found == all_.cend() || !study_.slice()) return;
  if (found->slice && *found->slice != study_.sliceIndex()) return;
  read(found->file, found->name, false);
}

void ForeignHeatmaps::remove(const QString& name) {
  all_.removeIf([&](const ForeignHeatmap& one) { return one.name == name; });
  if (shown_ == name) leave();
  Q_EMIT changed();
}

void ForeignHeatmaps::leave() {
  if (!shown_.isEmpty()) explanation_.leaveForeign();
}

}  // namespace saliscope::ui
