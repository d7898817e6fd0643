#include "core/regions/segments.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/regions/spline_resize.h"

namespace saliscope {

namespace {

/// Where pixel i of `to` lies in `from`, both half-open and with the same ends: floor((i + 0.5) x from / to) in whole numbers.
std::int32_t nearest(int i, int from, int to) {
  return static_cast<std::int32_t>((2 * static_cast<std::int64_t>(i) + 1) * from / (2 * static_cast<std::int64_t>(to)));
}

/// Runs by label; the runs of a label rise by row and column.
class RunsByLabel {
 public:
  RunsByLabel(const Labels& labels, int columns, int rows) : starts_(static_cast<std::size_t>(labels.count) + 1) {
    std::vector<LabelledRun> found;
    std::int32_t lastSource = -1;
    std::size_t lastBegin = 0;
    for (int row = 0; row < rows; ++row) {
      const std::int32_t source = nearest(row, labels.of.rows(), rows);
      const std::size_t begin = found.size();
      if (source == lastSource) {
        for (std::size_t i = lastBegin; i < begin; ++i)
          found.push_back({{row, found[i].run.begin, found[i].run.end}, found[i].label});
      } else {
        appendRow(labels, source, columns, row, found);
      }
      lastSource = source;
      lastBegin = begin;
    }
    group(found);
  }

  [[nodiscard]] std::span<const PixelRun> operator[](std::size_t label) const {
    return {runs_.data() + starts_[label], starts_[label + 1] - starts_[label]};
  }

 private:
  struct LabelledRun {
    PixelRun run;
    std::int32_t label;
  };

  static void appendRow(const Labels& labels, std::int32_t source, int columns, int row, std::vector<LabelledRun>& found) {
    std::int32_t begin = 0;
    std::int32_t label = labels.of.at(0, source);
    for (int column = 1; column < columns; ++column) {
      const std::int32_t here = labels.of.at(nearest(column, labels.of.columns(), columns), source);
      if (here == label) continue;
      found.push_back({{row, begin, column}, label});
      begin = column;
      label = here;
    }
    found.push_back({{row, begin, columns}, label});
  }

  void group(const std::vector<LabelledRun>& found) {
    for (const LabelledRun& one : found) ++starts_[static_cast<std::size_t>(one.label) + 1];
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    std::vector<std::size_t> next(starts_.begin(), starts_.end() - 1);
    runs_.resize(found.size());
    for (const LabelledRun& one : found) runs_[next[static_cast<std::size_t>(one.label)]++] = one.run;
  }

  std::vector<std::size_t> starts_;
  std::vector<PixelRun> runs_;
};

/// Dilates row by row: a row of the result is the union of the rows that the disk reaches, each widened by the disk's chord.
class Dilation {
 public:
  Dilation(int columns, int rows, int radius) : columns_(columns), rows_(rows), radius_(radius) {
    for (int dy = 0; dy <= radius; ++dy) {
      int chord = radius;
      while (chord * chord + dy * dy > radius * radius) --chord;
      chords_.push_back(chord);
    }
  }

  [[nodiscard]] const std::vector<PixelRun>& operator()(std::span<const PixelRun> runs) {
    dilated_.clear();
    if (runs.empty()) return dilated_;
    const int last = std::min(runs.back().row + radius_, rows_ - 1);
    std::size_t first = 0;
    for (int row = std::max(runs.front().row - radius_, 0); row <= last; ++row) {
      while (first < runs.size() && runs[first].row < row - radius_) ++first;
      reach(runs.subspan(first), row);
      unite(row);
    }
    return dilated_;
  }

 private:
  struct Interval {
    std::int32_t begin;
    std::int32_t end;
  };

  void reach(std::span<const PixelRun> runs, int row) {
    reached_.clear();
    for (const PixelRun& run : runs) {
      if (run.row > row + radius_) break;
      const int chord = chords_[static_cast<std::size_t>(std::abs(run.row - row))];
      reached_.push_back({std::max(run.begin - chord, 0), std::min(run.end + chord, columns_)});
    }
  }

  void unite(int row) {
    std::sort(reached_.begin(), reached_.end(), [](const Interval& a, const Interval& b) { return a.begin < b.begin; });
    const std::size_t before = dilated_.size();
    for (const Interval& one : reached_) {
      if (dilated_.size() > before && one.begin <= dilated_.back().end) {
        dilated_.back().end = std::max(dilated_.back().end, one.end);
      } else {
        dilated_.push_back({row, one.begin, one.end});
      }
    }
  }

  int columns_;
  int rows_;
  int radius_;
  std::vector<int> chords_;  ///< by |dy|
  std::vector<Interval> reached_;
  std::vector<PixelRun> dilated_;
};

}  // namespace

void Segments::add(std::span<const PixelRun> runs) {
  if (runs.empty()) return;
  runs_.insert(runs_.end(), runs.begin(), runs.end());
  ends_.push_back(runs_.size());
  std::size_t count = 0;
  for (const PixelRun& run : runs) count += static_cast<std::size_t>(run.end - run.begin);
  pixels_.push_back(count);
}

std::span<const PixelRun> Segments::operator[](std::size_t segment) const {
  const std::size_t begin = segment == 0 ? 0 : ends_[segment - 1];
  return {runs_.data() + begin, ends_[segment] - begin};
}

std::size_t Segments::totalPixels() const {
  return std::accumulate(pixels_.begin(), pixels_.end(), std::size_t{0});
}

void addDilated(Segments& segments, const Labels& labels, int radius) {
  const RunsByLabel runs(labels, segments.columns(), segments.rows());
  Dilation dilated(segments.columns(), segments.rows(), radius);
  for (int label = 0; label < labels.count; ++label) segments.add(dilated(runs[static_cast<std::size_t>(label)]));
}

Segments segmentImage(const Image<float>& image, const SegmentationSettings& settings, Progress& progress) {
  requireValid(settings);
  constexpr double resized = 0.1, divided = 0.8;  // where these steps end, as shares of the time
  ProgressSpan resizing(progress, 0, resized);
  Image<double> grey = settings.side == 0 ? stretched(image) : stretchedTo(image, settings.side, settings.side, resizing);
  ProgressSpan dividing(progress, resized, divided);
  std::vector<Labels> scales = felzenszwalb(std::move(grey), settings.scales, settings.sigma, settings.minSize, dividing);

  Segments segments(image.columns(), image.rows());
  for (std::size_t i = 0; i < scales.size(); ++i) {
    progress.step(divided + (1 - divided) * static_cast<double>(i) / static_cast<double>(scales.size()));
    addDilated(segments, scales[i], settings.dilation);
    scales[i] = {};
  }
  return segments;
}

}  // namespace saliscope
