// Regions on the slice view: hover, click and keys.
#include <QTest>

#include "tests/support/opened_session.h"
#include "ui/viewer/region_words.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/viewer_panel.h"

namespace saliscope::ui {

class RegionsViewTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_.open());
    QVERIFY(opened_.loadModel());
    QVERIFY(opened_.explain());
    QTRY_VERIFY_WITH_TIMEOUT(regions().current() && !regions().pending(), OpenedSession::longWait);
    panel_ = std::make_unique<ViewerPanel>(session());
    panel_->resize(700, 600);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    QTRY_VERIFY(view().probe(at(32, 32)).valid);
  }
  void init() {
    session().view.setRegions({true, 5, true, true});
    regions().setSelected(0);
    regions().setHovered(0);
    QCoreApplication::processEvents();
  }
  void cleanupTestCase() { panel_.reset(); }

  void theKeyShowsAndHides() {
    panel_->setFocus();
    QTest::keyClick(&view(), Qt::Key_R);
    QVERIFY(!session().view.regions().visible);
    QCOMPARE(view().probe(at(32, 32)).region, 0);
    QTest::keyClick(&view(), Qt::Key_R);
    QVERIFY(session().view.regions().visible);
  }

  void theMouseTellsTheRegionUnderIt() {
    const int rank = rankAt(40, 32);
    QTest::mouseMove(&view(), at(30, 10).toPoint());
    QTest::mouseMove(&view(), at(40, 32).toPoint());
    QTRY_COMPARE(regions().hovered(), rank);
    QCOMPARE(view().probe(at(40, 32)).region, rank);
    QCOMPARE(regionWords(regions()).size(), 2);
    QVERIFY(regionWords(regions()).last().contains(QStringLiteral("of the image")));
  }

  void aClickKeepsARegionAndAnotherLetsItGo() {
    const Window window = session().view.window();
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at(40, 32).toPoint());
    QCOMPARE(regions().selected(), rankAt(40, 32));
    QVERIFY(regionWords(regions()).first().startsWith(QStringLiteral("selected")));
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at(40, 32).toPoint());
    QCOMPARE(regions().selected(), 0);
    QCOMPARE(session().view.window(), window);
  }

  void aDragIsNoClick() {
    QTest::mousePress(&view(), Qt::LeftButton, {}, at(20, 32).toPoint());
    QTest::mouseMove(&view(), at(50, 32).toPoint());
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, at(50, 32).toPoint());
    QCOMPARE(regions().selected(), 0);
  }

  void whatIsPrintedIsWhatIsShown() {
    const QImage five = panel_->picture({256, 256});
    session().view.setRegions({true, 60, true, true});
    QTRY_VERIFY(panel_->picture({256, 256}) != five);
    session().view.setRegions({false, 60, true, true});
    QTRY_VERIFY(view().paintInput().regions == nullptr);
  }

 private:
  [[nodiscard]] Session& session() { return opened_.session(); }
  [[nodiscard]] RegionSet& regions() { return opened_.session().regions; }
  [[nodiscard]] SliceView& view() { return panel_->view(); }
  [[nodiscard]] QPointF at(double column, double row) { return view().pixelToWidget().map(QPointF(column, row)); }
  [[nodiscard]] int rankAt(int column, int row) { return regions().current()->regions.rank.at(column, row); }

  OpenedSession opened_;
  std::unique_ptr<ViewerPanel> panel_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::RegionsViewTest)
#include "regions_view_test.moc"
