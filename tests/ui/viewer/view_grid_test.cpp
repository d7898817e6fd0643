// Views side by side under a real mouse: planes, links, crosshair, maximising.
#include "ui/viewer/view_grid.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSettings>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <filesystem>

#include "tests/support/shared_data.h"
#include "tests/ui/viewer/synthetic_study.h"
#include "ui/render/slice_picture.h"
#include "ui/render/vtk_widget.h"
#include "ui/viewer/layout_menu.h"
#include "ui/viewer/look_menu.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/slice_words.h"
#include "ui/viewer/viewer_panel.h"
#include "ui/widgets/slice_geometry.h"

using namespace saliscope;
using namespace saliscope::ui;
using Kind = Arrangement::Kind;

constexpr int longWait = 60000;

class ViewGridTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("SaliscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("view-grid-test"));
  }
  void init() {
    QSettings().clear();
    scan_ = std::make_unique<test::OpenScan>();
    QVERIFY(scan_->ready);
    session().view.setWindow({50, 400});
    panel_ = std::make_unique<ViewerPanel>(session());
    panel_->resize(900, 800);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    drawn();
  }
  void cleanup() {
    panel_.reset();
    scan_.reset();
  }

  void threePlanesShowTheStoredVoxels() {
    grid().setArrangement({Kind::Planes, 1, 1});
    drawn();
    QCOMPARE(grid().views().size(), 4);
    QCOMPARE(view(0).source().plane(), BodyPlane::Axial);
    QCOMPARE(view(1).source().plane(), BodyPlane::Coronal);
    QCOMPARE(view(2).source().plane(), BodyPlane::Sagittal);
    QCOMPARE(view(1).source().count(), test::scanRows);
    view(1).source().setIndex(6);
    view(2).source().setIndex(40);
    drawn();
    // Coronal: columns and slices at row 6; sagittal: rows and slices at column 40.
    const Probe coronal = view(1).probe(at(view(1), 8, 20));
    QCOMPARE(coronal.hu, static_cast<double>(test::scanHu(8, 6, 20)));
    expectMm(coronal.mm, {-22, -8, 160});
    const Probe sagittal = view(2).probe(at(view(2), 10, 3));
    QCOMPARE(sagittal.hu, static_cast<double>(test::scanHu(40, 10, 3)));
    expectMm(sagittal.mm, {10, 0, 109});
    // The head is up, the patient's left on the right of the coronal, the back on the right of the sagittal plane.
    expectLetters(view(1), {"R", "L", "S", "I"});
    expectLetters(view(2), {"A", "P", "S", "I"});
    QVERIFY(at(view(1), 8, 20).y() < at(view(1), 8, 10).y());
    expectGrey(view(1), 20, 15, -100 + 15);
    expectGrey(view(2), 20, 15, 200 + 15);
  }

  void aHeatmapOfTheSeriesIsCutAlongThePlanes() {
    if (!std::filesystem::exists(bundledModelPath())) QSKIP("needs the bundled model");
    session().explanation.loadModel({});
    QTRY_VERIFY_WITH_TIMEOUT(session().explanation.classifier() != nullptr, longWait);
    grid().setArrangement({Kind::Planes, 1, 1});
    // Each voxel's value is its own.
    const auto value = [](int column, int row, int k) { return (column + 100 * row + 10000 * k) / 1e5; };
    Grid<float> map{test::scanGeometry(), {}};
    for (int k = 0; k < test::scanSlices; ++k) {
      for (int row = 0; row < test::scanRows; ++row) {
        for (int column = 0; column < test::scanColumns; ++column) {
          map.voxels.push_back(static_cast<float>(column < 8 ? -value(column, row, k) : value(column, row, k)));
        }
      }
    }
    writeGrid(scan_->folder / "series.nrrd", map);
    session().foreign.add(QString::fromStdString((scan_->folder / "series.nrrd").string()));
    view(1).source().setIndex(6);
    view(2).source().setIndex(40);
    QTRY_VERIFY_WITH_TIMEOUT(view(1).probe(at(view(1), 8, 20)).importance.has_value(), longWait);
    const auto near = [](const std::optional<double>& found, double wanted) { return found && std::abs(*found - wanted) < 1e-4; };
    QVERIFY(near(view(1).probe(at(view(1), 8, 20)).importance, value(8, 6, 20)));
    QVERIFY(near(view(1).probe(at(view(1), 7, 20)).importance, -value(7, 6, 20)));
    QVERIFY(near(view(2).probe(at(view(2), 10, 3)).importance, value(40, 10, 3)));
    // The planes have one scale; the slices have their own until all are to share one.
    QTRY_VERIFY_WITH_TIMEOUT(session().explanation.heatmap() != nullptr, longWait);
    QVERIFY(!view(0).paintInput().heatmapLook.shared);
    session().view.setHeatmap({.sharedScale = true});
    const auto scale = view(0).paintInput().heatmapLook.shared;
    QVERIFY(scale && scale->isSigned);
    QVERIFY(scale == view(1).paintInput().heatmapLook.shared && scale == view(2).paintInput().heatmapLook.shared);
    session().view.setHeatmap({});
    HeatmapSettings settings = session().explanation.settings();
    settings.sign = Sign::Absolute;
    session().explanation.setSettings(settings);
    QTRY_VERIFY_WITH_TIMEOUT(near(view(1).probe(at(view(1), 7, 20)).importance, value(7, 6, 20)), longWait);
    session().view.setHeatmap({.visible = false});
    QTRY_VERIFY(!view(1).probe(at(view(1), 8, 20)).importance.has_value());
    session().view.setHeatmap({.visible = true});
    QTRY_VERIFY_WITH_TIMEOUT(view(1).probe(at(view(1), 8, 20)).importance.has_value(), longWait);
    session().foreign.leave();
    QTRY_VERIFY(!view(1).probe(at(view(1), 8, 20)).importance.has_value());
  }

  void everyPlaneHasTrueProportions() {
    grid().setArrangement({Kind::Planes, 1, 1});
    drawn();
    for (int i = 0; i < 3; ++i) {
      const Geometry& geometry = view(i).source().slice()->geometry;
      const QTransform map = view(i).pixelToWidget();
      const double column = QLineF(map.map(QPointF(0, 0)), map.map(QPointF(1, 0))).length() / geometry.spacing[0];
      const double row = QLineF(map.map(QPointF(0, 0)), map.map(QPointF(0, 1))).length() / geometry.spacing[1];
      QVERIFY(std::abs(column - row) < 1e-6);
      QVERIFY(std::abs(column - view(i).pixelsPerMm()) < 1e-6);
    }
  }

  void theWheelMovesTheViewUnderIt() {
    grid().setArrangement({Kind::Planes, 1, 1});
    drawn();
    const int coronal = view(1).source().index();
    wheel(view(1), 120);
    QCOMPARE(view(1).source().index(), coronal + 1);
    QCOMPARE(session().study.sliceIndex(), 10);
    wheel(view(0), 120);
    QCOMPARE(session().study.sliceIndex(), 11);
    QCOMPARE(view(3).source().index(), 11);
    QCOMPARE(view(1).source().index(), coronal + 1);
    QTest::keyClick(&view(1), Qt::Key_Home);
    QCOMPARE(view(1).source().index(), 0);
  }

  void shiftShowsOnePlaceInAllViews() {
    grid().setArrangement({Kind::Planes, 1, 1});
    drawn();
    hover(view(0), at(view(0), 50, 7), Qt::ShiftModifier);
    QCOMPARE(view(1).source().index(), 7);
    QCOMPARE(view(2).source().index(), 50);
    QCOMPARE(session().study.sliceIndex(), 10);
    drawn();
    // Green lines cross at the place in the coronal view.
    const QPointF place = at(view(1), 50, 10);
    QVERIFY(greenAt(view(1), place + QPointF(20, 0)));
    QVERIFY(greenAt(view(1), place + QPointF(0, 20)));
    QVERIFY(!greenAt(view(1), place + QPointF(20, 20)));
    hover(view(2), at(view(2), 12, 25), Qt::ShiftModifier);
    QCOMPARE(session().study.sliceIndex(), 25);
    QCOMPARE(view(1).source().index(), 12);
    hover(view(2), at(view(2), 12, 25), Qt::NoModifier);
    drawn();
    QVERIFY(!greenAt(view(1), at(view(1), 50, 25) + QPointF(20, 0)));
  }

  void zoomAndPlaceFollowAcrossPlanes() {
    grid().setArrangement({Kind::Planes, 1, 1});
    drawn();
    const double coronalBefore = view(1).pixelsPerMm();
    wheel(view(0), 240, Qt::ControlModifier);
    QVERIFY(std::abs(view(1).pixelsPerMm() - view(0).pixelsPerMm()) < 1e-9);
    QVERIFY(std::abs((*view(1).centre())[0] - (*view(0).centre())[0]) < 1e-6);
    QVERIFY(std::abs((*view(2).centre())[1] - (*view(0).centre())[1]) < 1e-6);
    drag(view(1), Qt::MiddleButton, {100, 100}, {130, 100});
    QVERIFY(std::abs((*view(1).centre())[0] - (*view(0).centre())[0]) < 1e-6);
    view(0).fit();
    QVERIFY(std::abs(view(1).pixelsPerMm() - coronalBefore) < 1e-9);
    grid().setLinked(false);
    wheel(view(0), 240, Qt::ControlModifier);
    QVERIFY(std::abs(view(1).pixelsPerMm() - coronalBefore) < 1e-9);
  }

  void theWindowIsSharedWhileLinked() {
    grid().setArrangement({Kind::SideBySide, 1, 1});
    drawn();
    drag(view(1), Qt::LeftButton, {100, 100}, {130, 100});
    QCOMPARE(session().view.window(), (Window{50, 440}));
    grid().setLinked(false);
    drag(view(1), Qt::LeftButton, {100, 100}, {130, 100});
    QCOMPARE(session().view.window(), (Window{50, 440}));
    QVERIFY(view(1).window().width > 440);
    grid().setLinked(true);
    QCOMPARE(view(1).window(), session().view.window());
  }

  void doubleClickMaximizesAndRestores() {
    grid().setArrangement({Kind::Planes, 1, 1});
    drawn();
    const QSize small = view(1).size();
    QTest::mouseDClick(&view(1), Qt::LeftButton, {}, {60, 60});
    QTRY_VERIFY(view(1).width() > small.width() * 1.8);
    QVERIFY(!view(0).isVisible());
    QTRY_VERIFY(greyAt(view(1), 20, 15) > 0);
    QTest::mouseDClick(&view(1), Qt::LeftButton, {}, {60, 60});
    QTRY_COMPARE(view(1).size(), small);
    QVERIFY(view(0).isVisible());
    drawn();
    for (int i = 0; i < 4; ++i) QVERIFY2(brightest(view(i)) > 60, qPrintable(QString::number(i)));
  }

  void tilesShowTheSlicesThatFollow() {
    grid().setArrangement({Kind::Tiles, 2, 3});
    drawn();
    QCOMPARE(grid().views().size(), 6);
    for (int i = 0; i < 6; ++i) QCOMPARE(view(i).source().slice()->index, 10 + i);
    wheel(view(4), 120);
    QCOMPARE(session().study.sliceIndex(), 11);
    // Past the last slice there is nothing.
    session().study.setSliceIndex(test::scanSlices - 3);
    QVERIFY(view(2).source().slice() != nullptr);
    QVERIFY(view(3).source().slice() == nullptr);
    drawn();
    QVERIFY(!view(3).probe(QPointF(100, 100)).valid);
  }

  void anotherSeriesStandsAtTheSamePlace() {
    // The same patient in slices of 6 mm, 30 mm higher up.
    Grid<float> other;
    other.geometry = test::scanGeometry();
    other.geometry.size[2] = 20;
    other.geometry.spacing[2] = 6;
    other.geometry.origin[2] = 130;
    other.voxels.resize(other.geometry.voxels(), 40);
    writeGrid(scan_->folder / "other.nrrd", other);
    session().study.open({QString::fromStdString((scan_->folder / "other.nrrd").string())});
    QTRY_COMPARE(session().study.series().size(), 2);
    session().study.setCurrentSeries(0);
    QTRY_VERIFY(session().study.volume() != nullptr);
    session().study.setSliceIndex(14);
    grid().setCompared(QString::fromStdString(session().study.series().at(1).info.seriesUid));
    grid().setArrangement({Kind::SideBySide, 1, 1});
    QTRY_VERIFY(view(1).source().choice().other != nullptr);
    QCOMPARE(view(1).source().index(), 2);  // 142 mm in both
    QVERIFY(wordsOf(view(1)).topLeft.contains(QStringLiteral("no frame of reference: linked by mm as the files state them")));
    session().study.setSliceIndex(18);
    QCOMPARE(view(1).source().index(), 4);
    wheel(view(1), 120);
    QCOMPARE(session().study.sliceIndex(), 20);
    grid().setLinked(false);
    wheel(view(1), 120);
    QCOMPARE(session().study.sliceIndex(), 20);
    session().study.closeSeries(1);
    QTRY_VERIFY(view(1).source().choice().other == nullptr);
  }

  void aPriorIsNamedByItsDateAndTiedByWhatIsKnown() {
    const auto series = [](const std::string& date, const std::string& frame, double z) {
      Geometry geometry = test::scanGeometry();
      geometry.origin[2] = z;
      auto volume = std::make_shared<Volume>(geometry, std::vector<float>(geometry.voxels(), 40));
      volume->source.studyDate = date;
      volume->source.frameOfReference = frame;
      return volume;
    };
    // The scan on show has neither date nor frame of reference.
    grid().setArrangement({Kind::SideBySide, 1, 1});
    ViewChoice choice;
    choice.plain = true;
    choice.other = series("20250601", "1.2.3", 1000);
    choice.otherTitle = QStringLiteral("Prior chest");
    view(1).source().setChoice(choice);
    grid().setLinked(false);
    grid().setLinked(true);
    const QStringList words = wordsOf(view(1)).topLeft;
    QVERIFY(words.first().startsWith(QStringLiteral("Prior chest · ")));
    QVERIFY(words.contains(QStringLiteral("other frame of reference: linked by mm from where the views were tied")));
    // 900 mm apart in numbers, yet one step is one step.
    const int before = view(1).source().index();
    session().study.setSliceIndex(12);
    QCOMPARE(view(1).source().index(), before + 2);
  }

  void oneViewFitsOnDoubleClickAndGoesBackToOne() {
    grid().setArrangement({Kind::Tiles, 3, 3});
    drawn();
    grid().setArrangement({});
    drawn();
    QCOMPARE(grid().views().size(), 1);
    const double fitted = view(0).pixelsPerMm();
    wheel(view(0), 240, Qt::ControlModifier);
    QTest::mouseDClick(&view(0), Qt::LeftButton, {}, {60, 60});
    QVERIFY(std::abs(view(0).pixelsPerMm() - fitted) < 1e-9);
  }

  void theMaskIsCutByEveryPlane() {
    session().mask.beginStroke(10, false, 8);
    session().mask.extendStroke({48, 16}, {48, 16});
    session().mask.endStroke();
    grid().setArrangement({Kind::Planes, 1, 1});
    view(1).source().setIndex(16);
    view(2).source().setIndex(48);
    drawn();
    QVERIFY(view(1).probe(at(view(1), 48, 10)).masked);
    QVERIFY(!view(1).probe(at(view(1), 48, 12)).masked);
    QVERIFY(view(2).probe(at(view(2), 16, 10)).masked);
    QVERIFY(!view(2).probe(at(view(2), 5, 10)).masked);
  }

  void theArrangementIsRemembered() {
    grid().setArrangement({Kind::Tiles, 2, 3});
    grid().setLinked(false);
    grid().save();
    ViewGrid other(session());
    other.restore();
    QCOMPARE(other.views().size(), 6);
    QVERIFY(!other.linked());
  }

  void theMenuChoosesAndFollows() {
    LayoutMenu menu(session(), grid());
    const auto named = [&](const char* id) { return menu.findChild<QAction*>(QLatin1String(id)); };
    QVERIFY(named("layout.one")->isChecked());
    named("layout.planes")->trigger();
    QCOMPARE(grid().views().size(), 4);
    QVERIFY(named("layout.planes")->isChecked() && !named("layout.one")->isChecked());
    menu.linkAction()->trigger();
    QVERIFY(!grid().linked());
  }

  void slabsJoinSlices() {
    LookMenu menu(grid());
    const auto named = [&](const char* id) { return menu.findChild<QAction*>(QLatin1String(id)); };
    named("slab.mip")->trigger();
    named("slab.mm20")->trigger();
    drawn();
    // Slices are 3 mm apart and each is 1 HU denser than the one below: 20 mm reach three to each side.
    QCOMPARE(view(0).probe(at(view(0), 20, 22)).hu, -87.0);
    QVERIFY(wordsOf(view(0)).topRight.contains(QStringLiteral("MIP 20 mm · slices 8–14")));
    named("slab.minip")->trigger();
    drawn();
    QCOMPARE(view(0).probe(at(view(0), 20, 22)).hu, -93.0);
    grid().setArrangement({Kind::Planes, 1, 1});
    view(1).source().setIndex(13);
    drawn();
    // Across rows, 2 mm apart: five to each side reach into the dense block of rows 4 to 11.
    QCOMPARE(view(1).probe(at(view(1), 8, 10)).hu, -90.0);
    named("slab.mip")->trigger();
    drawn();
    QCOMPARE(view(1).probe(at(view(1), 8, 10)).hu, 1010.0);
    QVERIFY(wordsOf(view(1)).topRight.contains(QStringLiteral("MIP 20 mm · slices 9–19")));
    // The mean of eleven rows.
    named("slab.average")->trigger();
    drawn();
    QCOMPARE(view(1).probe(at(view(1), 8, 10)).hu, (4 * 1010.0 - 7 * 90) / 11);
    named("slab.off")->trigger();
    drawn();
    QCOMPARE(view(0).probe(at(view(0), 20, 22)).hu, -90.0);
    QVERIFY(named("slab.off")->isChecked());
  }

  void aMaskOnASlabIsSaidToBeOfOneSlice() {
    session().mask.beginStroke(10, false, 8);
    session().mask.extendStroke({48, 16}, {48, 16});
    session().mask.endStroke();
    const auto badges = [this](int i) {
      QStringList texts;
      for (const Badge& badge : sliceBadges(session(), view(i).source(), nullptr)) texts << badge.text;
      return texts;
    };
    grid().setArrangement({Kind::Planes, 1, 1});
    const QString wanted = QStringLiteral("mask of one slice");
    QVERIFY(!badges(0).contains(wanted) && !badges(1).contains(wanted));
    grid().setLook({{20, SlabMode::Maximum}, false, true});
    QVERIFY(badges(0).contains(wanted) && badges(1).contains(wanted) && badges(2).contains(wanted));
    // Thinner than the slices are apart: nothing is joined, and that is said.
    grid().setLook({{5, SlabMode::Maximum}, false, true});
    QVERIFY(!badges(0).contains(wanted));
    QVERIFY(wordsOf(view(0)).topRight.contains(QStringLiteral("MIP 5 mm · one slice: others lie outside the slab")));
    session().view.setMask(MaskStyle::Hidden);
    grid().setLook({{20, SlabMode::Maximum}, false, true});
    QVERIFY(!badges(0).contains(wanted));
  }

  void greysAreInvertedEverywhere() {
    LookMenu menu(grid());
    const int before = greyAt(view(0), 20, 22);
    menu.findChild<QAction*>(QStringLiteral("picture.invert"))->trigger();
    drawn();
    QTRY_VERIFY(std::abs(greyAt(view(0), 20, 22) - (255 - before)) <= 2);
    QVERIFY(view(0).paintInput().inverted);
    grid().setArrangement({Kind::SideBySide, 1, 1});
    drawn();
    QVERIFY(std::abs(greyAt(view(1), 20, 22) - (255 - before)) <= 2);
  }

  void cineRunsUntilTheWheelStopsIt() {
    LookMenu menu(grid());
    auto* cine = menu.findChild<QAction*>(QStringLiteral("picture.cine"));
    session().study.setSliceIndex(test::scanSlices - 2);
    cine->trigger();
    QTRY_VERIFY(session().study.sliceIndex() > 0 && session().study.sliceIndex() < 10);  // past the end, from the start again
    QVERIFY(cine->isChecked());
    wheel(view(0), 120);
    QVERIFY(!grid().cine());
    QVERIFY(!cine->isChecked());
    const int stopped = session().study.sliceIndex();
    QTest::qWait(200);
    QCOMPARE(session().study.sliceIndex(), stopped);
  }

  void noViewStaysBlackWhateverTheWindowDoes() {
    grid().setArrangement({Kind::Planes, 1, 1});
    drawn();
    for (const QSize& size : {QSize(500, 420), QSize(1200, 500), QSize(900, 800)}) {
      panel_->resize(size);
      drawn();
      for (int i = 0; i < 4; ++i) QVERIFY(brightest(view(i)) > 60);
    }
    QWidget host;
    host.resize(700, 700);
    panel_->setParent(&host);
    panel_->show();
    host.show();
    QVERIFY(QTest::qWaitForWindowExposed(&host));
    drawn();
    for (int i = 0; i < 4; ++i) QVERIFY(brightest(view(i)) > 60);
    panel_->setParent(nullptr);
  }

 private:
  Session& session() { return scan_->session; }
  ViewGrid& grid() { return panel_->grid(); }
  SliceView& view(int i) { return *grid().views().at(i); }
  SliceAnnotations wordsOf(SliceView& view) { return sliceWords(session(), view.source(), view.window(), nullptr, 0); }
  static QPointF at(SliceView& view, double column, double row) { return view.pixelToWidget().map(QPointF(column, row)); }
  void drawn() {
    QTRY_VERIFY(std::all_of(grid().views().begin(), grid().views().end(), [](SliceView* one) { return one->upToDate(); }));
    QCoreApplication::processEvents();
  }
  static void wheel(SliceView& view, int angle, Qt::KeyboardModifiers modifiers = {}) {
    const QPoint mouse(view.width() / 2, view.height() / 3);
    QWheelEvent event(mouse, view.mapToGlobal(mouse), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &event);
  }
  static void hover(SliceView& view, const QPointF& to, Qt::KeyboardModifiers modifiers) {
    QMouseEvent event(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::NoButton, modifiers);
    QApplication::sendEvent(&view, &event);
  }
  static void drag(SliceView& view, Qt::MouseButton button, QPoint from, QPoint to) {
    QTest::mousePress(&view, button, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, button, {});
    QApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, button, {}, to);
  }
  static QColor colorAt(SliceView& view, const QPointF& point) {
    const QImage shot = view.grab().toImage();
    return shot.pixelColor((point * shot.devicePixelRatio()).toPoint());
  }
  static bool greenAt(SliceView& view, const QPointF& point) {
    for (int shift = -1; shift <= 1; ++shift) {
      const QColor color = colorAt(view, point + QPointF(shift, shift));
      if (color.green() > color.red() + 30 && color.green() > color.blue() + 20) return true;
    }
    return false;
  }
  static int greyAt(SliceView& view, double column, double row) { return colorAt(view, at(view, column, row)).red(); }
  static void expectGrey(SliceView& view, double column, double row, double hu) {
    const int wanted = static_cast<int>(std::lround(255 * std::clamp((hu + 150) / 400, 0.0, 1.0)));
    QVERIFY2(std::abs(greyAt(view, column, row) - wanted) <= 3, qPrintable(QString::number(greyAt(view, column, row))));
  }
  static int brightest(SliceView& view) {
    const QImage shot = view.grab().toImage();
    int most = 0;
    for (int y = shot.height() / 3; y < shot.height() * 2 / 3; y += 3) {
      for (int x = shot.width() / 3; x < shot.width() * 2 / 3; x += 3) most = std::max(most, qGray(shot.pixel(x, y)));
    }
    return most;
  }
  static void expectMm(const Vec3& mm, const Vec3& wanted) {
    for (std::size_t i = 0; i < 3; ++i) QVERIFY(std::abs(mm[i] - wanted[i]) < 1e-6);
  }
  static void expectLetters(SliceView& view, const QStringList& wanted) {
    const EdgeLetters letters = edgeLetters(view.source().slice()->geometry);
    QCOMPARE((QStringList{letters.left, letters.right, letters.top, letters.bottom}), wanted);
  }

  std::unique_ptr<test::OpenScan> scan_;
  std::unique_ptr<ViewerPanel> panel_;
};

int main(int argc, char** argv) {
  VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  ViewGridTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "view_grid_test.moc"
