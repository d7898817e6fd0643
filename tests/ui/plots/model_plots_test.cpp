// Reliability and training log: on screen, on paper, in files.
#include <QTest>

#include "tests/support/painted_pixels.h"
#include "tests/support/temporary_folder.h"
#include "ui/plots/model_colors.h"
#include "ui/plots/model_painter.h"
#include "ui/plots/plot_file.h"
#include "ui/plots/reliability_plot.h"
#include "ui/plots/training_plot.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

using test::paintedPixels;

namespace {

std::vector<ReliabilityBin> bins() {
  std::vector<ReliabilityBin> made(10);
  made[0] = {40, 0.03, 0.05};
  made[4] = {3, 0.45, 0.33};
  made[9] = {60, 0.98, 0.95};
  return made;
}

TrainingSeries series() {
  TrainingSeries made;
  for (int i = 1; i <= 100; ++i) {
    TrainingStep step;
    step.step = i;
    step.loss = i == 50 ? 9 : 0.7 / i;
    step.learningRate = 1e-3 * i / 100;
    step.seconds = 2;
    if (i % 25 == 0) {
      step.validationLoss = 0.3;
      step.validationAccuracy = 0.9;
    }
    made.steps.push_back(step);
    made.meanLoss.push_back(0.7 / i);
  }
  made.window = 10;
  return made;
}

}  // namespace

class ModelPlotsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSinglePeakDoesNotFlattenTheCurve() {
    QCOMPARE(lossAxisTop(series()), 0.8);  // the mean's first value, 0.7, in round steps; the peak of 9 leaves the plot
    QCOMPARE(rateAxisTop(series()), 1e-3);
    QVERIFY(lossAxisTop({}) > 0);
  }

  void paperCarriesTheCurves() {
    const auto training = series();
    QVERIFY(paintedPixels([&](QPainter& painter, const QRectF& area) { paintTrainingPlot(painter, area, training); }, lossColor()) >
            100);
    QVERIFY(paintedPixels([&](QPainter& painter, const QRectF& area) { paintTrainingPlot(painter, area, training); },
                          validationColor()) > 20);
    const auto known = bins();
    QVERIFY(paintedPixels([&](QPainter& painter, const QRectF& area) { paintReliabilityPlot(painter, area, known); },
                          reliabilityColor()) > 50);
  }

  void filesOfEveryKindAreWritten() {
    const test::TemporaryFolder folder;
    const auto training = series();
    const PaintPlot paint = [training](QPainter& painter, const QRectF& area) { paintTrainingPlot(painter, area, training); };
    for (const char* name : {"plot.pdf", "plot.png", "plot.svg"}) {
      const QString file = QString::fromStdString((folder / name).string());
      writePlot(file, QStringLiteral("Training"), paint);
      QVERIFY(QFile(file).size() > 1000);
    }
    QFile svg(QString::fromStdString((folder / "plot.svg").string()));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("<svg"));
  }

  void plotsSayWhatTheyLack() {
    Session session;
    ReliabilityPlot reliability(session);
    QVERIFY(!reliability.emptyWords().isEmpty());
    reliability.setBins(bins());
    QVERIFY(reliability.emptyWords().isEmpty());
    TrainingPlot training(session);
    QVERIFY(!training.emptyWords().isEmpty());
    training.setSeries(series());
    QVERIFY(training.emptyWords().isEmpty());
  }

 private:
  Theme theme_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::ModelPlotsTest)
#include "model_plots_test.moc"
