#include "ui/widgets/slice_annotations.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QStaticText>
#include <algorithm>
#include <cmath>

namespace saliscope::ui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(saliscope::ui::SliceAnnotations)
};

constexpr double margin = 12;
constexpr double barWidth = 12;

const QColor letterColor(0xe8, 0xb9, 0x4a);
const QColor warningColor(0xf0, 0xb0, 0x50);
const QColor knownColor(0x9f, 0xc4, 0xe4);

QFont sized(const QPainter& painter, double factor, bool bold = false) {
  QFont font = painter.font();
  if (font.pixelSize() > 0) {
    font.setPixelSize(std::max(7, static_cast<int>(std::lround(font.pixelSize() * factor))));
  } else {
    font.setPointSizeF(font.pointSizeF() * factor);
  }
  if (bold) font.setWeight(QFont::DemiBold);
  return font;
}

/// Lines from `top` downwards; returns where the next one would begin.
double paintLines(QPainter& painter, const QRectF& column, int alignment, const QStringList& lines) {
  const QFontMetricsF metrics(painter.font(), painter.device());
  const double step = metrics.lineSpacing() * 1.08;
  double top = column.top();
  for (const QString& line : lines) {
    if (line.isEmpty()) continue;
    const QString text = metrics.elidedText(line, Qt::ElideRight, column.width());
    paintPictureText(painter, {column.left(), top, column.width(), metrics.height()}, alignment | Qt::AlignVCenter, text,
                     pictureTextColor());
    top += step;
  }
  return top;
}

/// A line per entry, the last one ending at `bottom`.
void paintLegend(QPainter& painter, const QRectF& column, double bottom, const QList<LegendEntry>& legend) {
  const QFontMetricsF metrics(painter.font(), painter.device());
  const double step = metrics.lineSpacing() * 1.08;
  const double side = std::round(metrics.height() * 0.66);
  double top = bottom - step * static_cast<double>(legend.size());
  for (const LegendEntry& entry : legend) {
    const double height = entry.line ? 3 : side;
    const QRectF patch(column.left(), top + (metrics.height() - height) / 2, side, height);
    if (entry.color.isValid()) {
      painter.fillRect(patch.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 190));
      painter.fillRect(patch, entry.color);
    }
    const double indent = entry.color.isValid() ? side + 7 : 0;
    const QRectF box(column.left() + indent, top, column.width() - indent, metrics.height());
    paintPictureText(painter, box, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(entry.text, Qt::ElideRight, box.width()),
                     pictureTextColor());
    top += step;
  }
}

QList<QRectF> paintBadges(QPainter& painter, QPointF corner, double width, const QList<Badge>& badges) {
  painter.save();
  painter.setFont(sized(painter, 0.9));
  const QFontMetricsF metrics(painter.font(), painter.device());
  QList<QRectF> boxes;
  for (const Badge& badge : badges) {
    const QString text = metrics.elidedText(badge.text, Qt::ElideRight, width - 16);
    const QRectF box(corner.x(), corner.y(), std::ceil(metrics.horizontalAdvance(text)) + 16, std::ceil(metrics.height()) + 4);
    const QColor color = badge.warning ? warningColor : knownColor;
    painter.setPen(QPen(color, 1));
    painter.setBrush(QColor(16, 18, 20, 205));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2);
    painter.drawText(box, Qt::AlignCenter, text);
    boxes.append(box);
    corner.ry() += box.height() + 4;
  }
  painter.restore();
  return boxes;
}

/// Digits as superscripts: 10 to the power of `exponent`.
QString powerOfTen(int exponent) {
  static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString power;
  for (const QChar sign : QString::number(exponent))
    power += sign == QLatin1Char('-') ? QChar(0x207B) : digits.at(sign.digitValue());
  return QStringLiteral("×10") + power;
}

/// The bar of the width from `left`: at half the height, or below the picture where it would cover it and there is room.
QRectF colorBarBox(const QRectF& area, const QRectF& picture, double left, double titles) {
  constexpr double leastHeight = 70;
  constexpr double scaleBarHeight = 52;
  const double height = std::clamp(area.height() * 0.46, 60.0, 320.0);
  const QRectF beside(left, area.center().y() - height / 2, barWidth, height);
  const double top = picture.bottom() + titles + margin;
  const double below = area.bottom() - scaleBarHeight - top;
  if (!picture.intersects(beside) || below < leastHeight) return beside;
  return {left, top, barWidth, std::min(below, height)};
}

