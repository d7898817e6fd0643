// The report of an evaluation: words, pages, figures.
#include "ui/report/run_report.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "core/base/error.h"
#include "tests/support/run_example.h"
#include "tests/support/temporary_folder.h"
#include "ui/report/run_words.h"

namespace saliscope::ui {

namespace {

QString textOf(const QString& file) {
  const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
  if (program.isEmpty()) return {};
  QProcess process;
  process.start(program, {QStringLiteral("-layout"), file, QStringLiteral("-")});
  process.waitForFinished();
  return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace

class RunReportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void numbersAreRoundedAsTheTablesSay() {
    QCOMPARE(estimateText({6.24, 5.1, 7.0}, 1).replace(QChar(0x00A0), QLatin1Char(' ')), QStringLiteral("6.2 [5.1, 7.0]"));
    QCOMPARE(estimateText({-0.04, std::nullopt, std::nullopt}, 1), QStringLiteral("0.0"));
    QCOMPARE(estimateText({}, 2), QString(QChar(0x2013)));
  }

  void saysWhoLeadsAndWhatToDoubt() {
    const RunTables run = test::exampleRun();
    QVERIFY(runStatement(run).contains(QStringLiteral("SmoothGrad²")));
    QVERIFY(runSubtitle(run).contains(QStringLiteral("contrast-resnet50")));
    const QString doubts = runDoubts(run).join(QLatin1Char(' '));
    QVERIFY2(doubts.contains(QStringLiteral("3 of 12 slices are of patients that the model was trained on")), qPrintable(doubts));
    RunTables clean = run;
    clean.counts.trainedOn = 0;
    clean.exclusions.clear();
    QVERIFY(runDoubts(clean).isEmpty());
    clean.counts.classes = 1;
    clean.lines.front().measures.front().low.reset();
    QCOMPARE(runDoubts(clean).size(), 2);
  }

  void listsWhatWasLeftOutUpToALimit() {
    RunTables run = test::exampleRun();
    QCOMPARE(runExclusionRows(run, 10).size(), 1);
    QVERIFY(runExclusionRows(run, 10).front().value.contains(QStringLiteral("slice 7")));
    for (int i = 0; i < 4; ++i) run.exclusions.push_back(run.exclusions.front());
    QCOMPARE(runExclusionRows(run, 3).size(), 4);
    QVERIFY(runExclusionRows(run, 3).last().value.contains(QStringLiteral("2 more")));
  }

  void itsWordsCanBeRead() {
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "run.pdf").string());
    writeRunReport(file, test::exampleRun(), QDateTime(QDate(2026, 1, 2), QTime(3, 4)));
    QVERIFY(QFile(file).size() > 10000);
    const QString text = textOf(file);
    if (text.isEmpty()) QSKIP("needs pdftotext");
    for (const char* part : {"for research use, not for diagnosis", "Table 1. Fidelity", "Table 2.", "Table 3.", "Figure 4.",
                             "Figure 5.", "Figure 6.", "with contrast", "without contrast", "SmoothGrad²", "rival",
                             "Further measures", "AUC, moved", "Settings", "Left out", "patient-03/ct", "page 1 /"}) {
      QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }
    QVERIFY(!text.contains(QStringLiteral("-0.0 ")));
    QVERIFY(!text.contains(QStringLiteral("nan")));
  }

  void figuresAreSvg() {
    const test::TemporaryFolder folder;
    RunTables run = test::exampleRun();
    run.folder = folder.path();
    writeRunFigures(run);
    for (const char* name : {"fidelity", "roc", "dsc", "fidelity-with", "roc-without", "dsc-with"}) {
      QFile file(QString::fromStdString((folder / "figures").string()) + QStringLiteral("/%1.svg").arg(QLatin1String(name)));
      QVERIFY2(file.open(QIODevice::ReadOnly), name);
      const QByteArray svg = file.readAll();
      QVERIFY(svg.contains("<svg"));
      QVERIFY(svg.contains("SmoothGrad"));
    }
  }

  void aFullDiskOrAMissingFolderIsSaid() {
    QVERIFY_THROWS_EXCEPTION(saliscope::Error, writeRunReport(QStringLiteral("/nowhere/run.pdf"), test::exampleRun(), QDateTime()));
  }
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::RunReportTest)
#include "run_report_test.moc"
