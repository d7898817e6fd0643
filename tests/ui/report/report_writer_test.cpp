// The PDF: it is there, its words can be read by machines, its fonts are inside.
#include "ui/report/report_writer.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "core/base/error.h"
#include "tests/support/opened_session.h"
#include "tests/support/report_example.h"
#include "ui/report/export_report.h"

namespace saliscope::ui {

namespace {

constexpr int longWait = 60000;

/// What a poppler tool says of the file; empty where the tool is missing.
QString tool(const QString& name, const QStringList& arguments) {
  const QString program = QStandardPaths::findExecutable(name);
  if (program.isEmpty()) return {};
  QProcess process;
  process.start(program, arguments);
  process.waitForFinished();
  return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString& file) {
  return tool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
}

}  // namespace

class ReportWriterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itsWordsCanBeRead() {
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "report.pdf").string());
    writeReport(file, exampleReport());
    QVERIFY(QFile(file).size() > 10000);
    const QString text = textOf(file);
    if (text.isEmpty()) QSKIP("needs pdftotext");
    for (const char* part : {"for research use, not for diagnosis", "SmoothGrad²", "AUC", "contrast-resnet50", "page 1 /", "Reader",
                             "128 × 128", "n = 15", "p ≥ 0.50", "X ∩ Y"}) {
      QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }
    QVERIFY(!text.contains(QLatin1String("Doe")));
    QVERIFY(!text.contains(QLatin1String("/ 0")));
  }

  void theReadersNotesArePrinted() {
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "report.pdf").string());
    ReportContent content = exampleReport();
    content.note = QStringLiteral("Aorta bright on all slices.\nCompare with the earlier scan.");
    writeReport(file, content);
    const QString text = textOf(file);
    if (text.isEmpty()) QSKIP("needs pdftotext");
    for (const char* part : {"Reader's notes", "Aorta bright", "earlier scan"}) QVERIFY2(text.contains(QLatin1String(part)), part);
  }

  void everyFontIsEmbedded() {
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "report.pdf").string());
    writeReport(file, exampleReport());
    const QStringList lines = tool(QStringLiteral("pdffonts"), {file}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.isEmpty()) QSKIP("needs pdffonts");
    QVERIFY(lines.size() > 2);
    for (const QString& line : lines.mid(2)) QVERIFY2(line.contains(QLatin1String(" yes ")), qPrintable(line));
  }

  void whatIsMissingIsStated() {
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "empty.pdf").string());
    writeReport(file, ReportContent{});
    QVERIFY(QFile(file).size() > 1000);
    const QString text = textOf(file);
    if (text.isEmpty()) QSKIP("needs pdftotext");
    QVERIFY(text.contains(QLatin1String("No slice was open")));
    QVERIFY(text.contains(QLatin1String("No model was loaded")));
  }

  void aFolderThatIsNotThereIsAnError() {
    QVERIFY_THROWS_EXCEPTION(saliscope::Error, writeReport(QStringLiteral("/nowhere/at/all.pdf"), ReportContent{}));
  }

  void theSessionExportsInTheBackground() {
    OpenedSession opened;
    QVERIFY(opened.open());
    QSignalSpy notices(&opened.session(), &Session::notice);
    const QString file = opened.path("report.pdf");
    exportReportTo(opened.session(), file);
    QTRY_VERIFY_WITH_TIMEOUT(!notices.isEmpty(), longWait);
    QVERIFY(QFile::exists(file));
    QVERIFY(notices.at(0).at(1).toString().contains(QLatin1String("report.pdf")));
  }

  void aRealMapIsReported() {
    SALISCOPE_NEEDS_MODEL();
    OpenedSession opened;
    QVERIFY(opened.open());
    QVERIFY(opened.loadModel());
    QVERIFY(opened.explain());
    QVERIFY(opened.paint());
    opened.session().findings.setNote(QStringLiteral("seen by two readers"));
    const ReportContent content = gatherReport(opened.session());
    QVERIFY(content.evidence);
    QVERIFY(content.mask.has_value());
    QCOMPARE(content.note, QStringLiteral("seen by two readers"));
    const QString file = opened.path("report.pdf");
    writeReport(file, content);
    const QString text = textOf(file);
    if (text.isEmpty()) QSKIP("needs pdftotext");
    QVERIFY(text.contains(QStringLiteral("SmoothGrad²")));
    QVERIFY(text.contains(QString::number(content.evidence->roc->auc, 'f', 2)));
    QVERIFY(text.contains(content.sha256));
  }
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::ReportWriterTest)
#include "report_writer_test.moc"
