// A training's log as a plot that follows the file.
#include "ui/explain/training_log_dialog.h"

#include <QLabel>
#include <QTest>

#include "core/base/files.h"
#include "tests/support/temporary_folder.h"
#include "ui/plots/training_plot.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

constexpr int longWait = 20000;

std::string lines(int steps) {
  std::string text = "step,loss,learning_rate,seconds,validation_loss,validation_accuracy\n";
  for (int i = 1; i <= steps; ++i) {
    text += std::to_string(i) + ',' + std::to_string(1.0 / i) + ",0.001,2," + (i % 10 == 0 ? "0.3,0.9" : ",") + '\n';
  }
  return text;
}

}  // namespace

class TrainingLogDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void followsAGrowingLog() {
    const test::TemporaryFolder folder;
    const auto log = folder / "model.csv";
    writeFile(log, lines(20));
    Session session;
    TrainingLogDialog dialog(session, QString::fromStdString(log.string()));
    dialog.show();
    const auto* plot = dialog.findChild<TrainingPlot*>();
    QTRY_COMPARE_WITH_TIMEOUT(plot->series().steps.size(), std::size_t{20}, longWait);
    QCOMPARE(plot->series().window, 2);
    QVERIFY(plot->emptyWords().isEmpty());
    QVERIFY(!state(dialog).contains(QLatin1String("under way")));
    writeFile(folder / "model.safetensors.checkpoint", "x");
    writeFile(log, lines(30));
    QTRY_COMPARE_WITH_TIMEOUT(plot->series().steps.size(), std::size_t{30}, longWait);
    QVERIFY(state(dialog).contains(QLatin1String("under way")));
    QTRY_VERIFY_WITH_TIMEOUT(session.idle(), longWait);
  }

  void withoutALogItAsksForOne() {
    Session session;
    TrainingLogDialog dialog(session, {});
    QVERIFY(dialog.findChild<TrainingPlot*>()->emptyWords().contains(QLatin1String("No log")));
  }

  void anotherTableIsSaidToBeOne() {
    const test::TemporaryFolder folder;
    writeFile(folder / "manifest.csv", "image,label\na,1\n");
    Session session;
    TrainingLogDialog dialog(session, QString::fromStdString((folder / "manifest.csv").string()));
    const auto* plot = dialog.findChild<TrainingPlot*>();
    QTRY_VERIFY_WITH_TIMEOUT(plot->emptyWords().contains(QLatin1String("manifest.csv")), longWait);
    QTRY_VERIFY_WITH_TIMEOUT(session.idle(), longWait);
  }

 private:
  static QString state(const TrainingLogDialog& dialog) {
    return dialog.findChild<QLabel*>(QStringLiteral("trainingState"))->text();
  }

  Theme theme_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::TrainingLogDialogTest)
#include "training_log_dialog_test.moc"
