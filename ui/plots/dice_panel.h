// Dice of the most salient pixels against the mask, by their percentage.
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

  std::shared_ptr<const SliceEvidence> shown_;
  QCPGraph* chance_;
  QCPGraph* curve_;
  QCPItemTracer* best_;
  QCPItemText* bestText_;
  QCPItemText* chanceText_;
};

}  // namespace saliscope::ui
