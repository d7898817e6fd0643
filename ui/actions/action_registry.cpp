#include "ui/actions/action_registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <algorithm>

namespace saliscope::ui {
namespace {

const QString settingsKey = QStringLiteral("keys/json");

/// "Shows all keys (?)" and "Goes on to the next estimator [E]." without their keys.
QString withoutKeys(QString tip, const Keys& keys) {
  for (const QKeySequence& key : keys) {
    const QString text = QRegularExpression::escape(key.toString(QKeySequence::NativeText));
    tip.remove(QRegularExpression(QStringLiteral("\\s*[\\[(]%1[\\])]").arg(text)));
  }
  return tip;
}

}  // namespace

QString keysText(const Keys& keys) {
  QStringList texts;
  for (const QKeySequence& key : keys) texts.append(key.toString(QKeySequence::NativeText));
  return texts.join(QStringLiteral(" / "));
}

QString ActionEntry::text() const {
  if (!action) return id;
  QString words = action->text();
  words.remove(QLatin1Char('&'));
  return words.endsWith(QChar(0x2026)) ? words.chopped(1) : words;
}

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent), scheme_(keyScheme(QString())) {}

void ActionRegistry::add(const QString& id, const QString& group, QAction* action) {
  if (id.isEmpty() || find(id) != nullptr) return;
  entries_.append({id, group, action, action->shortcuts(), withoutKeys(action->toolTip(), action->shortcuts())});
}

const ActionEntry* ActionRegistry::find(const QString& id) const {
  const auto found = std::find_if(entries_.cbegin(), entries_.cend(), [&](const ActionEntry& entry) { return entry.id == id; });
  return found == entries_.cend() ? nullptr : &*found;
}

void ActionRegistry::setScheme(const QString& id) {
  scheme_ = keyScheme(id);
  own_.clear();
  apply();
  save();
}

Keys ActionRegistry::schemeKeys(const ActionEntry& entry) const {
  if (scheme_.keys.contains(entry.id)) return scheme_.keys.value(entry.id);
  // A scheme that gives a key to another action has taken it away from here.
  Keys left = entry.defaults;
  left.removeIf([&](const QKeySequence& key) {
    return std::any_of(scheme_.keys.cbegin(), scheme_.keys.cend(), [&](const Keys& given) { return given.contains(key); });
  });
  return left;
}

Keys ActionRegistry::keys(const QString& id) const {
  const ActionEntry* entry = find(id);
  if (entry == nullptr) return {};
  return own_.contains(id) ? own_.value(id) : schemeKeys(*entry);
}

void ActionRegistry::setKeys(const QString& id, const Keys& wanted) {
  if (find(id) == nullptr) return;
  for (const QKeySequence& key : wanted) {
    while (const ActionEntry* other = owner(key, id)) {
      Keys left = keys(other->id);
      left.removeAll(key);
      own_.insert(other->id, left);
    }
  }
  own_.insert(id, wanted);
  apply();
  save();
}

const ActionEntry* ActionRegistry::owner(const QKeySequence& key, const QString& except) const {
  for (const ActionEntry& entry : entries_) {
    if (entry.id != except && keys(entry.id).contains(key)) return &entry;
  }
  return nullptr;
}

void ActionRegistry::reset(const QString& id) {
  const ActionEntry* entry = find(id);
  if (entry == nullptr) return;
  own_.remove(id);
  // Whoever was given one of these keys in the meantime gives it back.
  for (const QKeySequence& key : schemeKeys(*entry)) {
    while (const ActionEntry* other = owner(key, id)) {
      Keys left = keys(other->id);
      left.removeAll(key);
      own_.insert(other->id, left);
    }
  }
  apply();
  save();
}

void ActionRegistry::resetAll() {
  own_.clear();
  apply();
  save();
}

QByteArray ActionRegistry::toJson() const {
  const QJsonObject object{
      {QStringLiteral("saliscope_keys"), 1}, {QStringLiteral("scheme"), scheme_.id}, {QStringLiteral("own"), keysToJson(own_)}};
  return QJsonDocument(object).toJson();
}

bool ActionRegistry::fromJson(const QByteArray& json) {
  const QJsonObject object = QJsonDocument::fromJson(json).object();
  if (object[QStringLiteral("saliscope_keys")].toInt() != 1) return false;
  scheme_ = keyScheme(object[QStringLiteral("scheme")].toString());
  own_.clear();
  const QHash<QString, Keys> read = keysFromJson(object[QStringLiteral("own")].toObject());
  QSet<QKeySequence> taken;
  for (const ActionEntry& entry : entries_) {
    if (!read.contains(entry.id)) continue;
    Keys keys = read.value(entry.id);
    keys.removeIf([&](const QKeySequence& key) { return taken.contains(key); });
    for (const QKeySequence& key : keys) taken.insert(key);
    own_.insert(entry.id, keys);
  }
  // A file edited by hand, or of an older version, may give a key that another action has by default.
  for (const ActionEntry& entry : entries_) {
    if (own_.contains(entry.id)) continue;
    Keys left = schemeKeys(entry);
    if (left.removeIf([&](const QKeySequence& key) { return taken.contains(key); }) > 0) own_.insert(entry.id, left);
  }
  apply();
  save();
  return true;
}

void ActionRegistry::restore() {
  if (!fromJson(QSettings().value(settingsKey).toByteArray())) apply();
}

void ActionRegistry::apply() {
  for (const ActionEntry& entry : std::as_const(entries_)) {
    if (!entry.action) continue;
    const Keys now = keys(entry.id);
    entry.action->setShortcuts(now);
    entry.action->setToolTip(now.isEmpty() ? entry.tip : QStringLiteral("%1 (%2)").arg(entry.tip, keysText(now)));
  }
  Q_EMIT changed();
}

void ActionRegistry::save() const {
  QSettings().setValue(settingsKey, toJson());
}

}  // namespace saliscope::ui
