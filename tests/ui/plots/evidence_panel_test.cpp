// ROC and Dice of what is on show, and what is said while there is nothing to show.
#include "ui/plots/evidence_panel.h"

#include <QLabel>
#include <QTabWidget>
#include <QTest>

#include "tests/support/opened_session.h"
#include "ui/plots/dice_panel.h"
#include "ui/plots/roc_panel.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

class EvidencePanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    theme_.apply(Theme::Kind::Dark);
    opened_ = std::make_unique<OpenedSession>();
    panel_ = std::make_unique<EvidencePanel>(opened_->session());
    panel_->resize(380, 420);
    panel_->show();
  }
  void cleanup() {
    panel_.reset();
    opened_.reset();
  }

  void saysWhatIsMissingStepByStep() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(words().contains(QLatin1String("Open a series")));
    QVERIFY(opened_->open());
    QTRY_VERIFY(words().contains(QLatin1String("Run an estimator")));
    QVERIFY(opened_->loadModel());
    QVERIFY(opened_->explain());
    QTRY_VERIFY(words().contains(QLatin1String("Draw or load a mask")));
    QVERIFY(panel_->sentence().isEmpty());
    QVERIFY(opened_->paint());
    QTRY_VERIFY(words().isEmpty());
    const SliceEvidence& evidence = *opened_->session().evidence.current();
    QVERIFY(panel_->sentence().startsWith(QLatin1String("Top 5")));
    const auto* roc = panel_->findChild<RocPanel*>();
    QCOMPARE(roc->aucWords(),
             QStringLiteral("AUC %1 (exact %2)").arg(evidence.roc->auc, 0, 'f', 2).arg(evidence.roc->aucExact, 0, 'f', 2));
    opened_->session().undo.undo();
    QTRY_VERIFY(words().contains(QLatin1String("mask is empty")));
    opened_->session().mask.setNothingThere(opened_->session().study.sliceIndex());
    QTRY_VERIFY(words().contains(QLatin1String("nothing to outline")));
  }

  void theCurveIsSteppedThroughByKeys() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    QVERIFY(opened_->explain());
    QVERIFY(opened_->paint());
    panel_->findChild<QTabWidget*>()->setCurrentIndex(1);
    const auto* dice = panel_->findChild<DicePanel*>();
    QTRY_VERIFY(dice->emptyWords().isEmpty());
    QWidget* plot = plotOf(*dice);
    QVERIFY(plot);
    QTest::keyClick(plot, Qt::Key_Right);
    QTest::keyClick(plot, Qt::Key_Right);
    QVERIFY2(plot->accessibleDescription().startsWith(QLatin1String("top 2")), qPrintable(plot->accessibleDescription()));
  }

  void followsTheTheme() {
    const QColor dark = panel_->palette().color(QPalette::Window);
    theme_.apply(Theme::Kind::Light);
    QVERIFY(panel_->palette().color(QPalette::Window) != dark);
  }

 private:
  [[nodiscard]] QString words() const { return panel_->findChild<RocPanel*>()->emptyWords(); }
  [[nodiscard]] static QWidget* plotOf(const QWidget& panel) {
    for (auto* child : panel.findChildren<QWidget*>()) {
      if (child->inherits("QCustomPlot")) return child;
    }
    return nullptr;
  }

  Theme theme_;
  std::unique_ptr<OpenedSession> opened_;
  std::unique_ptr<EvidencePanel> panel_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::EvidencePanelTest)
#include "evidence_panel_test.moc"
