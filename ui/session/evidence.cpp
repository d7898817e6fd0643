#include "ui/session/evidence.h"

namespace saliscope::ui {

namespace {

constexpr int delayMs = 120;  // while the hand paints, one answer in a while is enough
constexpr double topPercent = 5;

/// `salient`: what Dice is scored over, the gains of regions or the map itself.
SliceEvidence gather(const Heatmap& heatmap, const RankedMap& ranked, const RankedMap& salient, const Image<std::uint8_t>& mask) {
  SliceEvidence evidence;
  evidence.slice = heatmap.slice;
  evidence.estimator = QString::fromStdString(heatmap.settings.estimator);
  evidence.sign = heatmap.settings.sign;
  evidence.topPercent = topPercent;
  evidence.roc = rocCurve(ranked, mask);
  evidence.dice = diceCurve(salient, mask);
  evidence.top = topShareInMask(salient, mask, topPercent);
  return evidence;
}

}  // namespace

Evidence::Evidence(Study& study, Explanation& explanation, RegionSet& regions, MaskDocument& mask, JobQueue& queue, QObject* parent)
    : QObject(parent), study_(study), explanation_(explanation), regions_(regions), mask_(mask), queue_(queue) {
  delay_.setSingleShot(true);
  delay_.setInterval(delayMs);
  connect(&delay_, &QTimer::timeout, this, &Evidence::compute);
  connect(&explanation_, &Explanation::heatmapChanged, this, &Evidence::schedule);
  connect(&regions_, &RegionSet::changed, this, &Evidence::schedule);
  connect(&mask_, &MaskDocument::changed, this, &Evidence::schedule);
  connect(&study_, &Study::sliceChanged, this, &Evidence::schedule);
  const auto ended = [this](JobId id) {
    if (id == job_) job_ = 0;
  };
  connect(&queue_, &JobQueue::finished, this, ended);
  connect(&queue_, &JobQueue::cancelled, this, ended);
  connect(&queue_, &JobQueue::failed, this, ended);
}

void Evidence::schedule() {
  const HeatmapPtr heatmap = explanation_.heatmap();
  const int k = study_.sliceIndex();
  const bool possible = heatmap && mask_.present() && heatmap->slice == k && k < mask_.mask().slices() &&
                        mask_.mask().status(k) != SliceStatus::NotLooked;
  if (!possible) {
    delay_.stop();
    queue_.cancel(job_);
    job_ = 0;
    if (current_) {
      current_.reset();
      Q_EMIT changed();
    }
    return;
  }
  // Regions are a moment away: comparing pixels meanwhile would only make the curve jump.
  if (regions_.pending()) return;
  if (!delay_.isActive()) delay_.start();
}

void Evidence::compute() {
  const HeatmapPtr heatmap = explanation_.heatmap();
  if (!heatmap || !mask_.present()) return;
  queue_.cancel(job_);
  SliceRegionsPtr regions = regions_.current();
  if (regions && !regions->isOf(heatmap)) regions.reset();
  const auto knownMap = heatmap == rankedHeatmap_ ? ranked_ : nullptr;
  const auto knownGain = regions == rankedRegions_ ? rankedGain_ : nullptr;
  const auto mask = mask_.mask().slice(heatmap->slice);
  job_ = queue_.start(tr("Comparing map and mask"), this, [this, heatmap, regions, knownMap, knownGain, mask](JobContext&) {
    const auto ranked = knownMap ? knownMap : std::make_shared<const RankedMap>(heatmap->values);
    auto gain = knownGain;
    if (regions && !gain) gain = std::make_shared<const RankedMap>(regions->regions.gain);
    SliceEvidence found = gather(*heatmap, *ranked, gain ? *gain : *ranked, mask);
    if (gain) found.regions = regions->settings;
    const auto evidence = std::make_shared<const SliceEvidence>(std::move(found));
    return [this, heatmap, ranked, regions, gain, evidence] {
      rankedHeatmap_ = heatmap;
      ranked_ = ranked;
      rankedRegions_ = regions;
      rankedGain_ = gain;
      if (evidence->slice != study_.sliceIndex()) return;
      current_ = evidence;
      Q_EMIT changed();
    };
  });
}

}  // namespace saliscope::ui
