#include "ui/session/slice_maps.h"

#include <algorithm>
#include <vector>

#include "core/estimators/registry.h"

namespace saliscope::ui {

SliceMaps::SliceMaps(Study& study, Explanation& explanation, QObject* parent) : QObject(parent), explanation_(explanation) {
  connect(&study, &Study::sliceChanged, this, &SliceMaps::follow);
  connect(&explanation_, &Explanation::heatmapChanged, this, &SliceMaps::follow);
  connect(&explanation_, &Explanation::runningChanged, this, &SliceMaps::follow);
  connect(&explanation_, &Explanation::settingsChanged, this, &SliceMaps::follow);
  connect(&explanation_, &Explanation::modelChanged, this, &SliceMaps::follow);
}

void SliceMaps::follow() {
  QList<SliceMap> found;
  for (const auto& one : estimators()) {
    const QString id = QString::fromStdString(one->descriptor().id);
    const HeatmapPtr heatmap = explanation_.hasMap(id) ? explanation_.finishedMap(id) : nullptr;
    if (heatmap == nullptr) continue;
    const SliceMap* known = of(id);
    const bool same = known != nullptr && known->heatmap == heatmap;
    found.append({id, heatmap, same ? known->range : displayRange(heatmap->values)});
  }
  if (found == maps_) return;
  maps_ = std::move(found);
  Q_EMIT changed();
}

const SliceMap* SliceMaps::of(const QString& estimator) const {
  const auto found = std::find_if(maps_.begin(), maps_.end(), [&](const SliceMap& map) { return map.estimator == estimator; });
  return found == maps_.end() ? nullptr : &*found;
}

DisplayRange SliceMaps::sharedRange() const {
  std::vector<DisplayRange> ranges;
  for (const SliceMap& map : maps_) ranges.push_back(map.range);
  return joinedRange(ranges);
}

}  // namespace saliscope::ui
