#include "ui/viewer/volume_source.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/volume/shrink.h"

namespace saliscope::ui {

namespace {

constexpr int maskRestMs = 400;
constexpr int mostOfMask = 128;
constexpr int mostOfHeatmap = 128;  // its blocks also take out the noise of single pixels
const QColor maskColor(0x35, 0xb7, 0xe8);
const QColor heatmapColor(0xf9, 0x8e, 0x1b);

/// The magnitudes of a heatmap, made small; no number counts as nothing.
GridPtr magnitudes(const SeriesMap& map, Progress& progress) {
  std::vector<float> voxels;
  voxels.reserve(map.grid.voxels.size());
  for (const float value : map.grid.voxels) voxels.push_back(std::isfinite(value) ? std::abs(value) : 0);
  return std::make_shared<const Grid<float>>(shrink(map.grid.geometry, voxels, mostOfHeatmap, progress));
}

}  // namespace

VolumeSource::VolumeSource(Session& session, int mostPerAxis, QObject* parent)
    : QObject(parent), session_(session), mostPerAxis_(mostPerAxis) {
  maskRest_.setSingleShot(true);
  maskRest_.setInterval(maskRestMs);
  wire();
}

void VolumeSource::wire() {
  const auto fresh = [this] {
    huStale_ = maskStale_ = true;
    session_.io.cancel(huJob_);
    session_.io.cancel(maskJob_);
    huJob_ = maskJob_ = 0;
    hu_ = mask_ = nullptr;
    Q_EMIT changed();
    update();
  };
  connect(&session_.study, &Study::currentSeriesChanged, this, fresh);
  connect(&session_.study, &Study::volumeLoaded, this, fresh);
  connect(&maskRest_, &QTimer::timeout, this, [this] {
    maskStale_ = true;
    update();
  });
  connect(&session_.mask, &MaskDocument::changed, this, [this] { maskRest_.start(); });
  connect(&session_.mask, &MaskDocument::stateChanged, this, [this] { maskRest_.start(); });
  connect(&session_.seriesHeatmap, &SeriesHeatmap::changed, this, &VolumeSource::update);
  connect(&session_.view, &ViewState::changed, this, &VolumeSource::changed);
  const auto ended = [this](JobId id) {
    for (JobId* mine : {&huJob_, &maskJob_, &heatmapJob_}) {
      if (*mine == id) *mine = 0;
    }
  };
  connect(&session_.io, &JobQueue::failed, this, ended);
  connect(&session_.io, &JobQueue::cancelled, this, ended);
}

void VolumeSource::setActive(bool active) {
  active_ = active;
  update();
}

void VolumeSource::setPercent(double percent) {
  if (percent == percent_) return;
  percent_ = percent;
  if (heatmap_) level_ = quantile(heatmap_->voxels, 1 - percent_ / 100);
  Q_EMIT changed();
}

void VolumeSource::update() {
  if (!active_ || !session_.study.volume()) return;
  if (huStale_) makeHu();
  if (maskStale_) makeMask();
  if (const SeriesMapPtr map = session_.seriesHeatmap.map(); map != heatmapOf_) makeHeatmap(map);
}

void VolumeSource::makeHu() {
  huStale_ = false;
  huJob_ = session_.io.start(
      tr("Preparing the 3-D view"), this, [this, volume = session_.study.volume(), most = mostPerAxis_](JobContext& context) {
        auto small = std::make_shared<const Grid<float>>(shrink(volume->geometry(), volume->voxels(), most, context));
        return [this, small] {
          hu_ = small;
          huJob_ = 0;
          Q_EMIT changed();
        };
      });
  Q_EMIT changed();
}

void VolumeSource::makeMask() {
  maskStale_ = false;
  session_.io.cancel(maskJob_);
  if (!session_.mask.present()) {
    mask_ = nullptr;
    Q_EMIT changed();
    return;
  }
  maskJob_ = session_.io.start(tr("Preparing the mask's surface"), this, [this, mask = session_.mask.mask()](JobContext& context) {
    const Box box = boxOf(mask.geometry(), mask.voxels(), 2);
    GridPtr small;
    if (!box.empty()) {
      small = std::make_shared<const Grid<float>>(shrink(mask.geometry(), mask.voxels(), box, mostOfMask, context));
    }
    return [this, small] {
      mask_ = small;
      maskJob_ = 0;
      Q_EMIT changed();
    };
  });
}

void VolumeSource::makeHeatmap(const SeriesMapPtr& map) {
  session_.io.cancel(heatmapJob_);
  heatmap_ = nullptr;
  heatmapOf_ = map;
  Q_EMIT changed();
  if (!map) return;
  heatmapJob_ = session_.io.start(tr("Preparing the heatmap's surface"), this, [this, map](JobContext& context) {
    const GridPtr small = magnitudes(*map, context);
    return [this, small] {
      heatmap_ = small;
      level_ = quantile(heatmap_->voxels, 1 - percent_ / 100);
      heatmapJob_ = 0;
      Q_EMIT changed();
    };
  });
}

bool VolumeSource::maskShown() const {
  return mask_ != nullptr && session_.view.mask() != MaskStyle::Hidden;
}

bool VolumeSource::heatmapShown() const {
  return heatmap_ != nullptr && session_.view.heatmap().visible;
}

double VolumeSource::heatmapBlockMm() const {
  return heatmap_ ? *std::max_element(heatmap_->geometry.spacing.begin(), heatmap_->geometry.spacing.end()) : 0;
}

QList<VolumeSurface> VolumeSource::surfaces() const {
  QList<VolumeSurface> surfaces;
  if (maskShown()) surfaces.append({mask_, 0.5, maskColor, 1});
  if (heatmapShown()) surfaces.append({heatmap_, level_, heatmapColor, 1});
  return surfaces;
}

}  // namespace saliscope::ui
