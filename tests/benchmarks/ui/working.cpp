#include <QTest>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <mutex>
#include <thread>
#include <vector>

#include "tests/benchmarks/ui/measures.h"
#include "ui/editor/mask_editor.h"

namespace saliscope::benchmark_ui {

namespace {

using Clock = std::chrono::steady_clock;

/// Asks the event loop from another thread, as a user's click would, and notes how long each answer takes.
class Asker {
 public:
  explicit Asker(QObject& in) : in_(in), thread_([this] { run(); }) {}
  ~Asker() { stop(); }
  std::vector<double> stop() {
    stopped_ = true;
    if (thread_.joinable()) thread_.join();
    return answers_;
  }

 private:
  void run() {
    while (!stopped_) {
      const auto asked = Clock::now();
      QMetaObject::invokeMethod(
          &in_, [this, asked] { answers_.push_back(std::chrono::duration<double, std::milli>(Clock::now() - asked).count()); },
          Qt::QueuedConnection);
      std::this_thread::sleep_for(std::chrono::milliseconds(7));
    }
  }
  QObject& in_;
  std::atomic<bool> stopped_{false};
  std::vector<double> answers_;  ///< written and read in the event loop's thread alone
  std::thread thread_;
};

}  // namespace

double eventLoopP99Ms(Driver& driver) {
  ui::Session& session = driver.session();
  session.study.setSliceIndex(50);
  HeatmapSettings settings = session.explanation.settings();
  settings.estimator = "smoothgrad-squared";
  settings.parameters.clear();
  session.explanation.setSettings(settings);
  driver.waitIdle();
  session.explanation.run();
  Asker asker(driver.window());
  QElapsedTimer timer;
  timer.start();
  int direction = 1;
  constexpr int mostMs = 20000;
  while (!session.compute.idle() && timer.elapsed() < mostMs) {
    QTest::qWait(60);
    driver.wheel(driver.view(), direction);
    driver.move(driver.view(), QPoint(200 + static_cast<int>(timer.elapsed() / 10) % 300, 250), Qt::NoButton);
    direction = -direction;
  }
  std::vector<double> answers = asker.stop();
  session.explanation.cancelAll();
  driver.waitIdle();
  const auto rank = static_cast<std::size_t>(std::ceil(0.99 * static_cast<double>(answers.size()))) - 1;
  std::nth_element(answers.begin(), answers.begin() + static_cast<std::ptrdiff_t>(rank), answers.end());
  return answers.at(rank);
}

Painting measurePainting(Driver& driver) {
  ui::Session& session = driver.session();
  session.study.setSliceIndex(50);
  HeatmapSettings settings = session.explanation.settings();
  settings.estimator = "random";
  settings.parameters.clear();
  session.explanation.setSettings(settings);
  session.explanation.run();
  driver.waitIdle();
  auto* editor = driver.window().findChild<ui::MaskEditor*>();
  editor->setActive(true);
  driver.waitIdle();
  Painting painting;
  FrameCounter counter(driver.view());
  constexpr int moves = 200;
  const QPoint middle(driver.view().width() / 2, driver.view().height() / 2);
  QTest::mousePress(&driver.view(), Qt::LeftButton, {}, middle);
  QElapsedTimer timer;
  timer.start();
  for (int i = 0; i < moves; ++i) {
    const double turn = i * 0.1;
    const QPoint to = middle + QPoint(static_cast<int>(90 * std::cos(turn)), static_cast<int>((60 + i / 4) * std::sin(turn)));
    driver.drawn(counter, [&] { driver.move(driver.view(), to, Qt::LeftButton); });
  }
  painting.eventsPerSecond = moves * 1e9 / static_cast<double>(timer.nsecsElapsed());
  bool spoken = false;
  QObject::connect(&session.evidence, &ui::Evidence::changed, &counter, [&] { spoken = session.evidence.current() != nullptr; });
  driver.waitIdle();
  // A short stroke of its own: the first one has warmed what is kept between strokes.
  QTest::mousePress(&driver.view(), Qt::LeftButton, {}, middle);
  driver.move(driver.view(), middle + QPoint(20, 0), Qt::LeftButton);
  driver.waitIdle();
  spoken = false;
  driver.move(driver.view(), middle + QPoint(60, 40), Qt::LeftButton);
  timer.restart();
  QTest::mouseRelease(&driver.view(), Qt::LeftButton, {}, middle + QPoint(60, 40));
  driver.wait([&] { return spoken; }, "the evidence does not follow");
  painting.rescoreMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  editor->setActive(false);
  session.undo.undo();
  session.undo.undo();
  return painting;
}

}  // namespace saliscope::benchmark_ui
