// An evaluation in the background: to its end, paused and resumed, cancelled, opened, of the open case.
#include "ui/evaluate/evaluation_run.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "core/base/files.h"
#include "core/evaluation/run_folder.h"
#include "core/volume/manifest.h"
#include "tests/support/opened_session.h"
#include "tests/ui/evaluate/study_order.h"
#include "ui/evaluate/evaluation_dock.h"

namespace saliscope::ui {

namespace {

constexpr int longWait = 60000;

std::string summaryOf(const QString& run) {
  return readFile((run + QStringLiteral("/tables/summary.csv")).toStdString());
}

}  // namespace

class EvaluationRunTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("SaliscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("evaluation-run-test"));
  }
  void init() { QSettings().clear(); }

  void goesToItsEndAndTellsHowFarItIs() {
    const test::SyntheticStudy study(6);
    Session session;
    EvaluationRun run(session);
    QSignalSpy notices(&session, &Session::notice);
    double furthest = 0;
    QString image;
    connect(&run, &EvaluationRun::progressed, &run, [&] {
      QVERIFY(run.progress().fraction >= furthest);
      furthest = run.progress().fraction;
      image = QString::fromStdString(run.progress().state.image);
    });
    run.start(studyOrder(study, "run"));
    QCOMPARE(run.state(), EvaluationRun::State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationRun::State::Finished, longWait);
    QVERIFY(furthest > 0.5);
    QVERIFY(image.startsWith(QStringLiteral("image")));
    const RunViewPtr view = run.view();
    QVERIFY(view);
    QCOMPARE(view->slices.size(), 6U);
    QCOMPARE(view->kinds.size(), 6U);
    QCOMPARE(view->measures.size(), 6U);
    QVERIFY(view->measures[0][1].aucExact > 0.9F);
    QCOMPARE(view->rowsLeft, 0U);
    QCOMPARE(view->tables->counts.patients, 6U);
    QVERIFY(interruptedRun().isEmpty());
    QCOMPARE(notices.size(), 1);
  }

  void anEvaluationThatWroteNothingIsNotOfferedAgain() {
    const test::SyntheticStudy study(1);
    QSettings().setValue(QStringLiteral("evaluate/unfinished"), QString::fromStdString(study.request("never").out.string()));
    QVERIFY(interruptedRun().isEmpty());
  }

