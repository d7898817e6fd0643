// What SliceView shows over and in place of the CT: heatmap, regions, agreement, masks, the network's view, the curtain.
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "ui/render/slice_picture.h"
#include "ui/viewer/agreement_words.h"
#include "ui/viewer/slice_overlay.h"
#include "ui/viewer/slice_view.h"
#include "ui/widgets/agreement_layer.h"

namespace saliscope::ui {

namespace {

/// Denser than anything: the CT becomes black.
constexpr Window allBlack{1e6, 1};
constexpr double curtainReach = 5;  // logical pixels to either side of the line

template <class T>
bool sameSize(const Image<T>& image, const Slice& slice) {
  return image.columns() == slice.hu.columns() && image.rows() == slice.hu.rows();
}

}  // namespace

void SliceView::refreshPicture() {
  const std::shared_ptr<const Slice> slice = source_.slice();
  if (slice == nullptr) {
    layer_ = {};
    planeMap_ = {};  // holds the heatmap of a series that is closed
    regions_ = {};
    network_ = {};
    overlay_->content.curtain.reset();
    picture_->clear();
    return;
  }
  followNetwork(slice);
  followMap(slice);
  const QTransform toMm = displayTransform(slice->geometry);
  picture_->setSmooth(smooth_ && network_.empty());
  picture_->setPicture(compose(*slice), network_.empty() ? toMm : network_.toSlicePixels() * toMm);
  refreshCurtain(*slice);
}

void SliceView::followNetwork(const std::shared_ptr<const Slice>& slice) {
  const ClassifierPtr classifier = session_.explanation.classifier();
  const bool wanted = session_.view.base().network && layered() && source_.slab().thicknessMm <= 0 && classifier != nullptr;
  if (wanted && network_.isOf(slice, classifier->card().input)) return;
  if (!wanted && network_.empty()) return;
  network_ = wanted ? NetworkView(slice, classifier->card().input) : NetworkView();
  refreshOutline();
}

HeatmapPtr SliceView::mapOn(const std::shared_ptr<const Slice>& slice) {
  if (!session_.view.heatmap().visible || source_.choice().plain) return nullptr;
  if (cutsSeries()) return planeMap_.on(slice, session_.seriesHeatmap.map(), session_.explanation.settings().sign);
  HeatmapPtr heatmap = layered() ? session_.explanation.heatmap() : nullptr;
  const bool fits = heatmap && heatmap->slice == slice->index && sameSize(heatmap->values, *slice);
  return fits ? heatmap : nullptr;
}

void SliceView::followMap(const std::shared_ptr<const Slice>& slice) {
  HeatmapPtr heatmap = mapOn(slice);
  const HeatmapLook look = heatmapLook();
  // The model's pixels are known on slices only.
  const HeatmapPixels onSlice = look.smooth || cutsSeries() ? HeatmapPixels::Smooth : HeatmapPixels::Blocks;
  const HeatmapPixels pixels = network_.empty() ? onSlice : HeatmapPixels::ModelGrid;
  if (!layer_.isOf(heatmap, look, pixels)) layer_ = HeatmapLayer(std::move(heatmap), look, pixels);
  // Regions lie on the slice's grid: on the model's their borders are enough.
  const SliceRegionsPtr shown = session_.view.regions().filled && network_.empty() ? visibleRegions() : nullptr;
  std::shared_ptr<const Regions> regions(shown, shown ? &shown->regions : nullptr);
  if (regions != regions_.regions()) regions_ = RegionLayer(std::move(regions));
}

Image<Rgba> SliceView::compose(const Slice& slice) const {
  static const HeatmapLayer none{};
  const bool seen = session_.view.base().visible;
  const Image<float>& hu = network_.empty() ? slice.hu : network_.hu();
  const Window shown = network_.empty() ? window() : network_.window();
  const bool hidden = session_.view.layersHidden();
  const auto agreement = visibleAgreement();
  // Agreement and filled regions stand in the heatmap's place: two layers of colour could not be told apart.
  const HeatmapLayer& layer = hidden || agreement || !regions_.empty() ? none : layer_;
  Image<Rgba> picture = composeSlice(hu, seen ? shown : allBlack, layer, heatmapLook(), inverted_ && seen);
  if (agreement) {
    const Image<std::uint8_t>& labels = agreement->map.labels;
    const double opacity = session_.view.heatmap().opacity;
    blendAgreement(picture, network_.empty() ? labels : maskToModelGrid(labels, hu.columns(), hu.rows()), opacity);
  } else if (!hidden) {
    blendRegions(picture, regions_, regionLook());
  }
  return picture;
}

void SliceView::refreshOutline() {
  const auto pixels = maskPixels();
  QPainterPath& path = overlay_->content.mask;
  if (network_.empty()) {
    path = pixels ? maskPath(*pixels) : QPainterPath();
    return;
  }
  network_.setMask(pixels);
  path = network_.mask() ? network_.toSlicePixels().map(maskPath(*network_.mask())) : QPainterPath();
}

SliceRegionsPtr SliceView::visibleRegions() const {
  const std::shared_ptr<const Slice> slice = source_.slice();
  SliceRegionsPtr regions = session_.view.regions().visible && layered() ? session_.regions.current() : nullptr;
  if (!slice || !regions || regions->slice != slice->index || !sameSize(regions->regions.rank, *slice)) return nullptr;
  return regions;
}

std::shared_ptr<const SliceAgreement> SliceView::visibleAgreement() const {
  const std::shared_ptr<const Slice> slice = source_.slice();
  if (!slice || !layered() || session_.view.layersHidden()) return nullptr;
  auto agreement = session_.agreement.current();
  const bool fits = agreement && agreement->slice == slice->index && sameSize(agreement->map.labels, *slice);
  return fits ? agreement : nullptr;
}

void SliceView::refreshBorders() {
  OverlayContent& content = overlay_->content;
  content.borders = content.hovered = content.selected = {};
  refreshMapOutlines();
  const SliceRegionsPtr visible = session_.view.layersHidden() ? nullptr : visibleRegions();
  if (!visible) return;
  const auto outlineOf = [&](int rank) {
    return rank > 0 ? visible->outlines[static_cast<std::size_t>(rank) - 1] : QPainterPath();
  };
  content.hovered = outlineOf(session_.regions.hovered());
  content.selected = outlineOf(session_.regions.selected());
  if (!session_.view.regions().borders) return;
  const auto shown = shownRegions(visible->regions, session_.view.regions().percent);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i]) content.borders.addPath(visible->outlines[i]);
  }
}

