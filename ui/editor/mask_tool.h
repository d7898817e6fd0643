// The round brush: paints and erases the mask under the mouse, at its true size in mm.
#pragma once

#include <QObject>
#include <optional>

#include "ui/session/session.h"
#include "ui/viewer/view_tool.h"

namespace saliscope::ui {

/// Left button paints, with Ctrl it does the opposite; Shift+wheel and the brackets change the size. Each stroke is one undo step.
class MaskTool : public QObject, public ViewTool {
  Q_OBJECT
 public:
  static constexpr double smallestMm = 2;
  static constexpr double largestMm = 60;

  explicit MaskTool(Session& session, QObject* parent = nullptr);

  [[nodiscard]] double diameterMm() const { return diameterMm_; }
  void setDiameterMm(double mm);  ///< clamped to [smallestMm, largestMm]
  [[nodiscard]] bool erasing() const { return erasing_; }
  void setErasing(bool erasing);
  /// Ends a stroke under way; it stays.
  void finish();

  void press(const ToolPoint& at) override;
  void drag(const ToolPoint& to) override;
  void release(const ToolPoint& at) override;
  void hover(const ToolPoint& at) override;
  void leave() override;
  bool wheel(int notches, Qt::KeyboardModifiers modifiers) override;
  bool key(const QKeyEvent& event) override;
  void paint(QPainter& painter, const QTransform& pixelToWidget) override;
  [[nodiscard]] QCursor cursor() const override;

 Q_SIGNALS:
  void changed();      ///< size or erasing
  void lookChanged();  ///< the circle is to be drawn anew
  void leaveWanted();  ///< Esc with no stroke under way

 private:
  void cancelStroke();
  void moveCircle(const ToolPoint& at);
  void changeSize(int steps);

  Session& session_;
  double diameterMm_ = 10;
  bool erasing_ = false;
  bool inverted_ = false;             ///< Ctrl is down
  std::optional<PixelPoint> circle_;  ///< where the brush is; none while the mouse is elsewhere
  std::optional<PixelPoint> last_;    ///< the stroke's last point
  int strokeSlice_ = -1;
  int undoIndexBefore_ = 0;
};

}  // namespace saliscope::ui
