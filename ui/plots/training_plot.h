// How a network learnt: loss, learning rate and what patients left out said of it.
#pragma once

#include "ui/plots/curve_plot.h"
#include "ui/plots/model_painter.h"

class QCPAxis;
class QCPGraph;

namespace saliscope::ui {

class TrainingPlot : public CurvePlot {
  Q_OBJECT
 public:
  explicit TrainingPlot(Session& session, QWidget* parent = nullptr);
  /// Empty: says that the log holds no step yet.
  void setSeries(const TrainingSeries& series);
  [[nodiscard]] const TrainingSeries& series() const { return series_; }
  /// In place of the plot: why there is none.
  void setWords(const QString& words) { showWords(words); }

 protected:
  void restyle() override;
  [[nodiscard]] QString pointWords(int i) const override;
  [[nodiscard]] QString csv() const override;
  [[nodiscard]] std::function<void(QPainter&, const QRectF&)> paper() const override;

 private:
  void setUpLegend();
  void showValidation();

  TrainingSeries series_;
  QCPAxis* accuracyAxis_;
  QCPGraph* rate_;
  QCPGraph* loss_;
  QCPGraph* mean_;
  QCPGraph* validation_;
  QCPGraph* accuracy_;
};

}  // namespace saliscope::ui
