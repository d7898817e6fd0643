#include <QMouseEvent>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "tests/benchmarks/ui/measures.h"
#include "ui/viewer/view_grid.h"

namespace saliscope::benchmark_ui {

namespace {

constexpr int frames = 200;

double perSecond(int count, const QElapsedTimer& timer) {
  return count * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

}  // namespace

double scrollFps(Driver& driver) {
  ui::Study& study = driver.session().study;
  study.setSliceIndex(5);
  driver.waitIdle();
  FrameCounter counter(driver.view());
  int direction = 1;
  QElapsedTimer timer;
  timer.start();
  for (int i = 0; i < frames; ++i) {
    if (study.sliceIndex() >= study.sliceCount() - 2) direction = -1;
    if (study.sliceIndex() <= 1) direction = 1;
    driver.drawn(counter, [&] { driver.wheel(driver.view(), direction); });
  }
  return perSecond(frames, timer);
}

double windowFps(Driver& driver) {
  driver.session().study.setSliceIndex(50);
  driver.waitIdle();
  FrameCounter counter(driver.view());
  const Window before = driver.session().view.window();
  const QPoint start(300, 300);
  QTest::mousePress(&driver.view(), Qt::LeftButton, {}, start);
  QElapsedTimer timer;
  timer.start();
  for (int i = 1; i <= frames / 2; ++i) {
    driver.drawn(counter, [&] { driver.move(driver.view(), start + QPoint(i, 0), Qt::LeftButton); });
  }
  const double fps = perSecond(frames / 2, timer);
  QTest::mouseRelease(&driver.view(), Qt::LeftButton, {}, start + QPoint(frames / 2, 0));
  driver.session().view.setWindow(before);
  return fps;
}

double hoverFps(Driver& driver) {
  ui::ViewGrid& grid = driver.panel().grid();
  grid.setArrangement({ui::Arrangement::Kind::Planes, 1, 1});
  driver.waitIdle();
  std::vector<std::unique_ptr<FrameCounter>> counters;
  for (ui::SliceView* view : grid.views()) counters.push_back(std::make_unique<FrameCounter>(*view));
  const auto drawnLeast = [&] {
    return (*std::min_element(counters.begin(), counters.end(),
                              [](const auto& a, const auto& b) { return a->frames() < b->frames(); }))
        ->frames();
  };
  const QPointF middle = driver.view().pixelToWidget().map(QPointF(256, 256));
  constexpr int moves = 120;
  QElapsedTimer timer;
  timer.start();
  for (int i = 0; i < moves; ++i) {
    const int before = drawnLeast();
    const double turn = i * 0.12;
    const QPointF to = middle + QPointF(60 * std::cos(turn), 50 * std::sin(turn));
    driver.move(driver.view(), to.toPoint(), Qt::NoButton, Qt::ShiftModifier);
    driver.wait([&] { return drawnLeast() > before; }, "not all views were drawn");
    driver.roundTrip();
  }
  const double fps = perSecond(moves, timer);
  grid.setArrangement({});
  driver.waitIdle();
  return fps;
}

void prepareOverlays(Driver& driver) {
  ui::Session& session = driver.session();
  session.mask.load(QString::fromStdString(driver.material().mask.string()));
  driver.wait([&] { return session.mask.present(); }, "the mask does not load");
  HeatmapSettings settings = session.explanation.settings();
  settings.estimator = "random";
  settings.parameters.clear();
  session.explanation.setSettings(settings);
  for (int k = 0; k < session.study.sliceCount(); ++k) {
    session.study.setSliceIndex(k);
    session.explanation.run();
    driver.wait([&] { return session.explanation.heatmap() && !session.explanation.isPreview(); }, "no map is made");
  }
}

}  // namespace saliscope::benchmark_ui
