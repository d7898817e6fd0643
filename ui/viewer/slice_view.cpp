#include "ui/viewer/slice_view.h"

#include <QPainter>
#include <cmath>
#include <utility>

#include "ui/render/slice_picture.h"
#include "ui/viewer/region_words.h"
#include "ui/viewer/slice_gestures.h"
#include "ui/viewer/slice_overlay.h"
#include "ui/viewer/slice_words.h"

namespace saliscope::ui {

namespace {

constexpr int leastForAllWords = 360;  // logical pixels of a view's width

/// `pixel`: column, row and index of a plane along `axis`.
bool maskedAt(const Mask& mask, int axis, const std::array<int, 3>& pixel) {
  std::array<int, 3> voxel = pixel;
  if (axis == 1) voxel = {pixel[0], pixel[2], pixel[1]};
  if (axis == 0) voxel = {pixel[2], pixel[0], pixel[1]};
  const std::array<int, 3>& size = mask.geometry().size;
  for (std::size_t i = 0; i < 3; ++i) {
    if (voxel[i] < 0 || voxel[i] >= size[i]) return false;
  }
  const auto place = [&](std::size_t i) { return static_cast<std::size_t>(voxel[i]); };
  return mask.voxels()[(place(2) * static_cast<std::size_t>(size[1]) + place(1)) * static_cast<std::size_t>(size[0]) + place(0)] !=
         0;
}

}  // namespace

SliceView::SliceView(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      source_(session),
      picture_(new SlicePicture(this)),
      overlay_(new SliceOverlay(this)),
      gestures_(std::make_unique<SliceGestures>(*this)) {
  setObjectName(QStringLiteral("sliceView"));
  setAccessibleName(tr("Slice"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  QPalette dark = palette();
  dark.setColor(QPalette::Window, Qt::black);
  setPalette(dark);
  setAutoFillBackground(true);
  // This widget has all the mouse and keys; the other two only show.
  picture_->setAttribute(Qt::WA_TransparentForMouseEvents);
  picture_->setFocusPolicy(Qt::NoFocus);
  overlay_->raise();
  overlay_->paintTool = [this](QPainter& painter) {
    if (tool_ != nullptr && picture_->hasPicture()) tool_->paint(painter, pixelToWidget());
  };
  refresh_.setSingleShot(true);
  refresh_.setInterval(0);
  wire();
  invalidate(Picture | Outline | Words);
}

SliceView::~SliceView() = default;

void SliceView::wire() {
  connect(&refresh_, &QTimer::timeout, this, &SliceView::refresh);
  const auto on = [this](auto* sender, auto signal, unsigned what) {
    connect(sender, signal, this, [this, what] { invalidate(what); });
  };
  on(&source_, &ViewSource::changed, Picture | Outline | Words | Borders);
  on(&session_.study, &Study::seriesChanged, Words);
  on(&session_.study, &Study::loadingChanged, Words);
  on(&session_.study, &Study::labelChanged, Words);
  on(&session_.view, &ViewState::changed, Picture | Words | Borders);
  on(&session_.view, &ViewState::layersHiddenChanged, Picture | Words | Borders);
  on(&session_.agreement, &AgreementWatch::changed, Picture | Words);
  on(&session_.maps, &SliceMaps::changed, Picture | Words | Borders);
  on(&session_.explanation, &Explanation::heatmapChanged, Picture | Words);
  on(&session_.seriesHeatmap, &SeriesHeatmap::changed, Picture | Words);
  on(&session_.regions, &RegionSet::changed, Picture | Words | Borders);
  on(&session_.regions, &RegionSet::chosenChanged, Words | Borders);
  on(&session_.explanation, &Explanation::predictionsChanged, Words);
  on(&session_.explanation, &Explanation::modelChanged, Picture | Outline | Words);
  on(&session_.mask, &MaskDocument::stateChanged, Outline | Words);
  on(picture_, &SlicePicture::cameraChanged, Words);
  on(picture_, &SlicePicture::accelerationLost, Words);
  connect(&session_.view, &ViewState::curtainMoved, this, &SliceView::moveCurtain);
  connect(&session_.study, &Study::currentSeriesChanged, this, [this] {
    picture_->fit();
    invalidate(Picture | Outline | Words);
  });
  connect(&session_.mask, &MaskDocument::changed, this, [this](int k) {
    if (k < 0 || k == source_.index() || !source_.ofStudyStack()) invalidate(Outline);
  });
}

void SliceView::invalidate(unsigned what) {
  stale_ |= what;
  if (!refresh_.isActive()) refresh_.start();
}

void SliceView::refresh() {
  const unsigned stale = std::exchange(stale_, Nothing);
  if ((stale & Picture) != 0) refreshPicture();
  if ((stale & Outline) != 0) refreshOutline();
  if ((stale & Borders) != 0) refreshBorders();
  OverlayContent& content = overlay_->content;
  content.pixelToWidget = pixelToWidget();
  content.maskLook = maskLook();
  content.loading = source_.slice() ? QString() : loadingWords(session_.study);
  refreshWords();
  overlay_->contentChanged();
  announceProbe();
}

void SliceView::refreshWords() {
  const double pixelsPerMm = picture_->pixelsPerMm();
  const std::shared_ptr<const Slice> slice = source_.slice();
  const Heatmap* heatmap = layer_.heatmap().get();
  OverlayContent& content = overlay_->content;
  const Window shown = network_.empty() ? window() : network_.window();
  content.annotations = sliceWords(session_, source_, shown, heatmap, slice ? pixelsPerMm * slice->geometry.spacing[0] : 0);
  content.annotations.badges = sliceBadges(session_, source_, heatmap) + layerBadges();
  content.crosshair.reset();
  if (crosshair_ && slice) {
    const Vec3 pixel = slice->geometry.toIndex(*crosshair_);
    content.crosshair = QPointF(pixel[0], pixel[1]);
  }
  if (visibleRegions()) content.annotations.bottomLeft = regionWords(session_.regions) + content.annotations.bottomLeft;
  if (!network_.empty()) content.annotations.bottomLeft = network_.words() + content.annotations.bottomLeft;
  content.annotations.pixelsPerMm = slice ? pixelsPerMm : 0;
  if (slice) {
    content.annotations.picture = content.pixelToWidget.mapRect(QRectF(-0.5, -0.5, slice->hu.columns(), slice->hu.rows()));
  }
  if (width() >= leastForAllWords) {
    content.annotations.colorBar = colorBar();
    content.annotations.legend = legend();
  } else {
    // Among many small views the anatomy counts.
    content.annotations.topLeft = content.annotations.topLeft.mid(0, 1);
  }
}

std::optional<Image<std::uint8_t>> SliceView::maskPixels() const {
  if (!session_.mask.present() || source_.choice().other) return std::nullopt;
  const Mask& mask = session_.mask.mask();
  const int axis = source_.choice().axis;
  if (source_.index() < 0 || source_.index() >= mask.geometry().size[static_cast<std::size_t>(axis)]) return std::nullopt;
  return planeOfVoxels(mask.voxels(), mask.geometry().size, axis, source_.index());
}

void SliceView::clickAt(const QPointF& widgetPoint) {
  const int rank = probe(widgetPoint).region;
  session_.regions.setSelected(rank == session_.regions.selected() ? 0 : rank);
}

SlicePaintInput SliceView::paintInput() const {
  SlicePaintInput input;
  input.slice = source_.slice();
  input.window = window();
  input.inverted = inverted_;
  input.heatmap = layer_.heatmap();
  input.heatmapLook = heatmapLook();
  input.regions = regions_.regions();
  input.regionLook = regionLook();
  if (input.slice) input.mask = maskPixels();
  input.maskLook = maskLook();
  input.annotations = sliceWords(session_, source_, window(), layer_.heatmap().get(), 0);
  input.annotations.badges = sliceBadges(session_, source_, layer_.heatmap().get());
  return input;
}

void SliceView::setTool(ViewTool* tool) {
  tool_ = tool;
  updateTool();
}

void SliceView::updateTool() {
  updateCursor();
  overlay_->update();
}

void SliceView::updateCursor() {
  overCurtain_ = mouse_ && onCurtain(*mouse_);
  const QCursor own = tool_ != nullptr ? tool_->cursor() : QCursor(Qt::ArrowCursor);
  setCursor(overCurtain_ ? QCursor(Qt::SplitHCursor) : own);
}

QTransform SliceView::pixelToWidget() const {
  return network_.empty() ? picture_->pixelToWidget() : network_.toSlicePixels().inverted() * picture_->pixelToWidget();
}

PixelPoint SliceView::pixelAt(const QPointF& widgetPoint) const {
  const QPointF pixel = pixelToWidget().inverted().map(widgetPoint);
  return {pixel.x(), pixel.y()};
}

Probe SliceView::probe(const QPointF& widgetPoint) const {
  Probe probe;
  const std::shared_ptr<const Slice> slice = source_.slice();
  if (slice == nullptr || !picture_->hasPicture()) return probe;
  const PixelPoint pixel = pixelAt(widgetPoint);
  probe.column = static_cast<int>(std::floor(pixel.column + 0.5));
  probe.row = static_cast<int>(std::floor(pixel.row + 0.5));
  if (!slice->hu.contains(probe.column, probe.row)) return {};
  probe.valid = true;
  probe.slice = slice->index;
  probe.hu = slice->hu.at(probe.column, probe.row);
  probe.mm = slice->geometry.toPatient({pixel.column, pixel.row, 0});
  // layer_ may be one turn of the event loop behind the slice.
  const Heatmap* heatmap = layer_.heatmap().get();
  if (heatmap != nullptr && heatmap->slice == slice->index && heatmap->values.contains(probe.column, probe.row)) {
    probe.importance = heatmap->values.at(probe.column, probe.row);
  }
  if (const SliceRegionsPtr regions = visibleRegions()) probe.region = regions->regions.rank.at(probe.column, probe.row);
  if (session_.mask.present() && !source_.choice().other) {
    probe.masked = maskedAt(session_.mask.mask(), source_.choice().axis, {probe.column, probe.row, slice->index});
  }
  return probe;
}

void SliceView::announceProbe() {
  const Probe under = mouse_ ? probe(*mouse_) : Probe{};
  session_.regions.setHovered(tool_ == nullptr ? under.region : 0);
  Q_EMIT hovered(under);
}

void SliceView::stepSlice(int count) {
  source_.setIndex(source_.index() + count);
  Q_EMIT scrolled();
}

void SliceView::goToSlice(int index) {
  source_.setIndex(index);
  Q_EMIT scrolled();
}

void SliceView::applyPreset(int number) {
  const std::span<const WindowPreset> presets = windowPresets();
  if (number >= 1 && number <= static_cast<int>(presets.size())) {
    setWindow(presets[static_cast<std::size_t>(number - 1)].window);
  } else if (number == 0 && session_.explanation.classifier()) {
    const InputSpec& input = session_.explanation.classifier()->card().input;
    setWindow(Window::fromRange(input.windowLow, input.windowHigh));
  }
}

void SliceView::toggleHeatmap() {
  HeatmapStyle style = session_.view.heatmap();
  style.visible = !style.visible;
  session_.view.setHeatmap(style);
}

void SliceView::toggleRegions() {
  RegionStyle style = session_.view.regions();
  style.visible = !style.visible;
  session_.view.setRegions(style);
}

void SliceView::cycleMaskStyle() {
  constexpr int styles = 3;
  session_.view.setMask(static_cast<MaskStyle>((static_cast<int>(session_.view.mask()) + 1) % styles));
}

void SliceView::fit() {
  picture_->fit();
  Q_EMIT fitWanted();
}

}  // namespace saliscope::ui
