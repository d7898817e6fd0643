// A model card in rows.
#include "ui/explain/card_rows.h"

#include <QTest>
#include <algorithm>

namespace saliscope::ui {

namespace {

QString valueOf(const QList<CardRow>& rows, const QString& name) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const CardRow& row) { return row.name == name; });
  return found == rows.end() ? QStringLiteral("<missing>") : found->value;
}

}  // namespace

class CardRowsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyFieldHasARow() {
    ModelCard card;
    card.name = "contrast";
    card.architecture = "resnet50";
    card.input = {256, 128, -160, 240};
    card.threshold = 0.42;
    card.licence = "CC0-1.0";
    const auto rows = cardRows(card);
    QCOMPARE(valueOf(rows, QStringLiteral("Name")), QStringLiteral("contrast"));
    QCOMPARE(valueOf(rows, QStringLiteral("Input")), QStringLiteral("128 × 256 pixels"));
    QCOMPARE(valueOf(rows, QStringLiteral("Window")), QStringLiteral("−160 to 240 HU"));
    QCOMPARE(valueOf(rows, QStringLiteral("Classes")), QStringLiteral("without contrast, with contrast"));
    QCOMPARE(valueOf(rows, QStringLiteral("Threshold")), QStringLiteral("0.42"));
    QCOMPARE(valueOf(rows, QStringLiteral("Licence")), QStringLiteral("CC0-1.0"));
  }

  void anEmptyRecordIsStated() {
    const auto rows = cardRows(ModelCard{});
    const auto silent =
        std::count_if(rows.begin(), rows.end(), [](const CardRow& row) { return row.name == QLatin1String("Record"); });
    QCOMPARE(silent, 2);
  }

  void jsonIsSpelledOut() {
    const auto rows =
        jsonRows(QStringLiteral("Training"),
                 R"({"mean_auc": 0.91, "augmented": true, "data": {"source": "demo"}, "folds": [{"auc": 0.5}, {"auc": 1}],
                                   "sizes": [1, 2], "nothing": null})");
    QCOMPARE(valueOf(rows, QStringLiteral("Mean auc")), QStringLiteral("0.91"));
    QCOMPARE(valueOf(rows, QStringLiteral("Augmented")), QStringLiteral("yes"));
    QCOMPARE(valueOf(rows, QStringLiteral("Data · Source")), QStringLiteral("demo"));
    QCOMPARE(valueOf(rows, QStringLiteral("Folds · 2 · Auc")), QStringLiteral("1"));
    QCOMPARE(valueOf(rows, QStringLiteral("Sizes")), QStringLiteral("1, 2"));
    QCOMPARE(valueOf(rows, QStringLiteral("Nothing")), QStringLiteral("not stated"));
  }

  void longListsAreCounted() {
    const auto rows = jsonRows({}, R"({"patients": ["a", "b", "c", "d", "e", "f", "g", "h"]})");
    QCOMPARE(rows.size(), qsizetype{1});
    QVERIFY(rows.front().value.startsWith(QLatin1Char('8')));
  }
};

}  // namespace saliscope::ui

QTEST_GUILESS_MAIN(saliscope::ui::CardRowsTest)
#include "card_rows_test.moc"
