#include "ui/plots/plot_file.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <filesystem>

#include "core/base/error.h"
#include "core/base/files.h"

namespace saliscope::ui {

namespace {

constexpr double fontPoints = 8;
constexpr int pdfDpi = 1200;
constexpr int pngDpi = 300;
constexpr int svgDpi = 96;
constexpr double mmPerInch = 25.4;

QFont plotFont() {
  QFont font = QGuiApplication::font();
  font.setPointSizeF(fontPoints);
  return font;
}

[[noreturn]] void fail(const QString& file) {
  throw Error(ErrorCode::WriteFailed, {file.toStdString(), "the plot could not be drawn"});
}

void writePdf(const QString& file, const QString& title, const PaintPlot& paint, const QSizeF& sizeMm) {
  QPdfWriter writer(file);
  writer.setResolution(pdfDpi);
  writer.setPageSize(QPageSize(sizeMm, QPageSize::Millimeter));
  writer.setPageMargins({});
  writer.setTitle(title);
  writer.setCreator(QStringLiteral("Saliscope"));
  QPainter painter;
  if (!painter.begin(&writer)) fail(file);
  painter.setFont(plotFont());
  paint(painter, QRectF(0, 0, writer.width(), writer.height()));
}

void writePng(const QString& file, const PaintPlot& paint, const QSizeF& sizeMm) {
  QImage image((sizeMm * pngDpi / mmPerInch).toSize(), QImage::Format_RGB32);
  const int dotsPerMeter = static_cast<int>(pngDpi / mmPerInch * 1000);
  image.setDotsPerMeterX(dotsPerMeter);
  image.setDotsPerMeterY(dotsPerMeter);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setFont(plotFont());
  paint(painter, QRectF(image.rect()));
  painter.end();
  if (!image.save(file, "PNG")) fail(file);
}

void writeSvg(const QString& file, const QString& title, const PaintPlot& paint, const QSizeF& sizeMm) {
  const QSizeF dots = sizeMm * svgDpi / mmPerInch;
  QSvgGenerator generator;
  generator.setFileName(file);
  generator.setResolution(svgDpi);
  generator.setSize(dots.toSize());
  generator.setViewBox(QRectF(QPointF(), dots));
  generator.setTitle(title);
  generator.setDescription(QStringLiteral("Saliscope"));
  QPainter painter;
  if (!painter.begin(&generator)) fail(file);
  painter.setFont(plotFont());
  painter.fillRect(QRectF(QPointF(), dots), Qt::white);
  paint(painter, QRectF(QPointF(), dots));
}

}  // namespace

void writePlot(const QString& file, const QString& title, const PaintPlot& paint, const QSizeF& sizeMm) {
  writeAside(std::filesystem::path(file.toStdString()), [&](const std::filesystem::path& aside) {
    const QString path = QString::fromStdString(aside.string());
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
      writePng(path, paint, sizeMm);
    } else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
      writeSvg(path, title, paint, sizeMm);
    } else {
      writePdf(path, title, paint, sizeMm);
    }
  });
}

}  // namespace saliscope::ui
