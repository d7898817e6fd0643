// A logarithmic slider from 1 to 100 per cent, with room for a mark.
#pragma once

#include <QSlider>
#include <optional>

namespace saliscope::ui {

/// Steps of 0.1 below 10 and of 1 from there on; the lower half of the way goes from 1 to 10.
class PercentSlider : public QSlider {
  Q_OBJECT
 public:
  explicit PercentSlider(QWidget* parent = nullptr);

  [[nodiscard]] double percent() const;
  /// Shows `percent` without saying so.
  void setPercent(double percent);
  /// A small triangle at this percentage; none: no mark.
  void setMark(std::optional<double> percent);
  [[nodiscard]] std::optional<double> mark() const { return mark_; }

 Q_SIGNALS:
  void percentChanged(double percent);  ///< by the user

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] static int positionOf(double percent);
  std::optional<double> mark_;
};

}  // namespace saliscope::ui
