// What of a painted picture has one colour.
#pragma once

#include <QImage>
#include <QPainter>
#include <functional>

namespace saliscope::test {

/// Pixels of exactly this colour where `paint` fills a white page.
inline int paintedPixels(const std::function<void(QPainter&, const QRectF&)>& paint, const QColor& color) {
  QImage image(600, 450, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  paint(painter, QRectF(image.rect()));
  painter.end();
  int found = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) found += image.pixelColor(x, y) == color ? 1 : 0;
  }
  return found;
}

}  // namespace saliscope::test
