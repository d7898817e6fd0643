// Plots and their numbers as files; runs on a worker thread.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <functional>

class QPainter;

namespace saliscope::ui {

using PaintPlot = std::function<void(QPainter&, const QRectF&)>;

/// A PDF (vector) or, by the ending .png, a picture of 300 dpi; written aside and renamed. `paint` gets a white area of
/// 120 x 90 mm and a font of 8 points. Throws Error WriteFailed.
void writePlot(const QString& file, const QString& title, const PaintPlot& paint);

}  // namespace saliscope::ui
