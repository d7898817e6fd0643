#include "ui/actions/key_scheme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "resources/resources.h"

namespace saliscope::ui {

QStringList keySchemes() {
  return {QStringLiteral("pacs"), QStringLiteral("slicer"), QStringLiteral("itksnap")};
}

KeyScheme keyScheme(const QString& id) {
  registerResources();
  const QString known = keySchemes().contains(id) ? id : keySchemes().first();
  QFile file(QStringLiteral(":/keys/%1.json").arg(known));
  if (!file.open(QIODevice::ReadOnly)) return {known, known, {}};
  const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
  return {known, object[QStringLiteral("name")].toString(), keysFromJson(object[QStringLiteral("keys")].toObject())};
}

QHash<QString, Keys> keysFromJson(const QJsonObject& object) {
  QHash<QString, Keys> keys;
  for (auto i = object.begin(); i != object.end(); ++i) {
    Keys list;
    for (const QJsonValue& value : i.value().toArray()) {
      const QKeySequence key(value.toString(), QKeySequence::PortableText);
      if (!key.isEmpty() && key[0].key() != Qt::Key_unknown) list.append(key);
    }
    keys.insert(i.key(), list);
  }
  return keys;
}

QJsonObject keysToJson(const QHash<QString, Keys>& keys) {
  QJsonObject object;
  for (auto i = keys.begin(); i != keys.end(); ++i) {
    QJsonArray list;
    for (const QKeySequence& key : i.value()) list.append(key.toString(QKeySequence::PortableText));
    object.insert(i.key(), list);
  }
  return object;
}

}  // namespace saliscope::ui
