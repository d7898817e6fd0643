// The cases of a study: read from a manifest or a folder, looked at in the background, opened with slice, mask and label.
#include "ui/session/case_list.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "tests/support/case_study.h"
#include "tests/support/opened_session.h"

namespace saliscope::ui {

class CaseListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { session_ = std::make_unique<Session>(); }
  void cleanup() { session_.reset(); }

  void aManifestOpensItsFirstCaseWithSliceMaskAndLabel() {
    open();
    QCOMPARE(cases().cases().size(), test::CaseStudy::rows);
    QCOMPARE(cases().current(), 0);
    QVERIFY(session_->study.volume());
    QTRY_VERIFY(session_->mask.present());
    QCOMPARE(session_->mask.mask().status(0), SliceStatus::Drawn);
    QVERIFY(!session_->mask.modified());
    QCOMPARE(session_->study.caseLabel(), (CaseLabel{1, false}));
  }

  void whatCannotBeReadHasItsReasonAndTheRestItsFacts() {
    open();
    QTRY_VERIFY(!cases().looking());
    QCOMPARE(cases().lookedAt(), test::CaseStudy::rows);
    QVERIFY(cases().cases().at(2).failure);
    QCOMPARE(cases().cases().at(2).failure->code(), ErrorCode::FileMissing);
    QCOMPARE(cases().mask(0), CaseMask::Drawn);
    QCOMPARE(cases().mask(1), CaseMask::None);
    QCOMPARE(cases().mask(3), CaseMask::NothingThere);
    QCOMPARE(cases().mask(4), CaseMask::Drawn);
    QVERIFY(!cases().undone(2));
    QVERIFY(cases().undone(1));
  }

  void slicesOfASeriesAreCasesOfTheirOwn() {
    open();
    cases().show(3);
    QTRY_COMPARE(cases().current(), 3);
    QTRY_VERIFY(session_->study.volume() && session_->study.sliceCount() == 5);
    QCOMPARE(session_->study.sliceIndex(), 1);
    QVERIFY(!session_->study.label());
    QTRY_VERIFY(session_->mask.present());
    // The manifest names this very slice: somebody looked.
    QCOMPARE(session_->mask.mask().status(1), SliceStatus::NothingThere);
    QCOMPARE(session_->mask.mask().status(0), SliceStatus::NotLooked);
    const VolumePtr volume = session_->study.volume();
    cases().show(4);
    QCOMPARE(cases().current(), 4);
    QCOMPARE(session_->study.sliceIndex(), 3);
    QVERIFY(session_->study.volume() == volume);
    // The slider finds the case of a slice.
    session_->study.setSliceIndex(1);
    QCOMPARE(cases().current(), 3);
    session_->study.setSliceIndex(0);
    QCOMPARE(cases().current(), 3);
  }

  void onlyTheLastOfManyWishesCounts() {
    open();
    cases().show(1);
    cases().show(2);
    cases().show(4);
    QCOMPARE(cases().wanted(), 4);
    QTRY_COMPARE(cases().current(), 4);
    QTRY_VERIFY(session_->idle());
    QCOMPARE(session_->study.sliceIndex(), 3);
    QTRY_COMPARE(session_->mask.file(), study_.path("ct-mask.nrrd"));
  }

  void aCaseThatIsNotThereLeavesTheOthersAlone() {
    open();
    QSignalSpy notices(session_.get(), &Session::notice);
    cases().show(2);
    QTRY_VERIFY(!notices.isEmpty());
    QTRY_VERIFY(session_->idle());
    QCOMPARE(cases().current(), 0);
    QCOMPARE(cases().wanted(), 0);
    cases().show(1);
    QTRY_COMPARE(cases().current(), 1);
  }

  void theUsersLabelStandsBeforeTheManifests() {
    open();
    session_->findings.chooseLabel(0, QStringLiteral("without contrast"));
    QCOMPARE(cases().label(0), std::optional<int>(0));
    QCOMPARE(session_->undo.undoText(), QStringLiteral("Label of the case: without contrast"));
    cases().show(1);
    QTRY_COMPARE(cases().current(), 1);
    cases().show(0);
    QTRY_COMPARE(cases().current(), 0);
    QCOMPARE(session_->study.caseLabel(), (CaseLabel{0, true}));
  }

  void undoGivesTheManifestsLabelBack() {
    open();
    QTRY_VERIFY(session_->mask.present());
    session_->findings.chooseLabel(std::nullopt, QStringLiteral("unknown"));
    QVERIFY(!cases().label(0));
    session_->undo.undo();
    QCOMPARE(cases().label(0), std::optional<int>(1));
    QCOMPARE(session_->study.caseLabel(), (CaseLabel{1, false}));
    session_->undo.redo();
    QVERIFY(!cases().label(0));
  }

  void theMaskUnderTheHandIsInTheList() {
    open();
    cases().show(1);
    QTRY_COMPARE(cases().current(), 1);
    QTRY_VERIFY(session_->study.volume());
    QSignalSpy changes(&cases(), &CaseList::caseChanged);
    session_->mask.setNothingThere(0);
    QCOMPARE(cases().mask(1), CaseMask::NothingThere);
    QVERIFY(!changes.isEmpty());
    session_->undo.undo();
    QCOMPARE(cases().mask(1), CaseMask::NotLooked);
  }

  void whatAnEvaluationHasIsEvaluated() {
    open();
    cases().addEvaluated({{study_.path("ct"), 3}, {study_.path("a.nrrd"), 0}});
    QVERIFY(cases().cases().at(0).evaluated);
    QVERIFY(!cases().cases().at(3).evaluated);
    QVERIFY(cases().cases().at(4).evaluated);
    QTRY_VERIFY(!cases().looking());
    QVERIFY(!cases().undone(4));
    QVERIFY(cases().undone(3));
  }

  void aFolderIsAListOfItsSeries() {
    cases().open(study_.path("ct"));
    QTRY_COMPARE(cases().cases().size(), 1);
    QTRY_COMPARE(cases().current(), 0);
    QTRY_VERIFY(session_->idle());
    QCOMPARE(session_->study.sliceCount(), 5);
    QCOMPARE(cases().cases().first().facts->slices, 5);
  }

  void whatIsNoListIsSaid() {
    writeFile(study_.path("bad.csv").toStdString(), "picture\na.nrrd\n");
    QSignalSpy notices(session_.get(), &Session::notice);
    session_->open({study_.path("bad.csv")});
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(cases().cases().isEmpty());
  }

  void predictionsComeByThemselvesAndAreComparedWithLabels() {
    SALISCOPE_NEEDS_MODEL();
    session_->explanation.loadModel(OpenedSession::modelFile());
    open();
    QTRY_VERIFY_WITH_TIMEOUT(session_->idle(), OpenedSession::longWait);
    const auto& facts = cases().cases().at(0).facts;
    QVERIFY(facts && facts->prediction);
    QCOMPARE(facts->prediction->probability, session_->explanation.prediction()->probability);
    // The two images are the same and their labels are not.
    QVERIFY(cases().right(0).has_value() && cases().right(1).has_value());
    QVERIFY(*cases().right(0) != *cases().right(1));
    QVERIFY(!cases().right(3).has_value());
  }

 private:
  void open() {
    session_->open({study_.manifest()});
    QTRY_COMPARE(cases().current(), 0);
    QTRY_VERIFY(session_->study.volume());
  }
  [[nodiscard]] CaseList& cases() { return session_->cases; }

  test::CaseStudy study_;
  std::unique_ptr<Session> session_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::CaseListTest)
#include "case_list_test.moc"
