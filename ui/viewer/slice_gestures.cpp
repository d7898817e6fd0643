#include "ui/viewer/slice_gestures.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/render/slice_picture.h"
#include "ui/viewer/slice_view.h"

namespace saliscope::ui {

namespace {

constexpr int notchAngle = 120;         // eighths of a degree
constexpr double zoomPerPixel = 0.006;  // natural logarithm of the factor
constexpr double zoomPerNotch = 1.15;
constexpr double pixelsPerWidth = 300;       // a drag this long doubles the window's width
constexpr double slowestWindowSpeed = 0.25;  // HU per pixel

}  // namespace

void SliceGestures::press(const QMouseEvent& event) {
  if (drag_ != Drag::None) return;  // one gesture at a time: the first button leads
  button_ = event.button();
  pressedAt_ = last_ = event.position();
  if (button_ == Qt::LeftButton && view_.onCurtain(event.position())) {
    drag_ = Drag::Curtain;
  } else if (button_ == Qt::LeftButton && view_.tool_ != nullptr) {
    drag_ = Drag::Tool;
    view_.tool_->press({view_.pixelAt(event.position()), event.modifiers()});
  } else if (button_ == Qt::LeftButton) {
    drag_ = Drag::Window;
    windowAtPress_ = view_.window();
  } else if (button_ == Qt::MiddleButton || button_ == Qt::RightButton) {
    drag_ = (button_ == Qt::RightButton) == view_.session_.view.mouse().rightPans ? Drag::Pan : Drag::Zoom;
  }
}

void SliceGestures::move(const QMouseEvent& event) {
  const QPointF step = event.position() - last_;
  last_ = event.position();
  switch (drag_) {
    case Drag::None:
      if (view_.tool_ != nullptr) view_.tool_->hover({view_.pixelAt(event.position()), event.modifiers()});
      break;
    case Drag::Tool:
      if (view_.tool_ != nullptr) view_.tool_->drag({view_.pixelAt(event.position()), event.modifiers()});
      break;
    case Drag::Curtain:
      view_.dragCurtain(event.position().x());
      break;
    case Drag::Window:
      dragWindow(event.position() - pressedAt_);
      break;
    case Drag::Pan:
      view_.picture_->pan(step);
      Q_EMIT view_.cameraMoved();
      break;
    case Drag::Zoom:
      view_.picture_->zoom(std::exp(-step.y() * zoomPerPixel), pressedAt_);
      Q_EMIT view_.cameraMoved();
      break;
  }
}

void SliceGestures::release(const QMouseEvent& event) {
  if (event.button() != button_) return;
  if (drag_ == Drag::Tool && view_.tool_ != nullptr) view_.tool_->release({view_.pixelAt(event.position()), event.modifiers()});
  if (drag_ == Drag::Window && (event.position() - pressedAt_).manhattanLength() < QApplication::startDragDistance()) {
    view_.setWindow(windowAtPress_);  // a click, whatever the hand trembled
    view_.clickAt(event.position());
  }
  drag_ = Drag::None;
  button_ = Qt::NoButton;
}

void SliceGestures::dragWindow(const QPointF& distance) {
  const MouseStyle& style = view_.session_.view.mouse();
  if (!style.leftWindows) return;
  const double speed = std::max(slowestWindowSpeed, windowAtPress_.width / pixelsPerWidth);
  // Up brightens, as the level falls, unless the user has it the other way.
  const double down = style.levelInverted ? -distance.y() : distance.y();
  view_.setWindow(
      {std::round(windowAtPress_.center + down * speed), std::max(1.0, std::round(windowAtPress_.width + distance.x() * speed))});
}

int SliceGestures::takeNotches(int angle, int& rest) const {
  // A turn back begins at once, whatever was left of the turn before.
  if ((angle > 0) != (rest > 0)) rest = 0;
  rest += angle;
  const int notches = rest / notchAngle;
  rest -= notches * notchAngle;
  return notches;
}

void SliceGestures::wheel(const QWheelEvent& event) {
  // Some systems turn the wheel sideways while Shift or Alt is down.
  const int angle = event.angleDelta().y() != 0 ? event.angleDelta().y() : event.angleDelta().x();
  if (angle == 0) return;
  if ((event.modifiers() & Qt::ControlModifier) != 0) {
    view_.picture_->zoom(std::pow(zoomPerNotch, static_cast<double>(angle) / notchAngle), event.position());
    Q_EMIT view_.cameraMoved();
    return;
  }
  const int notches = takeNotches(angle, wheelRest_);
  if (notches == 0) return;
  if (view_.tool_ != nullptr && view_.tool_->wheel(notches, event.modifiers())) return;
  view_.stepSlice((event.modifiers() & Qt::ShiftModifier) != 0 ? 10 * notches : notches);
}

}  // namespace saliscope::ui
