#include "ui/main_window/window_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <algorithm>

#include "ui/main_window/window_presets.h"

namespace saliscope::ui {
namespace {

const QString settingsKey = QStringLiteral("windows/list");

QList<NamedWindow> programsWindows() {
  QList<NamedWindow> windows;
  for (const WindowPreset& preset : windowPresets()) windows.append({presetName(preset.id), preset.window});
  return windows;
}

}  // namespace

QString windowNumbers(const Window& window) {
  const QString text = QStringLiteral("%1/%2").arg(window.width, 0, 'f', 0).arg(window.center, 0, 'f', 0);
  return QString(text).replace(QLatin1Char('-'), QChar(0x2212));
}

WindowList::WindowList(QObject* parent) : QObject(parent) {
  for (const QJsonValue& value : QJsonDocument::fromJson(QSettings().value(settingsKey).toByteArray()).array()) {
    const QJsonObject object = value.toObject();
    const double width = std::max(1.0, object[QStringLiteral("width")].toDouble());
    windows_.append({object[QStringLiteral("name")].toString(), {object[QStringLiteral("center")].toDouble(), width}});
  }
  if (windows_.isEmpty()) windows_ = programsWindows();
}

void WindowList::setWindows(const QList<NamedWindow>& windows) {
  if (windows == windows_) return;
  windows_ = windows;
  QJsonArray array;
  for (const NamedWindow& one : windows_) {
    array.append(QJsonObject{{QStringLiteral("name"), one.name},
                             {QStringLiteral("center"), one.window.center},
                             {QStringLiteral("width"), one.window.width}});
  }
  QSettings().setValue(settingsKey, QJsonDocument(array).toJson(QJsonDocument::Compact));
  Q_EMIT changed();
}

void WindowList::reset() {
  windows_ = programsWindows();
  // Without an entry the names follow the language.
  QSettings().remove(settingsKey);
  Q_EMIT changed();
}

}  // namespace saliscope::ui
