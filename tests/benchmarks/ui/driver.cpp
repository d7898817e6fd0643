#include "tests/benchmarks/ui/driver.h"

#include <QApplication>
#include <QMouseEvent>
#include <QOpenGLWidget>
#include <QPixmap>
#include <QScreen>
#include <QTest>
#include <QWheelEvent>
#include <stdexcept>
#include <string>

#include "ui/render/slice_picture.h"

namespace saliscope::benchmark_ui {

namespace {

constexpr int longWaitMs = 60000;

}  // namespace

FrameCounter::FrameCounter(ui::SliceView& view) : view_(view) {
  const auto* opengl = view.findChild<QOpenGLWidget*>();
  if (opengl != nullptr) {
    connect(opengl, &QOpenGLWidget::frameSwapped, this, [this] {
      if (view_.upToDate()) ++frames_;
    });
  } else {
    view.findChild<ui::SlicePicture*>()->installEventFilter(this);
  }
}

bool FrameCounter::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Paint && view_.upToDate()) ++frames_;
  return QObject::eventFilter(watched, event);
}

Driver::Driver(const Material& material) : material_(material), session_(std::make_unique<ui::Session>()) {
  theme_.apply(ui::Theme::Kind::Dark);
  ui::MainWindowOptions options;
  options.attended = false;
  options.dataFolder = QString::fromStdString((material.series.parent_path() / "keep").string());
  window_ = std::make_unique<ui::MainWindow>(*session_, theme_, options);
  window_->resize(1600, 1000);
  window_->show();
  if (!QTest::qWaitForWindowExposed(window_.get())) throw std::runtime_error("the window does not appear");
}

Driver::~Driver() {
  window_.reset();
  session_.reset();
}

ui::ViewerPanel& Driver::panel() {
  return *window_->findChild<ui::ViewerPanel*>();
}

void Driver::open() {
  window_->openPaths({QString::fromStdString(material_.series.string())});
  wait([this] { return session_->study.volume() != nullptr; }, "the series does not load");
}

void Driver::wait(const std::function<bool()>& done, const char* what) {
  QElapsedTimer timer;
  timer.start();
  while (!done()) {
    if (timer.elapsed() > longWaitMs) throw std::runtime_error(what);
    QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
  }
}

void Driver::waitIdle() {
  wait([this] { return session_->idle(); }, "the session does not come to rest");
  QTest::qWait(300);
}

void Driver::drawn(FrameCounter& counter, const std::function<void()>& act) {
  const int before = counter.frames();
  act();
  wait([&] { return counter.frames() > before; }, "no frame was drawn");
  roundTrip();
}

void Driver::roundTrip() {
  const QPixmap pixel = window_->screen()->grabWindow(0, 0, 0, 1, 1);
  if (pixel.isNull()) throw std::runtime_error("the screen cannot be read");
}

void Driver::wheel(ui::SliceView& view, int notches) {
  constexpr int notch = 120;
  const QPoint at(view.width() / 2, view.height() / 2);
  QWheelEvent event(at, view.mapToGlobal(at), {}, {0, notches * notch}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
  QApplication::sendEvent(&view, &event);
}

void Driver::move(ui::SliceView& view, const QPoint& to, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers) {
  QMouseEvent event(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, buttons, modifiers);
  QApplication::sendEvent(&view, &event);
}

}  // namespace saliscope::benchmark_ui
