// The regions of the map on show: when they come, what is said of them, and that they leave with their map.
#include "ui/session/regions.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "tests/support/opened_session.h"

namespace saliscope::ui {

class RegionsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    QSettings().remove(QStringLiteral("regions"));
    opened_ = std::make_unique<OpenedSession>();
  }
  void cleanup() { opened_.reset(); }

  void comeWithTheMapAndGoWithTheSlice() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(explained());
    const SliceRegionsPtr regions = set().current();
    QVERIFY(regions->isOf(session().explanation.heatmap()));
    QCOMPARE(regions->outlines.size(), regions->regions.regions.size());
    for (std::size_t i = 0; i < regions->outlines.size(); ++i) {
      QVERIFY2(!regions->outlines[i].isEmpty(), "every region has a border");
    }
    const int k = session().study.sliceIndex();
    session().study.setSliceIndex(k == 0 ? 1 : 0);
    QTRY_VERIFY(!set().current());
    session().study.setSliceIndex(k);
    QTRY_VERIFY(set().current() == regions);
  }

  void showWhatThePercentageSays() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(explained());
    RegionStyle style = session().view.regions();
    double last = 0;
    for (const double percent : {1.0, 5.0, 20.0, 100.0}) {
      style.percent = percent;
      session().view.setRegions(style);
      QVERIFY(set().shown().share >= last);
      QVERIFY(set().shown().share >= percent / 100 - 1e-3);
      last = set().shown().share;
    }
    QCOMPARE(last, 1.0);
    QCOMPARE(set().shownCount(), static_cast<int>(set().current()->regions.regions.size()));
    style.percent = 1000;
    session().view.setRegions(style);
    QCOMPARE(session().view.regions().percent, 100.0);
  }

  void tellHowMuchOfARegionLiesInTheMask() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(explained());
    QVERIFY(!set().facts(1).inMask);
    QVERIFY(!set().shownInMask());
    QVERIFY(opened_->paint());
    const int count = set().facts(1).count;
    double share = 0;
    double masked = 0;
    for (int rank = 1; rank <= count; ++rank) {
      const RegionFacts facts = set().facts(rank);
      QCOMPARE(facts.rank, rank);
      share += facts.share;
      masked += facts.share * facts.inMask.value();
    }
    QVERIFY(std::abs(share - 1) < 1e-9);
    QVERIFY(std::abs(masked - set().shownInMask()->chance) < 1e-9);
    session().undo.undo();
    QVERIFY(!set().facts(1).inMask);
  }

  void diceIsOverRegions() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(explained());
    QVERIFY(opened_->paint());
    const auto evidence = session().evidence.current();
    QVERIFY(evidence->regions.has_value());
    const auto mask = session().mask.mask().slice(session().study.sliceIndex());
    const auto curve = diceCurve(set().current()->regions.gain, mask);
    QCOMPARE(evidence->dice->dice, curve->dice);
    QCOMPARE(evidence->dice->share, curve->share);
  }

  void settingsAreKeptAndChangeTheRegions() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(explained());
    const SliceRegionsPtr usual = set().current();
    set().setSelected(1);
    RegionSettings settings;
    settings.method = RegionMethod::XraiFast;
    settings.source = SegmentSource::Heatmap;
    settings.aggregate = Aggregate::Percentile;
    settings.percentile = 95;
    settings.segmentation.scales = {80, 300};
    settings.segmentation.side = 0;
    settings.segmentation.minSize = 20;
    set().setSettings(settings);
    QTRY_VERIFY_WITH_TIMEOUT(set().current() && set().current()->settings == settings, OpenedSession::longWait);
    QCOMPARE(set().selected(), 0);
    set().save();
    set().setSettings({});
    QTRY_VERIFY(set().current() == usual);
    set().restore();
    QVERIFY(set().settings() == settings);
    QSettings().setValue(QStringLiteral("regions/sigma"), -3);
    set().setSettings({});
    set().restore();
    QVERIFY2(set().settings() == RegionSettings{}, "what cannot be is not taken over");
  }

  void anEvenSliceHasNone() {
    SALISCOPE_NEEDS_MODEL();
    QSignalSpy notices(&session(), &Session::notice);
    QVERIFY(opened_->openEven());
    QVERIFY(opened_->loadModel());
    QVERIFY(opened_->explain());
    QTRY_VERIFY_WITH_TIMEOUT(!set().problem().isEmpty(), OpenedSession::longWait);
    QVERIFY(!set().current());
    QVERIFY(!set().pending());
    QCOMPARE(notices.count(), 0);
  }

 private:
  [[nodiscard]] Session& session() { return opened_->session(); }
  [[nodiscard]] RegionSet& set() { return opened_->session().regions; }
  [[nodiscard]] bool explained() {
    return opened_->open() && opened_->loadModel() && opened_->explain() &&
           QTest::qWaitFor([this] { return set().current() && !set().pending(); }, OpenedSession::longWait);
  }
  std::unique_ptr<OpenedSession> opened_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::RegionsTest)
#include "regions_test.moc"
