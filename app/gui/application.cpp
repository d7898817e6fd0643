#include "app/gui/application.h"

#include <QDateTime>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>
#include <cstdio>

#include "app/gui/opener.h"
#include "app/gui/screenshot_runner.h"
#include "core/base/error.h"
#include "core/evaluation/run_reader.h"
#include "translations/translations.h"
#include "ui/jobs/error_words.h"
#include "ui/main_window/main_window.h"
#include "ui/report/run_report.h"
#include "ui/session/session.h"
#include "ui/widgets/theme.h"

namespace saliscope::gui {

struct Application::Parts {
  QTranslator qtWords;
  QTranslator words;
  ui::Theme theme;
  ui::Session session;
  std::unique_ptr<ui::MainWindow> window;
};

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
  setOrganizationName(QStringLiteral("Saliscope"));
  setApplicationName(QStringLiteral("Saliscope"));
  setApplicationVersion(QStringLiteral(SALISCOPE_VERSION));
  setDesktopFileName(QStringLiteral("org.saliscope.Saliscope"));
}

Application::~Application() = default;

void Application::chooseSettings(const Options& options) {
  QSettings::setDefaultFormat(QSettings::IniFormat);
  if (!options.unattended()) return;
  settingsFolder_ = std::make_unique<QTemporaryDir>();
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settingsFolder_->path());
}

void Application::chooseLanguage(const Options& options) {
  const QString chosen = options.language.isEmpty() ? QSettings().value(QStringLiteral("language")).toString() : options.language;
  const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
  if (!chosen.isEmpty()) QLocale::setDefault(locale);
  registerTranslations();
  if (parts_->qtWords.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                           QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    installTranslator(&parts_->qtWords);
  }
  const QString name = QStringLiteral("saliscope");
  const QString folder = QStringLiteral(":/translations");
  const bool found = parts_->words.load(locale, name, QStringLiteral("_"), folder);
  // English holds the plurals ("1 slice") for languages without a translation.
  if (found || parts_->words.load(name + QStringLiteral("_en"), folder)) installTranslator(&parts_->words);
}

int Application::run(const Options& options) {
  chooseSettings(options);
  parts_ = std::make_unique<Parts>();
  chooseLanguage(options);
  if (!options.runReport.isEmpty()) return reportRun(options);
  const QString theme = options.theme.isEmpty() ? QSettings().value(QStringLiteral("theme")).toString() : options.theme;
  parts_->theme.apply(ui::Theme::kindOf(theme));
  setWindowIcon(QIcon(QStringLiteral(":/saliscope.svg")));
  parts_->session.restoreSettings();

  ui::MainWindowOptions how;
  how.attended = !options.unattended();
  if (options.unattended()) how.dataFolder = settingsFolder_->path();
  parts_->window = std::make_unique<ui::MainWindow>(parts_->session, parts_->theme, how);
  if (options.unattended() || options.sizeGiven) parts_->window->resize(options.size);
  parts_->window->show();

  Opener opener(parts_->session, options);
  std::unique_ptr<ScreenshotRunner> runner;
  if (options.unattended()) runner = std::make_unique<ScreenshotRunner>(parts_->session, *parts_->window, opener, options);
  if (!options.unattended() && !options.paths.isEmpty()) parts_->window->rememberPaths(options.paths);
  opener.start();
  if (!options.unattended() && options.paths.isEmpty()) parts_->window->continueIfWanted();
  const int status = exec();
  runner.reset();
  parts_->window.reset();
  return status;
}

int Application::reportRun(const Options& options) {
  try {
    const RunTables run = readRun(options.runReport.toStdString());
    ui::writeRunReport(options.report, run, QDateTime::currentDateTime());
    ui::writeRunFigures(run);
    return 0;
  } catch (const Error& error) {
    std::fprintf(stderr, "error: %s: %s\n", error.argument(0).c_str(), qUtf8Printable(ui::errorWords(error).what));
    return 2;
  }
}

bool Application::notify(QObject* receiver, QEvent* event) {
  try {
    return QApplication::notify(receiver, event);
  } catch (const Error& error) {
    if (parts_) parts_->session.notify(error);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    exit(1);
  }
  return true;
}

}  // namespace saliscope::gui
