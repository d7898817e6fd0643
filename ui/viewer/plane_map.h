// The heatmap of a series, cut along a plane that is none of its slices.
#pragma once

#include <memory>

#include "ui/session/series_heatmap.h"

namespace saliscope::ui {

/// The range of all slices' original or absolute values.
[[nodiscard]] DisplayRange rangeOf(const SeriesMap& map, Sign sign);

/// Keeps the plane that was cut last: pictures are made more often than planes change.
class PlaneMap {
 public:
  /// `map` on the pixels of `slice`, original or absolute; null where `map` is null.
  [[nodiscard]] HeatmapPtr on(const std::shared_ptr<const Slice>& slice, const SeriesMapPtr& map, Sign sign);
  /// Of the whole series, for the sign that was asked for last.
  [[nodiscard]] const DisplayRange& range() const { return range_; }

 private:
  std::shared_ptr<const Slice> slice_;
  SeriesMapPtr map_;
  Sign sign_ = Sign::Original;
  DisplayRange range_;
  HeatmapPtr cut_;
};

}  // namespace saliscope::ui
