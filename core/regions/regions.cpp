#include "core/regions/regions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>
#include <numeric>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/size_text.h"
#include "core/regions/cover_index.h"
#include "core/regions/scores.h"

namespace saliscope {

namespace {

void requireSize(const char* what, int columns, int rows, int foundColumns, int foundRows) {
  if (columns == foundColumns && rows == foundRows) return;
  throw Error(ErrorCode::SizeMismatch, {what, sizeText(columns, rows), sizeText(foundColumns, foundRows)});
}

void requireFinite(const char* what, const Image<float>& image) {
  for (const float value : image.pixels()) {
    if (!std::isfinite(value)) throw Error(ErrorCode::MapNotFinite, {what});
  }
}

/// Regions as they are added: each takes what is still free of its segment.
class Cover {
 public:
  Cover(const Segments& segments, const Image<float>& importance, const RegionSettings& settings)
      : segments_(segments), importance_(importance), settings_(settings), added_(segments.columns(), segments.rows(), free) {}

  /// Pixels of a segment that no region has yet.
  [[nodiscard]] std::size_t left(std::size_t segment) const {
    std::size_t count = 0;
    forEachPixel(segments_[segment], segments_.columns(), [&](std::size_t pixel) { count += added_[pixel] == free ? 1 : 0; });
    return count;
  }

  /// The segment's free pixels become a region; covered(pixel) is called for each.
  template <class Covered>
  void add(std::size_t segment, Covered&& covered) {
    values_.clear();
    forEachPixel(segments_[segment], segments_.columns(), [&](std::size_t pixel) {
      if (added_[pixel] != free) return;
      take(pixel);
      covered(pixel);
    });
    close(regions_.size());
  }

  /// The free rest becomes the last region; the others are put in order of their gain.
  [[nodiscard]] Regions finish() {
    const std::size_t added = regions_.size();
    values_.clear();
    for (std::size_t pixel = 0; pixel < added_.size(); ++pixel) {
      if (added_[pixel] == free) take(pixel);
    }
    if (!values_.empty()) close(std::nullopt);

    std::vector<std::size_t> order(regions_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(added),
                     [this](std::size_t a, std::size_t b) { return regions_[a].gain > regions_[b].gain; });
    return ordered(order);
  }

 private:
  static constexpr std::int32_t free = -1;

  void take(std::size_t pixel) {
    added_[pixel] = static_cast<std::int32_t>(regions_.size());
    values_.push_back(importance_[pixel]);
  }

  void close(std::optional<std::size_t> added) {
    const std::size_t pixels = values_.size();
    regions_.push_back({pixels, aggregateOf(values_, settings_.aggregate, settings_.percentile), added});
  }

  [[nodiscard]] Regions ordered(const std::vector<std::size_t>& order) {
    Regions out{Image<float>(added_.columns(), added_.rows()), std::move(added_), {}};
    std::vector<std::int32_t> ranks(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
      ranks[order[i]] = static_cast<std::int32_t>(i) + 1;
      out.regions.push_back(regions_[order[i]]);
    }
    for (std::size_t pixel = 0; pixel < out.rank.size(); ++pixel) {
      const auto region = static_cast<std::size_t>(out.rank[pixel]);
      out.rank[pixel] = ranks[region];
      out.gain[pixel] = static_cast<float>(regions_[region].gain);
    }
    return out;
  }

