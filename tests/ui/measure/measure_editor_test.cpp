// Measuring with a real mouse and real keys.
#include "ui/measure/measure_editor.h"

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <memory>
#include <numbers>

#include "tests/ui/viewer/synthetic_study.h"
#include "ui/measure/findings_panel.h"
#include "ui/measure/measure_overlay.h"
#include "ui/measure/measure_tool.h"
#include "ui/render/vtk_widget.h"
#include "ui/session/finding_words.h"
#include "ui/viewer/viewer_panel.h"

namespace saliscope::ui {

class MeasureEditorTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    scan_ = std::make_unique<test::OpenScan>();
    QVERIFY(scan_->ready);
    viewer_ = std::make_unique<ViewerPanel>(session());
    editor_ = std::make_unique<MeasureEditor>(session(), viewer_->view());
    panel_ = std::make_unique<FindingsPanel>(session());
    viewer_->resize(800, 700);
    viewer_->show();
    QVERIFY(QTest::qWaitForWindowExposed(viewer_.get()));
    QTRY_VERIFY(at(1, 0).x() - at(0, 0).x() > 5);
  }
  void cleanup() {
    panel_.reset();
    viewer_.reset();
    editor_.reset();
    scan_.reset();
  }

  void aDragMeasuresALengthInMm() {
    begin("measure.length");
    drag({10, 10}, {40, 30});
    QCOMPARE(all().size(), 1);
    // Columns 1 mm, rows 2 mm: 30 mm by 40 mm; a pixel of the screen is about a tenth of one.
    expectNear(values().mm, 50, 0.2);
    QCOMPARE(all().first().slice, 10);
    QCOMPARE(session().undo.undoText(), QStringLiteral("Length %1 mm on slice 11").arg(values().mm, 0, 'f', 1));
    session().undo.undo();
    QVERIFY(all().isEmpty());
    session().undo.redo();
    expectNear(values().mm, 50, 0.2);
  }

  void twoClicksMeasureTheSame() {
    begin("measure.length");
    click({10, 10});
    move({20, 12});
    QVERIFY(all().isEmpty());
    QVERIFY(editor_->tool().draft());
    click({40, 30});
    QCOMPARE(all().size(), 1);
    expectNear(values().mm, 50, 0.2);
  }

  void threePointsMakeAnAngle() {
    begin("measure.angle");
    drag({10, 10}, {30, 10});
    QVERIFY(all().isEmpty());
    move({30, 14});
    click({30, 20});
    QCOMPARE(all().size(), 1);
    expectNear(values().degrees, 90, 0.5);
  }

  void areasHaveTheHuOfTheScan() {
    begin("measure.rectangle");
    // The block of 1000 HU plus K: columns 4..11, rows 4..11.
    drag({3.5, 3.5}, {11.5, 11.5});
    expectNear(values().mm2, 8 * 16, 2);
    QCOMPARE(values().hu.count, 64);
    QCOMPARE(values().hu.mean, 1010.0);
    QCOMPARE(values().hu.deviation, 0.0);
    begin("measure.ellipse");
    drag({35, 4}, {55, 24});
    expectNear(values().mm2, std::numbers::pi * 10 * 20, 6);
    QCOMPARE(values().hu.mean, 210.0);
    QCOMPARE(measureLines(all().last().kind, values()).size(), 3);
  }

  void aLineDrawnByHandClosesItself() {
    begin("measure.freehand");
    QTest::mousePress(&view(), Qt::LeftButton, {}, at(40, 10));
    for (const QPointF corner : {QPointF(50, 10), QPointF(50, 20), QPointF(40, 20)}) dragTo(corner);
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, at(40, 20));
    QCOMPARE(all().size(), 1);
    expectNear(values().mm2, 10 * 20, 4);
    QCOMPARE(values().hu.mean, 210.0);
  }

  void handlesAndLinesCanBeMoved() {
    begin("measure.length");
    drag({10, 10}, {40, 10});
    drag({40, 10}, {40, 30});
    QCOMPARE(all().size(), 1);
    expectNear(values().mm, 50, 0.3);
    QVERIFY(session().undo.undoText().startsWith(QStringLiteral("Change to Length")));
    session().undo.undo();
    expectNear(values().mm, 30, 0.2);
    // By its line, all of it.
    drag({25, 10}, {30, 15});
    QCOMPARE(all().size(), 1);
    expectNear(values().mm, 30, 0.2);
    expectNear(all().first().points.front().row, 15, 0.2);
    expectNear(all().first().points.front().column, 15, 0.2);
  }

  void aBoxHasFourCorners() {
    begin("measure.rectangle");
    drag({20, 5}, {40, 15});
    drag({40, 5}, {50, 3});
    QCOMPARE(all().size(), 1);
    expectNear(values().mm2, 30 * 12 * 2, 12);
  }

  void deleteAndEscape() {
    begin("measure.length");
    drag({10, 10}, {40, 10});
    QVERIFY(session().findings.selected() != 0);
    key(Qt::Key_Delete);
    QVERIFY(all().isEmpty());
    QVERIFY(session().undo.undoText().startsWith(QStringLiteral("Delete Length")));
    session().undo.undo();
    QCOMPARE(all().size(), 1);
    click({10, 20});
    QVERIFY(editor_->tool().draft());
    key(Qt::Key_Escape);
    QVERIFY(!editor_->tool().draft());
    QVERIFY(editor_->active());
    key(Qt::Key_Escape);
    QVERIFY(!editor_->active());
    QVERIFY(!view().tool());
    QCOMPARE(all().size(), 1);
  }

  void anotherSliceShowsItsOwn() {
    begin("measure.length");
    drag({10, 10}, {40, 10});
    auto* overlay = view().findChild<MeasureOverlay*>();
    QVERIFY(overlay->isVisible());
    session().study.setSliceIndex(4);
    QVERIFY(!overlay->isVisible());
    // What is under way does not come along.
    session().study.setSliceIndex(10);
    click({10, 20});
    session().study.setSliceIndex(11);
    QVERIFY(!editor_->tool().draft());
    // Undo goes where it works.
    session().undo.undo();
    QCOMPARE(session().study.sliceIndex(), 10);
  }

  void theyAreSeenOnTheSlice() {
    begin("measure.length");
    const QImage before = view().grab().toImage();
    drag({20, 20}, {50, 20});
    QTRY_VERIFY(differs(before, view().grab().toImage(), at(35, 20)));
    editor_->stop();
    QVERIFY(view().findChild<MeasureOverlay*>()->isVisible());
  }

  void theListGoesToTheSlice() {
    begin("measure.length");
    drag({10, 10}, {40, 30});
    session().study.setSliceIndex(3);
    begin("measure.angle");
    drag({10, 10}, {30, 10});
    click({30, 20});
    auto* list = panel_->findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("4"));
    panel_->resize(300, 300);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    const QPoint place = list->visualItemRect(list->topLevelItem(1)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(session().findings.selected(), all().first().id);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(session().study.sliceIndex(), 10);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->topLevelItemCount(), 1);
  }

  void notesBelongToTheSeries() {
    auto* note = panel_->findChild<QPlainTextEdit*>();
    QTest::keyClicks(note, QStringLiteral("aorta bright"));
    QCOMPARE(session().findings.note(), QStringLiteral("aorta bright"));
    session().study.closeAll();
    QVERIFY(note->toPlainText().isEmpty());
    QVERIFY(!note->isEnabled());
  }

 private:
  Session& session() { return scan_->session; }
  SliceView& view() { return viewer_->view(); }
  const QList<Measurement>& all() { return session().findings.measurements(); }
  /// Of the newest.
  MeasuredValues values() { return session().findings.valuesOf(all().last()); }
  QPoint at(double column, double row) { return view().pixelToWidget().map(QPointF(column, row)).toPoint(); }
  void begin(const char* id) {
    for (QAction* action : editor_->actions()) {
      if (action->objectName() == QLatin1String(id)) action->trigger();
    }
    QVERIFY(editor_->active());
    view().grab();
  }
  void dragTo(const QPointF& pixel) {
    const QPoint to = at(pixel.x(), pixel.y());
    QMouseEvent event(QEvent::MouseMove, to, view().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&view(), &event);
  }
  void drag(const QPointF& from, const QPointF& to) {
    QTest::mousePress(&view(), Qt::LeftButton, {}, at(from.x(), from.y()));
    dragTo(to);
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, at(to.x(), to.y()));
  }
  void click(const QPointF& pixel) { QTest::mouseClick(&view(), Qt::LeftButton, {}, at(pixel.x(), pixel.y())); }
  void move(const QPointF& pixel) {
    const QPoint to = at(pixel.x(), pixel.y());
    QMouseEvent event(QEvent::MouseMove, to, view().mapToGlobal(to), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&view(), &event);
  }
  void key(Qt::Key code) { QTest::keyClick(&view(), code); }
  static void expectNear(double value, double wanted, double tolerance) {
    QVERIFY2(std::abs(value - wanted) <= tolerance, qPrintable(QStringLiteral("%1, not %2").arg(value).arg(wanted)));
  }
  static bool differs(const QImage& a, const QImage& b, const QPoint& near) {
    for (int y = near.y() - 3; y <= near.y() + 3; ++y) {
      if (a.pixel(near.x(), y) != b.pixel(near.x(), y)) return true;
    }
    return false;
  }

  std::unique_ptr<test::OpenScan> scan_;
  std::unique_ptr<ViewerPanel> viewer_;
  std::unique_ptr<MeasureEditor> editor_;
  std::unique_ptr<FindingsPanel> panel_;
};

}  // namespace saliscope::ui

int main(int argc, char** argv) {
  saliscope::ui::VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  saliscope::ui::MeasureEditorTest tests;
  return QTest::qExec(&tests, argc, argv);
}
#include "measure_editor_test.moc"