/// The colours from low to high; those below the threshold hardly seen.
void paintColors(QPainter& painter, const QRectF& box, const ColorBar& bar) {
  painter.fillRect(box.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 190));
  const double height = box.height();
  const double reach = std::max(std::abs(bar.range.low), std::abs(bar.range.high));
  const double neutral = bar.range.low < 0 ? 0 : bar.range.low;
  // One picture, stretched: lines of their own would leave seams where a line is not a whole number of screen pixels.
  QImage colors(1, static_cast<int>(std::ceil(height)) * 2, QImage::Format_ARGB32);
  for (int line = 0; line < colors.height(); ++line) {
    const double share = 1 - (line + 0.5) / colors.height();
    const double value = bar.range.low + share * (bar.range.high - bar.range.low);
    const Rgb color = bar.map->at(share);
    QColor shown(color.red, color.green, color.blue);
    if (std::abs(value - neutral) < bar.threshold * reach) shown.setAlphaF(0.22F);
    colors.setPixelColor(0, line, shown);
  }
  painter.drawImage(box, colors);
}

/// Paints the bar at the right edge; returns where what stands at half the height has to end.
double paintColorBar(QPainter& painter, const QRectF& area, const QRectF& picture, const ColorBar& bar) {
  painter.save();
  painter.setFont(sized(painter, 0.9));
  const QFontMetricsF metrics(painter.font(), painter.device());
  const double reach = std::max(std::abs(bar.range.low), std::abs(bar.range.high));
  const int exponent = reach > 0 ? static_cast<int>(std::floor(std::log10(reach))) : 0;
  const bool scientific = exponent < -2 || exponent > 3;
  const double unit = scientific ? std::pow(10.0, exponent) : 1;
  const int decimals = scientific ? 1 : std::clamp(1 - exponent, 0, 3);
  const auto label = [&](double value) {
    QString text = QLocale().toString(value / unit, 'f', decimals);
    if (value == 0) text = QStringLiteral("0");
    return text.replace(QLatin1Char('-'), QChar(0x2212));
  };
  double labelWidth = std::max(metrics.horizontalAdvance(label(bar.range.low)), metrics.horizontalAdvance(label(bar.range.high)));
  labelWidth = std::max(labelWidth, metrics.horizontalAdvance(label((bar.range.low + bar.range.high) / 2)));

  QStringList titles{bar.title};
  if (scientific) titles.append(powerOfTen(exponent));
  const double titlesHeight = metrics.lineSpacing() * static_cast<double>(titles.size());
  const QRectF box = colorBarBox(area, picture, area.right() - margin - labelWidth - 8 - barWidth, titlesHeight);
  const double height = box.height();
  paintColors(painter, box, bar);
  constexpr int intervals = 4;
  for (int i = 0; i <= intervals; ++i) {
    const double share = static_cast<double>(i) / intervals;
    const double y = box.bottom() - share * height;
    painter.setPen(QPen(pictureTextColor(), 1));
    painter.drawLine(QPointF(box.right() + 1, y), QPointF(box.right() + 4, y));
    paintPictureText(painter, {box.right() + 8, y - metrics.height() / 2, labelWidth + 2, metrics.height()},
                     Qt::AlignLeft | Qt::AlignVCenter, label(bar.range.low + share * (bar.range.high - bar.range.low)),
                     pictureTextColor());
  }
  const double titleTop = box.top() - titlesHeight - 6;
  for (qsizetype i = 0; i < titles.size(); ++i) {
    const double y = titleTop + static_cast<double>(i) * metrics.lineSpacing();
    paintPictureText(painter, {area.right() - margin - 160, y, 160, metrics.height()}, Qt::AlignRight | Qt::AlignVCenter,
                     titles.at(i), pictureTextColor());
  }
  painter.restore();
  return box.top() > area.center().y() ? area.right() : box.left();
}

void paintScaleBar(QPainter& painter, const QRectF& area, double pixelsPerMm) {
  const double mm = scaleBarLength(std::min(area.width() * 0.2, 150.0) / pixelsPerMm);
  const double length = mm * pixelsPerMm;
  const QPointF right(area.right() - margin, area.bottom() - margin - 4);
  const QPointF left = right - QPointF(length, 0);
  const auto draw = [&](const QPen& pen) {
    painter.setPen(pen);
    painter.drawLine(left, right);
    for (const double share : {0.0, 0.5, 1.0}) {
      const QPointF at = left + QPointF(share * length, 0);
      painter.drawLine(at, at - QPointF(0, share == 0.5 ? 3 : 6));
    }
  };
  draw(QPen(QColor(0, 0, 0, 170), 4, Qt::SolidLine, Qt::SquareCap));
  draw(QPen(pictureTextColor(), 1.4, Qt::SolidLine, Qt::SquareCap));
  const QString text = mm >= 10 ? Words::tr("%1 cm").arg(QLocale().toString(mm / 10, 'g', 3))
                                : Words::tr("%1 mm").arg(QLocale().toString(mm, 'g', 3));
  const QFontMetricsF metrics(painter.font(), painter.device());
  paintPictureText(painter, {right.x() - 160, right.y() - 10 - metrics.height(), 160, metrics.height()},
                   Qt::AlignRight | Qt::AlignVCenter, text, pictureTextColor());
}