void SliceView::refreshMapOutlines() {
  overlay_->content.outlines.clear();
  const std::shared_ptr<const Slice> slice = source_.slice();
  QList<OutlinedMap> kept;
  const double percent = session_.view.agreement().percent;
  for (const SliceMap& map : session_.maps.maps()) {
    if (!slice || !layered() || !session_.view.outlined().contains(map.estimator)) continue;
    if (map.heatmap->slice != slice->index || !sameSize(map.heatmap->values, *slice)) continue;
    const auto known = std::find_if(outlined_.begin(), outlined_.end(),
                                    [&](const OutlinedMap& one) { return one.heatmap == map.heatmap && one.percent == percent; });
    if (known != outlined_.end()) {
      kept.append(*known);
    } else {
      Image<std::uint8_t> top(map.heatmap->values.columns(), map.heatmap->values.rows());
      const float least = leastOfTop(map.heatmap->values, percent);
      for (std::size_t i = 0; i < top.size(); ++i) top[i] = map.heatmap->values[i] >= least ? 1 : 0;
      kept.append({map.heatmap, percent, maskPath(top)});
    }
    if (!session_.view.layersHidden()) {
      overlay_->content.outlines.append({kept.last().path, estimatorColor(map.estimator)});
    }
  }
  outlined_ = std::move(kept);
}

void SliceView::refreshCurtain(const Slice& slice) {
  std::optional<CurtainContent>& curtain = overlay_->content.curtain;
  curtain.reset();
  if (!session_.view.curtain().drawn || !layered()) return;
  const Image<Rgba> ct = composePicture(slice.hu, window(), {}, inverted_);
  curtain =
      CurtainContent{std::round(session_.view.curtain().at * width()), asQImage(ct).convertToFormat(QImage::Format_RGB32), smooth_};
}

