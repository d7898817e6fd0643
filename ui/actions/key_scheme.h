// Which keys a program that the user knows gives to which action.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

namespace saliscope::ui {

using Keys = QList<QKeySequence>;

/// A file of resources/keys: where it differs from the defaults, by id of the action. "pacs" is the defaults themselves.
struct KeyScheme {
  QString id, name;
  QHash<QString, Keys> keys;
};

/// "pacs", "slicer", "itksnap".
[[nodiscard]] QStringList keySchemes();
/// Unknown ids are "pacs".
[[nodiscard]] KeyScheme keyScheme(const QString& id);

/// {"series.next": ["PgDown"]}; what cannot be read as a key is left out.
[[nodiscard]] QHash<QString, Keys> keysFromJson(const QJsonObject& object);
[[nodiscard]] QJsonObject keysToJson(const QHash<QString, Keys>& keys);

}  // namespace saliscope::ui
