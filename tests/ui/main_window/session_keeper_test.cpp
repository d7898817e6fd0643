// What was open, measured and noted comes back.
#include "ui/main_window/session_keeper.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <memory>

#include "core/base/files.h"
#include "core/volume/volume_io.h"
#include "tests/support/temporary_folder.h"
#include "ui/main_window/case_keeper.h"
#include "ui/main_window/mask_keeper.h"

namespace saliscope::ui {

class SessionKeeperTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<test::TemporaryFolder>();
    Grid<float> grid;
    grid.geometry.size = {24, 24, 9};
    grid.voxels.resize(24 * 24 * 9, 0);
    writeGrid(*folder_ / "a.nrrd", grid);
    writeGrid(*folder_ / "b.nrrd", grid);
    start();
  }
  void cleanup() { stop(); }

  void theSeriesSliceAndWindowComeBack() {
    QVERIFY(!sessions_->previous());
    open();
    session_->study.setCurrentSeries(1);
    QTRY_VERIFY(session_->study.volume() != nullptr);
    session_->study.setSliceIndex(7);
    session_->view.setWindow({-500, 1500});
    sessions_->end();
    stop();

    start();
    QVERIFY(sessions_->previous());
    QVERIFY(sessions_->previous()->ended);
    QCOMPARE(sessions_->previous()->paths.size(), 2);
    sessions_->restore();
    QTRY_COMPARE(session_->study.currentSeries(), 1);
    QTRY_VERIFY(session_->study.volume() != nullptr);
    QCOMPARE(session_->study.series().size(), 2);
    QCOMPARE(session_->study.sliceIndex(), 7);
    QCOMPARE(session_->view.window(), (Window{-500, 1500}));
  }

  void afterACrashTheMaskComesBackToo() {
    open();
    session_->study.setSliceIndex(2);
    session_->mask.beginStroke(5, false, 6);
    session_->mask.extendStroke({12, 12}, {12, 12});
    session_->mask.endStroke();
    const auto drawn = session_->mask.mask().voxels();
    masks_->keepNow();
    session_->study.setSliceIndex(3);
    QFile::remove(file());  // a slow machine wrote one before
    // Written by itself some seconds later; then the program is gone without a word.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file()), 20000);
    stop();

    start();
    QVERIFY(sessions_->previous());
    QVERIFY(!sessions_->previous()->ended);
    sessions_->restore();
    QTRY_VERIFY(session_->mask.present());
    QVERIFY(session_->mask.modified());
    QVERIFY(session_->mask.mask().voxels() == drawn);
    QCOMPARE(session_->study.sliceIndex(), 3);
  }

  void aStartWithoutOpeningKeepsTheLastSession() {
    open();
    sessions_->end();
    stop();
    start();
    sessions_->end();
    stop();
    start();
    QVERIFY(sessions_->previous());
    QCOMPARE(sessions_->previous()->paths.size(), 2);
    QVERIFY(QFile::remove(path("a.nrrd")));
    QVERIFY(QFile::remove(path("b.nrrd")));
    stop();
    start();
    QVERIFY(!sessions_->previous());
  }

  void rubbishIsNoSession() {
    QFile kept(file());
    QVERIFY(QDir().mkpath(path("data")));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write("{\"paths\": 7");
    kept.close();
    stop();
    start();
    QVERIFY(!sessions_->previous());
  }

  void measurementsAndNotesStayWithTheirCase() {
    open();
    session_->findings.add({0, MeasureKind::Length, 4, {{1, 2}, {4, 6}}});
    session_->findings.add({0, MeasureKind::Freehand, 5, {{1, 2}, {4, 6}, {8.25, 2}}});
    session_->findings.setNote(QStringLiteral("bright aorta"));
    session_->study.setCurrentSeries(1);
    QTRY_VERIFY(session_->study.volume() != nullptr);
    QVERIFY(session_->findings.measurements().isEmpty());
    QVERIFY(session_->findings.note().isEmpty());
    // Within the session, and after the next start.
    session_->study.setCurrentSeries(0);
    QTRY_COMPARE(session_->findings.measurements().size(), 2);
    cases_->keepNow();
    stop();
    start();
    open();
    QTRY_COMPARE(session_->findings.measurements().size(), 2);
    QCOMPARE(session_->findings.note(), QStringLiteral("bright aorta"));
    QCOMPARE(session_->findings.measurements().last().points[2], (SlicePoint{8.25, 2}));
    QCOMPARE(session_->findings.valuesOf(session_->findings.measurements().first()).mm, 5.0);
    QVERIFY(!session_->undo.canUndo());
    // Nothing left: no file.
    for (const Measurement& one : QList(session_->findings.measurements())) session_->findings.remove(one.id);
    session_->findings.setNote({});
    cases_->keepNow();
    QVERIFY(QDir(path("data/cases")).entryList(QDir::Files).isEmpty());
  }

  void theUsersLabelStaysWithItsCaseAndIsInTheList() {
    writeFile(*folder_ / "cases.csv", "image,label\na.nrrd,1\nb.nrrd,0\n");
    session_->open({path("cases.csv")});
    QTRY_VERIFY(session_->study.volume() != nullptr);
    session_->findings.chooseLabel(0, QStringLiteral("without"));
    cases_->keepNow();
    sessions_->end();
    stop();
    start();
    sessions_->restore();
    QTRY_COMPARE(session_->cases.cases().size(), 2);
    QTRY_VERIFY(session_->study.volume() != nullptr);
    QTRY_COMPARE(session_->study.caseLabel(), (CaseLabel{0, true}));
    QCOMPARE(session_->cases.current(), 0);
    stop();
    // Also while another case of the list is on show.
    start();
    session_->study.open({path("b.nrrd")});
    QTRY_VERIFY(session_->study.volume() != nullptr);
    session_->cases.open(path("cases.csv"), false);
    QTRY_VERIFY(!session_->cases.cases().isEmpty() && !session_->cases.looking());
    QCOMPARE(session_->cases.label(0), std::optional<int>(0));
    QCOMPARE(session_->cases.current(), 1);
    QCOMPARE(session_->study.caseLabel(), (CaseLabel{0, false}));
  }

  void aMaskThatWasSavedForACaseIsTheListsMaskFromThenOn() {
    writeFile(*folder_ / "cases.csv", "image,label\na.nrrd,1\nb.nrrd,0\n");
    session_->open({path("cases.csv")});
    QTRY_VERIFY(session_->study.volume() != nullptr);
    session_->mask.beginStroke(4, false, 6);
    session_->mask.extendStroke({12, 12}, {12, 12});
    session_->mask.endStroke();
    session_->mask.save(path("mine.nii.gz"));
    QTRY_VERIFY(!session_->mask.modified());
    cases_->keepNow();
    stop();
    start();
    session_->study.open({path("b.nrrd")});
    QTRY_VERIFY(session_->study.volume() != nullptr);
    session_->cases.open(path("cases.csv"), false);
    QTRY_COMPARE(session_->cases.cases().size(), 2);
    QTRY_COMPARE(session_->cases.mask(0), CaseMask::Drawn);
    QCOMPARE(session_->cases.mask(1), CaseMask::None);
    session_->cases.show(0);
    QTRY_VERIFY(session_->mask.present());
    QCOMPARE(session_->mask.file(), path("mine.nii.gz"));
    stop();
    // At once, too, where the case is the first to be opened.
    start();
    session_->open({path("cases.csv")});
    QTRY_COMPARE(session_->mask.file(), path("mine.nii.gz"));
    QVERIFY(!session_->mask.modified());
  }

  void aDamagedCaseIsReadAsFarAsItMakesSense() {
    open();
    session_->findings.add({0, MeasureKind::Length, 4, {{1, 2}, {4, 6}}});
    cases_->keepNow();
    const QStringList names = QDir(path("data/cases")).entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    stop();
    QFile kept(path("data/cases/") + names.first());
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(R"({"measurements": [{"kind": "length", "slice": 4, "points": [[1, 2]]}, {"kind": "spiral"}, 7,
      {"kind": "angle", "slice": 99, "points": [[1, 2], [3, 4], [5, 6]]}, {"kind": "length", "slice": 1, "points": [[1, 2], [3, "x"]]},
      {"kind": "angle", "slice": 3, "points": [[1, 2], [3, 4], [5, 6]]}], "note": "n"})");
    kept.close();
    start();
    open();
    QTRY_COMPARE(session_->findings.note(), QStringLiteral("n"));
    QCOMPARE(session_->findings.measurements().size(), 1);
    QCOMPARE(session_->findings.measurements().first().kind, MeasureKind::Angle);
  }

 private:
  void start() {
    session_ = std::make_unique<Session>();
    masks_ = std::make_unique<MaskKeeper>(*session_, path("data/recovery"));
    cases_ = std::make_unique<CaseKeeper>(*session_, path("data/cases"));
    sessions_ = std::make_unique<SessionKeeper>(*session_, *masks_, file());
  }
  void stop() {
    sessions_.reset();
    cases_.reset();
    masks_.reset();
    session_.reset();
  }
  void open() {
    session_->study.open({path("a.nrrd"), path("b.nrrd")});
    QTRY_VERIFY(session_->study.volume() != nullptr);
  }
  [[nodiscard]] QString path(const char* name) const { return QString::fromStdString((*folder_ / name).string()); }
  [[nodiscard]] QString file() const { return path("data/session.json"); }

  std::unique_ptr<test::TemporaryFolder> folder_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<MaskKeeper> masks_;
  std::unique_ptr<CaseKeeper> cases_;
  std::unique_ptr<SessionKeeper> sessions_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::SessionKeeperTest)
#include "session_keeper_test.moc"
