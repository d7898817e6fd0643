#include "ui/widgets/region_layer.h"

#include <QPainter>
#include <QPen>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/widgets/slice_layers.h"

namespace saliscope::ui {

namespace {

constexpr double leastFade = 0.35;
const QColor hoverColor(255, 255, 255);
const QColor selectColor(0xf0, 0xd0, 0x4a);

std::uint8_t blend(std::uint8_t below, std::uint8_t above, int alpha) {
  return static_cast<std::uint8_t>(below + (above - below) * alpha / 255);
}

/// A colour by rank; alpha 0: not shown.
std::vector<Rgba> colorsByRank(const RegionLayer& layer, const RegionLook& look) {
  const Regions& regions = *layer.regions();
  const ColorMap& map = colorMapFor(layer.range(), look.colorMap);
  const double width = layer.range().high - layer.range().low;
  const auto shown = shownRegions(regions, look.percent);
  std::vector<Rgba> colors(regions.regions.size());
  for (std::size_t i = 0; i < colors.size(); ++i) {
    const double t = std::clamp((regions.regions[i].gain - layer.range().low) / width, 0.0, 1.0);
    const Rgb rgb = map.at(t);
    // The unimportant ones leave more of the anatomy, yet all of them are seen to be regions.
    const double importance = std::min(1.0, std::abs(regions.regions[i].gain) / layer.range().high);
    const double faint = look.fade ? leastFade + (1 - leastFade) * importance : 1;
    const double alpha = shown[i] ? std::clamp(look.opacity, 0.0, 1.0) * faint : 0;
    colors[i] = {rgb.red, rgb.green, rgb.blue, static_cast<std::uint8_t>(std::lround(alpha * 255))};
  }
  return colors;
}

}  // namespace

RegionLayer::RegionLayer(std::shared_ptr<const Regions> regions) : regions_(std::move(regions)) {
  if (regions_ != nullptr) range_ = displayRange(regions_->gain);
}

void blendRegions(Image<Rgba>& picture, const RegionLayer& layer, const RegionLook& look) {
  if (layer.empty()) return;
  const Image<std::int32_t>& rank = layer.regions()->rank;
  if (rank.columns() != picture.columns() || rank.rows() != picture.rows()) return;
  const auto colors = colorsByRank(layer, look);
  for (std::size_t i = 0; i < rank.size(); ++i) {
    const Rgba& color = colors[static_cast<std::size_t>(rank[i]) - 1];
    if (color.alpha == 0) continue;
    Rgba& pixel = picture[i];
    pixel.red = blend(pixel.red, color.red, color.alpha);
    pixel.green = blend(pixel.green, color.green, color.alpha);
    pixel.blue = blend(pixel.blue, color.blue, color.alpha);
  }
}

std::vector<bool> shownRegions(const Regions& regions, double percent) {
  const float least = mostSalient(regions, percent).leastGain;
  std::vector<bool> shown;
  shown.reserve(regions.regions.size());
  for (const Region& region : regions.regions) shown.push_back(static_cast<float>(region.gain) >= least);
  return shown;
}

void paintRegionBorders(QPainter& painter, const QPainterPath& path, const QTransform& pixelToScreen, BorderLook look) {
  if (path.isEmpty()) return;
  const QPainterPath onScreen = pixelToScreen.map(path);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  const double width = look == BorderLook::Plain ? 1 : 2;
  painter.setPen(QPen(QColor(0, 0, 0, 130), width + 1.6, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
  if (look != BorderLook::Plain) painter.drawPath(onScreen);
  QColor line = look == BorderLook::Selected ? selectColor : hoverColor;
  if (look == BorderLook::Plain) line.setAlpha(170);
  painter.setPen(QPen(line, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
  painter.drawPath(onScreen);
  painter.restore();
}

}  // namespace saliscope::ui
