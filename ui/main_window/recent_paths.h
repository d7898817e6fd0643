// Files and folders opened lately.
#pragma once

#include <QObject>
#include <QStringList>

namespace saliscope::ui {

/// The newest ten, kept in the settings; what is gone from the disk is left out of the list.
class RecentPaths : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  [[nodiscard]] QStringList list() const;
  void add(const QStringList& paths);
  void clear();

 Q_SIGNALS:
  void changed();
};

}  // namespace saliscope::ui
