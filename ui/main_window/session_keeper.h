// What was open comes back after a restart or a crash.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <optional>

#include "ui/session/session.h"

namespace saliscope::ui {

class MaskKeeper;

/// The state that the settings do not hold: what is open and what of it is on show.
struct KeptSession {
  QStringList paths;  ///< folders and files to open
  QString series;     ///< seriesKey() of the one on show
  QString title;      ///< of its line in the list
  int slice = 0;
  Window window;
  QString maskFile;  ///< saved mask on show; may be empty
  QString cases;     ///< manifest or folder of the list of cases; may be empty
  QString model;     ///< file of a model other than the bundled one; may be empty
  QDateTime time;
  bool ended = false;  ///< false: the program did not end as it should
};

/// Writes aside at most every few seconds while something changes. Nothing is written before something is open, so that the
/// last session stays until there is another.
class SessionKeeper : public QObject {
  Q_OBJECT
 public:
  /// Unsaved masks are left to `masks`, which must outlive it.
  SessionKeeper(Session& session, MaskKeeper& masks, QString file, QObject* parent = nullptr);

  /// Of the run before; none if nothing was open or nothing of it is on the disk any more.
  [[nodiscard]] const std::optional<KeptSession>& previous() const { return previous_; }
  /// Opens what was open, and shows what was on show.
  void restore();
  /// The program ends as it should. Throws Error WriteFailed.
  void end();

 Q_SIGNALS:
  /// It is written now; what the settings hold should be as well.
  void keeping();

 private:
  void changed();
  void keep();
  void showWanted();
  void volumeArrived();
  [[nodiscard]] KeptSession describe() const;
  void write(const KeptSession& kept) const;

  Session& session_;
  MaskKeeper& masks_;
  QString file_;
  QTimer delay_;
  std::optional<KeptSession> previous_;
  std::optional<KeptSession> wanted_;  ///< while it is being opened
  bool wasOpen_ = false;
};

}  // namespace saliscope::ui
