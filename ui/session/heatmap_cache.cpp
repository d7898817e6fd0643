#include "ui/session/heatmap_cache.h"

#include <unistd.h>

#include <algorithm>
#include <iterator>

#include "core/estimators/registry.h"

namespace saliscope::ui {

namespace {

std::size_t eighthOfMemory() {
  constexpr std::size_t least = std::size_t{128} << 20;
  constexpr std::size_t most = std::size_t{2} << 30;
  const long pages = sysconf(_SC_PHYS_PAGES);
  const long pageSize = sysconf(_SC_PAGESIZE);
  if (pages <= 0 || pageSize <= 0) return least;
  return std::clamp(static_cast<std::size_t>(pages) / 8 * static_cast<std::size_t>(pageSize), least, most);
}

}  // namespace

HeatmapCache::HeatmapCache() : HeatmapCache(eighthOfMemory()) {}

std::size_t HeatmapCache::bytesOf(const Heatmap& heatmap) {
  return sizeof(Heatmap) + (heatmap.values.size() + heatmap.model.size()) * sizeof(float);
}

HeatmapPtr HeatmapCache::find(const QString& key) {
  const auto place = places_.constFind(key);
  if (place == places_.constEnd()) return nullptr;
  order_.splice(order_.end(), order_, *place);
  return order_.back().heatmap;
}

void HeatmapCache::insert(const QString& key, const HeatmapPtr& heatmap) {
  if (const auto place = places_.constFind(key); place != places_.constEnd()) drop(*place);
  order_.push_back({key, heatmap});
  places_.insert(key, std::prev(order_.end()));
  bytes_ += bytesOf(*heatmap);
  while (bytes_ > most_ && order_.size() > 1) drop(order_.begin());
}

void HeatmapCache::drop(Order::iterator kept) {
  bytes_ -= bytesOf(*kept->heatmap);
  places_.remove(kept->key);
  order_.erase(kept);
}

void HeatmapCache::clear() {
  places_.clear();
  order_.clear();
  bytes_ = 0;
}

QString mapKey(std::uint64_t imageHash, int slice, const Classifier& classifier, const HeatmapSettings& settings,
               const QString& references) {
  const auto& descriptor = estimator(settings.estimator).descriptor();
  QString key = QStringLiteral("%1|%2|%3|%4|%5")
                    .arg(imageHash, 16, 16, QLatin1Char('0'))
                    .arg(slice)
                    .arg(QString::fromStdString(classifier.sha256()))
                    .arg(static_cast<int>(classifier.options().precision))
                    .arg(QString::fromStdString(settings.estimator));
  key += QStringLiteral("|%1|%2|%3|%4")
             .arg(static_cast<int>(settings.sign))
             .arg(static_cast<int>(settings.target.score))
             .arg(settings.target.output)
             .arg(settings.seed);
  if (descriptor.usesLayer) key += QLatin1Char('|') + QString::fromStdString(settings.layer);
  if (descriptor.needsReferences) key += QLatin1Char('|') + references;
  for (const auto& [id, value] : completeParameters(descriptor, settings.parameters)) {
    key += QStringLiteral("|%1=%2").arg(QString::fromStdString(id)).arg(value, 0, 'g', 17);
  }
  return key;
}

}  // namespace saliscope::ui