void SliceView::moveCurtain() {
  if (!overlay_->content.curtain) return;
  overlay_->content.curtain->x = std::round(session_.view.curtain().at * width());
  overlay_->contentChanged();
}

void SliceView::dragCurtain(double x) {
  session_.view.moveCurtain(x / std::max(1, width()));
}

bool SliceView::onCurtain(const QPointF& widgetPoint) const {
  if (!overlay_->content.curtain) return false;
  const QPointF fromGrip = widgetPoint - QPointF(overlay_->content.curtain->x, height() / 2.0);
  if (std::hypot(fromGrip.x(), fromGrip.y()) <= curtainGrip) return true;
  return tool_ == nullptr && std::abs(fromGrip.x()) <= curtainReach;
}

RegionLook SliceView::regionLook() const {
  const HeatmapStyle& style = session_.view.heatmap();
  return {session_.view.regions().percent, style.opacity, style.colorMap.toStdString()};
}

std::optional<DisplayRange> SliceView::sharedRange() const {
  std::vector<DisplayRange> ranges;
  if (session_.maps.maps().size() > 1) ranges.push_back(session_.maps.sharedRange());
  // Slices of a series' heatmap and planes cut through them have the same colours.
  const SeriesMapPtr series = session_.explanation.foreignShown() ? session_.seriesHeatmap.map() : nullptr;
  if (series) ranges.push_back(rangeOf(*series, session_.explanation.settings().sign));
  if (ranges.empty()) return std::nullopt;
  return joinedRange(ranges);
}

HeatmapLook SliceView::heatmapLook() const {
  const HeatmapStyle& style = session_.view.heatmap();
  HeatmapLook look{style.opacity, style.colorMap.toStdString(), style.thresholdInForce(), style.smooth, style.hiddenInForce()};
  if (cutsSeries()) {
    look.shared = planeMap_.range();
  } else if (style.sharedScale) {
    look.shared = sharedRange();
  }
  return look;
}

std::optional<ColorBar> SliceView::colorBar() const {
  if (session_.view.layersHidden() || visibleAgreement()) return std::nullopt;
  if (!regions_.empty()) {
    return ColorBar{&colorMapFor(regions_.range(), regionLook().colorMap), regions_.range(), 0, tr("region gain")};
  }
  if (layer_.empty()) return std::nullopt;
  const HeatmapLook look = heatmapLook();
  if (cutsSeries()) return heatmapBar(layer_, look, tr("importance, whole series"));
  return heatmapBar(layer_, look, look.shared ? tr("importance, shared scale") : tr("importance"));
}

QList<LegendEntry> SliceView::legend() const {
  QList<LegendEntry> entries;
  if (session_.view.layersHidden()) return entries;
  if (const auto agreement = visibleAgreement()) entries = agreementLegend(*agreement);
  for (const OutlinedMap& map : outlined_) {
    const QString id = QString::fromStdString(map.heatmap->settings.estimator);
    entries.append(outlineLegend(id, map.percent));
  }
  return entries;
}

QList<Badge> SliceView::layerBadges() const {
  QList<Badge> badges;
  if (!network_.empty()) badges << network_.badge();
  if (layered() && session_.view.base().network && network_.empty() && source_.slice()) {
    const QString why = source_.slab().thicknessMm > 0 ? tr("The network is fed one slice, and the picture joins several of them.")
                                                       : tr("What a network sees is known when there is one: no model is loaded.");
    badges << Badge{tr("CT, not the network's view"), why, true};
  }
  if (source_.followsStudy() && layered()) badges += agreementBadges(session_);
  if (picture_->openGlMissing()) {
    badges << Badge{tr("no OpenGL"), tr("This computer's OpenGL cannot draw (3.2 is needed): slices are drawn without it."), true};
  }
  return badges;
}

MaskLook SliceView::maskLook() const {
  if (session_.view.layersHidden() || source_.choice().plain) return MaskLook::Hidden;
  switch (session_.view.mask()) {
    case MaskStyle::Outline:
      return MaskLook::Outline;
    case MaskStyle::Fill:
      // A tint would change the three colours of agreement.
      return visibleAgreement() ? MaskLook::Outline : MaskLook::Fill;
    case MaskStyle::Hidden:
      break;
  }
  return MaskLook::Hidden;
}

}  // namespace saliscope::ui
