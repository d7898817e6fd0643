#include "ui/session/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/evaluation/run_folder.h"

namespace saliscope::ui {

QString documentsFolder() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

bool holdsRun(const QString& folder) {
  return !folder.isEmpty() && QFileInfo::exists(QString::fromStdString(storeFile(folder.toStdString()).string()));
}

}  // namespace saliscope::ui
