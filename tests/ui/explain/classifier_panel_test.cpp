// The classifier's word, its states and the case's label.
#include "ui/explain/classifier_panel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include "tests/support/label_words.h"
#include "tests/support/opened_session.h"
#include "ui/widgets/probability_bar.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

class ClassifierPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    opened_ = std::make_unique<OpenedSession>();
    panel_ = std::make_unique<ClassifierPanel>(opened_->session());
    panel_->show();
  }
  void cleanup() {
    panel_.reset();
    opened_.reset();
  }

  void withoutAModelItSaysSo() {
    QVERIFY(says(*panel_, QStringLiteral("No model is loaded.")));
    QVERIFY(!panel_->modelCardAction()->isEnabled());
    QVERIFY(!panel_->findChild<QComboBox*>()->isEnabled());
  }

  void aModelThatCannotBeReadIsExplained() {
    QFile file(opened_->path("broken.safetensors"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a model");
    file.close();
    opened_->session().explanation.loadModel(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(says(*panel_, QStringLiteral("broken.safetensors")), OpenedSession::longWait);
  }

  void theAnswerAndTheLabel() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    const Prediction prediction = *opened_->session().explanation.prediction();
    const auto* bar = panel_->findChild<ProbabilityBar*>();
    QTRY_VERIFY(bar->value().has_value());
    QCOMPARE(*bar->value(), prediction.probability);
    QCOMPARE(*bar->threshold(), opened_->session().explanation.classifier()->card().threshold);
    QVERIFY(says(*panel_, QStringLiteral("no label")));
    opened_->session().study.setLabel(prediction.label);
    QVERIFY(says(*panel_, QStringLiteral("label agrees")));
    opened_->session().study.setLabel(1 - prediction.label);
    QVERIFY(says(*panel_, QStringLiteral("wrong")));
    const bool near = std::abs(prediction.probability - *bar->threshold()) < 0.1;
    QCOMPARE(says(*panel_, QStringLiteral("near the threshold")), near);
  }

  void aScanThatNamesNoPatientMayHaveBeenLearntFrom() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_->open());
    QVERIFY(!says(*panel_, QStringLiteral("patient not named")));
    QVERIFY(opened_->loadModel());
    QVERIFY(says(*panel_, QStringLiteral("patient not named")));
    QVERIFY(!says(*panel_, QStringLiteral("trained on this patient")));
  }

  void theLabelIsChosenByKeys() {
    QVERIFY(opened_->open());
    auto* label = panel_->findChild<QComboBox*>();
    QTRY_VERIFY(label->isEnabled());
    label->setFocus();
    QTest::keyClick(label, Qt::Key_Down);
    QCOMPARE(opened_->session().study.label(), std::optional<int>(1));
    QTest::keyClick(label, Qt::Key_Down);
    QCOMPARE(opened_->session().study.label(), std::optional<int>(0));
    QTest::keyClick(label, Qt::Key_Home);
    QVERIFY(!opened_->session().study.label().has_value());
    opened_->session().undo.undo();
    QCOMPARE(opened_->session().study.label(), std::optional<int>(0));
    QCOMPARE(label->currentData().toInt(), 0);
  }

  void theCardCanBeOpenedAndItsHashCopied() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_->loadModel());
    panel_->modelCardAction()->trigger();
    auto* card = panel_->findChild<ModelCardDialog*>();
    QVERIFY(card);
    QVERIFY(!card->isModal());
    QCOMPARE(card->findChild<QLineEdit*>()->text().size(), qsizetype{64});
    QVERIFY(says(*card, QStringLiteral("research use")));
  }

  void everyControlIsReachedByKeys() {
    for (const auto* button : panel_->findChildren<QToolButton*>()) QVERIFY((button->focusPolicy() & Qt::TabFocus) != 0);
    QVERIFY((panel_->findChild<QComboBox*>()->focusPolicy() & Qt::TabFocus) != 0);
  }

 private:
  Theme theme_;
  std::unique_ptr<OpenedSession> opened_;
  std::unique_ptr<ClassifierPanel> panel_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::ClassifierPanelTest)
#include "classifier_panel_test.moc"
