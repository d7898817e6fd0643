// Dice of the most salient regions (or pixels, where there are no regions) against the mask, by their percentage.
#pragma once

#include "ui/plots/curve_plot.h"

class QCPGraph;

namespace saliscope::ui {

class DicePanel : public CurvePlot {
  Q_OBJECT
 public:
  explicit DicePanel(Session& session, QWidget* parent = nullptr);

 protected:
  void restyle() override;
  [[nodiscard]] QString pointWords(int i) const override;
  [[nodiscard]] QString csv() const override;
  [[nodiscard]] std::function<void(QPainter&, const QRectF&)> paper() const override;

 private:
  void setUpAxes();
  void refresh();
  /// The dashed line at the percentage of the regions on show.
  void placeCursor();

  std::shared_ptr<const SliceEvidence> shown_;
  QCPGraph* chance_;
  QCPGraph* curve_;
  QCPItemTracer* best_;
  QCPItemText* bestText_;
  QCPItemText* chanceText_;
  QCPItemStraightLine* cursor_;
};

}  // namespace saliscope::ui
