#include "ui/session/series_heatmap.h"

#include <QFileInfo>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "core/estimators/heatmap.h"

namespace saliscope::ui {

namespace {

constexpr std::size_t mostForRange = 1 << 20;  // voxels: enough for a percentile

/// Evenly chosen voxels stand for all.
DisplayRange rangeOf(const std::vector<float>& voxels) {
  const std::size_t stride = voxels.size() / mostForRange + 1;
  std::vector<float> some;
  some.reserve(voxels.size() / stride + 1);
  for (std::size_t i = 0; i < voxels.size(); i += stride) some.push_back(voxels[i]);
  const int count = static_cast<int>(some.size());
  return displayRange({count, 1, std::move(some)});
}

/// False where nobody can say where the grid lies.
bool place(Geometry& grid, const Geometry& series) {
  // Where nothing was said of the place, it lies at the origin: then slices are counted.
  if (grid.origin != Vec3{0, 0, 0}) return true;
  if (grid.size[2] != series.size[2]) return false;
  grid = modelGridGeometry(series, grid.size[0], grid.size[1]);
  return true;
}

SeriesMapPtr readMap(const QString& name, const QString& file, const Geometry& series, Progress& progress) {
  auto map = std::make_shared<SeriesMap>();
  map->name = name;
  map->grid = readGrid(file.toStdString(), progress);
  if (map->grid.geometry.size[2] < 2 || !place(map->grid.geometry, series)) return nullptr;
  for (float& value : map->grid.voxels) {
    if (!std::isfinite(value)) value = std::numeric_limits<float>::quiet_NaN();
  }
  map->range = rangeOf(map->grid.voxels);
  return map;
}

}  // namespace

SeriesHeatmap::SeriesHeatmap(Study& study, ForeignHeatmaps& foreign, JobQueue& io, QObject* parent)
    : QObject(parent), study_(study), foreign_(foreign), io_(io) {
  connect(&foreign_, &ForeignHeatmaps::changed, this, &SeriesHeatmap::follow);
  const auto ended = [this](JobId id) {
    if (id == job_) job_ = 0;
  };
  connect(&io_, &JobQueue::failed, this, ended);
  connect(&io_, &JobQueue::cancelled, this, ended);
}

SeriesHeatmap::Source SeriesHeatmap::onShow() const {
  for (const ForeignHeatmap& one : foreign_.all()) {
    if (one.name == foreign_.shown() && !one.slice && isVolumeFile(one.file.toStdString())) {
      return {one.file, QFileInfo(one.file).lastModified()};
    }
  }
  return {};
}

void SeriesHeatmap::follow() {
  const Source now = onShow();
  if (now == source_) return;
  io_.cancel(job_);
  job_ = 0;
  source_ = now;
  asked_ = false;
  map_.reset();
  Q_EMIT changed();
}

SeriesMapPtr SeriesHeatmap::map() {
  if (source_.file.isEmpty() || asked_ || !study_.volume()) return map_;
  asked_ = true;
  const QString wanted = source_.file;
  job_ = io_.start(tr("Reading %1").arg(QFileInfo(wanted).fileName()), this,
                   [this, wanted, name = foreign_.shown(), volume = study_.volume()](JobContext& context) {
                     const SeriesMapPtr map = readMap(name, wanted, volume->geometry(), context);
                     return [this, map] {
                       job_ = 0;
                       map_ = map;
                       Q_EMIT changed();
                     };
                   });
  return nullptr;
}

}  // namespace saliscope::ui
