// The words and scales around a slice: painted over a view and into a report alike.
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/colormap.h"
#include "core/volume/display.h"
#include "ui/widgets/slice_geometry.h"

class QPainter;

namespace saliscope::ui {

/// A doubt about what is shown, in two or three words; `reason` is the sentence behind it.
struct Badge {
  QString text;
  QString reason;
  bool warning = true;  ///< false: merely worth knowing
};

struct ColorBar {
  const ColorMap* map = nullptr;
  DisplayRange range;
  double threshold = 0;  ///< share of the range that is not drawn
  QString title;         ///< "importance"
};

/// A colour of the picture and what it means.
struct LegendEntry {
  QColor color;  ///< invalid: a heading
  QString text;
  bool line = false;  ///< a line of this colour, else an area
};

/// All parts may be empty.
struct SliceAnnotations {
  QStringList topLeft, topRight, bottomLeft;  ///< a line each
  EdgeLetters letters;
  QList<Badge> badges;
  QList<LegendEntry> legend;  ///< above `bottomLeft`
  std::optional<ColorBar> colorBar;
  double pixelsPerMm = 0;  ///< of the scale bar; 0: none
  QRectF picture;          ///< where the slice stands, if known: the colour bar goes below it where it would cover it
};

/// Paints along the edges of `area`, with the painter's font and two sizes derived from it; the middle stays free. Returns where
/// the badges stand, in their order.
QList<QRectF> paintAnnotations(QPainter& painter, const QRectF& area, const SliceAnnotations& annotations);

/// Text in a light colour with a dark rim, readable on bright and dark anatomy.
void paintPictureText(QPainter& painter, const QRectF& box, int alignment, const QString& text, const QColor& color);
/// The colour of ordinary words on a picture, which is dark in every theme.
[[nodiscard]] QColor pictureTextColor();

/// The scale bar's length in mm, 1, 2 or 5 times a power of ten, that is at most `longestMm` long.
[[nodiscard]] double scaleBarLength(double longestMm);

}  // namespace saliscope::ui
