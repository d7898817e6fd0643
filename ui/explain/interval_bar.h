// A share and its interval as a small picture.
#pragma once

#include <QWidget>

#include "core/model/calibration.h"

namespace saliscope::ui {

/// A track from 0.5 (chance for a balanced accuracy) to 1 with a dot at the share and a line over its interval. Shows, never asks.
class IntervalBar : public QWidget {
  Q_OBJECT
 public:
  explicit IntervalBar(const Share& share, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override { return {160, 16}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {80, 16}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] double xOf(double share) const;

  Share share_;
};

}  // namespace saliscope::ui
