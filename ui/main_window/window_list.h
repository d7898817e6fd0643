// The user's window presets.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include "core/volume/window.h"

namespace saliscope::ui {

struct NamedWindow {
  QString name;
  Window window;
  friend bool operator==(const NamedWindow&, const NamedWindow&) = default;
};

/// In the order of keys 1 to 9; begins as the program's presets. Kept in the settings.
class WindowList : public QObject {
  Q_OBJECT
 public:
  explicit WindowList(QObject* parent = nullptr);
  [[nodiscard]] const QList<NamedWindow>& windows() const { return windows_; }
  void setWindows(const QList<NamedWindow>& windows);
  /// The program's presets again.
  void reset();

 Q_SIGNALS:
  void changed();

 private:
  QList<NamedWindow> windows_;
};

/// "400/40" as width/centre, with a true minus.
[[nodiscard]] QString windowNumbers(const Window& window);

}  // namespace saliscope::ui
