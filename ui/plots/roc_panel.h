// ROC of the map on show against the mask.
#pragma once

#include "ui/plots/curve_plot.h"

class QCPCurve;

namespace saliscope::ui {

class RocPanel : public CurvePlot {
  Q_OBJECT
 public:
  explicit RocPanel(Session& session, QWidget* parent = nullptr);
  /// "AUC 0.93 (exact 0.93)".
  [[nodiscard]] QString aucWords() const;

 protected:
  void restyle() override;
  [[nodiscard]] QString pointWords(int i) const override;
  [[nodiscard]] QString csv() const override;
  [[nodiscard]] std::function<void(QPainter&, const QRectF&)> paper() const override;

 private:
  void refresh();

  std::shared_ptr<const SliceEvidence> shown_;
  QCPCurve* curve_;
  QCPCurve* chance_;
  QCPItemText* auc_;
};

}  // namespace saliscope::ui
