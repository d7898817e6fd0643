// Finished maps, kept so that going back is instant; bounded by memory.
#pragma once

#include <QHash>
#include <QString>
#include <cstddef>
#include <list>
#include <memory>

#include "core/estimators/heatmap.h"

namespace saliscope::ui {

using HeatmapPtr = std::shared_ptr<const Heatmap>;

/// Holds at most so many bytes and lets the map go that was looked at longest ago. The newest map always stays, whatever its size.
class HeatmapCache {
 public:
  /// An eighth of the machine's memory, between 128 MB and 2 GB.
  HeatmapCache();
  explicit HeatmapCache(std::size_t mostBytes) : most_(mostBytes) {}

  /// Null where it is not there; else it counts as looked at.
  [[nodiscard]] HeatmapPtr find(const QString& key);
  [[nodiscard]] bool contains(const QString& key) const { return places_.contains(key); }
  void insert(const QString& key, const HeatmapPtr& heatmap);
  void clear();
  [[nodiscard]] std::size_t bytes() const { return bytes_; }
  [[nodiscard]] qsizetype count() const { return places_.size(); }
  [[nodiscard]] std::size_t mostBytes() const { return most_; }
  [[nodiscard]] static std::size_t bytesOf(const Heatmap& heatmap);

 private:
  struct Kept {
    QString key;
    HeatmapPtr heatmap;
  };
  using Order = std::list<Kept>;
  void drop(Order::iterator kept);

  std::size_t most_;
  std::size_t bytes_ = 0;
  Order order_;  ///< looked at longest ago first
  QHash<QString, Order::iterator> places_;
};

/// All that changes a map, as text: image hash, slice, model, precision, estimator with complete parameters, layer, sign, score,
/// class, seed. `references` names the reference set of estimators that use one. Errors as completeParameters.
[[nodiscard]] QString mapKey(std::uint64_t imageHash, int slice, const Classifier& classifier, const HeatmapSettings& settings,
                             const QString& references);

}  // namespace saliscope::ui