void paintLetters(QPainter& painter, const QRectF& area, const EdgeLetters& letters, double rightEdge) {
  painter.save();
  painter.setFont(sized(painter, 1.2, true));
  const double height = QFontMetricsF(painter.font(), painter.device()).height();
  const double width = 60;
  const QPointF middle = area.center();
  const auto letter = [&](double x, double y, int alignment, const QString& text) {
    if (!text.isEmpty()) paintPictureText(painter, {x, y, width, height}, alignment | Qt::AlignVCenter, text, letterColor);
  };
  letter(area.left() + margin, middle.y() - height / 2, Qt::AlignLeft, letters.left);
  letter(rightEdge - margin - width, middle.y() - height / 2, Qt::AlignRight, letters.right);
  letter(middle.x() - width / 2, area.top() + margin - 2, Qt::AlignHCenter, letters.top);
  letter(middle.x() - width / 2, area.bottom() - margin - height + 2, Qt::AlignHCenter, letters.bottom);
  painter.restore();
}

}  // namespace

QColor pictureTextColor() {
  return {0xe2, 0xe6, 0xea};
}

double scaleBarLength(double longestMm) {
  const double power = std::pow(10.0, std::floor(std::log10(longestMm)));
  for (const double step : {5.0, 2.0}) {
    if (step * power <= longestMm) return step * power;
  }
  return power;
}

void paintPictureText(QPainter& painter, const QRectF& box, int alignment, const QString& text, const QColor& color) {
  // Laid out once for the rim and the letters.
  QStaticText words(text);
  words.setTextFormat(Qt::PlainText);
  words.prepare({}, painter.font());
  const QSizeF size = words.size();
  QPointF at = box.topLeft();
  if ((alignment & Qt::AlignHCenter) != 0) at.rx() += (box.width() - size.width()) / 2;
  if ((alignment & Qt::AlignRight) != 0) at.rx() += box.width() - size.width();
  if ((alignment & Qt::AlignVCenter) != 0) at.ry() += (box.height() - size.height()) / 2;
  painter.setPen(QColor(0, 0, 0, 120));
  for (const QPointF& offset : {QPointF(-1, -1), QPointF(1, -1), QPointF(-1, 1), QPointF(1, 1), QPointF(0, 1.5), QPointF(0, -1)}) {
    painter.drawStaticText(at + offset, words);
  }
  painter.setPen(color);
  painter.drawStaticText(at, words);
}

QList<QRectF> paintAnnotations(QPainter& painter, const QRectF& area, const SliceAnnotations& annotations) {
  painter.save();
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  const double columnWidth = std::max(60.0, area.width() / 2 - margin - 24);
  const QRectF left(area.left() + margin, area.top() + margin, columnWidth, area.height());
  const QRectF right(area.right() - margin - columnWidth, area.top() + margin, columnWidth, area.height());
  const double textEnd = paintLines(painter, left, Qt::AlignLeft, annotations.topLeft);
  paintLines(painter, right, Qt::AlignRight, annotations.topRight);

  const QFontMetricsF metrics(painter.font(), painter.device());
  const double bottomHeight = metrics.lineSpacing() * 1.08 * static_cast<double>(annotations.bottomLeft.size());
  paintLines(painter, {left.left(), area.bottom() - margin - bottomHeight, columnWidth, bottomHeight}, Qt::AlignLeft,
             annotations.bottomLeft);
  paintLegend(painter, left, area.bottom() - margin - bottomHeight - 3, annotations.legend);

  double rightEdge = area.right();
  if (annotations.colorBar) rightEdge = paintColorBar(painter, area, annotations.picture, *annotations.colorBar);
  paintLetters(painter, area, annotations.letters, rightEdge);
  if (annotations.pixelsPerMm > 0) paintScaleBar(painter, area, annotations.pixelsPerMm);
  const QList<QRectF> badges = paintBadges(painter, {left.left(), textEnd + 4}, columnWidth, annotations.badges);
  painter.restore();
  return badges;
}

}  // namespace saliscope::ui