  const Segments& segments_;
  const Image<float>& importance_;
  const RegionSettings& settings_;
  Image<std::int32_t> added_;  ///< when each pixel's region was added
  std::vector<Region> regions_;
  std::vector<float> values_;  ///< of the region being added
};

/// Again and again the segment whose free pixels score highest; the first one of equals.
template <class Scores>
void addFull(Cover& cover, Scores scores, std::size_t count, std::size_t leastGain, Progress& progress) {
  std::vector<std::size_t> waiting(count);
  std::iota(waiting.begin(), waiting.end(), std::size_t{0});
  for (;;) {
    // What is free of a segment only shrinks: once too small, it is out for good.
    std::erase_if(waiting, [&](std::size_t segment) { return scores.left(segment) < leastGain; });
    if (waiting.empty()) return;
    progress.step(1 - static_cast<double>(waiting.size()) / static_cast<double>(count));
    auto best = waiting.begin();
    double bestScore = scores.score(*best);
    for (auto it = best + 1; it != waiting.end(); ++it) {
      const double score = scores.score(*it);
      if (score > bestScore) {
        best = it;
        bestScore = score;
      }
    }
    const std::size_t segment = *best;
    waiting.erase(best);
    cover.add(segment, [&scores](std::size_t pixel) { scores.cover(pixel); });
  }
}

/// Segments by falling score of all their pixels, the first one of equals first.
void addFast(Cover& cover, const Segments& segments, const Image<float>& importance, const RegionSettings& settings,
             Progress& progress) {
  std::vector<double> scores(segments.size());
  std::vector<float> values;
  for (std::size_t s = 0; s < segments.size(); ++s) {
    progress.step(0.5 * static_cast<double>(s) / static_cast<double>(segments.size()));
    values.clear();
    forEachPixel(segments[s], segments.columns(), [&](std::size_t pixel) { values.push_back(importance[pixel]); });
    scores[s] = aggregateOf(values, settings.aggregate, settings.percentile);
  }
  std::vector<std::size_t> order(segments.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&scores](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  for (std::size_t i = 0; i < order.size(); ++i) {
    progress.step(0.5 + 0.5 * static_cast<double>(i) / static_cast<double>(order.size()));
    if (cover.left(order[i]) >= static_cast<std::size_t>(settings.leastGain)) cover.add(order[i], [](std::size_t) {});
  }
}

Regions rank(const Segments& segments, const Image<float>& importance, const RegionSettings& settings, Progress& progress) {
  Cover cover(segments, importance, settings);
  const auto leastGain = static_cast<std::size_t>(settings.leastGain);
  if (settings.method == RegionMethod::XraiFast) {
    addFast(cover, segments, importance, settings, progress);
  } else {
    const CoverIndex index(segments);
    if (settings.aggregate == Aggregate::Mean) {
      addFull(cover, RunningMeans(segments, index, importance), segments.size(), leastGain, progress);
    } else {
      addFull(cover, RunningQuantiles(segments, index, importance, settings.aggregate, settings.percentile), segments.size(),
              leastGain, progress);
    }
  }
  return cover.finish();
}

/// The error that names the image as the caller knows it.
Segments divide(const Image<float>& image, const char* what, const SegmentationSettings& settings, Progress& progress) {
  try {
    return segmentImage(image, settings, progress);
  } catch (const Error& error) {
    if (error.code() == ErrorCode::ImageUniform) throw Error(ErrorCode::ImageUniform, {what});
    throw;
  }
}

}  // namespace

Regions rankRegions(const Segments& segments, const Image<float>& importance, const RegionSettings& settings, Progress& progress) {
  requireValid(settings);
  requireSize("importance map", segments.columns(), segments.rows(), importance.columns(), importance.rows());
  requireFinite("importance map", importance);
  try {
    return rank(segments, importance, settings, progress);
  } catch (const std::bad_alloc&) {
    throw Error(ErrorCode::OutOfMemory, {"regions"});
  }
}

Segments divideSlice(const Image<float>& hu, const InputSpec& window, const Image<float>& importance,
                     const RegionSettings& settings, Progress& progress) {
  requireValid(settings);
  try {
    if (settings.source == SegmentSource::Heatmap) return divide(importance, "importance map", settings.segmentation, progress);
    InputSpec native = window;
    native.columns = hu.columns();
    native.rows = hu.rows();
    return divide(toModelInput(hu, native), "slice", settings.segmentation, progress);
  } catch (const std::bad_alloc&) {
    throw Error(ErrorCode::OutOfMemory, {"regions"});
  }
}

Regions explainRegions(const Image<float>& hu, const InputSpec& window, const Image<float>& importance,
                       const RegionSettings& settings, Progress& progress) {
  requireSize("importance map", hu.columns(), hu.rows(), importance.columns(), importance.rows());
  requireFinite("importance map", importance);
  constexpr double divided = 0.7;  // its share of the time
  ProgressSpan dividing(progress, 0, divided);
  ProgressSpan ranking(progress, divided, 1);
  return rankRegions(divideSlice(hu, window, importance, settings, dividing), importance, settings, ranking);
}

Salient mostSalient(const Regions& regions, double percent) {
  const std::size_t pixels = regions.rank.size();
  const auto wanted =
      std::min(static_cast<std::size_t>(std::max(1.0, std::floor(percent / 100 * static_cast<double>(pixels) + 0.5))), pixels);
  // By rank, gains fall but for the uncovered rest, which finds its place here.
  std::vector<Region> falling = regions.regions;
  std::stable_sort(falling.begin(), falling.end(), [](const Region& a, const Region& b) { return a.gain > b.gain; });
  Salient out;
  for (const Region& region : falling) {
    // Compared as the map holds them: gains that differ by less are one gain there.
    const auto gain = static_cast<float>(region.gain);
    if (out.pixels >= wanted && gain < out.leastGain) break;
    out.leastGain = gain;
    out.pixels += region.pixels;
  }
  out.share = static_cast<double>(out.pixels) / static_cast<double>(pixels);
  return out;
}

std::vector<std::size_t> pixelsInMask(const Regions& regions, const Image<std::uint8_t>& mask) {
  requireSize("mask", regions.rank.columns(), regions.rank.rows(), mask.columns(), mask.rows());
  std::vector<std::size_t> inside(regions.regions.size());
  for (std::size_t pixel = 0; pixel < mask.size(); ++pixel) {
    if (mask[pixel] != 0) ++inside[static_cast<std::size_t>(regions.rank[pixel]) - 1];
  }
  return inside;
}

}  // namespace saliscope
