// Curves on paper: vector drawings in the report's look, for any painter and any thread.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <vector>

class QPainter;

namespace saliscope::ui {

struct RocSeries {
  QString name;
  QColor color;
  std::vector<double> fpr, tpr;  ///< 0..1, any order along the curve
  double auc = 0;
};

struct DiceSeries {
  QString name;
  QColor color;
  std::vector<double> percent, dice;  ///< percent 1..100
  std::vector<double> share;          ///< true share shown at each percentage, 0..1
  double best = 0;
  double bestPercent = 1;
  double maskShare = 0;     ///< 0..1
  bool overRegions = true;  ///< false: over pixels
};

/// Dice expected of a map that knows nothing: with the share s of the image shown and the mask's share m, 2sm / (s + m).
[[nodiscard]] double chanceDice(double share, double maskShare);

/// Axes, chance and curves inside `area`, dark on light; sizes follow the painter's font. The plot is square for ROC.
void paintRocPlot(QPainter& painter, const QRectF& area, const std::vector<RocSeries>& series);
/// Percentage on a logarithmic axis 1..100; the best Dice is marked. The first series' mask gives the chance band.
void paintDicePlot(QPainter& painter, const QRectF& area, const std::vector<DiceSeries>& series);

}  // namespace saliscope::ui
