// The slice view under a real mouse and real keys.
#include "ui/viewer/slice_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "tests/support/shared_data.h"
#include "tests/ui/viewer/synthetic_study.h"
#include "ui/render/vtk_widget.h"
#include "ui/viewer/viewer_panel.h"

using namespace saliscope;
using namespace saliscope::ui;

namespace {

constexpr int longWait = 60000;

/// Paints without doing anything; counts what it is given.
class CountingTool final : public ViewTool {
 public:
  void press(const ToolPoint& at) override { pressed.push_back(at.pixel); }
  void drag(const ToolPoint& to) override { dragged.push_back(to.pixel); }
  void release(const ToolPoint&) override { ++released; }
  void hover(const ToolPoint&) override { ++hovers; }
  void leave() override {}
  bool wheel(int, Qt::KeyboardModifiers modifiers) override { return (modifiers & Qt::ShiftModifier) != 0; }
  bool key(const QKeyEvent&) override { return false; }
  void paint(QPainter&, const QTransform&) override {}
  [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
  std::vector<PixelPoint> pressed, dragged;
  int released = 0;
  int hovers = 0;
};

}  // namespace

class SliceViewTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    scan_ = std::make_unique<test::OpenScan>();
    QVERIFY(scan_->ready);
    session().view.setWindow({50, 400});
    panel_ = std::make_unique<ViewerPanel>(session());
    panel_->resize(700, 600);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    QTRY_VERIFY(view().probe(at(20, 16)).valid);
  }
  void cleanup() {
    panel_.reset();
    scan_.reset();
  }

  void theProbeTellsTheStoredValues() {
    const Probe probe = view().probe(at(40, 5));
    QCOMPARE(probe.column, 40);
    QCOMPARE(probe.row, 5);
    QCOMPARE(probe.slice, 10);
    QCOMPARE(probe.hu, 210.0);
    QVERIFY(!probe.importance);
    QVERIFY(!probe.masked);
    const Vec3 wanted{10, -10, 130};
    for (std::size_t i = 0; i < 3; ++i) QVERIFY(std::abs(probe.mm[i] - wanted[i]) < 1e-6);
    QVERIFY(!view().probe(QPointF(1, 1)).valid);
  }

  void theMouseAnnouncesWhatLiesUnderIt() {
    Probe last;
    connect(panel_.get(), &ViewerPanel::hovered, this, [&last](const Probe& probe) { last = probe; });
    QTest::mouseMove(&view(), at(8, 8).toPoint());
    QTRY_VERIFY(last.valid);
    QCOMPARE(last.hu, 1010.0);
    // A new slice under a mouse at rest is announced too.
    session().study.setSliceIndex(12);
    QTRY_COMPARE(last.hu, 1012.0);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view(), &leave);
    QVERIFY(!last.valid);
  }

  void thePictureShowsTheWindowedValues() {
    // Rows are twice as tall as columns are wide: the scan is square on screen.
    const QRectF place = view().pixelToWidget().mapRect(QRectF(-0.5, -0.5, test::scanColumns, test::scanRows));
    QVERIFY(std::abs(place.width() - place.height()) < 1e-6);
    const auto grey = [](double hu) { return static_cast<int>(std::lround(255 * std::clamp((hu + 150) / 400, 0.0, 1.0))); };
    expectGrey(20, 22, grey(-90));
    expectGrey(44, 22, grey(210));
    expectGrey(8, 8, 255);
    // The patient's right is at the left of the screen, the front at the top.
    QVERIFY(at(8, 8).x() < at(44, 8).x());
    QVERIFY(at(8, 8).y() < at(8, 22).y());
    session().view.setWindow({210, 100});
    expectGrey(44, 22, 128);
    expectGrey(20, 22, 0);
  }

  void theWheelMovesThroughTheSlices() {
    wheel(120);
    QCOMPARE(session().study.sliceIndex(), 11);
    wheel(-240);
    QCOMPARE(session().study.sliceIndex(), 9);
    wheel(120, Qt::ShiftModifier);
    QCOMPARE(session().study.sliceIndex(), 19);
    // Some systems send Shift+wheel sideways.
    sendWheel({-120, 0}, Qt::ShiftModifier);
    QCOMPARE(session().study.sliceIndex(), 9);
  }

  void fineWheelsAddUp() {
    for (int i = 0; i < 7; ++i) wheel(15);
    QCOMPARE(session().study.sliceIndex(), 10);
    wheel(15);
    QCOMPARE(session().study.sliceIndex(), 11);
    wheel(60);
    // Turning back counts from there, not from the rest.
    for (int i = 0; i < 8; ++i) wheel(-15);
    QCOMPARE(session().study.sliceIndex(), 10);
  }

  void keysMoveThroughTheSlices() {
    key(Qt::Key_Up);
    QCOMPARE(session().study.sliceIndex(), 11);
    key(Qt::Key_Down);
    QCOMPARE(session().study.sliceIndex(), 10);
    key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(session().study.sliceIndex(), 20);
    key(Qt::Key_Home);
    QCOMPARE(session().study.sliceIndex(), 0);
    key(Qt::Key_Down);
    QCOMPARE(session().study.sliceIndex(), 0);
    key(Qt::Key_End);
    QCOMPARE(session().study.sliceIndex(), test::scanSlices - 1);
  }

  void keysChooseWindowPresets() {
    for (int number = 1; number <= 9; ++number) {
      key(static_cast<Qt::Key>(Qt::Key_0 + number));
      QCOMPARE(session().view.window(), windowPresets()[static_cast<std::size_t>(number - 1)].window);
    }
    // No model yet: its window cannot be shown.
    const Window before = session().view.window();
    key(Qt::Key_0);
    QCOMPARE(session().view.window(), before);
  }

  void keysSwitchTheLayers() {
    key(Qt::Key_Space);
    QVERIFY(!session().view.heatmap().visible);
    key(Qt::Key_Space);
    QVERIFY(session().view.heatmap().visible);
    key(Qt::Key_M);
    QCOMPARE(session().view.mask(), MaskStyle::Fill);
    key(Qt::Key_M);
    QCOMPARE(session().view.mask(), MaskStyle::Hidden);
    key(Qt::Key_M);
    QCOMPARE(session().view.mask(), MaskStyle::Outline);
  }

  void leftDragChangesTheWindow() {
    drag(Qt::LeftButton, {300, 200}, {330, 200});
    QCOMPARE(session().view.window(), (Window{50, 440}));
    session().view.setWindow({50, 400});
    drag(Qt::LeftButton, {300, 200}, {300, 170});
    QCOMPARE(session().view.window(), (Window{10, 400}));
    // A narrow window moves more slowly than a wide one, and never closes.
    session().view.setWindow({50, 90});
    drag(Qt::LeftButton, {300, 200}, {310, 200});
    QCOMPARE(session().view.window().width, 93.0);
    drag(Qt::LeftButton, {600, 200}, {0, 200});
    QCOMPARE(session().view.window().width, 1.0);
  }

  void middleDragPans() {
    const QPointF before = at(32, 16);
    drag(Qt::MiddleButton, {300, 200}, {320, 230});
    QCOMPARE(at(32, 16), before + QPointF(20, 30));
    QCOMPARE(session().view.window(), (Window{50, 400}));
  }

  void rightDragAndControlWheelZoomAboutTheMouse() {
    const QPoint mouse(250, 180);
    const PixelPoint under = view().pixelAt(mouse);
    const double before = view().pixelToWidget().m11();
    sendWheel({0, 120}, Qt::ControlModifier, mouse);
    QVERIFY(view().pixelToWidget().m11() > 1.1 * before);
    expectNear(view().pixelAt(mouse), under);
    drag(Qt::RightButton, mouse, mouse + QPoint(0, 60));
    QVERIFY(view().pixelToWidget().m11() < before);
    expectNear(view().pixelAt(mouse), under);
    QCOMPARE(session().study.sliceIndex(), 10);
    QTest::mouseDClick(&view(), Qt::LeftButton, {}, {300, 200});
    QVERIFY(std::abs(view().pixelToWidget().m11() - before) < 1e-9);
  }

  void aToolTakesTheLeftButtonAlone() {
    CountingTool tool;
    view().setTool(&tool);
    drag(Qt::LeftButton, at(20, 10).toPoint(), at(24, 10).toPoint());
    QCOMPARE(tool.pressed.size(), std::size_t{1});
    QVERIFY(std::abs(tool.pressed[0].column - 20) < 0.2 && std::abs(tool.pressed[0].row - 10) < 0.2);
    QVERIFY(std::abs(tool.dragged.back().column - 24) < 0.2);
    QCOMPARE(tool.released, 1);
    QCOMPARE(session().view.window(), (Window{50, 400}));
    wheel(120, Qt::ShiftModifier);
    QCOMPARE(session().study.sliceIndex(), 10);
    wheel(120);
    QCOMPARE(session().study.sliceIndex(), 11);
    drag(Qt::MiddleButton, {300, 200}, {320, 200});
    QCOMPARE(tool.released, 1);
    view().setTool(nullptr);
  }

  void theMaskIsDrawnOnTop() {
    Image<std::uint8_t> pixels(test::scanColumns, test::scanRows);
    for (int row = 20; row < 28; ++row) {
      for (int column = 40; column < 56; ++column) pixels.at(column, row) = 1;
    }
    session().mask.beginStroke(10, false, 2);
    session().mask.extendStroke({48, 24}, {48, 24});
    session().mask.endStroke();
    session().mask.replaceSlice(10, pixels, SliceStatus::Drawn);
    QTRY_VERIFY(colorAt(39.5, 24).blue() > colorAt(39.5, 24).red() + 40);
    QVERIFY(std::abs(colorAt(48, 24).blue() - colorAt(48, 24).red()) < 3);
    QVERIFY(view().probe(at(48, 24)).masked);
    QVERIFY(!view().probe(at(38, 24)).masked);
    session().view.setMask(MaskStyle::Fill);
    QTRY_VERIFY(colorAt(48, 24).blue() > colorAt(48, 24).red() + 20);
    session().view.setMask(MaskStyle::Hidden);
    QTRY_VERIFY(std::abs(colorAt(39.5, 24).blue() - colorAt(39.5, 24).red()) < 3);
  }

  void theHeatmapIsShownAndProbed() {
    if (!std::filesystem::exists(bundledModelPath())) QSKIP("needs the bundled model");
    session().explanation.loadModel({});
    QTRY_VERIFY_WITH_TIMEOUT(session().explanation.classifier() != nullptr, longWait);
    HeatmapSettings settings;
    settings.estimator = "random";
    session().explanation.setSettings(settings);
    session().explanation.run();
    QTRY_VERIFY_WITH_TIMEOUT(session().explanation.heatmap() != nullptr && !session().explanation.isPreview(), longWait);
    QTRY_VERIFY(view().probe(at(44, 22)).importance.has_value());
    QCOMPARE(*view().probe(at(44, 22)).importance, static_cast<double>(session().explanation.heatmap()->values.at(44, 22)));
    QTRY_VERIFY(hasColor());
    // The paper's picture is the same without OpenGL.
    const QImage paper = panel_->picture({600, 600});
    QCOMPARE(paper.size(), QSize(600, 600));
    session().view.setHeatmap({.visible = false});
    QTRY_VERIFY(!view().probe(at(44, 22)).importance.has_value());
    QTRY_VERIFY(!hasColor());
    // The model's window is known now.
    key(Qt::Key_0);
    const InputSpec& input = session().explanation.classifier()->card().input;
    QCOMPARE(session().view.window(), Window::fromRange(input.windowLow, input.windowHigh));
  }

 private:
  Session& session() { return scan_->session; }
  SliceView& view() { return panel_->view(); }
  QPointF at(double column, double row) { return view().pixelToWidget().map(QPointF(column, row)); }

  QColor colorAt(double column, double row) { return colorIn(view().grab().toImage(), column, row); }
  QColor colorIn(const QImage& shot, double column, double row) {
    const QPointF point = at(column, row) * shot.devicePixelRatio();
    return shot.pixelColor(static_cast<int>(point.x()), static_cast<int>(point.y()));
  }
  void expectGrey(double column, double row, int grey) {
    QTRY_VERIFY2(std::abs(colorAt(column, row).red() - grey) <= 3, qPrintable(QString::number(colorAt(column, row).red())));
    QVERIFY(std::abs(colorAt(column, row).blue() - grey) <= 3);
  }
  /// Is anything inside the slice, away from the words, not grey?
  bool hasColor() {
    const QImage shot = view().grab().toImage();
    for (int column = 16; column < 48; ++column) {
      const QColor color = colorIn(shot, column, 16);
      if (std::abs(color.red() - color.blue()) > 20) return true;
    }
    return false;
  }
  static void expectNear(const PixelPoint& a, const PixelPoint& b) {
    QVERIFY(std::abs(a.column - b.column) < 1e-6);
    QVERIFY(std::abs(a.row - b.row) < 1e-6);
  }
  void wheel(int angle, Qt::KeyboardModifiers modifiers = {}) { sendWheel({0, angle}, modifiers); }
  void sendWheel(QPoint angle, Qt::KeyboardModifiers modifiers, QPoint mouse = {300, 200}) {
    QWheelEvent event(mouse, view().mapToGlobal(mouse), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view(), &event);
  }
  void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), code, modifiers); }
  void drag(Qt::MouseButton button, QPoint from, QPoint to) {
    QTest::mousePress(&view(), button, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, view().mapToGlobal(to), Qt::NoButton, button, {});
    QApplication::sendEvent(&view(), &move);
    QTest::mouseRelease(&view(), button, {}, to);
  }

  std::unique_ptr<test::OpenScan> scan_;
  std::unique_ptr<ViewerPanel> panel_;
};

int main(int argc, char** argv) {
  VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  SliceViewTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "slice_view_test.moc"
