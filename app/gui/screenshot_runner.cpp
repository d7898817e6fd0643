#include "app/gui/screenshot_runner.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPixmap>
#include <cstdio>

#include "core/base/error.h"
#include "core/base/files.h"
#include "ui/jobs/error_words.h"
#include "ui/report/export_report.h"

namespace saliscope::gui {
namespace {

constexpr int lookEveryMs = 50;
/// Evidence follows a map after a short delay, a frame follows a change: quiet must last before it counts.
constexpr int quietMs = 500;

}  // namespace

ScreenshotRunner::ScreenshotRunner(ui::Session& session, QWidget& window, Opener& opener, const Options& options, QObject* parent)
    : QObject(parent), session_(session), window_(window), opener_(opener), options_(options) {
  // What fails while the opener starts comes before the event loop, which alone can end the program.
  connect(&opener_, &Opener::failed, this, &ScreenshotRunner::fail, Qt::QueuedConnection);
  connect(&timer_, &QTimer::timeout, this, &ScreenshotRunner::look);
  timer_.start(lookEveryMs);
}

void ScreenshotRunner::look() {
  if (!opener_.done() || !session_.idle()) {
    quiet_.invalidate();
    return;
  }
  if (!quiet_.isValid()) quiet_.start();
  if (quiet_.elapsed() < quietMs) return;
  if (!saved_) {
    saved_ = true;
    save();
  } else {
    timer_.stop();
    QCoreApplication::exit(0);
  }
}

void ScreenshotRunner::save() {
  try {
    if (!options_.screenshot.isEmpty()) {
      // grab() asks the OpenGL widgets to render as well.
      const QPixmap picture = window_.grab();
      writeAside(options_.screenshot.toStdString(),
                 [&](const std::filesystem::path& file) { picture.save(QString::fromStdString(file.string()), "PNG"); });
    }
    if (!options_.report.isEmpty()) ui::exportReportTo(session_, options_.report);
    quiet_.invalidate();
  } catch (const Error& error) {
    fail(QString::fromStdString(error.argument(0)) + QStringLiteral(": ") + ui::errorWords(error).what);
  }
}

void ScreenshotRunner::fail(const QString& message) {
  timer_.stop();
  std::fprintf(stderr, "error: %s\n", qUtf8Printable(message));
  QCoreApplication::exit(2);
}

}  // namespace saliscope::gui
