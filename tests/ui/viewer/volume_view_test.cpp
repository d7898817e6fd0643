// The volume beside three planes under a real mouse: made from the session, turned, magnified, its surfaces switched.
#include "ui/viewer/volume_view.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMouseEvent>
#include <QSettings>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "tests/ui/viewer/synthetic_study.h"
#include "ui/render/volume_picture.h"
#include "ui/render/vtk_widget.h"
#include "ui/viewer/layout_menu.h"
#include "ui/viewer/look_menu.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/viewer_panel.h"

using namespace saliscope;
using namespace saliscope::ui;
using Kind = Arrangement::Kind;

namespace {

constexpr int longWait = 60000;
/// The densest block of the scan is lit more than this, and nothing else is.
constexpr int unlit = 30;

}  // namespace

class VolumeViewTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("SaliscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("volume-view-test"));
    if (!VtkWidget::usable()) QSKIP("OpenGL cannot draw here");
  }
  void init() {
    QSettings().clear();
    scan_ = std::make_unique<test::OpenScan>();
    QVERIFY(scan_->ready);
    panel_ = std::make_unique<ViewerPanel>(session());
    panel_->resize(900, 800);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    LayoutMenu menu(session(), grid());
    menu.findChild<QAction*>(QStringLiteral("layout.volume"))->trigger();
    QVERIFY(grid().volume() != nullptr);
    // The scan is denser than soft tissue in one half only: skin shows all of it.
    grid().setVolumeLook({VolumePreset::Skin, 5});
    drawn();
  }
  void cleanup() {
    panel_.reset();
    scan_.reset();
  }

  void itStandsBesideThreePlanes() {
    QCOMPARE(grid().views().size(), 3);
    const SliceView& first = *grid().views().first();
    QVERIFY(volume().isVisible());
    QVERIFY(volume().x() > first.x() && volume().y() > first.y());
    QVERIFY(std::abs(volume().width() - first.width()) < 20);
    QVERIFY(lit());
    grid().setArrangement({Kind::Planes, 1, 1});
    QVERIFY(grid().volume() == nullptr);
    QCOMPARE(grid().views().size(), 4);
  }

  void theMouseTurnsAndMagnifies() {
    const VolumeCamera before = volume().picture().camera();
    drag(Qt::LeftButton, {100, 100}, {180, 100});
    QVERIFY(volume().picture().camera().right() != before.right());
    QCOMPARE(volume().picture().camera().pixelsPerMm(), before.pixelsPerMm());
    drag(Qt::RightButton, {100, 100}, {100, 60});
    QVERIFY(volume().picture().camera().pixelsPerMm() > before.pixelsPerMm());
    drag(Qt::MiddleButton, {100, 100}, {130, 90});
    QVERIFY(volume().picture().camera().centre() != before.centre());
    QTest::keyClick(&volume(), Qt::Key_Home);
    QCOMPARE(volume().picture().camera(), before);
    const QPoint middle(volume().width() / 2, volume().height() / 2);
    QWheelEvent wheel(middle, volume().mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&volume(), &wheel);
    QVERIFY(volume().picture().camera().pixelsPerMm() > before.pixelsPerMm());
    QCOMPARE(session().study.sliceIndex(), 10);
    // "Fit" is for all views.
    grid().first().fit();
    QCOMPARE(volume().picture().camera(), before);
    QTest::keyClick(&volume(), Qt::Key_Right);
    QVERIFY(volume().picture().camera().right() != before.right());
  }

  void buttonsMeanWhatTheUserGaveThem() {
    session().view.setMouse({true, true, false});
    const VolumeCamera before = volume().picture().camera();
    drag(Qt::RightButton, {100, 100}, {130, 60});
    QCOMPARE(volume().picture().camera().pixelsPerMm(), before.pixelsPerMm());
    QVERIFY(volume().picture().camera().centre() != before.centre());
  }

  void theMaskStandsInsideAndFollowsTheBrush() {
    grid().setVolumeLook({VolumePreset::Bone, 5});
    drawn();
    QVERIFY(!anyBlue());
    session().mask.beginStroke(10, false, 16);
    session().mask.extendStroke({32, 16}, {40, 16});
    session().mask.endStroke();
    QVERIFY(QTest::qWaitFor([this] { return volume().upToDate() && anyBlue(); }, longWait));
    session().view.setMask(MaskStyle::Hidden);
    QVERIFY(QTest::qWaitFor([this] { return volume().upToDate() && !anyBlue(); }, longWait));
    session().view.setMask(MaskStyle::Outline);
    QVERIFY(QTest::qWaitFor([this] { return volume().upToDate() && anyBlue(); }, longWait));
    session().undo.undo();
    QVERIFY(QTest::qWaitFor([this] { return volume().upToDate() && !anyBlue(); }, longWait));
  }

  void theMenuChoosesWhatIsSeen() {
    LookMenu menu(grid());
    auto* skin = menu.findChild<QAction*>(QStringLiteral("volume.skin"));
    menu.findChild<QAction*>(QStringLiteral("volume.bone"))->trigger();
    QCOMPARE(volume().look().preset, VolumePreset::Bone);
    QVERIFY(!skin->isChecked());
    skin->trigger();
    QVERIFY(skin->isChecked());
    QCOMPARE(volume().look().preset, VolumePreset::Skin);
    menu.findChild<QAction*>(QStringLiteral("volume.top10"))->trigger();
    QCOMPARE(volume().look().percent, 10.0);
    grid().save();
    ViewGrid other(session());
    other.restore();
    QVERIFY(other.volume() != nullptr);
    QCOMPARE(other.volumeLook(), (VolumeLook{VolumePreset::Skin, 10}));
  }

  void doubleClickMaximizesAndRestores() {
    const QSize small = volume().size();
    QTest::mouseDClick(&volume(), Qt::LeftButton, {}, {60, 60});
    QTRY_VERIFY(volume().width() > small.width() * 1.8);
    QVERIFY(!grid().first().isVisible());
    drawn();
    QVERIFY(lit());
    QTest::mouseDClick(&volume(), Qt::LeftButton, {}, {60, 60});
    QTRY_COMPARE(volume().size(), small);
    QVERIFY(grid().first().isVisible());
  }

  void anotherSeriesTakesItsPlace() {
    Grid<float> other;
    other.geometry = test::scanGeometry();
    other.geometry.size[2] = 10;
    other.voxels.resize(other.geometry.voxels(), 900);
    writeGrid(scan_->folder / "other.nrrd", other);
    session().study.open({QString::fromStdString((scan_->folder / "other.nrrd").string())});
    QTRY_COMPARE(session().study.series().size(), 2);
    session().study.setCurrentSeries(1);
    drawn();
    QVERIFY(lit());
    session().study.closeAll();
    QTRY_VERIFY(!volume().picture().hasVolume());
    QTRY_VERIFY(brightest(volume().picture()) < unlit);
  }

  void noViewIsBlackInDocksThatFloatAndComeBack() {
    QMainWindow window;
    window.resize(1000, 800);
    auto* dock = new QDockWidget(&window);
    dock->setWidget(panel_.get());
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    expectNoBlackView();
    dock->setFloating(true);
    dock->resize(700, 900);
    QTest::qWait(100);
    expectNoBlackView();
    dock->setFloating(false);
    QTest::qWait(100);
    expectNoBlackView();
    window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    window.resize(1300, 700);
    QTest::qWait(100);
    expectNoBlackView();
    dock->hide();
    dock->show();
    expectNoBlackView();
    dock->setWidget(nullptr);
    panel_->setParent(nullptr);
  }

 private:
  Session& session() { return scan_->session; }
  ViewGrid& grid() { return panel_->grid(); }
  VolumeView& volume() { return *grid().volume(); }
  void drawn() {
    QVERIFY(QTest::qWaitFor([this] { return volume().picture().hasVolume() && volume().upToDate(); }, longWait));
    QTRY_VERIFY(std::all_of(grid().views().begin(), grid().views().end(), [](SliceView* one) { return one->upToDate(); }));
    QCoreApplication::processEvents();
  }
  void expectNoBlackView() {
    drawn();
    for (SliceView* view : grid().views()) QVERIFY(brightest(*view) > 60);
    QVERIFY(lit());
  }
  void drag(Qt::MouseButton button, QPoint from, QPoint to) {
    QTest::mousePress(&volume(), button, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, volume().mapToGlobal(to), Qt::NoButton, button, {});
    QApplication::sendEvent(&volume(), &move);
    QTest::mouseRelease(&volume(), button, {}, to);
  }
  bool lit() {
    const QImage shot = volume().picture().grab().toImage();
    for (int y = 0; y < shot.height(); y += 3) {
      for (int x = 0; x < shot.width(); x += 3) {
        if (qGray(shot.pixel(x, y)) > unlit) return true;
      }
    }
    return false;
  }
  static int brightest(QWidget& view) {
    const QImage shot = view.grab().toImage();
    int most = 0;
    for (int y = shot.height() / 3; y < shot.height() * 2 / 3; y += 3) {
      for (int x = shot.width() / 3; x < shot.width() * 2 / 3; x += 3) most = std::max(most, qGray(shot.pixel(x, y)));
    }
    return most;
  }
  bool anyBlue() {
    const QImage& frame = volume().picture().frame();
    for (int y = 0; y < frame.height(); y += 2) {
      for (int x = 0; x < frame.width(); x += 2) {
        const QColor color = frame.pixelColor(x, y);
        if (color.blue() > color.red() + 50) return true;
      }
    }
    return false;
  }

  std::unique_ptr<test::OpenScan> scan_;
  std::unique_ptr<ViewerPanel> panel_;
};

int main(int argc, char** argv) {
  VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  VolumeViewTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "volume_view_test.moc"
