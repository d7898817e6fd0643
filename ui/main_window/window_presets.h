// The menu of display windows.
#pragma once

#include <QActionGroup>
#include <QMenu>
#include <QString>

#include "ui/session/session.h"

namespace saliscope::ui {

/// Presets of keys 1..9, the model's window (0) and the file's own. The menu's title is the window in force.
class WindowPresets : public QMenu {
  Q_OBJECT
 public:
  explicit WindowPresets(Session& session, QWidget* parent = nullptr);

 Q_SIGNALS:
  void titleChanged(const QString& title);

 private:
  void add(const QString& name, const QKeySequence& key, const Window& window);
  void follow();

  Session& session_;
  QActionGroup* group_;
  QAction* model_;
  QAction* file_;
};

/// "Mediastinum" for "mediastinum".
[[nodiscard]] QString presetName(const std::string& id);

}  // namespace saliscope::ui
