// The real main window, its session, a hand on the mouse, and an eye that counts the frames which reach the screen.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>
#include <functional>
#include <memory>

#include "tests/benchmarks/ui/material.h"
#include "ui/main_window/main_window.h"
#include "ui/session/session.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/viewer_panel.h"
#include "ui/widgets/theme.h"

namespace saliscope::benchmark_ui {

/// Counts a frame when a slice view was painted (or, with OpenGL, its buffer swapped) while nothing waited to be drawn in it.
class FrameCounter : public QObject {
  Q_OBJECT
 public:
  explicit FrameCounter(ui::SliceView& view);
  [[nodiscard]] int frames() const { return frames_; }
  [[nodiscard]] ui::SliceView& view() const { return view_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  ui::SliceView& view_;
  int frames_ = 0;
};

class Driver {
 public:
  explicit Driver(const Material& material);
  ~Driver();

  [[nodiscard]] const Material& material() const { return material_; }
  [[nodiscard]] ui::Session& session() { return *session_; }
  [[nodiscard]] ui::MainWindow& window() { return *window_; }
  [[nodiscard]] ui::ViewerPanel& panel();
  [[nodiscard]] ui::SliceView& view() { return panel().view(); }

  /// Opens the series through the window and waits until the volume is there.
  void open();
  /// Works through the event loop until `done`; throws std::runtime_error after a minute.
  void wait(const std::function<bool()>& done, const char* what);
  void waitIdle();
  /// Does `act` and waits until the view was drawn after it, and until the X server has the frame.
  void drawn(FrameCounter& counter, const std::function<void()>& act);
  /// One turn of the wheel over the view; positive: away from the user.
  void wheel(ui::SliceView& view, int notches);
  void move(ui::SliceView& view, const QPoint& to, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers = {});
  /// A frame counts only when the server has it: asks for one pixel of the screen and waits for the answer.
  void roundTrip();

 private:
  Material material_;
  ui::Theme theme_;
  std::unique_ptr<ui::Session> session_;
  std::unique_ptr<ui::MainWindow> window_;
};

}  // namespace saliscope::benchmark_ui
