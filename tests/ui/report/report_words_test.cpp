// What a report says, and what it leaves unsaid.
#include "ui/report/report_words.h"

#include <QTest>

#include "tests/support/report_example.h"

namespace saliscope::ui {

namespace {

QString allWords(const ReportContent& content) {
  QString text =
      reportTitle(content) + reportSubtitle(content) + reportStatement(content) + reportDoubts(content).join(QLatin1Char(' '));
  for (const ReportRow& row : methodRows(content)) text += row.name + row.value;
  for (const ReportRow& row : cardRowsForReport(content)) text += row.name + row.value;
  return text;
}

}  // namespace

class ReportWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theTitleFollowsThePrediction() {
    ReportContent content = exampleReport();
    QCOMPARE(reportTitle(content), QStringLiteral("Why the network sees contrast agent"));
    content.prediction->label = 0;
    QCOMPARE(reportTitle(content), QStringLiteral("Why the network sees no contrast agent"));
    content.prediction.reset();
    QVERIFY(!reportTitle(content).contains(QLatin1String("Why")));
  }

  void thePatientStaysHidden() {
    ReportContent content = exampleReport();
    QVERIFY(!allWords(content).contains(QLatin1String("Doe")));
    QVERIFY(!allWords(content).contains(QLatin1String("4711")));
    content.showIdentity = true;
    QVERIFY(reportSubtitle(content).contains(QLatin1String("Doe")));
  }

  void theSubtitleNamesSliceAndDate() {
    const QString text = reportSubtitle(exampleReport());
    QVERIFY(text.contains(QLatin1String("slice 42 of 100")));
    QVERIFY(text.contains(QLatin1String("14 March 2025")));
  }

  void anUnknownLabelIsSaid() {
    ReportContent content = exampleReport();
    QVERIFY(reportStatement(content).contains(QLatin1String("label agrees")));
    content.label.reset();
    QVERIFY(reportStatement(content).contains(QLatin1String("predicted class stands in")));
    content.label = 0;
    QVERIFY(!reportDoubts(content).filter(QStringLiteral("wrong")).isEmpty());
  }

  void doubtsAreSaid() {
    ReportContent content = exampleReport();
    QVERIFY(reportDoubts(content).isEmpty());
    content.prediction->probability = 0.55;
    content.learntFromPatient = Learnt::Yes;
    content.maskResampled = true;
    content.modelOptions.precision = Precision::Bf16;
    QCOMPARE(reportDoubts(content).size(), qsizetype{4});
    content.learntFromPatient = Learnt::Unknown;
    QVERIFY(!reportDoubts(content).filter(QStringLiteral("cannot be told")).isEmpty());
  }

  void whatIsMissingIsSaid() {
    ReportContent content = exampleReport();
    QVERIFY(agreementMissing(content).isEmpty());
    content.evidence.reset();
    content.maskStatus = SliceStatus::NothingThere;
    QVERIFY(agreementMissing(content).contains(QLatin1String("nothing to outline")));
    content.maskPresent = false;
    QVERIFY(agreementMissing(content).contains(QLatin1String("No mask")));
    content.heatmap.reset();
    QVERIFY(agreementMissing(content).contains(QLatin1String("No estimator")));
    content.slice.reset();
    QVERIFY(agreementMissing(content).contains(QLatin1String("No slice")));
  }

  void methodsCanBeRepeated() {
    const QString text = allWords(exampleReport());
    for (const char* part : {"aaaaaaaa", "224 × 224", "SmoothGrad²", "LibTorch", "fp32", "2 threads", "not verified",
                             "drawn in this session", "Saliscope", "74 synthetic thoraxes", "no interval"}) {
      QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }
  }
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::ReportWordsTest)
#include "report_words_test.moc"
