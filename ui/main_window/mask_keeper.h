// Nothing drawn is ever lost: unsaved masks are kept in the user's data folder.
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include "ui/session/session.h"

namespace saliscope::ui {

/// An unsaved mask on disk, and the series it belongs to.
struct KeptMask {
  QString copy;      ///< the kept .nii.gz
  QString maskFile;  ///< where it would have been saved; may be empty
  QString series;    ///< seriesKey()
  QString open;      ///< folder or file to open for that series
  int slice = 0;
  QDateTime time;
};

/// SeriesInstanceUID and first file, hashed: says nothing about the patient.
[[nodiscard]] QString seriesKey(const SeriesEntry& entry);

/// Writes the mask on show some seconds after a change, when another series takes its place, and on keepNow(). Coming back to
/// a series, also in another session, brings its unsaved mask back by itself.
class MaskKeeper : public QObject {
  Q_OBJECT
 public:
  MaskKeeper(Session& session, QString folder, QObject* parent = nullptr);

  /// <user's data folder>/recovery.
  [[nodiscard]] static QString defaultFolder();
  /// Writes the mask at once if it has unsaved changes. Throws Error WriteFailed.
  void keepNow();
  /// Forgets what is kept of the mask on show.
  void discard();
  void discard(const KeptMask& kept);
  [[nodiscard]] QList<KeptMask> kept() const;  ///< newest first
  /// Opens the series if need be, and then its kept mask as an unsaved one.
  void restore(const KeptMask& kept);
  /// From now on every kept mask comes back with its series, as if it had been kept in this session.
  void bringBackAll();

 private:
  [[nodiscard]] KeptMask describe() const;
  void keepInBackground();
  void seriesLeaves();
  void maskSaved(const QString& file);
  void seriesArrived();
  void bringBack();

  Session& session_;
  QString folder_;
  QTimer delay_;
  QHash<QString, QString> maskFiles_;  ///< series -> saved mask that was open with it in this session
  QStringList own_;                    ///< series whose masks were kept in this session
  QString wanted_;                     ///< series whose kept mask the user asked for
  QHash<QString, JobId> writing_;
  QHash<QString, QString> saving_;  ///< file -> series that was left while its mask was being saved there
  QStringList outdated_;            ///< series whose copy is being written and not needed any more
};

}  // namespace saliscope::ui
