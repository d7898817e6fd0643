// Heatmaps made elsewhere: read, shown in place of the estimator's map, compared with the mask.
#include "ui/session/foreign_heatmaps.h"

#include <QSignalSpy>
#include <QTest>

#include "core/volume/volume_io.h"
#include "tests/support/opened_session.h"

namespace saliscope::ui {

class ForeignHeatmapsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    SALISCOPE_NEEDS_MODEL();
    opened_ = std::make_unique<OpenedSession>();
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    // The whole series, brightest on the vessel; and one plane, its mirror image below zero.
    Grid<float> grid;
    grid.geometry.size = {OpenedSession::size, OpenedSession::size, OpenedSession::slices};
    grid.geometry.spacing = {2, 2, 5};
    for (int k = 0; k < OpenedSession::slices; ++k) {
      for (int i = 0; i < OpenedSession::size * OpenedSession::size; ++i) {
        const double away = std::hypot(i % OpenedSession::size - 40, i / OpenedSession::size - 32);
        grid.voxels.push_back(static_cast<float>(std::exp(-away / 6)));
      }
    }
    writeGrid(opened_->path("rival.nrrd").toStdString(), grid);
    grid.geometry.size[2] = 1;
    grid.voxels.resize(grid.geometry.voxels());
    for (float& value : grid.voxels) value = -value;
    writeGrid(opened_->path("rival.nii.gz").toStdString(), grid);
  }
  void cleanupTestCase() { opened_.reset(); }

  void isShownAndComparedLikeOurOwn() {
    Session& session = opened_->session();
    QVERIFY(opened_->explain());
    const HeatmapPtr own = session.explanation.heatmap();
    session.foreign.add(opened_->path("rival.nrrd"));
    QTRY_COMPARE(session.foreign.shown(), QStringLiteral("rival"));
    const HeatmapPtr foreign = session.explanation.heatmap();
    QVERIFY(foreign && foreign != own);
    QCOMPARE(foreign->settings.estimator, std::string("rival"));
    QCOMPARE(foreign->slice, session.study.sliceIndex());
    QVERIFY(opened_->paint());
    QTRY_COMPARE_WITH_TIMEOUT(session.evidence.current()->estimator, QStringLiteral("rival"), OpenedSession::longWait);
    QVERIFY(session.evidence.current()->roc->aucExact > 0.95);
    QVERIFY(settingsSentence(foreign->settings, session.explanation.classifier()->card()).contains(QStringLiteral("from a file")));
  }

  void followsTheSlicesOfAVolumeButNotOfASinglePlane() {
    Session& session = opened_->session();
    session.foreign.show(QStringLiteral("rival"));
    session.study.setSliceIndex(2);
    QTRY_VERIFY(session.explanation.heatmap() && session.explanation.heatmap()->slice == 2);
    session.foreign.add(opened_->path("rival.nii.gz"));
    QTRY_COMPARE(session.foreign.shown(), QStringLiteral("rival (2)"));
    QTRY_VERIFY(session.explanation.heatmap());
    QCOMPARE(session.foreign.all().size(), 2);
    session.study.setSliceIndex(1);
    QVERIFY(!session.explanation.heatmap());
    QVERIFY(!session.foreign.pending());
    session.study.setSliceIndex(2);
    QTRY_VERIFY(session.explanation.heatmap());
    QVERIFY(session.explanation.heatmap()->values.at(40, 32) < 0);
    // The sign holds for it too.
    HeatmapSettings settings = session.explanation.settings();
    settings.sign = Sign::Absolute;
    session.explanation.setSettings(settings);
    QTRY_VERIFY(session.explanation.heatmap() && session.explanation.heatmap()->values.at(40, 32) > 0);
    QCOMPARE(session.foreign.shown(), QStringLiteral("rival (2)"));
  }

  void theSeriesIsReadOnceAndAnewWhereTheFileChanged() {
    Session& session = opened_->session();
    const QString file = opened_->path("rival.nrrd");
    session.foreign.show(QStringLiteral("rival"));
    QTRY_VERIFY(session.seriesHeatmap.map() != nullptr);
    const SeriesMapPtr first = session.seriesHeatmap.map();
    QSignalSpy changes(&session.seriesHeatmap, &SeriesHeatmap::changed);
    session.foreign.add(file);
    QTRY_VERIFY(!session.foreign.pending());
    QCOMPARE(session.seriesHeatmap.map(), first);
    QCOMPARE(changes.size(), 0);
    // Another program has written it again.
    Grid<float> grid = readGrid(file.toStdString());
    for (float& value : grid.voxels) value *= 2;
    QTest::qWait(20);  // file systems count milliseconds
    writeGrid(file.toStdString(), grid);
    session.foreign.add(file);
    QTRY_VERIFY(!session.foreign.pending());
    QVERIFY(changes.size() > 0);
    QTRY_VERIFY(session.seriesHeatmap.map() != nullptr);
    QVERIFY(session.seriesHeatmap.map() != first);
    QVERIFY(session.seriesHeatmap.map()->range.high > 1.5 * first->range.high);
  }

  void givesWayToAnEstimator() {
    Session& session = opened_->session();
    QVERIFY(!session.foreign.shown().isEmpty());
    session.explanation.run();
    QVERIFY(session.foreign.shown().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(session.explanation.heatmap() && !session.explanation.isPreview(), OpenedSession::longWait);
    QCOMPARE(session.explanation.heatmap()->settings.estimator, std::string("smoothgrad-squared"));
    session.foreign.show(QStringLiteral("rival"));
    QTRY_VERIFY(session.explanation.heatmap() && session.explanation.heatmap()->settings.estimator == "rival");
    session.foreign.remove(QStringLiteral("rival"));
    QCOMPARE(session.foreign.all().size(), 1);
    QVERIFY(session.explanation.heatmap()->settings.estimator == "smoothgrad-squared");
  }

  void whatIsNoMapIsSaid() {
    Session& session = opened_->session();
    QSignalSpy notices(&session, &Session::notice);
    session.foreign.add(QStringLiteral("/nowhere/map.nrrd"));
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(session.foreign.all().size(), 1);
    session.study.closeAll();
    QVERIFY(session.foreign.all().isEmpty());
  }

 private:
  std::unique_ptr<OpenedSession> opened_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::ForeignHeatmapsTest)
#include "foreign_heatmaps_test.moc"
