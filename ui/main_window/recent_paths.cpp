#include "ui/main_window/recent_paths.h"

#include <QFileInfo>
#include <QSettings>

namespace saliscope::ui {
namespace {

constexpr qsizetype most = 10;
const QString key = QStringLiteral("recent/paths");

}  // namespace

QStringList RecentPaths::list() const {
  QStringList paths = QSettings().value(key).toStringList();
  paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
  return paths;
}

void RecentPaths::add(const QStringList& paths) {
  QStringList all = QSettings().value(key).toStringList();
  for (const QString& path : paths) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    all.removeAll(absolute);
    all.prepend(absolute);
  }
  QSettings().setValue(key, QStringList(all.mid(0, most)));
  Q_EMIT changed();
}

void RecentPaths::clear() {
  QSettings().remove(key);
  Q_EMIT changed();
}

}  // namespace saliscope::ui
