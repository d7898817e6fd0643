// Every action of the program by a name that never changes, and the keys that it answers to.
#pragma once

#include <QAction>
#include <QByteArray>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include "ui/actions/key_scheme.h"

namespace saliscope::ui {

struct ActionEntry {
  QString id;     ///< "series.next"
  QString group;  ///< the heading it stands under
  QPointer<QAction> action;
  Keys defaults;                       ///< of the "PACS" scheme
  QString tip;                         ///< its sentence, without a key
  [[nodiscard]] QString text() const;  ///< what it does, without mnemonics and dots
};

/// Keys in force: the user's own, else the scheme's, else the defaults. Tool tips name them. Kept in the settings.
class ActionRegistry : public QObject {
  Q_OBJECT
 public:
  explicit ActionRegistry(QObject* parent = nullptr);

  /// Takes the action's keys as defaults and its tool tip as its sentence. An id stands for one action; the first stays.
  void add(const QString& id, const QString& group, QAction* action);
  [[nodiscard]] const QList<ActionEntry>& entries() const { return entries_; }
  /// Null where there is none; valid until the next add().
  [[nodiscard]] const ActionEntry* find(const QString& id) const;

  [[nodiscard]] QString scheme() const { return scheme_.id; }
  /// Takes another scheme and forgets the user's own keys. Unknown ids are "pacs".
  void setScheme(const QString& id);

  [[nodiscard]] Keys keys(const QString& id) const;
  [[nodiscard]] bool isOwn(const QString& id) const { return own_.contains(id); }
  /// The user's own keys. A key that another action has is taken from it.
  void setKeys(const QString& id, const Keys& keys);
  /// The action, other than `except`, that answers to `key`; null if it is free.
  [[nodiscard]] const ActionEntry* owner(const QKeySequence& key, const QString& except = {}) const;
  void reset(const QString& id);
  void resetAll();

  /// Scheme and own keys as JSON, for another computer.
  [[nodiscard]] QByteArray toJson() const;
  /// False, and nothing changes, if it is not such a text. Unknown actions in it are left out.
  bool fromJson(const QByteArray& json);

  /// Reads the settings and gives every action its keys; after the last add().
  void restore();

 Q_SIGNALS:
  void changed();

 private:
  [[nodiscard]] Keys schemeKeys(const ActionEntry& entry) const;
  void apply();
  void save() const;

  QList<ActionEntry> entries_;
  KeyScheme scheme_;
  QHash<QString, Keys> own_;
};

/// "Ctrl+Z / Ctrl+Y" as this system writes keys.
[[nodiscard]] QString keysText(const Keys& keys);

}  // namespace saliscope::ui
