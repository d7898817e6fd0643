#include "ui/session/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace saliscope::ui {

QString documentsFolder() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

}  // namespace saliscope::ui
