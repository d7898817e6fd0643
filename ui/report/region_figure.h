// The paper's figure 3 of one slice: slice, mask, heatmap and regions, and the most salient regions from 1 to 5 per cent.
#pragma once

#include <QSizeF>
#include <QString>
#include <memory>
#include <optional>

#include "ui/session/session.h"
#include "ui/widgets/region_layer.h"
#include "ui/widgets/slice_layers.h"

class QPainter;
class QRectF;
class QWidget;

namespace saliscope::ui {

/// A snapshot that worker threads can read.
struct RegionFigure {
  std::shared_ptr<const Slice> slice;
  Window window;
  std::optional<Image<std::uint8_t>> mask;  ///< none: nobody drew one
  std::shared_ptr<const Heatmap> heatmap;
  HeatmapLook heatmapLook;
  std::shared_ptr<const Regions> regions;
  QString estimator;
};

/// None where the map on show is not finished or has no regions yet.
[[nodiscard]] std::optional<RegionFigure> gatherRegionFigure(const Session& session);

/// How large it is printed, by the slice's proportions.
[[nodiscard]] QSizeF regionFigureSizeMm(const RegionFigure& figure);
/// Fills `area`, which has those proportions; words follow the painter's font.
void paintRegionFigure(QPainter& painter, const QRectF& area, const RegionFigure& figure);

/// Asks for a file (not modal to anything but its window) and starts exportRegionFigureTo().
void exportRegionFigure(Session& session, QWidget* parent);
/// Takes a snapshot now and writes it on session.io as PDF, SVG or PNG by the ending; the session says when it is done or why not.
/// 0 where there is nothing to draw.
JobId exportRegionFigureTo(Session& session, const QString& file);

}  // namespace saliscope::ui
