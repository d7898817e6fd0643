#include "ui/main_window/window_memory.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QVariantList>

namespace saliscope::ui {

WindowMemory::WindowMemory(Session& session, QObject* parent) : QObject(parent), session_(session) {
  connect(&session_.study, &Study::currentSeriesChanging, this, &WindowMemory::keep);
  connect(&session_.study, &Study::currentSeriesChanged, this, &WindowMemory::recall);
}

QString WindowMemory::place() const {
  const int current = session_.study.currentSeries();
  if (current < 0) return {};
  const SeriesEntry& entry = session_.study.series().at(current);
  if (entry.isVolumeFile) return QStringLiteral("windows/last/file");
  const QString kind = QString::fromStdString(entry.info.modality + "\n" + entry.info.description).toCaseFolded();
  return QStringLiteral("windows/last/") +
         QString::fromLatin1(QCryptographicHash::hash(kind.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

void WindowMemory::keep() const {
  const QString where = place();
  if (where.isEmpty()) return;
  const Window& window = session_.view.window();
  QSettings().setValue(where, QVariantList{window.center, window.width});
}

void WindowMemory::recall() {
  const QString where = place();
  if (where.isEmpty()) return;
  const QVariantList kept = QSettings().value(where).toList();
  if (kept.size() == 2) session_.view.setWindow({kept.at(0).toDouble(), kept.at(1).toDouble()});
}

}  // namespace saliscope::ui
