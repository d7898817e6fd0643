#include "ui/widgets/color_map_icon.h"

#include <QPainter>
#include <QPixmap>

namespace saliscope::ui {

namespace {

constexpr double corner = 2;

QLinearGradient gradientOf(const ColorMap& map, double width) {
  constexpr int stops = 16;
  QLinearGradient gradient(0, 0, width, 0);
  for (int i = 0; i <= stops; ++i) {
    const double position = static_cast<double>(i) / stops;
    const Rgb color = map.at(position);
    gradient.setColorAt(position, QColor(color.red, color.green, color.blue));
  }
  return gradient;
}

QIcon iconOf(const QBrush& brush, const QSize& size) {
  QIcon icon;
  for (const int ratio : {1, 2}) {
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(QRectF(QPointF(0, 0), QSizeF(size)), corner, corner);
    painter.end();
    icon.addPixmap(pixmap);
  }
  return icon;
}

}  // namespace

QIcon colorMapIcon(const ColorMap& map, const QSize& size) {
  return iconOf(gradientOf(map, size.width()), size);
}

QIcon swatchIcon(const QColor& color, const QSize& size) {
  return iconOf(color, size);
}

}  // namespace saliscope::ui
