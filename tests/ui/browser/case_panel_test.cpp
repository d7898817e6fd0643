// The list of cases: what it shows, finds, filters, orders and steps through.
#include "ui/browser/case_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "tests/support/case_study.h"
#include "ui/browser/case_model.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

class CasePanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    session_ = std::make_unique<Session>();
    panel_ = std::make_unique<CasePanel>(*session_);
    panel_->resize(280, 600);
    panel_->show();
    list_ = panel_->findChild<QListView*>();
  }
  void cleanup() {
    panel_.reset();
    session_.reset();
  }

  void anEmptyListSaysHowToFillIt() {
    QSignalSpy asked(panel_.get(), &CasePanel::openAsked);
    auto* open = panel_->findChild<QPushButton*>();
    QVERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    start();
    QVERIFY(!open->isVisible());
  }

  void rowsSayWhatIsKnownAndHideWhoItIs() {
    start();
    QCOMPARE(rows(), test::CaseStudy::rows);
    QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("a.nrrd"));
    QVERIFY(text(3, Qt::DisplayRole).endsWith(QStringLiteral("slice 2")));
    QCOMPARE(text(0, CaseModel::LabelRole), QStringLiteral("with contrast"));
    QCOMPARE(text(3, CaseModel::LabelRole), QStringLiteral("unknown"));
    QCOMPARE(text(0, CaseModel::PatientRole), QStringLiteral("Patient 1"));
    QCOMPARE(text(4, CaseModel::PatientRole), text(3, CaseModel::PatientRole));
    panel_->setIdentityShown(true);
    QCOMPARE(text(0, CaseModel::PatientRole), QStringLiteral("Doe"));
    QVERIFY(text(2, CaseModel::FailureRole).contains(QStringLiteral("gone.nrrd")));
    QVERIFY(panel_->findChild<QLabel*>(QStringLiteral("caseSummary"))->text().contains(QStringLiteral("1 not readable")));
  }

  void aClickOpensTheCase() {
    start();
    const QPoint place = list_->visualRect(list_->model()->index(4, 0)).center();
    QTest::mouseClick(list_->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(session_->cases.current(), 4);
    QTRY_COMPARE(session_->study.sliceIndex(), 3);
    QCOMPARE(list_->currentIndex().row(), 4);
  }

  void stepsFollowTheListAsItIsShown() {
    start();
    panel_->step(1);
    QTRY_COMPARE(session_->cases.current(), 1);
    panel_->step(-1);
    QTRY_COMPARE(session_->cases.current(), 0);
    panel_->step(-1);
    QTRY_VERIFY(session_->idle());
    QCOMPARE(session_->cases.current(), 0);
    // By patient: Low (two slices) before Poe and Roe, Doe first.
    panel_->setIdentityShown(true);
    choose("caseOrder", static_cast<int>(CaseFilter::Order::Patient));
    QCOMPARE(text(1, CaseModel::PatientRole), QStringLiteral("Low"));
    panel_->step(1);
    QTRY_COMPARE(session_->cases.current(), 3);
  }

  void theNextUndoneCaseIsFound() {
    start();
    session_->cases.addEvaluated({{study_.path("a.nrrd"), 0}, {study_.path("ct"), 1}, {study_.path("b.nrrd"), 0}});
    // b has no mask, gone cannot be done, slice 2 of the series is done, slice 4 is not evaluated.
    panel_->stepUndone();
    QTRY_COMPARE(session_->cases.current(), 1);
    panel_->stepUndone();
    QTRY_COMPARE(session_->cases.current(), 4);
    panel_->stepUndone();
    QTRY_COMPARE(session_->cases.current(), 1);
  }

  void filtersAndSearches() {
    start();
    choose("caseKind", static_cast<int>(CaseFilter::Kind::Failed));
    // The one on show stays.
    QCOMPARE(rows(), 2);
    QCOMPARE(text(1, Qt::DisplayRole), QStringLiteral("gone.nrrd"));
    choose("caseKind", static_cast<int>(CaseFilter::Kind::All));
    auto* search = panel_->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("B.nrrd with"));
    QCOMPARE(rows(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(session_->cases.current(), 1);
    search->setText(QStringLiteral("roe"));
    QCOMPARE(rows(), 0);
    panel_->setIdentityShown(true);
    QCOMPARE(rows(), 1);
  }

 private:
  void start() {
    session_->open({study_.manifest()});
    QTRY_COMPARE(session_->cases.current(), 0);
    QTRY_VERIFY(session_->idle());
  }
  void choose(const char* name, int index) { panel_->findChild<QComboBox*>(QLatin1String(name))->setCurrentIndex(index); }
  [[nodiscard]] int rows() const { return list_->model()->rowCount(); }
  [[nodiscard]] QString text(int row, int role) const { return list_->model()->index(row, 0).data(role).toString(); }

  Theme theme_;
  test::CaseStudy study_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<CasePanel> panel_;
  QListView* list_ = nullptr;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::CasePanelTest)
#include "case_panel_test.moc"
