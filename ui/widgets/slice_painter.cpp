#include "ui/widgets/slice_painter.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::SliceAnnotations)
};

void paintSliceInto(QPainter& painter, const SlicePaintInput& input, const QRectF& area) {
  const Slice& slice = *input.slice;
  const HeatmapLayer layer(input.regions ? nullptr : input.heatmap, input.heatmapLook);
  const RegionLayer regions(input.regions);
  Image<Rgba> picture = composeSlice(slice.hu, input.window, layer, input.heatmapLook, input.inverted);
  blendRegions(picture, regions, input.regionLook);
  const QTransform pixelToScreen = fitSlice(slice.geometry, input.partMm, area);

  painter.save();
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.setTransform(pixelToScreen, true);
  painter.drawImage(QPointF(-0.5, -0.5), asQImage(picture));
  painter.restore();
  if (input.mask) paintMask(painter, maskPath(*input.mask), pixelToScreen, input.maskLook);

  SliceAnnotations annotations = input.annotations;
  if (input.letters) annotations.letters = edgeLetters(slice.geometry);
  if (input.scaleBar)
    annotations.pixelsPerMm =
        std::sqrt(std::abs(pixelToScreen.determinant()) / (slice.geometry.spacing[0] * slice.geometry.spacing[1]));
  if (input.colorBar && !layer.empty()) {
    annotations.colorBar = heatmapBar(layer, input.heatmapLook, Words::tr("importance"));
  }
  if (input.colorBar && !regions.empty()) {
    annotations.colorBar =
        ColorBar{&colorMapFor(regions.range(), input.regionLook.colorMap), regions.range(), 0, Words::tr("region gain")};
  }
  paintAnnotations(painter, area, annotations);
}

}  // namespace

QTransform fitSlice(const Geometry& geometry, const QRectF& partMm, const QRectF& area) {
  const QTransform toMm = displayTransform(geometry);
  const QRectF extent = partMm.isEmpty() ? toMm.mapRect(QRectF(-0.5, -0.5, geometry.size[0], geometry.size[1])) : partMm;
  const double pixelsPerMm = std::min(area.width() / extent.width(), area.height() / extent.height());
  const QPointF shift = area.center() - extent.center() * pixelsPerMm;
  return toMm * QTransform(pixelsPerMm, 0, 0, pixelsPerMm, shift.x(), shift.y());
}

QImage asQImage(const Image<Rgba>& picture) {
  return {reinterpret_cast<const uchar*>(picture.data()), picture.columns(), picture.rows(),
          static_cast<qsizetype>(picture.columns() * static_cast<qsizetype>(sizeof(Rgba))), QImage::Format_RGBA8888};
}

QImage paintSlice(const SlicePaintInput& input, QSize size) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(Qt::black);
  if (input.slice == nullptr || input.slice->hu.empty() || size.isEmpty()) return image;
  image.setDevicePixelRatio(std::max(0.1, input.scale));
  QPainter painter(&image);
  QFont font = QGuiApplication::font();
  if (input.textPixels > 0) font.setPixelSize(static_cast<int>(std::lround(input.textPixels)));
  painter.setFont(font);
  paintSliceInto(painter, input, QRectF(QPointF(0, 0), image.deviceIndependentSize()));
  painter.end();
  image.setDevicePixelRatio(1);
  return image;
}

}  // namespace saliscope::ui
