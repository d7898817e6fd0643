// What matters of a card, in plain words.
#include "ui/explain/card_summary.h"

#include <QTest>

namespace saliscope::ui {

class CardSummaryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aTrainedModelIsTold() {
    ModelCard card;
    card.architecture = "resnet50";
    card.input = {320, 320, -160, 240};
    card.trainingJson = R"({"data": "Real scans.", "slices": 391, "patients": ["a", "b"], "limits": "Pelvis."})";
    card.evaluationJson = R"({"slices": 116, "patients": 9, "folds": 5, "balanced_accuracy": 0.971, "balanced_accuracy_low": 0.93,
      "balanced_accuracy_high": 0.99, "sensitivity": 1, "specificity": 0.94, "calibration_error": 0.03,
      "patient_balanced_accuracy": null, "reliability": [{"slices": 3, "mean_probability": 0.04, "share_with_contrast": 0}]})";
    const CardSummary summary = summariseCard(card);
    QVERIFY(summary.whatItIs.contains(QStringLiteral("320 × 320 pixels and from −160 to 240 HU")));
    QVERIFY(summary.whatItIs.contains(QLatin1String("with contrast")));
    QCOMPARE(summary.data, QStringLiteral("Real scans."));
    QCOMPARE(summary.limits, QStringLiteral("Pelvis."));
    QVERIFY(summary.trainedOn.startsWith(QLatin1String("391")));
    QVERIFY(summary.judgedOn.contains(QLatin1String("cross-validation in 5 parts")));
    QCOMPARE(summary.figures.size(), qsizetype{3});
    QCOMPARE(shareText(summary.figures.at(0).share), QStringLiteral("0.97 (0.93 to 0.99)"));
    QCOMPARE(shareText(summary.figures.at(2).share), QStringLiteral("0.94"));
    QVERIFY(summary.calibration.contains(QLatin1String("0.03")));
    QCOMPARE(summary.reliability.size(), std::size_t{1});
    QCOMPARE(summary.reliability.front().slices, 3);
  }

  void whatIsNotSaidIsNotInvented() {
    ModelCard card;
    card.architecture = "torchscript";
    card.outputs = 3;
    card.classes = {"a", "b", "c"};
    const CardSummary summary = summariseCard(card);
    QVERIFY(summary.whatItIs.contains(QStringLiteral("“a”, “b”, “c”")));
    QVERIFY(summary.figures.isEmpty());
    QVERIFY(summary.limits.isEmpty());
    QVERIFY(summary.judgedOn.isEmpty());
    QVERIFY(summary.reliability.empty());
  }

  void oneSplitIsNoCrossValidation() {
    ModelCard card;
    card.evaluationJson = R"({"slices": 116, "patients": 9, "balanced_accuracy": 0.92})";
    QVERIFY(summariseCard(card).judgedOn.contains(QLatin1String("left out of the training")));
    card.evaluationJson = R"({"slices": 116, "patients": 9, "balanced_accuracy": 0.92, "split": "by patient, twin model"})";
    QVERIFY(summariseCard(card).judgedOn.contains(QLatin1String("twin")));
  }
};

}  // namespace saliscope::ui

QTEST_GUILESS_MAIN(saliscope::ui::CardSummaryTest)
#include "card_summary_test.moc"
