#include "ui/report/report_pictures.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <algorithm>

#include "ui/report/report_words.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/slice_painter.h"

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::Report)
};

constexpr double pixelsPerPoint = 5;  // 360 dpi
constexpr double textPoints = 6;
constexpr double gap = 8;
constexpr double barColumn = 46;
constexpr double captionPoints = 7.5;
constexpr double pictureSide = 143;

SlicePaintInput inputOf(const ReportContent& content) {
  SlicePaintInput input;
  input.slice = content.slice;
  input.window = content.window;
  input.colorBar = false;
  input.textPixels = textPoints;
  input.scale = pixelsPerPoint;
  return input;
}

HeatmapLook lookOf(const HeatmapStyle& style) {
  return {style.opacity, style.colorMap.toStdString(), style.thresholdInForce(), style.smooth, style.hiddenInForce()};
}

QImage picture(const SlicePaintInput& input) {
  const int side = static_cast<int>(pictureSide * pixelsPerPoint);
  return paintSlice(input, {side, side});
}

void drawPicture(ReportPages& pages, const QRectF& box, const ReportPicture& picture) {
  QPainter& painter = pages.painter();
  if (!picture.image.isNull()) {
    painter.drawImage(box, picture.image);
    return;
  }
  painter.setPen(QPen(ink::line, pages.pt(0.8)));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(box);
  const double inset = pages.pt(14);
  pages.text(box.adjusted(inset, 0, -inset, 0), picture.missing, ReportPages::font(8.5), ink::dim, Qt::AlignCenter, true);
}

void drawColorBar(ReportPages& pages, const QRectF& box, const ReportContent& content) {
  const HeatmapLook look = lookOf(content.heatmapStyle);
  const DisplayRange range = HeatmapLayer(content.heatmap, look).range();
  const ColorMap& map = colorMapFor(range, look.colorMap);
  const QRectF bar(box.left(), box.top() + pages.pt(12), pages.pt(8), box.height() - pages.pt(16));
  QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
  constexpr int stops = 32;
  for (int i = 0; i <= stops; ++i) {
    const double position = static_cast<double>(i) / stops;
    const Rgb color = map.at(position);
    gradient.setColorAt(position, QColor(color.red, color.green, color.blue));
  }
  pages.painter().fillRect(bar, gradient);
  const QFont small = ReportPages::font(6.5);
  for (const double share : {0.0, 0.5, 1.0}) {
    const double y = bar.bottom() - share * bar.height();
    const double value = range.low + share * (range.high - range.low);
    pages.text({bar.right() + pages.pt(3), y - pages.pt(5), pages.pt(36), pages.pt(10)}, magnitudeText(value), small, ink::dim,
               Qt::AlignLeft | Qt::AlignVCenter);
  }
  pages.text({box.left(), box.top() - pages.pt(2), box.width(), pages.pt(10)}, Words::tr("importance"), small, ink::dim,
             Qt::AlignLeft);
}

}  // namespace

QList<ReportPicture> reportPictures(const ReportContent& content) {
  const QString none = Words::tr("no slice was open");
  if (!content.slice) return {{{}, none, Words::tr("Slice")}};
  QList<ReportPicture> pictures;
  SlicePaintInput input = inputOf(content);
  pictures.append(
      {picture(input), {}, Words::tr("Slice, window %1, level %2 HU").arg(content.window.width).arg(content.window.center)});
  if (content.heatmap) {
    input.heatmap = content.heatmap;
    input.heatmapLook = lookOf(content.heatmapStyle);
    pictures.append({picture(input), {}, mapCaption(content)});
  } else {
    pictures.append({{}, Words::tr("no heatmap was computed for this slice"), Words::tr("Heatmap")});
  }
  const QString maskCaption =
      Words::tr("The mask, %1").arg(content.maskFile.isEmpty() ? Words::tr("drawn in this session") : content.maskFile);
  if (content.mask) {
    input.mask = content.mask;
    pictures.append({picture(input), {}, maskCaption});
  } else if (content.maskPresent && content.maskStatus == SliceStatus::NothingThere) {
    pictures.append({{}, Words::tr("a reader found nothing to outline"), maskCaption});
  } else {
    pictures.append({{}, Words::tr("no mask on this slice"), Words::tr("Mask")});
  }
  return pictures;
}

void drawPictures(ReportPages& pages, const QList<ReportPicture>& pictures, const ReportContent& content) {
  const double side = std::min(pages.pt(pictureSide), (pages.width() - pages.pt(2 * gap + barColumn)) / 3);
  const QFont captionFont = ReportPages::font(captionPoints);
  double captionHeight = 0;
  for (const ReportPicture& one : pictures) captionHeight = std::max(captionHeight, pages.heightOf(one.caption, captionFont, side));
  pages.need(side + captionHeight + pages.pt(4));
  double x = pages.left();
  for (const ReportPicture& one : pictures) {
    drawPicture(pages, {x, pages.y(), side, side}, one);
    pages.text({x, pages.y() + side + pages.pt(3), side, captionHeight + pages.pt(2)}, one.caption, captionFont, ink::text,
               Qt::AlignLeft, true);
    x += side + pages.pt(gap);
  }
  if (content.heatmap) drawColorBar(pages, {x, pages.y(), pages.pt(barColumn), side}, content);
  pages.advance(side + captionHeight + pages.pt(4));
}

}  // namespace saliscope::ui
