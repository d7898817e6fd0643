// Plots and their numbers as files; runs on a worker thread.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <functional>

class QPainter;

namespace saliscope::ui {

using PaintPlot = std::function<void(QPainter&, const QRectF&)>;

/// A PDF (vector) or, by the ending, an SVG (vector) or a PNG of 300 dpi; written aside and renamed. `paint` gets a white area of
/// `sizeMm` and a font of 8 points. Throws Error WriteFailed.
void writePlot(const QString& file, const QString& title, const PaintPlot& paint, const QSizeF& sizeMm = {120, 90});

}  // namespace saliscope::ui
