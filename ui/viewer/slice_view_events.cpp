// The events of SliceView; what they mean is said in screens.md, "Keys".
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/render/slice_picture.h"
#include "ui/viewer/slice_gestures.h"
#include "ui/viewer/slice_overlay.h"
#include "ui/viewer/slice_view.h"

namespace saliscope::ui {

bool SliceView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    overlay_->explain(static_cast<const QHelpEvent&>(*event));
    return true;
  }
  return QWidget::event(event);
}

void SliceView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  picture_->setGeometry(rect());
  overlay_->setGeometry(rect());
  moveCurtain();
  invalidate(Words);
}

void SliceView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  Q_EMIT activated();
}

void SliceView::mousePressEvent(QMouseEvent* event) {
  Q_EMIT activated();
  gestures_->press(*event);
}

void SliceView::mouseMoveEvent(QMouseEvent* event) {
  mouse_ = event->position();
  gestures_->move(*event);
  if (event->buttons() == Qt::NoButton && onCurtain(*mouse_) != overCurtain_) updateCursor();
  announceProbe();
  const bool shift = (event->modifiers() & Qt::ShiftModifier) != 0 && event->buttons() == Qt::NoButton;
  const Probe under = shift ? probe(*mouse_) : Probe{};
  if (under.valid) {
    pointing_ = true;
    Q_EMIT pointed(under.mm);
  } else {
    endPointing();
  }
}

void SliceView::mouseReleaseEvent(QMouseEvent* event) {
  gestures_->release(*event);
}

void SliceView::mouseDoubleClickEvent(QMouseEvent* event) {
  // With a tool two quick strokes are two strokes.
  if (event->button() == Qt::LeftButton && tool_ == nullptr) {
    Q_EMIT maximizeWanted();
  } else {
    gestures_->press(*event);
  }
}

void SliceView::wheelEvent(QWheelEvent* event) {
  gestures_->wheel(*event);
  event->accept();
}

void SliceView::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  mouse_.reset();
  if (tool_ != nullptr) tool_->leave();
  endPointing();
  announceProbe();
}

void SliceView::keyPressEvent(QKeyEvent* event) {
  if (tool_ != nullptr && tool_->key(*event)) return;
  const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
  const int step = modifiers == Qt::ShiftModifier ? 10 : 1;
  const bool plain = modifiers == Qt::NoModifier;
  const int key = event->key();
  if (key == Qt::Key_Up && (plain || step == 10)) {
    stepSlice(step);
  } else if (key == Qt::Key_Down && (plain || step == 10)) {
    stepSlice(-step);
  } else if (key == Qt::Key_Home && plain) {
    goToSlice(0);
  } else if (key == Qt::Key_End && plain) {
    goToSlice(source_.count() - 1);
  } else if (key >= Qt::Key_0 && key <= Qt::Key_9 && plain) {
    applyPreset(key - Qt::Key_0);
  } else if (key == Qt::Key_Space && plain) {
    toggleHeatmap();
  } else if (key == Qt::Key_R && plain) {
    toggleRegions();
  } else if (key == Qt::Key_M && plain) {
    cycleMaskStyle();
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace saliscope::ui
