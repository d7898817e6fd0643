#include "ui/widgets/slice_layers.h"

#include <QColor>
#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <array>
#include <span>

#include "core/masks/edit.h"

namespace saliscope::ui {

namespace {

const QColor maskColor(0x35, 0xb7, 0xe8);

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

HeatmapLayer::HeatmapLayer(std::shared_ptr<const Heatmap> heatmap, bool smooth) : heatmap_(std::move(heatmap)), smooth_(smooth) {
  if (heatmap_ == nullptr) return;
  // The same range for both, so that colours do not jump between them.
  range_ = displayRange(heatmap_->values);
  if (!smooth_) blocks_ = asBlocks(heatmap_->model, heatmap_->values.columns(), heatmap_->values.rows());
  steps_ = scalarSteps(values(), range_.low, range_.high);
}

const ColorMap& colorMapFor(const DisplayRange& range, const std::string& wanted) {
  return colorMap(range.isSigned && wanted == "inferno" ? "blue-orange" : wanted);
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
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(QColor(0, 0, 0, 150), 3.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  painter.drawPath(onScreen);
  painter.setPen(QPen(maskColor, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  painter.drawPath(onScreen);
  painter.restore();
}

}  // namespace saliscope::ui
