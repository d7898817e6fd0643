// Read, Compare, Draw: all panels change at once.
#pragma once

#include <QList>
#include <QMainWindow>
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>

class QAction;

namespace saliscope::ui {

/// Each workspace remembers how the user left its panels; at first it shows those of its kind. Kept in the settings.
class Workspaces : public QObject {
  Q_OBJECT
 public:
  /// `putBack` shows all panels in the places they were made for.
  Workspaces(QMainWindow& window, int version, std::function<void()> putBack, QObject* parent = nullptr);

  /// "read", "compare", "draw".
  [[nodiscard]] static QStringList ids();
  [[nodiscard]] QString current() const { return current_; }
  void switchTo(const QString& id);
  /// Puts the one in force back as it was made.
  void reset();
  /// Keeps the panels of the one in force.
  void keep() const;

 Q_SIGNALS:
  void switched(const QString& id);

 private:
  void showDefault();
  [[nodiscard]] QString place(const QString& id) const;

  QMainWindow& window_;
  int layoutVersion_;
  std::function<void()> putBack_;
  QString current_;
};

}  // namespace saliscope::ui
