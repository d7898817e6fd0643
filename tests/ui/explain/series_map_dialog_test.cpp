// A heatmap of many slices, saved as a volume.
#include "ui/explain/series_map_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

#include "core/dicom/read_parametric_map.h"
#include "core/dicom/write.h"
#include "core/volume/volume_io.h"
#include "tests/support/opened_session.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

class SeriesMapDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    opened_ = std::make_unique<OpenedSession>();
    dialog_ = std::make_unique<SeriesMapDialog>(session());
    dialog_->show();
  }
  void cleanup() {
    dialog_.reset();
    opened_.reset();
  }

  void saysWhatIsMissing() {
    QVERIFY(state().contains(QLatin1String("model")));
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    dialog_->setFile(opened_->path("map.png"));
    QVERIFY(state().contains(QLatin1String(".nrrd")));
    dialog_->setFile(opened_->path("nowhere/map.nrrd"));
    QVERIFY(state().contains(QLatin1String("nowhere")));
    dialog_->setFile(opened_->path("map.nrrd"));
    QVERIFY(state().isEmpty());
  }

  void theRangeIsKeptInOrder() {
    QVERIFY(opened_->open());
    dialog_->findChild<QCheckBox*>(QStringLiteral("wholeSeries"))->setChecked(false);
    auto* first = dialog_->findChild<QSpinBox*>(QStringLiteral("firstSlice"));
    auto* last = dialog_->findChild<QSpinBox*>(QStringLiteral("lastSlice"));
    QCOMPARE(last->value(), OpenedSession::slices);
    last->setValue(2);
    first->setValue(3);
    QCOMPARE(last->value(), 3);
    last->setValue(1);
    QCOMPARE(first->value(), 1);
  }

  void theSlicesAreTheOnesThatTheViewShows() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    QVERIFY(opened_->explain());
    const HeatmapPtr shown = session().explanation.heatmap();
    dialog_->findChild<QCheckBox*>(QStringLiteral("wholeSeries"))->setChecked(false);
    dialog_->findChild<QSpinBox*>(QStringLiteral("firstSlice"))->setValue(2);
    dialog_->setFile(opened_->path("map.nrrd"));
    QSignalSpy notices(&session(), &Session::notice);
    dialog_->start();
    QVERIFY(dialog_->running());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog_->running(), OpenedSession::longWait);
    QCOMPARE(notices.size(), qsizetype{1});
    const auto grid = readGrid(opened_->path("map.nrrd").toStdString());
    QCOMPARE(grid.geometry.size[2], 2);
    const auto pixels = shown->values.pixels();
    QVERIFY(std::equal(pixels.begin(), pixels.end(), grid.voxels.begin()));
    QCOMPARE(readMetadata(opened_->path("map.nrrd").toStdString()).at("estimator"), std::string("smoothgrad-squared"));
    QVERIFY(!QFile::exists(opened_->path("map.nrrd.partial")));
    // And the view has it, on the slices that it covers.
    QTRY_COMPARE(session().foreign.shown(), QStringLiteral("map"));
    QTRY_VERIFY(session().explanation.heatmap() && session().explanation.heatmap()->settings.estimator == "map");
    QVERIFY(std::equal(pixels.begin(), pixels.end(), session().explanation.heatmap()->values.pixels().begin()));
    session().study.setSliceIndex(2);
    QTRY_VERIFY(session().explanation.heatmap() && session().explanation.heatmap()->slice == 2);
    QCOMPARE(session().explanation.heatmap()->values.pixels().front(), grid.voxels[OpenedSession::size * OpenedSession::size]);
    notices.clear();
    session().study.setSliceIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(session().idle(), OpenedSession::longWait);
    QVERIFY(!session().explanation.heatmap());
    QVERIFY(notices.isEmpty());
  }

  void aDicomSeriesGetsAParametricMap() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    dialog_->setFile(opened_->path("map.dcm"));
    QVERIFY2(state().contains(QLatin1String("DICOM series")), "of a file that is no DICOM");
    const Volume scan = *session().study.volume();
    CtSeriesMetadata metadata;
    metadata.uidSeed = "parametric map";
    writeCtSeries(scan, metadata, opened_->path("ct").toStdString());
    session().study.open({opened_->path("ct")});
    QTRY_VERIFY(session().study.volume() && !session().study.volume()->source.files.empty());
    QTRY_VERIFY_WITH_TIMEOUT(session().explanation.prediction().has_value(), OpenedSession::longWait);
    QVERIFY(opened_->explain());
    const HeatmapPtr shown = session().explanation.heatmap();
    QVERIFY(state().isEmpty());
    dialog_->start();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog_->running(), OpenedSession::longWait);
    const auto frames = readParametricMap(opened_->path("map.dcm").toStdString());
    QCOMPARE(frames.size(), static_cast<std::size_t>(OpenedSession::slices));
    QTRY_VERIFY(session().explanation.heatmap() && session().explanation.heatmap()->settings.estimator == "map");
    const auto own = shown->values.pixels();
    QVERIFY(std::equal(own.begin(), own.end(), session().explanation.heatmap()->values.pixels().begin()));
    session().study.setSliceIndex(0);
    QTRY_VERIFY(session().explanation.heatmap() && session().explanation.heatmap()->slice == 0);
  }

  void aCancelledRunGoesOn() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    HeatmapSettings settings = session().explanation.settings();
    settings.estimator = "smoothgrad";
    settings.parameters = {{"samples", 1000}};
    session().explanation.setSettings(settings);
    dialog_->setFile(opened_->path("map.nrrd"));
    dialog_->start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(opened_->path("map.nrrd.partial")), OpenedSession::longWait);
    dialog_->cancel();
    QVERIFY(!dialog_->running());
    QTRY_VERIFY_WITH_TIMEOUT(session().compute.idle(), OpenedSession::longWait);
    dialog_->setFile(opened_->path("other.nrrd"));
    QVERIFY(state().isEmpty());
    dialog_->setFile(opened_->path("map.nrrd"));
    QVERIFY(state().contains(QLatin1String("interrupted")));
    QVERIFY(!QFile::exists(opened_->path("map.nrrd")));
  }

 private:
  Session& session() { return opened_->session(); }
  QString state() const { return dialog_->findChild<QLabel*>(QStringLiteral("seriesMapState"))->text(); }

  Theme theme_;
  std::unique_ptr<OpenedSession> opened_;
  std::unique_ptr<SeriesMapDialog> dialog_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::SeriesMapDialogTest)
#include "series_map_dialog_test.moc"
