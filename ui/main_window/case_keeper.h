// Measurements, notes, the label and where its mask was saved stay with the case.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include "ui/session/session.h"

namespace saliscope::ui {

/// One JSON file per series in the user's data folder, by caseKey(): no name, no ID. Written
/// some seconds after a change and when the series leaves; read when it comes.
class CaseKeeper : public QObject {
  Q_OBJECT
 public:
  CaseKeeper(Session& session, QString folder, QObject* parent = nullptr);

  /// Writes what is not on disk yet. Throws Error WriteFailed.
  void keepNow();

 private:
  void arrived();
  /// Label and mask of a case in the list that need not be open.
  void recall(int index);
  void maskSaved(const QString& file);
  void remember();
  void keepInBackground();
  [[nodiscard]] QByteArray read(const QString& key) const;
  [[nodiscard]] QByteArray toJson() const;
  void fromJson(const QByteArray& json);

  Session& session_;
  QString folder_;
  QTimer delay_;
  QString key_;                       ///< of the case on show once it was read; empty: nothing is to be kept
  QString maskFile_, listedMask_;     ///< of the case on show: saved by the user; in place of this one of a list
  QHash<QString, QByteArray> known_;  ///< what this session knows of cases, newer than their files; empty: nothing
  QHash<QString, QByteArray> dirty_;  ///< of those, what is not on disk yet
  bool reading_ = false;
};

}  // namespace saliscope::ui
