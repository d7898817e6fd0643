// Mouse and wheel of a slice view: which movement does what.
#pragma once

#include <QPointF>
#include <Qt>

#include "core/volume/window.h"

class QMouseEvent;
class QWheelEvent;

namespace saliscope::ui {

class SliceView;

/// Left drag: window and level, or the tool. Middle: pan. Right and Ctrl+wheel: zoom. Wheel: slices, ten with Shift.
class SliceGestures {
 public:
  explicit SliceGestures(SliceView& view) : view_(view) {}
  void press(const QMouseEvent& event);
  void move(const QMouseEvent& event);
  void release(const QMouseEvent& event);
  void wheel(const QWheelEvent& event);

 private:
  enum class Drag { None, Window, Pan, Zoom, Tool, Curtain };
  void dragWindow(const QPointF& distance);
  int takeNotches(int angle, int& rest) const;

  SliceView& view_;
  Drag drag_ = Drag::None;
  Qt::MouseButton button_ = Qt::NoButton;
  QPointF pressedAt_;
  QPointF last_;
  Window windowAtPress_;
  int wheelRest_ = 0;  ///< eighths of a degree not yet spent
};

}  // namespace saliscope::ui
