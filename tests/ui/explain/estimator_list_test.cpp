// Several estimators at once.
#include "ui/explain/estimator_list.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "core/estimators/registry.h"
#include "tests/support/opened_session.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

class EstimatorListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    opened_ = std::make_unique<OpenedSession>();
    list_ = std::make_unique<EstimatorList>(opened_->session());
    list_->show();
  }
  void cleanup() {
    list_.reset();
    opened_.reset();
  }

  void everyEstimatorHasARow() {
    for (const auto& one : estimators()) {
      const QString id = QString::fromStdString(one->descriptor().id);
      QVERIFY(list_->findChild<QCheckBox*>(QStringLiteral("run.") + id));
      auto* name = list_->findChild<QPushButton*>(QStringLiteral("show.") + id);
      QCOMPARE(name->text(), estimatorName(id));
      QVERIFY2(estimatorName(id) != id, qPrintable(id));
      QVERIFY2(!name->toolTip().isEmpty(), qPrintable(id));
    }
  }

  void ticksAreSetTogether() {
    button("The paper's")->click();
    QCOMPARE(list_->chosen().size(), qsizetype{8});
    button("All")->click();
    QCOMPARE(static_cast<std::size_t>(list_->chosen().size()), estimators().size());
    button("None")->click();
    QVERIFY(list_->chosen().isEmpty());
    QVERIFY(!button("Run ticked")->isEnabled());
  }

  void aClickOnANameAsksForIt() {
    QSignalSpy wanted(list_.get(), &EstimatorList::estimatorWanted);
    list_->findChild<QPushButton*>(QStringLiteral("show.backprop"))->click();
    QCOMPARE(wanted.at(0).at(0).toString(), QStringLiteral("backprop"));
  }

  void runsCancelsAndSaysWhatIsThere() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    Explanation& explanation = opened_->session().explanation;
    explanation.remember(QStringLiteral("smoothgrad"), {{"samples", 1000}});
    tick("backprop");
    tick("smoothgrad");
    tick("integrated-gradients");
    QTRY_VERIFY(button("Run ticked")->isEnabled());
    button("Run ticked")->click();
    QTRY_VERIFY_WITH_TIMEOUT(state("backprop").contains(QChar(0x2713)), OpenedSession::longWait);
    auto* cancel = list_->findChild<QToolButton*>(QStringLiteral("cancel.smoothgrad"));
    QTRY_VERIFY(cancel->isVisible());
    cancel->click();
    QVERIFY(!explanation.taskOf(QStringLiteral("smoothgrad")));
    button("Cancel all")->click();
    QVERIFY(explanation.queue().idle());
    QTRY_VERIFY_WITH_TIMEOUT(opened_->session().idle(), OpenedSession::longWait);
    QVERIFY(state("smoothgrad").isEmpty());
  }

 private:
  QPushButton* button(const char* text) const {
    for (auto* one : list_->findChildren<QPushButton*>()) {
      if (one->text() == QLatin1String(text)) return one;
    }
    return nullptr;
  }
  void tick(const char* id) { list_->findChild<QCheckBox*>(QStringLiteral("run.") + QLatin1String(id))->setChecked(true); }
  QString state(const char* id) const { return list_->findChild<QLabel*>(QStringLiteral("state.") + QLatin1String(id))->text(); }

  Theme theme_;
  std::unique_ptr<OpenedSession> opened_;
  std::unique_ptr<EstimatorList> list_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::EstimatorListTest)
#include "estimator_list_test.moc"
