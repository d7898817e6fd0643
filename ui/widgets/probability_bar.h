// A probability between two classes, with the threshold as a tick.
#pragma once

#include <QWidget>
#include <optional>

namespace saliscope::ui {

/// Shows, never asks. Colours come from the palette.
class ProbabilityBar : public QWidget {
  Q_OBJECT
 public:
  explicit ProbabilityBar(QWidget* parent = nullptr);

  /// 0..1; none: an empty track.
  void setValue(std::optional<double> value);
  [[nodiscard]] std::optional<double> value() const { return value_; }
  /// 0..1; none: no tick.
  void setThreshold(std::optional<double> threshold);
  [[nodiscard]] std::optional<double> threshold() const { return threshold_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::optional<double> value_;
  std::optional<double> threshold_;
};

}  // namespace saliscope::ui
