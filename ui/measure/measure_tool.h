// The left button measures: draws, takes, moves.
#pragma once

#include <QObject>
#include <QPointF>
#include <QTransform>
#include <optional>

#include "ui/session/session.h"
#include "ui/viewer/view_tool.h"

namespace saliscope::ui {

/// Drag, or click point by point. A press on a handle of a measurement moves it, one on its line moves all of it. Delete removes
/// the selected one; Esc ends what is under way, then the selection, then the tool.
class MeasureTool : public QObject, public ViewTool {
  Q_OBJECT
 public:
  explicit MeasureTool(Session& session, QObject* parent = nullptr);

  [[nodiscard]] MeasureKind kind() const { return kind_; }
  void setKind(MeasureKind kind);
  /// What is being drawn or changed; takes the place of the listed one with its id.
  [[nodiscard]] const std::optional<Measurement>& draft() const { return draft_; }
  /// Gives up what is under way.
  void cancel();

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
  void lookChanged();
  void leaveWanted();

 private:
  enum class Doing { Nothing, Drawing, MovingHandle, MovingAll };
  /// What lies under the mouse, of the measurements of the slice on show.
  struct Hit {
    int id = 0;
    qsizetype handle = -1;  ///< -1: the line
  };
  [[nodiscard]] Hit hitAt(const SlicePoint& point) const;
  [[nodiscard]] double screenDistance(const SlicePoint& a, const SlicePoint& b) const;
  void startDrawing(const SlicePoint& at);
  void extend(const SlicePoint& to);
  void fixPoint();
  void finish();

  Session& session_;
  MeasureKind kind_ = MeasureKind::Length;
  Doing doing_ = Doing::Nothing;
  std::optional<Measurement> draft_;
  Measurement before_;  ///< of the one being moved
  qsizetype handle_ = -1;
  SlicePoint pressedAt_;
  bool byClicks_ = false;  ///< the last press fixes a point when it is released
  bool overHandle_ = false;
  QTransform toWidget_;
};

}  // namespace saliscope::ui
