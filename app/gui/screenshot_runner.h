// Waits until all work is done, saves the window as a picture and the report, and ends the program.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include "app/gui/opener.h"
#include "app/gui/options.h"
#include "ui/session/session.h"

namespace saliscope::gui {

class ScreenshotRunner : public QObject {
  Q_OBJECT
 public:
  ScreenshotRunner(ui::Session& session, QWidget& window, Opener& opener, const Options& options, QObject* parent = nullptr);

 private:
  void look();
  void save();
  void fail(const QString& message);

  ui::Session& session_;
  QWidget& window_;
  Opener& opener_;
  Options options_;
  QTimer timer_;
  bool saved_ = false;
  QElapsedTimer quiet_;  ///< since when nothing runs
};

}  // namespace saliscope::gui
