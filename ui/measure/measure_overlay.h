// Shows the measurements of the slice over the view.
#pragma once

#include <QWidget>

#include "ui/session/session.h"
#include "ui/viewer/slice_view.h"

namespace saliscope::ui {

class MeasureTool;

/// Covers the view, deaf to the mouse; hidden while there is nothing to show, so that it costs no frame.
class MeasureOverlay : public QWidget {
  Q_OBJECT
 public:
  MeasureOverlay(SliceView& view, const MeasureTool& tool);

  bool eventFilter(QObject* watched, QEvent* event) override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void follow();
  /// Of the slice on show, the draft among them.
  [[nodiscard]] QList<Measurement> shown() const;

  SliceView& view_;
  const MeasureTool& tool_;
  QTransform painted_;
};

}  // namespace saliscope::ui
