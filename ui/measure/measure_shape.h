// A measurement as the screen sees it: its line, its handles, its words.
#pragma once

#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QTransform>
#include <vector>

#include "ui/session/findings.h"

namespace saliscope::ui {

/// In pixels of the slice.
[[nodiscard]] QPainterPath shapePath(const Measurement& measurement);
/// What can be taken and moved: ends, arms and apex, all four corners; freehand lines have none.
[[nodiscard]] QList<QPointF> shapeHandles(const Measurement& measurement);
/// The points after handle `handle` was moved to `to`.
[[nodiscard]] std::vector<SlicePoint> withHandleAt(const Measurement& measurement, qsizetype handle, const SlicePoint& to);
/// The points after all of it was moved.
[[nodiscard]] std::vector<SlicePoint> shifted(const Measurement& measurement, double columns, double rows);

enum class ShapeLook { Plain, Selected };
/// Line, handles of a selected one, and words beside it, kept within `area` of the widget.
void paintShape(QPainter& painter, const Measurement& measurement, const QStringList& words, const QTransform& pixelToWidget,
                const QRectF& area, ShapeLook look);

}  // namespace saliscope::ui
