// Drives the real window on a synthetic series of 512 x 512 x 100 and prints one JSON object (cli.md, "Benchmarks"). Usage:
//   xvfb-run -a -s "-screen 0 1600x1000x24" benchmark-ui [--folder DIR] [--model FILE] [--only NAME]
// DIR keeps the series for the next run. Wants a quiet machine.
#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>
#include <exception>

#include "tests/benchmarks/ui/measures.h"
#include "ui/render/vtk_widget.h"

namespace {

using namespace saliscope::benchmark_ui;

void measure(Driver& driver, const QString& model, const QString& only, QJsonObject& numbers) {
  const auto wanted = [&](const char* name) { return only.isEmpty() || only == QLatin1String(name); };
  if (wanted("open")) {
    const Opening opening = measureOpening(driver);
    numbers["first_image_ms"] = opening.firstImageMs;
    numbers["open_series_ratio_to_gdcm"] = opening.ratioToGdcm;
    numbers["reopen_memory_growth_mb"] = opening.memoryGrowthMb;
  }
  driver.open();
  driver.waitIdle();
  if (wanted("scroll") || only == QLatin1String("plain")) {
    numbers["scroll_fps_plain"] = scrollFps(driver);
    numbers["window_fps_plain"] = windowFps(driver);
  }
  if (only == QLatin1String("open") || only == QLatin1String("plain")) return;
  driver.session().explanation.loadModel(model);
  driver.wait([&] { return driver.session().explanation.classifier() != nullptr; }, "the model does not load");
  driver.waitIdle();
  if (wanted("scroll") || wanted("overlay")) {
    prepareOverlays(driver);
    numbers["scroll_fps_overlay"] = scrollFps(driver);
    numbers["window_fps_overlay"] = windowFps(driver);
  }
  if (wanted("hover")) numbers["hover_fps_four_views"] = hoverFps(driver);
  if (wanted("job")) numbers["event_loop_p99_ms_during_job"] = eventLoopP99Ms(driver);
  if (wanted("paint")) {
    const Painting painting = measurePainting(driver);
    numbers["brush_events_per_s"] = painting.eventsPerSecond;
    numbers["rescore_ms"] = painting.rescoreMs;
  }
}

}  // namespace

int main(int argc, char** argv) {
  try {
    saliscope::ui::VtkWidget::setDefaultFormat();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Saliscope"));
    QApplication::setApplicationName(QStringLiteral("benchmark-ui"));
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("folder"), QStringLiteral("Keep the series in <DIR>."), QStringLiteral("DIR")},
         {QStringLiteral("model"), QStringLiteral("Use the model <FILE>."), QStringLiteral("FILE")},
         {QStringLiteral("only"), QStringLiteral("open, plain, scroll, overlay, hover, job or paint."), QStringLiteral("NAME")}});
    parser.addHelpOption();
    parser.process(application);
    const QTemporaryDir temporary;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, temporary.path());
    const QString folder = parser.value(QStringLiteral("folder"));
    const auto material = makeMaterial((folder.isEmpty() ? temporary.path() : folder).toStdString());
    QJsonObject numbers;
    {
      Driver driver(material);
      measure(driver, parser.value(QStringLiteral("model")), parser.value(QStringLiteral("only")), numbers);
    }
    std::fputs(QJsonDocument(numbers).toJson().constData(), stdout);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
