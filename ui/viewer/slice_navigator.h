// Below the view: a slider over the slices, and what the classifier says along the series.
#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QLabel;
class QSlider;

namespace saliscope::ui {

class ProbabilityStrip;

class SliceNavigator : public QWidget {
  Q_OBJECT
 public:
  explicit SliceNavigator(Session& session, QWidget* parent = nullptr);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void followSlice();
  void followPredictions();
  void alignStrip();
  [[nodiscard]] QString summary() const;

  Session& session_;
  QSlider* slider_;
  ProbabilityStrip* strip_;
  QLabel* title_;
  QLabel* summary_;
};

}  // namespace saliscope::ui
