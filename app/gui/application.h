// The desktop program: makes settings, theme, language, session and window, and ties them together.
#pragma once

#include <QApplication>
#include <QTemporaryDir>
#include <memory>

#include "app/gui/options.h"

namespace saliscope::gui {

/// An application whose slots may throw: errors of core become messages in the window, others end the program with status 1.
class Application : public QApplication {
  Q_OBJECT
 public:
  Application(int& argc, char** argv);
  ~Application() override;

  /// Shows the window and runs until it is closed; the exit status.
  int run(const Options& options);
  bool notify(QObject* receiver, QEvent* event) override;

 private:
  struct Parts;
  void chooseSettings(const Options& options);
  void chooseLanguage(const Options& options);
  /// Writes the report of an evaluation and its figures, without a window; the exit status.
  static int reportRun(const Options& options);

  std::unique_ptr<QTemporaryDir> settingsFolder_;  ///< unattended runs only
  std::unique_ptr<Parts> parts_;
};

}  // namespace saliscope::gui
