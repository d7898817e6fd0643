// The classifier's probability along the series, as a picture to click on.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

namespace saliscope::ui {

class ProbabilityStrip : public QWidget {
  Q_OBJECT
 public:
  explicit ProbabilityStrip(QWidget* parent = nullptr);
  /// One value in [0, 1] per slice, none where it is not known yet.
  void setProbabilities(std::vector<std::optional<double>> probabilities);
  void setThreshold(double threshold);
  void setCurrent(int slice);
  /// Free space left and right of the first and last slice, so that a slider above has its handle over the marker.
  void setInset(int pixels);
  [[nodiscard]] QSize sizeHint() const override { return {300, 34}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {80, 34}; }

 Q_SIGNALS:
  void sliceWanted(int slice);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

 private:
  [[nodiscard]] int count() const { return static_cast<int>(probabilities_.size()); }
  [[nodiscard]] double xOf(double slice) const;
  [[nodiscard]] double yOf(double probability) const;
  [[nodiscard]] int sliceAt(double x) const;
  [[nodiscard]] QString toolTipAt(double x) const;
  void paintCurve(QPainter& painter) const;

  std::vector<std::optional<double>> probabilities_;
  double threshold_ = 0.5;
  int current_ = -1;
  int inset_ = 6;
};

}  // namespace saliscope::ui
