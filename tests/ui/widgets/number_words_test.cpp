// Numbers in words.
#include "ui/widgets/number_words.h"

#include <QTest>
#include <limits>

namespace saliscope::ui {

class NumberWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void decimalsAreNeverMinusZero() {
    QCOMPARE(decimalText(0.934), QStringLiteral("0.93"));
    QCOMPARE(decimalText(-0.001), QStringLiteral("0.00"));
    QCOMPARE(decimalText(-0.06, 1), QStringLiteral("-0.1"));
    QCOMPARE(decimalText(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("–"));
  }

  void percentHasTwoDigits() {
    QCOMPARE(percentText(0.412), QStringLiteral("41\u00A0%"));
    QCOMPARE(percentText(0.0362), QStringLiteral("3.6\u00A0%"));
    QCOMPARE(percentText(0.0996), QStringLiteral("10\u00A0%"));
    QCOMPARE(percentText(0.05), QStringLiteral("5\u00A0%"));
    QCOMPARE(percentText(1), QStringLiteral("100\u00A0%"));
    QCOMPARE(percentText(0), QStringLiteral("0\u00A0%"));
  }

  void timeLeft() {
    QCOMPARE(durationText(3.2), QStringLiteral("0:04"));
    QCOMPARE(durationText(75), QStringLiteral("1:15"));
    QCOMPARE(durationText(3729), QStringLiteral("1:02:09"));
    QCOMPARE(durationText(-1), QStringLiteral("0:00"));
  }

  void magnitudes() {
    QCOMPARE(magnitudeText(0.02138), QStringLiteral("0.0214"));
    QCOMPARE(magnitudeText(-0.0), QStringLiteral("0"));
    QCOMPARE(magnitudeText(3.14159e-6), QStringLiteral("3.14e-06"));
  }
};

}  // namespace saliscope::ui

QTEST_GUILESS_MAIN(saliscope::ui::NumberWordsTest)
#include "number_words_test.moc"
