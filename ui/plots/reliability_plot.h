// Whether a model's probabilities mean what they say.
#pragma once

#include <vector>

#include "core/model/calibration.h"
#include "ui/plots/curve_plot.h"

class QCPBars;
class QCPGraph;

namespace saliscope::ui {

/// The reliability figure: a dot per bin of the probability that was said, at the share that truly had contrast agent; the
/// diagonal of the truthful; bars of how many slices stand behind each dot.
class ReliabilityPlot : public CurvePlot {
  Q_OBJECT
 public:
  explicit ReliabilityPlot(Session& session, QWidget* parent = nullptr);
  void setBins(const std::vector<ReliabilityBin>& bins);

 protected:
  void restyle() override;
  [[nodiscard]] QString pointWords(int i) const override;
  [[nodiscard]] QString csv() const override;
  [[nodiscard]] std::function<void(QPainter&, const QRectF&)> paper() const override;

 private:
  std::vector<ReliabilityBin> bins_;
  std::vector<ReliabilityBin> filled_;  ///< those that hold slices, in order
  QCPGraph* truthful_;
  QCPGraph* dots_;
  QCPBars* counts_;
};

}  // namespace saliscope::ui
