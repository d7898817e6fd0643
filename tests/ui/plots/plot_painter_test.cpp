// Curves on paper, and their words and numbers.
#include "ui/plots/plot_painter.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <cmath>

#include "tests/support/painted_pixels.h"
#include "tests/support/temporary_folder.h"
#include "ui/plots/evidence_words.h"
#include "ui/plots/plot_file.h"

namespace saliscope::ui {

using test::paintedPixels;

namespace {

SliceEvidence evidence() {
  SliceEvidence made;
  made.slice = 0;
  made.estimator = QStringLiteral("smoothgrad");
  made.top = {0.41, 0.036, 0.05};
  RocCurve roc;
  DiceCurve dice;
  for (int i = 0; i <= 100; ++i) {
    roc.thresholds.push_back(i / 100.0);
    roc.fpr.push_back(std::pow(1 - i / 100.0, 2));
    roc.tpr.push_back(1 - i / 100.0);
  }
  roc.auc = 0.67;
  for (int p = 1; p <= 100; ++p) {
    dice.percent.push_back(p);
    dice.share.push_back(p / 100.0);
    dice.dice.push_back(p <= 6 ? 0.1 * p : 0.6 * 6 / p);
  }
  dice.best = 0.6;
  dice.bestPercent = 6;
  dice.maskShare = 0.036;
  made.roc = roc;
  made.dice = dice;
  return made;
}

}  // namespace

class PlotPainterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void chanceIsTheHarmonicMeanOfTheShares() {
    QCOMPARE(chanceDice(0.5, 0.5), 0.5);
    QCOMPARE(chanceDice(1, 0.25), 0.4);
    QCOMPARE(chanceDice(0, 0), 0.0);
  }

  void curvesAreDrawnInTheEstimatorsColour() {
    const RocSeries roc = *rocSeries(evidence());
    const DiceSeries dice = *diceSeries(evidence());
    QVERIFY(paintedPixels([&](QPainter& painter, const QRectF& area) { paintRocPlot(painter, area, {roc}); }, roc.color) > 200);
    QVERIFY(paintedPixels([&](QPainter& painter, const QRectF& area) { paintDicePlot(painter, area, {dice}); }, dice.color) > 200);
  }

  void noSeriesStillHasAxes() {
    const QColor axis(0x33, 0x38, 0x3d);
    QVERIFY(paintedPixels([](QPainter& painter, const QRectF& area) { paintRocPlot(painter, area, {}); }, axis) > 0);
    QVERIFY(paintedPixels([](QPainter& painter, const QRectF& area) { paintDicePlot(painter, area, {}); }, axis) > 0);
  }

  void theRocIsClosedAtBothEnds() {
    const RocSeries series = *rocSeries(evidence());
    QCOMPARE(series.fpr.front(), 1.0);
    QCOMPARE(series.tpr.front(), 1.0);
    QCOMPARE(series.fpr.back(), 0.0);
    QCOMPARE(series.tpr.back(), 0.0);
  }

  void theSentence() {
    const QString sentence = evidenceSentence(evidence());
    QCOMPARE(QString(sentence).replace(QChar(0x00A0), QLatin1Char(' ')),
             QStringLiteral("Top 5 %: 41 % lies in the mask; by chance 3.6 %. AUC 0.67, best Dice 0.60 at 6 %."));
    QVERIFY(evidenceSentence(SliceEvidence{}).isEmpty());
  }

  void csvHasALinePerPoint() {
    const SliceEvidence made = evidence();
    const QStringList roc = rocCsv(*made.roc).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(roc.size(), qsizetype{102});
    QCOMPARE(roc.at(51), QStringLiteral("0.5,0.25,0.5"));
    const QStringList dice = diceCsv(*made.dice).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(dice.size(), qsizetype{101});
    QVERIFY(dice.at(6).startsWith(QLatin1String("6,0.06,0.6,0.045")));
  }

  void filesAreWritten() {
    const test::TemporaryFolder folder;
    const RocSeries roc = *rocSeries(evidence());
    const PaintPlot paint = [roc](QPainter& painter, const QRectF& area) { paintRocPlot(painter, area, {roc}); };
    for (const char* name : {"plot.pdf", "plot.png"}) {
      const QString file = QString::fromStdString((folder / name).string());
      writePlot(file, QStringLiteral("ROC"), paint);
      QVERIFY(QFile(file).size() > 1000);
    }
    QVERIFY(!QImage(QString::fromStdString((folder / "plot.png").string())).isNull());
    QVERIFY_THROWS_EXCEPTION(saliscope::Error, writePlot(QStringLiteral("/nowhere/at/all.pdf"), {}, paint));
  }
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::PlotPainterTest)
#include "plot_painter_test.moc"
