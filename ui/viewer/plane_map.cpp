#include "ui/viewer/plane_map.h"

#include <cmath>

#include "core/volume/sample.h"

namespace saliscope::ui {

DisplayRange rangeOf(const SeriesMap& map, Sign sign) {
  return sign == Sign::Absolute && map.range.isSigned ? DisplayRange{0, map.range.high, false} : map.range;
}

HeatmapPtr PlaneMap::on(const std::shared_ptr<const Slice>& slice, const SeriesMapPtr& map, Sign sign) {
  if (slice == slice_ && map == map_ && sign == sign_) return cut_;
  slice_ = slice;
  map_ = map;
  sign_ = sign;
  cut_.reset();
  if (!slice || !map) return cut_;
  range_ = rangeOf(*map, sign);
  auto cut = std::make_shared<Heatmap>();
  cut->values = sampleOn(map->grid, slice->geometry);
  if (sign == Sign::Absolute) {
    for (float& value : cut->values.pixels()) value = std::abs(value);
  }
  cut->geometry = slice->geometry;
  cut->slice = slice->index;
  cut->settings.estimator = map->name.toStdString();
  cut->settings.sign = sign;
  cut_ = std::move(cut);
  return cut_;
}

}  // namespace saliscope::ui
