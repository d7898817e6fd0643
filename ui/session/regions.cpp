#include "ui/session/regions.h"

#include <QPolygonF>
#include <QSettings>
#include <QStringList>
#include <algorithm>
#include <utility>

#include "core/masks/edit.h"
#include "ui/jobs/error_words.h"

namespace saliscope::ui {

namespace {

constexpr qsizetype mostKept = 24;  // regions of as many maps: some 3 MB each at 512 x 512
constexpr qsizetype mostDivided = 8;

QString nameOf(std::string_view name) {
  return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// The pixels that a region's bounding box spans; `end` is one beyond.
struct Box {
  int left, top, right, bottom;
};

std::vector<Box> boundingBoxes(const Regions& regions) {
  const Image<std::int32_t>& rank = regions.rank;
  std::vector<Box> boxes(regions.regions.size(), Box{rank.columns(), rank.rows(), 0, 0});
  for (int row = 0; row < rank.rows(); ++row) {
    for (int column = 0; column < rank.columns(); ++column) {
      Box& box = boxes[static_cast<std::size_t>(rank.at(column, row)) - 1];
      box = {std::min(box.left, column), std::min(box.top, row), std::max(box.right, column + 1), std::max(box.bottom, row + 1)};
    }
  }
  return boxes;
}

QPainterPath outlineOf(const Regions& regions, std::int32_t rank, const Box& box) {
  Image<std::uint8_t> part(box.right - box.left, box.bottom - box.top);
  for (int row = 0; row < part.rows(); ++row) {
    for (int column = 0; column < part.columns(); ++column) {
      part.at(column, row) = regions.rank.at(column + box.left, row + box.top) == rank ? 1 : 0;
    }
  }
  QPainterPath path;
  for (const auto& polygon : outline(part)) {
    QPolygonF points;
    points.reserve(static_cast<qsizetype>(polygon.size()));
    for (const PixelPoint& point : polygon) points.append({point.column + box.left, point.row + box.top});
    path.addPolygon(points);
    path.closeSubpath();
  }
  return path;
}

std::vector<QPainterPath> outlinesOf(const Regions& regions, Progress& progress) {
  const auto boxes = boundingBoxes(regions);
  std::vector<QPainterPath> paths;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    progress.step(static_cast<double>(i) / static_cast<double>(boxes.size()));
    paths.push_back(outlineOf(regions, static_cast<std::int32_t>(i) + 1, boxes[i]));
  }
  return paths;
}

}  // namespace

RegionSet::RegionSet(Study& study, Explanation& explanation, MaskDocument& mask, ViewState& view, JobQueue& queue, QObject* parent)
    : QObject(parent), study_(study), explanation_(explanation), mask_(mask), view_(view), queue_(queue) {
  connect(&explanation_, &Explanation::heatmapChanged, this, &RegionSet::follow);
  connect(&study_, &Study::sliceChanged, this, &RegionSet::follow);
  connect(&study_, &Study::currentSeriesChanged, this, [this] {
    cache_.clear();
    divided_.clear();
  });
  const auto recount = [this] { inside_.reset(); };
  connect(&mask_, &MaskDocument::changed, this, recount);
  connect(&mask_, &MaskDocument::stateChanged, this, recount);
  connect(&queue_, &JobQueue::failed, this, [this](JobId id) {
    if (id != job_) return;
    job_ = 0;
    failed_ = jobHeatmap_;
    show(nullptr, {});
  });
}

void RegionSet::setSettings(const RegionSettings& settings) {
  if (settings == settings_) return;
  settings_ = settings;
  failed_.reset();
  queue_.cancel(std::exchange(job_, 0));
  Q_EMIT settingsChanged();
  follow();
}

void RegionSet::save() const {
  QSettings kept;
  kept.beginGroup(QStringLiteral("regions"));
  const SegmentationSettings& segmentation = settings_.segmentation;
  QStringList scales;
  for (const double scale : segmentation.scales) scales << QString::number(scale, 'g', 9);
  kept.setValue(QStringLiteral("method"), nameOf(regionMethodName(settings_.method)));
  kept.setValue(QStringLiteral("source"), nameOf(segmentSourceName(settings_.source)));
  kept.setValue(QStringLiteral("aggregate"), nameOf(aggregateName(settings_.aggregate)));
  kept.setValue(QStringLiteral("percentile"), settings_.percentile);
  kept.setValue(QStringLiteral("scales"), scales);
  kept.setValue(QStringLiteral("sigma"), segmentation.sigma);
  kept.setValue(QStringLiteral("minSize"), segmentation.minSize);
  kept.setValue(QStringLiteral("side"), segmentation.side);
}

void RegionSet::restore() {
  QSettings kept;
  kept.beginGroup(QStringLiteral("regions"));
  if (!kept.contains(QStringLiteral("method"))) return;
  const auto text = [&](const char* key) { return kept.value(QLatin1String(key)).toString().toStdString(); };
  RegionSettings settings;
  try {
    settings.method = regionMethodNamed(text("method"));
    settings.source = segmentSourceNamed(text("source"));
    settings.aggregate = aggregateNamed(text("aggregate"));
    settings.percentile = kept.value(QStringLiteral("percentile")).toDouble();
    settings.segmentation.scales.clear();
    for (const QString& scale : kept.value(QStringLiteral("scales")).toStringList()) {
      settings.segmentation.scales.push_back(scale.toDouble());
    }
    settings.segmentation.sigma = kept.value(QStringLiteral("sigma")).toDouble();
    settings.segmentation.minSize = kept.value(QStringLiteral("minSize")).toInt();
    settings.segmentation.side = kept.value(QStringLiteral("side")).toInt();
    requireValid(settings);
    setSettings(settings);
  } catch (const Error&) {
    // A settings file changed by hand must not keep the program from starting: the defaults stay.
  }
}

void RegionSet::follow() {
  const HeatmapPtr heatmap = explanation_.heatmap();
  const auto slice = study_.slice();
  const bool possible = heatmap && slice && heatmap->slice == slice->index && explanation_.classifier();
  if (!possible) {
    queue_.cancel(std::exchange(job_, 0));
    return show(nullptr, {});
  }
  if (heatmap == failed_) return;
  if (SliceRegionsPtr known = cached(heatmap)) {
    queue_.cancel(std::exchange(job_, 0));
    return show(std::move(known), {});
  }
  // An intermediate map's regions are finished first: else a quick run of maps would never show any.
  if (job_ != 0 && jobHeatmap_->slice == heatmap->slice) return;
  queue_.cancel(std::exchange(job_, 0));
  // What is on show stays while the same map sharpens or is divided anew.
  const bool same = current_ && current_->slice == heatmap->slice && current_->estimator == heatmap->settings.estimator &&
                    current_->sign == heatmap->settings.sign;
  start(heatmap);
  show(same ? current_ : nullptr, {});
}

void RegionSet::start(const HeatmapPtr& heatmap) {
  const auto slice = study_.slice();
  const InputSpec window = explanation_.classifier()->card().input;
  const RegionSettings settings = settings_;
  const auto known = settings.source == SegmentSource::Slice ? knownSegments(slice, window) : nullptr;
  jobHeatmap_ = heatmap;
  job_ = queue_.start(
      tr("Dividing into regions"), this,
      [this, heatmap, slice, window, settings, known](JobContext& context) -> std::function<void()> {
        try {
          ProgressSpan dividing(context, 0, 0.5);
          ProgressSpan ranking(context, 0.5, 0.7);
          ProgressSpan outlining(context, 0.7, 1);
          const auto segments =
              known ? known : std::make_shared<const Segments>(divideSlice(slice->hu, window, heatmap->values, settings, dividing));
          auto made = std::make_shared<SliceRegions>();
          made->heatmap = heatmap;
          made->slice = heatmap->slice;
          made->estimator = heatmap->settings.estimator;
          made->sign = heatmap->settings.sign;
          made->settings = settings;
          made->regions = rankRegions(*segments, heatmap->values, settings, ranking);
          made->outlines = outlinesOf(made->regions, outlining);
          return [this, made, slice, window, segments] {
            if (made->settings.source == SegmentSource::Slice) keep({slice, window, made->settings.segmentation, segments});
            take(made);
          };
        } catch (const Error& error) {
          // Not every slice has regions (air is one grey): that is said where they would be, not as an alarm.
          return [this, heatmap, words = errorWords(error).what] { fail(heatmap, words); };
        }
      });
}

void RegionSet::take(const SliceRegionsPtr& regions) {
  job_ = 0;
  const HeatmapPtr wanted = explanation_.heatmap();
  const bool intermediate = explanation_.isPreview() && regions->isOf(wanted);
  if (!intermediate) {
    cache_.append(regions);
    if (cache_.size() > mostKept) cache_.removeFirst();
  }
  if (wanted && wanted->slice == regions->slice) show(regions, {});
  if (!current_ || !current_->isOf(wanted)) follow();
}

void RegionSet::fail(const HeatmapPtr& heatmap, const QString& problem) {
  job_ = 0;
  failed_ = heatmap;
  if (heatmap == explanation_.heatmap()) return show(nullptr, problem);
  follow();
}

void RegionSet::keep(const Divided& divided) {
  if (knownSegments(divided.slice, divided.window)) return;
  divided_.append(divided);
  if (divided_.size() > mostDivided) divided_.removeFirst();
}

std::shared_ptr<const Segments> RegionSet::knownSegments(const std::shared_ptr<const Slice>& slice, const InputSpec& window) const {
  for (const Divided& one : divided_) {
    if (one.slice == slice && one.window == window && one.settings == settings_.segmentation) return one.segments;
  }
  return nullptr;
}

SliceRegionsPtr RegionSet::cached(const HeatmapPtr& heatmap) const {
  const auto fits = [&](const SliceRegionsPtr& one) { return one && one->isOf(heatmap) && one->settings == settings_; };
  if (fits(current_)) return current_;
  const auto found = std::find_if(cache_.begin(), cache_.end(), fits);
  return found == cache_.end() ? nullptr : *found;
}

void RegionSet::show(SliceRegionsPtr regions, const QString& problem) {
  if (regions != current_) {
    inside_.reset();
    // A region that was chosen is another one after its map was ranked anew.
    const bool chosen = std::exchange(hovered_, 0) + std::exchange(selected_, 0) > 0;
    current_ = std::move(regions);
    if (chosen) Q_EMIT chosenChanged();
  }
  problem_ = problem;
  Q_EMIT changed();
}

Salient RegionSet::shown() const {
  return current_ ? mostSalient(current_->regions, view_.regions().percent) : Salient{};
}

int RegionSet::shownCount() const {
  if (!current_) return 0;
  const float least = shown().leastGain;
  const auto& regions = current_->regions.regions;
  return static_cast<int>(
      std::count_if(regions.begin(), regions.end(), [least](const Region& one) { return static_cast<float>(one.gain) >= least; }));
}

const std::vector<std::size_t>* RegionSet::insideMask() const {
  if (!current_ || !mask_.present()) return nullptr;
  const int k = current_->slice;
  if (k >= mask_.mask().slices() || mask_.mask().status(k) != SliceStatus::Drawn) return nullptr;
  const Geometry& grid = mask_.mask().geometry();
  const auto& rank = current_->regions.rank;
  if (rank.columns() != grid.size[0] || rank.rows() != grid.size[1]) return nullptr;
  if (!inside_) inside_ = pixelsInMask(current_->regions, mask_.mask().slice(k));
  return &*inside_;
}

std::optional<TopShare> RegionSet::shownInMask() const {
  const auto* inside = insideMask();
  if (inside == nullptr) return std::nullopt;
  const Salient salient = shown();
  const auto& regions = current_->regions;
  double both = 0;
  double masked = 0;
  for (std::size_t i = 0; i < inside->size(); ++i) {
    const auto pixels = static_cast<double>((*inside)[i]);
    masked += pixels;
    if (static_cast<float>(regions.regions[i].gain) >= salient.leastGain) both += pixels;
  }
  return TopShare{both / static_cast<double>(salient.pixels), masked / static_cast<double>(regions.rank.size()), salient.share};
}

void RegionSet::setHovered(int rank) {
  if (rank == hovered_) return;
  hovered_ = rank;
  Q_EMIT chosenChanged();
}

void RegionSet::setSelected(int rank) {
  if (rank == selected_) return;
  selected_ = rank;
  Q_EMIT chosenChanged();
}

RegionFacts RegionSet::facts(int rank) const {
  const auto& all = current_->regions.regions;
  const auto i = static_cast<std::size_t>(rank) - 1;
  const Region& region = all[i];
  RegionFacts facts{rank, static_cast<int>(all.size()), region.gain, 0, std::nullopt, !region.added};
  facts.share = static_cast<double>(region.pixels) / static_cast<double>(current_->regions.rank.size());
  if (const auto* inside = insideMask()) {
    facts.inMask = static_cast<double>((*inside)[i]) / static_cast<double>(region.pixels);
  }
  return facts;
}

}  // namespace saliscope::ui
