// The menu of display windows.
#pragma once

#include <QActionGroup>
#include <QList>
#include <QMenu>
#include <QString>

#include "ui/main_window/window_list.h"
#include "ui/session/session.h"

namespace saliscope::ui {

/// Presets of keys 1..9, the model's window (0) and the file's own. The menu's title is the window in force.
class WindowPresets : public QMenu {
  Q_OBJECT
 public:
  explicit WindowPresets(Session& session, QWidget* parent = nullptr);
  [[nodiscard]] WindowList& windows() { return windows_; }

 public Q_SLOTS:
  void editWindows();
  void addCurrent();

 Q_SIGNALS:
  void titleChanged(const QString& title);

 private:
  QAction* makePreset(QAction* before);
  void fill();
  void follow();

  Session& session_;
  WindowList windows_;
  QActionGroup* group_;
  QList<QAction*> slots_;   ///< of keys 1..9; hidden where the list is shorter
  QList<QAction*> more_;    ///< of presets beyond the ninth
  QAction* end_ = nullptr;  ///< the separator after them
  QAction* model_ = nullptr;
  QAction* file_ = nullptr;
};

/// "Mediastinum" for "mediastinum".
[[nodiscard]] QString presetName(const std::string& id);

}  // namespace saliscope::ui