  void pausedAndResumedItEndsWithTheSameBytes() {
    const test::SyntheticStudy study(8);
    Session session;
    EvaluationRun whole(session);
    whole.start(studyOrder(study, "whole"));
    QTRY_COMPARE_WITH_TIMEOUT(whole.state(), EvaluationRun::State::Finished, longWait);

    EvaluationRun run(session);
    const EvaluationOrder order = studyOrder(study, "paused");
    run.start(order);
    QTRY_VERIFY_WITH_TIMEOUT(run.view() != nullptr, longWait);  // the first slice is in the tables
    run.pause();
    QTRY_VERIFY_WITH_TIMEOUT(!run.busy(), longWait);
    if (run.state() == EvaluationRun::State::Paused) {
      const std::size_t there = run.view()->slices.size();
      QVERIFY(there >= 1 && there < 8);
      QCOMPARE(interruptedRun(), order.run);
      run.resume();
      QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationRun::State::Finished, longWait);
    }
    QCOMPARE(run.view()->slices.size(), 8U);
    QVERIFY(summaryOf(order.run) == summaryOf(whole.folder()));
  }

  void cancelKeepsWhatIsFinished() {
    const test::SyntheticStudy study(8);
    Session session;
    EvaluationRun run(session);
    const EvaluationOrder order = studyOrder(study, "run");
    run.start(order);
    QTRY_VERIFY_WITH_TIMEOUT(run.view() != nullptr, longWait);
    run.cancel();
    QCOMPARE(run.state(), EvaluationRun::State::None);
    QVERIFY(!run.view());
    // The same folder and choices: it goes on.
    run.start(order);
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationRun::State::Finished, longWait);
    QCOMPARE(run.view()->slices.size(), 8U);
  }

  void opensARunAndRefusesOthers() {
    const test::SyntheticStudy study(6);
    auto request = study.request("made");
    const auto model = test::SyntheticStudy::model();
    evaluateManifest(request, model, Progress::none());
    Session session;
    EvaluationRun run(session);
    run.open(QString::fromStdString(request.out.string()));
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationRun::State::Finished, longWait);
    QCOMPARE(run.view()->slices.size(), 6U);
    // Tables that were never written are made from the store.
    std::filesystem::remove_all(request.out / "tables");
    std::filesystem::remove(request.out / "run.json");
    run.open(QString::fromStdString(request.out.string()));
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationRun::State::Finished, longWait);
    QVERIFY(std::filesystem::exists(request.out / "tables/summary.csv"));

    QSignalSpy notices(&session, &Session::notice);
    run.open(QStringLiteral("/nowhere"));
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationRun::State::None, longWait);
    QCOMPARE(notices.size(), 1);
  }

  void aRunNamedWhereImagesAreNamedIsOpened() {
    const test::SyntheticStudy study(4);
    auto request = study.request("made");
    evaluateManifest(request, test::SyntheticStudy::model(), Progress::none());
    const QString folder = QString::fromStdString(request.out.string());
    Session session;
    EvaluationDock dock(session);
    QSignalSpy nothing(&session.study, &Study::nothingFound);
    session.open({folder});
    QVERIFY(!session.idle());
    QTRY_COMPARE_WITH_TIMEOUT(dock.run().state(), EvaluationRun::State::Finished, longWait);
    QCOMPARE(dock.run().view()->slices.size(), 4U);

    QSignalSpy notices(&session, &Session::notice);
    writeFile(storeFile(request.out), "torn");
    session.open({folder});
    QTRY_COMPARE_WITH_TIMEOUT(dock.run().state(), EvaluationRun::State::None, longWait);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.first().at(1).toString().contains(QStringLiteral("made")));
    QTRY_VERIFY_WITH_TIMEOUT(session.idle(), longWait);
    QCOMPARE(nothing.size(), 0);
  }

  void otherSettingsInTheSameFolderAreRefused() {
    const test::SyntheticStudy study(4);
    Session session;
    EvaluationRun run(session);
    EvaluationOrder order = studyOrder(study, "run");
    run.start(order);
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationRun::State::Finished, longWait);
    QSignalSpy notices(&session, &Session::notice);
    order.settings.fill = Fill::Air;
    run.start(order);
    QTRY_VERIFY_WITH_TIMEOUT(!run.busy(), longWait);
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.first().at(1).toString().contains(QStringLiteral("run")), qPrintable(notices.first().at(1).toString()));
  }

  void listsWhatItLeavesOut() {
    test::SyntheticStudy study(4);
    EvaluationOrder order = studyOrder(study, "run");
    std::vector<ManifestRow> rows = readManifest(order.manifest.toStdString());
    ManifestRow gone = rows.front();
    gone.image = gone.image.parent_path() / "gone.nrrd";
    rows.push_back(gone);
    writeManifest(order.manifest.toStdString(), rows);
    Session session;
    EvaluationRun run(session);
    run.start(order);
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationRun::State::Finished, longWait);
    QCOMPARE(run.leftOut().size(), 1);
    QCOMPARE(run.leftOut().first().image, std::string("gone.nrrd"));
    QCOMPARE(run.leftOut().first().reason.code(), ErrorCode::FileMissing);
    QCOMPARE(run.view()->slices.size(), 4U);
    QCOMPARE(run.view()->rowsLeft, 0U);
  }

  void theOpenCaseIsAStudyOfItsOwn() {
    OpenedSession opened;
    QVERIFY(opened.open());
    Session& session = opened.session();
    session.mask.beginStroke(1, false, 24);
    session.mask.extendStroke({40, 32}, {40, 32});
    session.mask.endStroke();
    session.mask.setNothingThere(2);
    session.study.setLabel(1);
    QCOMPARE(maskedSlices(session), (std::vector<int>{1, 2}));

    const test::SyntheticStudy study(1);
    EvaluationOrder order = studyOrder(study, "unused");
    order.manifest.clear();
    order.run = opened.path("case-run");
    // A heatmap that was added to the series is scored too.
    Grid<float> map;
    map.geometry.size = {OpenedSession::size, OpenedSession::size, OpenedSession::slices};
    map.voxels.resize(map.geometry.voxels());
    for (std::size_t i = 0; i < map.voxels.size(); ++i) map.voxels[i] = session.mask.mask().voxels()[i] != 0 ? 1.0F : 0.0F;
    writeGrid(opened.path("rival.nrrd").toStdString(), map);
    auto openCase = std::make_shared<OpenCase>(*openCaseOf(session, maskedSlices(session)));
    openCase->heatmaps = {{QStringLiteral("rival"), opened.path("rival.nrrd"), std::nullopt}};
    order.openCase = openCase;
    order.settings.maps = caseMaps(*openCase, order.run.toStdString());
    EvaluationRun run(session);
    run.start(order);
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), EvaluationRun::State::Finished, longWait);
    const RunViewPtr view = run.view();
    QCOMPARE(view->slices.size(), 2U);
    QCOMPARE(view->slices[0].key.slice, 1);
    QCOMPARE(view->slices[0].label, std::optional<int>(1));
    QVERIFY(view->slices[0].status == SliceStatus::Drawn);
    QVERIFY(view->slices[1].status == SliceStatus::NothingThere);
    QVERIFY(!view->slices[0].maskResampled);
    QCOMPARE(view->tables->estimators().back(), std::string("rival"));
    const RunLine* rival = view->tables->find({"rival", Sign::Original}, Group::All);
    QVERIFY(rival->of(Measure::AucExact).value.value_or(0) > 0.999);
    QVERIFY(rival->of(Measure::RelevanceGain).value.has_value());
    QVERIFY(run.leftOut().isEmpty());
    QCOMPARE(view->tables->counts.patients, 1U);
    QCOMPARE(imageFileOf(*view->tables, view->slices[0].image), opened.path("scan.nrrd"));
  }
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::EvaluationRunTest)
#include "evaluation_run_test.moc"
