// What a tool that works on a slice view implements; the view calls it in place of its own left-button gesture.
#pragma once

#include <QCursor>
#include <QTransform>
#include <Qt>

#include "core/masks/edit.h"

class QKeyEvent;
class QPainter;

namespace saliscope::ui {

/// A mouse position as a tool sees it.
struct ToolPoint {
  PixelPoint pixel;  ///< may lie outside the slice
  Qt::KeyboardModifiers modifiers;
};

class ViewTool {
 public:
  virtual ~ViewTool() = default;
  /// The left button went down, moved while down, and came up.
  virtual void press(const ToolPoint& at) = 0;
  virtual void drag(const ToolPoint& to) = 0;
  virtual void release(const ToolPoint& at) = 0;
  /// The mouse moves with no button down, or leaves.
  virtual void hover(const ToolPoint& at) = 0;
  virtual void leave() = 0;
  /// `notches` > 0: away from the user. True if the tool has used it.
  virtual bool wheel(int notches, Qt::KeyboardModifiers modifiers) = 0;
  virtual bool key(const QKeyEvent& event) = 0;
  /// Paints over everything else, in widget coordinates.
  virtual void paint(QPainter& painter, const QTransform& pixelToWidget) = 0;
  [[nodiscard]] virtual QCursor cursor() const = 0;
};

}  // namespace saliscope::ui
