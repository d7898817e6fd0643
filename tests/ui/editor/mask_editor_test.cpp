// Drawing a mask with a real mouse: the right voxels, at the right size, and back again.
#include "ui/editor/mask_editor.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolBar>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <cmath>

#include "tests/ui/viewer/synthetic_study.h"
#include "ui/editor/mask_files.h"
#include "ui/editor/mask_tool.h"
#include "ui/render/vtk_widget.h"
#include "ui/viewer/slice_view.h"

using namespace saliscope;
using namespace saliscope::ui;

namespace {
constexpr int longWait = 30000;
}

class MaskEditorTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    scan_ = std::make_unique<test::OpenScan>();
    QVERIFY(scan_->ready);
    window_ = std::make_unique<QWidget>();
    window_->resize(700, 600);
    auto* layout = new QVBoxLayout(window_.get());
    view_ = new SliceView(session());
    editor_ = new MaskEditor(session(), *view_, window_.get());
    auto* bar = new QToolBar;
    bar->addActions(editor_->actions());
    layout->addWidget(bar);
    layout->addWidget(view_, 1);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QTRY_VERIFY(view_->probe(view_->pixelToWidget().map(QPointF(20, 16))).valid);
  }
  void cleanup() {
    window_.reset();
    scan_.reset();
  }

  void paintingSetsTheVoxelsUnderTheBrush() {
    editor_->setActive(true);
    paint({32, 16}, {32, 16});
    QVERIFY(session().mask.present());
    // 10 mm across: 5 columns of 1 mm and 2.5 rows of 2 mm to each side.
    const Image<std::uint8_t> slice = session().mask.mask().slice(10);
    for (int row = 0; row < test::scanRows; ++row) {
      for (int column = 0; column < test::scanColumns; ++column) {
        const double distance = std::hypot(column - 32.0, 2 * (row - 16.0));
        // The mouse hits the pixel's centre to a fraction of a screen pixel only.
        if (std::abs(distance - 5) > 0.2) QCOMPARE(slice.at(column, row) != 0, distance < 5);
      }
    }
    QCOMPARE(session().mask.mask().count(9), std::size_t{0});
    QCOMPARE(session().mask.mask().status(10), SliceStatus::Drawn);
  }

  void aDragPaintsAllTheWay() {
    editor_->setActive(true);
    paint({20, 16}, {44, 16});
    for (int column = 18; column <= 46; ++column) QCOMPARE(int(session().mask.mask().slice(10).at(column, 16)), 1);
    QCOMPARE(session().undo.count(), 1);
    QCOMPARE(session().undo.text(0), QStringLiteral("Paint 10 mm on slice 11"));
  }

  void theMaskIsThereWhileTheMouseIsDown() {
    editor_->setActive(true);
    QTest::mousePress(view_, Qt::LeftButton, {}, at({20, 16}));
    QVERIFY(session().mask.mask().slice(10).at(20, 16) != 0);
    QVERIFY(session().mask.stroking());
    move(at({30, 16}), Qt::LeftButton);
    QVERIFY(session().mask.mask().slice(10).at(25, 16) != 0);
    QTest::mouseRelease(view_, Qt::LeftButton, {}, at({30, 16}));
    QVERIFY(!session().mask.stroking());
  }

  void controlErasesAndTheEraserPaintsWithControl() {
    editor_->setActive(true);
    paint({32, 16}, {32, 16});
    paint({32, 16}, {32, 16}, Qt::ControlModifier);
    QCOMPARE(session().mask.mask().count(10), std::size_t{0});
    action("maskEraser")->trigger();
    QVERIFY(editor_->active());
    QVERIFY(editor_->tool().erasing());
    paint({32, 16}, {32, 16}, Qt::ControlModifier);
    QVERIFY(session().mask.mask().count(10) > 0);
    paint({32, 16}, {32, 16});
    QCOMPARE(session().mask.mask().count(10), std::size_t{0});
  }

  void undoAndRedoGoBackAndForth() {
    editor_->setActive(true);
    paint({32, 16}, {32, 16});
    const std::size_t once = session().mask.mask().count(10);
    paint({15, 16}, {15, 16});
    const std::size_t twice = session().mask.mask().count(10);
    QVERIFY(twice > once);
    QTest::keyClick(view_, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().mask.mask().count(10), once);
    action("maskUndo")->trigger();
    QCOMPARE(session().mask.mask().count(10), std::size_t{0});
    QTest::keyClick(view_, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session().mask.mask().count(10), once);
    // Undo on another slice shows what it takes back.
    session().study.setSliceIndex(3);
    action("maskUndo")->trigger();
    QCOMPARE(session().study.sliceIndex(), 10);
    QCOMPARE(session().mask.mask().count(10), std::size_t{0});
  }

  void theBrushChangesItsSize() {
    editor_->setActive(true);
    auto* slider = window_->findChild<QSlider*>(QStringLiteral("brushSize"));
    QCOMPARE(slider->value(), 10);
    QTest::keyClick(view_, Qt::Key_BracketRight);
    QCOMPARE(editor_->tool().diameterMm(), 11.0);
    QCOMPARE(slider->value(), 11);
    QTest::keyClick(view_, Qt::Key_BracketLeft);
    QTest::keyClick(view_, Qt::Key_BracketLeft);
    QCOMPARE(editor_->tool().diameterMm(), 9.0);
    const QPoint mouse = at({32, 16});
    QWheelEvent wheel(mouse, view_->mapToGlobal(mouse), {}, {0, 120}, Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view_, &wheel);
    QCOMPARE(editor_->tool().diameterMm(), 10.0);
    QCOMPARE(session().study.sliceIndex(), 10);
    slider->setValue(24);
    QCOMPARE(editor_->tool().diameterMm(), 24.0);
    editor_->tool().setDiameterMm(500);
    QCOMPARE(editor_->tool().diameterMm(), MaskTool::largestMm);
    editor_->tool().setDiameterMm(0);
    QCOMPARE(editor_->tool().diameterMm(), MaskTool::smallestMm);
  }

  void escapeCancelsTheStrokeThenLeaves() {
    editor_->setActive(true);
    QSignalSpy left(editor_, &MaskEditor::activeChanged);
    QTest::mousePress(view_, Qt::LeftButton, {}, at({32, 16}));
    QTest::keyClick(view_, Qt::Key_Escape);
    QCOMPARE(session().mask.mask().count(10), std::size_t{0});
    QVERIFY(editor_->active());
    QTest::mouseRelease(view_, Qt::LeftButton, {}, at({32, 16}));
    QTest::keyClick(view_, Qt::Key_Escape);
    QVERIFY(!editor_->active());
    QCOMPARE(left.count(), 1);
    QVERIFY(!action("maskBrush")->isChecked());
    paint({32, 16}, {36, 16});
    QCOMPARE(session().mask.mask().count(10), std::size_t{0});
  }

  void spaceGoesBetweenBrushAndEraser() {
    editor_->setActive(true);
    QTest::keyClick(view_, Qt::Key_Space);
    QVERIFY(editor_->tool().erasing());
    QVERIFY(action("maskEraser")->isChecked());
    QVERIFY(session().view.heatmap().visible);
    QTest::keyClick(view_, Qt::Key_Space);
    QVERIFY(action("maskBrush")->isChecked());
  }

  void aStrokeEndsWithItsSlice() {
    editor_->setActive(true);
    QTest::mousePress(view_, Qt::LeftButton, {}, at({32, 16}));
    session().study.setSliceIndex(11);
    move(at({40, 16}), Qt::LeftButton);
    QTest::mouseRelease(view_, Qt::LeftButton, {}, at({40, 16}));
    QCOMPARE(session().mask.mask().count(11), std::size_t{0});
    QCOMPARE(session().undo.count(), 1);
  }

  void theCircleShowsTheBrushAtItsTrueSize() {
    editor_->setActive(true);
    editor_->tool().setDiameterMm(20);
    move(at({32, 16}), Qt::NoButton);
    const double pixelsPerMm = view_->pixelToWidget().m11();
    const QPointF middle = at({32, 16});
    const QImage shot = view_->grab().toImage();
    const auto lightness = [&](const QPointF& offset) {
      const QPointF point = (middle + offset) * shot.devicePixelRatio();
      return shot.pixelColor(static_cast<int>(point.x()), static_cast<int>(point.y())).lightness();
    };
    for (const QPointF& direction : {QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
      const int inside = lightness(direction * 9 * pixelsPerMm);
      bool rim = false;
      for (int off = -2; off <= 2; ++off) rim = rim || std::abs(lightness(direction * (10 * pixelsPerMm + off)) - inside) > 30;
      QVERIFY(rim);
      QCOMPARE(lightness(direction * 8 * pixelsPerMm), inside);
    }
  }

  void nothingThereIsAStatus() {
    QVERIFY(action("maskNothingThere")->isEnabled());
    action("maskNothingThere")->trigger();
    QCOMPARE(session().mask.mask().status(10), SliceStatus::NothingThere);
    QVERIFY(action("maskNothingThere")->isChecked());
    action("maskUndo")->trigger();
    QCOMPARE(session().mask.mask().status(10), SliceStatus::NotLooked);
    QVERIFY(!action("maskNothingThere")->isChecked());
    editor_->setActive(true);
    paint({32, 16}, {32, 16});
    QVERIFY(!action("maskNothingThere")->isEnabled());
  }

  void savedAndLoadedAgain() {
    editor_->setActive(true);
    paint({32, 16}, {40, 20});
    const Mask painted = session().mask.mask();
    const QString file = QString::fromStdString((scan_->folder / "mask.nii.gz").string());
    QVERIFY(action("maskSave")->isEnabled());
    bool done = false;
    editor_->files().saveTo(file, [&done] { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!session().mask.modified());
    QVERIFY(!action("maskSave")->isEnabled());
    paint({10, 10}, {10, 10}, Qt::ControlModifier);
    paint({10, 10}, {12, 10});
    session().mask.load(file);
    QTRY_VERIFY_WITH_TIMEOUT(session().mask.mask().voxels() == painted.voxels(), longWait);
    QVERIFY(!session().mask.resampled());
  }

  void whatCannotBeSavedIsSaid() {
    editor_->setActive(true);
    paint({32, 16}, {40, 20});
    QSignalSpy notices(&session(), &Session::notice);
    editor_->files().saveTo(QStringLiteral("/nowhere/at/all/mask.nii.gz"), [] { QFAIL("nothing was saved"); });
    QTRY_COMPARE(notices.count(), 1);
    QVERIFY(session().mask.modified());
  }

  void unsavedWorkIsNotLostByLoading() {
    editor_->setActive(true);
    paint({32, 16}, {40, 20});
    action("maskLoad")->trigger();
    auto* question = window_->findChild<QMessageBox*>();
    if (question == nullptr) question = view_->findChild<QMessageBox*>();
    QVERIFY(question != nullptr);
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(session().mask.mask().count(10) > 0);
    QVERIFY(session().mask.modified());
  }

 private:
  Session& session() { return scan_->session; }
  QAction* action(const char* name) { return editor_->findChild<QAction*>(QString::fromLatin1(name)); }
  QPoint at(const PixelPoint& pixel) { return view_->pixelToWidget().map(QPointF(pixel.column, pixel.row)).toPoint(); }
  void move(const QPoint& to, Qt::MouseButton down) {
    QMouseEvent event(QEvent::MouseMove, to, view_->mapToGlobal(to), Qt::NoButton, down, {});
    QApplication::sendEvent(view_, &event);
  }
  void paint(const PixelPoint& from, const PixelPoint& to, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(view_, Qt::LeftButton, modifiers, at(from));
    QMouseEvent event(QEvent::MouseMove, at(to), view_->mapToGlobal(at(to)), Qt::NoButton, Qt::LeftButton, modifiers);
    QApplication::sendEvent(view_, &event);
    QTest::mouseRelease(view_, Qt::LeftButton, modifiers, at(to));
  }

  std::unique_ptr<test::OpenScan> scan_;
  std::unique_ptr<QWidget> window_;
  SliceView* view_ = nullptr;
  MaskEditor* editor_ = nullptr;
};

int main(int argc, char** argv) {
  VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  MaskEditorTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "mask_editor_test.moc"
