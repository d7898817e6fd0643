#include "ui/main_window/workspaces.h"

#include <QDockWidget>
#include <QSettings>
#include <utility>

namespace saliscope::ui {
namespace {

const QString currentKey = QStringLiteral("workspaces/current");

/// The panels that a workspace begins with, and the one of a stack of tabs that is seen.
struct Start {
  QStringList panels;
  QString front;
};

Start startOf(const QString& id) {
  if (id == QStringLiteral("compare")) {
    return {{QStringLiteral("layers"), QStringLiteral("explain"), QStringLiteral("evidence"), QStringLiteral("estimators")},
            QStringLiteral("estimators")};
  }
  if (id == QStringLiteral("draw")) {
    return {{QStringLiteral("series"), QStringLiteral("cases"), QStringLiteral("layers"), QStringLiteral("findings"),
             QStringLiteral("evidence")},
            QStringLiteral("evidence")};
  }
  return {};
}

}  // namespace

Workspaces::Workspaces(QMainWindow& window, int version, std::function<void()> putBack, QObject* parent)
    : QObject(parent),
      window_(window),
      layoutVersion_(version),
      putBack_(std::move(putBack)),
      current_(QSettings().value(currentKey, ids().first()).toString()) {
  if (!ids().contains(current_)) current_ = ids().first();
}

QStringList Workspaces::ids() {
  return {QStringLiteral("read"), QStringLiteral("compare"), QStringLiteral("draw")};
}

QString Workspaces::place(const QString& id) const {
  return QStringLiteral("workspaces/") + id;
}

void Workspaces::switchTo(const QString& id) {
  if (!ids().contains(id)) return;
  if (id != current_) {
    keep();
    current_ = id;
    QSettings().setValue(currentKey, id);
    const QByteArray kept = QSettings().value(place(id)).toByteArray();
    if (kept.isEmpty() || !window_.restoreState(kept, layoutVersion_)) showDefault();
  }
  Q_EMIT switched(id);
}

void Workspaces::showDefault() {
  putBack_();
  const Start start = startOf(current_);
  if (start.panels.isEmpty()) return;
  for (QDockWidget* dock : window_.findChildren<QDockWidget*>()) {
    const QString name = dock->objectName().section(QLatin1Char('.'), 1);
    dock->setVisible(start.panels.contains(name));
    if (name == start.front) dock->raise();
  }
}

void Workspaces::reset() {
  QSettings().remove(place(current_));
  showDefault();
}

void Workspaces::keep() const {
  QSettings().setValue(place(current_), window_.saveState(layoutVersion_));
}

}  // namespace saliscope::ui
