#include "ui/widgets/slice_layers.h"

#include <QColor>
#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

#include "core/masks/edit.h"

namespace saliscope::ui {

namespace {

const QColor maskColor(0x35, 0xb7, 0xe8);

void drawRimmed(QPainter& painter, const QPainterPath& onScreen, const QColor& color) {
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(QColor(0, 0, 0, 150), 3.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  painter.drawPath(onScreen);
  painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  painter.drawPath(onScreen);
}

/// Each pixel takes the model pixel in which its centre lies.
Image<float> asBlocks(const Image<float>& model, int columns, int rows) {
  Image<float> blocks(columns, rows);
  for (int row = 0; row < rows; ++row) {
    const int modelRow = (2 * row + 1) * model.rows() / (2 * rows);
    for (int column = 0; column < columns; ++column) {
      blocks.at(column, row) = model.at((2 * column + 1) * model.columns() / (2 * columns), modelRow);
    }
  }
  return blocks;
}

}  // namespace

HeatmapLayer::HeatmapLayer(std::shared_ptr<const Heatmap> heatmap, const HeatmapLook& look)
    : HeatmapLayer(std::move(heatmap), look, look.smooth ? HeatmapPixels::Smooth : HeatmapPixels::Blocks) {}

HeatmapLayer::HeatmapLayer(std::shared_ptr<const Heatmap> heatmap, const HeatmapLook& look, HeatmapPixels pixels)
    : heatmap_(std::move(heatmap)), pixels_(pixels), hidden_(look.hidden), shared_(look.shared) {
  if (heatmap_ == nullptr) return;
  // The same range for all pixels, so that colours do not jump between them.
  range_ = displayRange(heatmap_->values);
  if (shared_) range_ = joinedRange(std::array{range_, *shared_});
  if (pixels_ == HeatmapPixels::Blocks) blocks_ = asBlocks(heatmap_->model, heatmap_->values.columns(), heatmap_->values.rows());
  steps_ = scalarSteps(values(), range_.low, range_.high);
  if (hidden_ > 0) hide(hidden_);
}

bool HeatmapLayer::isOf(const std::shared_ptr<const Heatmap>& heatmap, const HeatmapLook& look, HeatmapPixels pixels) const {
  return heatmap == heatmap_ && pixels == pixels_ && look.hidden == hidden_ && look.shared == shared_;
}

const Image<float>& HeatmapLayer::values() const {
  switch (pixels_) {
    case HeatmapPixels::Blocks:
      return blocks_;
    case HeatmapPixels::ModelGrid:
      return heatmap_->model;
    case HeatmapPixels::Smooth:
      break;
  }
  return heatmap_->values;
}

void HeatmapLayer::hide(double share) {
  const Image<float>& map = values();
  std::vector<float> sizes;
  sizes.reserve(map.size());
  for (const float value : map.pixels()) sizes.push_back(std::isfinite(value) ? std::abs(value) : 0);
  const auto count = static_cast<std::size_t>(std::min(1.0, share) * static_cast<double>(sizes.size()));
  if (count == 0) return;
  // Whole ties: what is as large as the least of those shown is shown too. All of it can be hidden.
  leastShown_ = std::numeric_limits<double>::infinity();
  if (count < sizes.size()) {
    const auto least = sizes.begin() + static_cast<std::ptrdiff_t>(count);
    std::nth_element(sizes.begin(), least, sizes.end());
    leastShown_ = *least;
  }
  const std::uint16_t notDrawn = scalarSteps(Image<float>(1, 1, std::numeric_limits<float>::quiet_NaN()), 0, 1)[0];
  for (std::size_t i = 0; i < map.size(); ++i) {
    if (std::abs(static_cast<double>(map[i])) < leastShown_) steps_[i] = notDrawn;
  }
}

double HeatmapLayer::leastDrawn(const HeatmapLook& look) const {
  return std::max(leastShown_, look.threshold * std::max(range_.high, -range_.low));
}

double HeatmapLayer::drawnShare(const HeatmapLook& look) const {
  if (empty() || values().empty()) return 0;
  const double least = leastDrawn(look);
  const auto drawn = std::count_if(values().pixels().begin(), values().pixels().end(),
                                   [&](float value) { return std::abs(static_cast<double>(value)) >= least; });
  return static_cast<double>(drawn) / static_cast<double>(values().size());
}

const ColorMap& colorMapFor(const DisplayRange& range, const std::string& wanted) {
  return colorMap(range.isSigned && wanted == "inferno" ? "blue-orange" : wanted);
}

ColorBar heatmapBar(const HeatmapLayer& layer, const HeatmapLook& look, const QString& title) {
  const double reach = std::max(layer.range().high, -layer.range().low);
  const double hidden = reach > 0 ? std::min(1.0, layer.leastDrawn(look) / reach) : 0;
  return {&colorMapFor(layer.range(), look.colorMap), layer.range(), hidden, title};
}

Image<Rgba> composeSlice(const Image<float>& hu, const Window& window, const HeatmapLayer& layer, const HeatmapLook& look,
                         bool inverted) {
  if (layer.empty() || layer.values().columns() != hu.columns() || layer.values().rows() != hu.rows())
    return composePicture(hu, window, {}, inverted);
  ScalarLayer colors;
  colors.values = &layer.values();
  colors.map = &colorMapFor(layer.range(), look.colorMap);
  colors.low = layer.range().low;
  colors.high = layer.range().high;
  colors.opacity = look.opacity;
  colors.threshold = look.threshold;
  colors.steps = &layer.steps();
  return composePicture(hu, window, std::span<const ScalarLayer>(&colors, 1), inverted);
}

QPainterPath maskPath(const Image<std::uint8_t>& mask) {
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  for (const std::vector<PixelPoint>& polygon : outline(mask)) {
    QPolygonF points;
    points.reserve(static_cast<qsizetype>(polygon.size()));
    for (const PixelPoint& point : polygon) points.append({point.column, point.row});
    path.addPolygon(points);
    path.closeSubpath();
  }
  return path;
}

void paintMask(QPainter& painter, const QPainterPath& path, const QTransform& pixelToScreen, MaskLook look) {
  if (look == MaskLook::Hidden || path.isEmpty()) return;
  const QPainterPath onScreen = pixelToScreen.map(path);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (look == MaskLook::Fill) {
    QColor tint = maskColor;
    tint.setAlphaF(0.35F);
    painter.fillPath(onScreen, tint);
  }
  drawRimmed(painter, onScreen, maskColor);
  painter.restore();
}

void paintOutline(QPainter& painter, const QPainterPath& path, const QTransform& pixelToScreen, const QColor& color) {
  if (path.isEmpty()) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  drawRimmed(painter, pixelToScreen.map(path), color);
  painter.restore();
}

}  // namespace saliscope::ui
