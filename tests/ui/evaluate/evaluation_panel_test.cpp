// The evaluation on show: figures, tables, slices, what was left out, files.
#include "ui/evaluate/evaluation_panel.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolTip>
#include <cmath>

#include "core/base/files.h"
#include "core/volume/manifest.h"
#include "tests/support/run_example.h"
#include "tests/ui/evaluate/study_order.h"
#include "ui/evaluate/evaluation_dock.h"
#include "ui/evaluate/export_run.h"
#include "ui/evaluate/figure_view.h"
#include "ui/evaluate/run_legend.h"
#include "ui/evaluate/run_table_model.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

constexpr int longWait = 60000;

template <class View>
View* named(const QWidget& panel, const char* name) {
  return panel.findChild<View*>(QLatin1String(name));
}

}  // namespace

class EvaluationPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("SaliscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("evaluation-panel-test"));
    QSettings().clear();
    theme_.apply(Theme::Kind::Dark);
    order_ = studyOrder(study_, "run");
    std::vector<ManifestRow> rows = readManifest(order_.manifest.toStdString());
    ManifestRow gone = rows.front();
    gone.image = gone.image.parent_path() / "gone.nrrd";
    rows.push_back(gone);
    writeManifest(order_.manifest.toStdString(), rows);
    dock_ = std::make_unique<EvaluationDock>(session_);
    QVERIFY(dock_->isHidden());
    run_ = &dock_->run();
    run_->start(order_);
    QTRY_COMPARE_WITH_TIMEOUT(run_->state(), EvaluationRun::State::Finished, longWait);
    QVERIFY(!dock_->isHidden());
    dock_->resize(1100, 520);
    dock_->show();
    panel_ = dock_->findChild<EvaluationPanel*>();
    QVERIFY(QTest::qWaitForWindowExposed(dock_.get()));
  }
  void cleanupTestCase() { dock_.reset(); }

  void figuresStandOriginalBesideAbsolute() {
    tabs()->setCurrentIndex(0);
    const auto* fidelity = named<FigureView>(*panel_, "figureFidelity");
    QCOMPARE(fidelity->plots().size(), 2);
    // Three estimators, two perturbation curves each.
    QCOMPARE(fidelity->plots().first()->curveCount(), 6);
    QVERIFY(fidelity->plots().first()->wordsOf(0, 4).contains(QStringLiteral("10")));
    QVERIFY(fidelity->plots().first()->wordsOf(0, 4).contains(QStringLiteral("10 F")));
    const auto* roc = named<FigureView>(*panel_, "figureRoc");
    QCOMPARE(roc->plots().last()->curveCount(), 3);
    QVERIFY(roc->plots().last()->wordsOf(0, 50).contains(QStringLiteral("AUC")));
    // A class of its own.
    auto* group = named<QComboBox>(*panel_, "evaluationClass");
    group->setCurrentIndex(1);
    QCOMPARE(roc->plots().last()->curveCount(), 3);
    group->setCurrentIndex(0);
  }

  void aTickHidesAnEstimatorAndAClickMakesItStandOut() {
    tabs()->setCurrentIndex(1);
    auto* legend = panel_->findChild<RunLegend*>();
    const auto* roc = named<FigureView>(*panel_, "figureRoc");
    QCOMPARE(legend->count(), 3);
    legend->item(2)->setCheckState(Qt::Unchecked);
    QCOMPARE(roc->plots().first()->curveCount(), 2);
    legend->item(2)->setCheckState(Qt::Checked);
    QTest::mouseClick(legend->viewport(), Qt::LeftButton, {}, legend->visualItemRect(legend->item(1)).center());
    QCOMPARE(legend->chosen(), QStringLiteral("smoothgrad-squared"));
    legend->toggleChosen(legend->chosen());
    QVERIFY(legend->chosen().isEmpty());
  }

  void thePlotAnswersToTheMouse() {
    tabs()->setCurrentIndex(2);
    auto* dice = named<FigureView>(*panel_, "figureDice")->plots().first();
    QTRY_VERIFY(dice->isVisible());
    QTest::qWait(100);  // the plot lays itself out in the event loop
    auto* canvas = dice->findChild<QWidget*>({}, Qt::FindDirectChildrenOnly);
    for (QWidget* child : dice->findChildren<QWidget*>()) {
      if (child->accessibleName() == dice->windowTitle()) canvas = child;
    }
    QTest::mouseMove(canvas, canvas->rect().center() + QPoint(1, 1));
    QTest::mouseMove(canvas, canvas->rect().center());
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(QStringLiteral("mean Dice")), qPrintable(QToolTip::text()));
    auto* legend = panel_->findChild<RunLegend*>();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->rect().center());
    QVERIFY(!legend->chosen().isEmpty());
    legend->toggleChosen(legend->chosen());
    QToolTip::hideText();
  }

  void tablesAreSortedByAClick() {
    tabs()->setCurrentIndex(3);
    auto* table = named<QTableView>(*panel_, "table-auc");
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->columnCount(), 3);
    const auto text = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    const QHeaderView* header = table->horizontalHeader();
    const QPoint second(header->sectionViewportPosition(2) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, second);
    QVERIFY(text(0, 2).section(QChar(0x00A0), 0, 0).toDouble() <= text(2, 2).section(QChar(0x00A0), 0, 0).toDouble());
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, second);
    QVERIFY(text(0, 2).section(QChar(0x00A0), 0, 0).toDouble() >= text(2, 2).section(QChar(0x00A0), 0, 0).toDouble());
    QCOMPARE(text(2, 0), QStringLiteral("Random (chance)"));
    QVERIFY(text(0, 1).contains(QLatin1Char('[')));  // six patients give an interval
    const QString tip = table->model()->index(0, 1).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("95 %")), qPrintable(tip));
    QCOMPARE(table->model()->index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
  }

  void furtherMeasuresStandBesideChance() {
    tabs()->setCurrentIndex(4);
    auto* table = named<QTableView>(*panel_, "evaluationMeasures");
    QCOMPARE(table->model()->rowCount(), 6);  // three estimators in two signs
    const auto value = [&](int row, int column) { return table->model()->index(row, column).data(Qt::UserRole).toDouble(); };
    for (int column = 2; column < table->model()->columnCount(); ++column) {
      QVERIFY2(value(0, column) >= 0 && value(0, column) <= 1, qPrintable(QString::number(column)));
    }
    const QHeaderView* header = table->horizontalHeader();
    const int precision = 5;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(precision) + 10, header->height() / 2});
    QVERIFY(value(0, precision) <= value(5, precision));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(precision) + 10, header->height() / 2});
    QVERIFY(value(0, precision) >= value(5, precision));
    const QString tip = table->model()->index(0, precision).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("by chance")), qPrintable(tip));
  }

  void agreementIsSymmetric() {
    tabs()->setCurrentIndex(5);
    const auto* table = named<QTableView>(*panel_, "agreement-original");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QString());  // each with itself says nothing
    QCOMPARE(table->model()->index(0, 2).data().toString(), table->model()->index(2, 0).data().toString());
    QVERIFY(std::abs(table->model()->index(0, 2).data().toString().toDouble()) <= 1);
    QVERIFY(table->model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("rank correlation")));
    QVERIFY(named<QTableView>(*panel_, "agreement-absolute")->isVisible());
  }

  void aDoubleClickOpensTheSlice() {
    tabs()->setCurrentIndex(6);
    auto* table = named<QTableView>(*panel_, "evaluationSlices");
    QCOMPARE(table->model()->rowCount(), 6);
    const QModelIndex second = table->model()->index(1, 0);
    const QPoint where = table->visualRect(second).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, where);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, where);
    QTRY_VERIFY_WITH_TIMEOUT(session_.study.volume() != nullptr, longWait);
    QCOMPARE(QString::fromStdString(session_.study.series().first().info.files.front().filename().string()),
             QStringLiteral("image1.nrrd"));
    QTRY_VERIFY_WITH_TIMEOUT(session_.mask.present(), longWait);  // the manifest's
    QCOMPARE(session_.study.label(), std::optional<int>(1));
    // Only one class.
    named<QComboBox>(*panel_, "evaluationClass")->setCurrentIndex(2);
    QCOMPARE(table->model()->rowCount(), 3);
    named<QComboBox>(*panel_, "evaluationClass")->setCurrentIndex(0);
  }

  void whatWasLeftOutIsListedWithItsReason() {
    const auto* table = named<QTableView>(*panel_, "evaluationLeftOut");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("gone.nrrd"));
    QVERIFY(!table->model()->index(0, 3).data().toString().isEmpty());
    QVERIFY(tabs()->tabText(7).contains(QStringLiteral("1")));
  }

  void everyTableAndFigureBecomesAFile() {
    const QString folder = QString::fromStdString((order_.run + QStringLiteral("-export")).toStdString());
    QVERIFY(QDir().mkpath(folder));
    QSignalSpy done(&session_.io, &JobQueue::finished);
    exportAllTo(session_, run_->view()->tables, folder);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, longWait);
    for (const char* name : {"summary.csv", "fidelity.csv", "roc.csv", "dsc.csv", "slices.csv", "fidelity.svg", "roc.pdf",
                             "dsc.png", "fidelity-with.svg", "dsc-without.pdf"}) {
      QVERIFY2(QFile::exists(folder + QLatin1Char('/') + QLatin1String(name)), name);
    }
    exportRunReportTo(session_, run_->view()->tables, folder + QStringLiteral("/report.pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, longWait);
    QVERIFY(QFile(folder + QStringLiteral("/report.pdf")).size() > 10000);
  }

  void numbersOfATableAreThoseOfTheRun() {
    const auto tables = std::make_shared<const RunTables>(test::exampleRun());
    RunTableModel model(Measure::FidelityX10);
    model.show(tables, Group::All);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.data(model.index(1, 1), Qt::DisplayRole).toString().replace(QChar(0x00A0), QLatin1Char(' ')),
             QStringLiteral("0.0 [1.0, 6.0]"));  // -0.04 is no "-0.0"
    QVERIFY(model.csv().contains(QStringLiteral("random,original,all,-0.04,1,6")));
    QVERIFY(
        runFigureCsv(*tables, RunFigure::Dice, Group::With).startsWith(QStringLiteral("estimator,sign,class,percent,share,dsc\n")));
  }

  void quotesNamesOfOtherPeoplesMaps() {
    RunTables tables = test::exampleRun();
    tables.lines.front().kind.estimator = "theirs, first";
    const Group group = tables.lines.front().group;
    QVERIFY(runFigureCsv(tables, RunFigure::Roc, group).contains(QStringLiteral("\n\"theirs, first\",")));
    RunTableModel model(Measure::FidelityX10);
    model.show(std::make_shared<const RunTables>(tables), group);
    QVERIFY(model.csv().contains(QStringLiteral("\n\"theirs, first\",")));
  }

  void closesOnItsButton() {
    QTest::mouseClick(named<QPushButton>(*panel_, "cancelEvaluation"), Qt::LeftButton);
    QCOMPARE(run_->state(), EvaluationRun::State::None);
    QVERIFY(dock_->isHidden());
  }

 private:
  [[nodiscard]] QTabWidget* tabs() const { return panel_->findChild<QTabWidget*>(); }

  const test::SyntheticStudy study_{6};
  Theme theme_;
  Session session_;
  EvaluationOrder order_;
  std::unique_ptr<EvaluationDock> dock_;
  EvaluationRun* run_ = nullptr;
  EvaluationPanel* panel_ = nullptr;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::EvaluationPanelTest)
#include "evaluation_panel_test.moc"
