// Estimator, parameters, run and cancel.
#include "ui/explain/explain_panel.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

#include "core/estimators/registry.h"
#include "tests/support/opened_session.h"
#include "ui/explain/parameter_form.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

double valueOf(const QAbstractSpinBox* box) {
  const auto* whole = qobject_cast<const QSpinBox*>(box);
  return whole ? whole->value() : qobject_cast<const QDoubleSpinBox*>(box)->value();
}
double minimumOf(const QAbstractSpinBox* box) {
  const auto* whole = qobject_cast<const QSpinBox*>(box);
  return whole ? whole->minimum() : qobject_cast<const QDoubleSpinBox*>(box)->minimum();
}
double maximumOf(const QAbstractSpinBox* box) {
  const auto* whole = qobject_cast<const QSpinBox*>(box);
  return whole ? whole->maximum() : qobject_cast<const QDoubleSpinBox*>(box)->maximum();
}

}  // namespace

class ExplainPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    opened_ = std::make_unique<OpenedSession>();
    panel_ = std::make_unique<ExplainPanel>(session());
    panel_->show();
  }
  void cleanup() {
    panel_.reset();
    opened_.reset();
  }

  void theFormIsTheDescriptor_data() {
    QTest::addColumn<QString>("id");
    for (const auto& one : estimators())
      QTest::newRow(one->descriptor().id.c_str()) << QString::fromStdString(one->descriptor().id);
  }
  void theFormIsTheDescriptor() {
    QFETCH(QString, id);
    const auto& descriptor = estimator(id.toStdString()).descriptor();
    ParameterForm form;
    form.setEstimator(descriptor, {});
    const auto boxes = form.findChildren<QAbstractSpinBox*>();
    QCOMPARE(static_cast<std::size_t>(boxes.size()), descriptor.parameters.size());
    for (const auto& parameter : descriptor.parameters) {
      const auto* box = form.findChild<QAbstractSpinBox*>(QString::fromStdString(parameter.id));
      QVERIFY(box);
      QCOMPARE(valueOf(box), parameter.defaultValue);
      QCOMPARE(minimumOf(box), parameter.minimum);
      QCOMPARE(maximumOf(box), parameter.maximum);
      QCOMPARE(qobject_cast<const QSpinBox*>(box) != nullptr, parameter.integer);
      QVERIFY(!box->toolTip().isEmpty());
    }
    QVERIFY(form.given().empty());
  }

  void theListIsTheRegistry() {
    const auto* list = panel_->findChild<QComboBox*>();
    QCOMPARE(static_cast<std::size_t>(list->count()), estimators().size());
    for (int i = 0; i < list->count(); ++i) {
      const QString id = QString::fromStdString(estimators()[static_cast<std::size_t>(i)]->descriptor().id);
      QCOMPARE(list->itemData(i).toString(), id);
      QCOMPARE(list->itemText(i), estimatorName(id));
      QCOMPARE(list->itemData(i, Qt::ToolTipRole).toString(), estimatorSentence(id));
    }
  }

  void aNumberGoesIntoTheSettingsAndTheDefaultOutAgain() {
    choose("smoothgrad");
    auto* samples = panel_->findChild<QSpinBox*>(QStringLiteral("samples"));
    QVERIFY(samples);
    const int usual = samples->value();
    samples->setValue(7);
    QCOMPARE(session().explanation.settings().parameters.at("samples"), 7.0);
    samples->setValue(usual);
    QVERIFY(session().explanation.settings().parameters.empty());
  }

  void untouchedNumbersStayExact() {
    HeatmapSettings settings = session().explanation.settings();
    settings.estimator = "smoothgrad";
    settings.parameters = {{"sigma", 0.123456789}};
    session().explanation.setSettings(settings);
    panel_->findChild<QSpinBox*>(QStringLiteral("samples"))->setValue(9);
    QCOMPARE(session().explanation.settings().parameters.at("sigma"), 0.123456789);
  }

  void eachEstimatorKeepsItsNumbers() {
    choose("smoothgrad");
    panel_->findChild<QSpinBox*>(QStringLiteral("samples"))->setValue(7);
    key(Qt::Key_E);
    QVERIFY(session().explanation.settings().estimator != "smoothgrad");
    key(Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(session().explanation.settings().estimator, std::string("smoothgrad"));
    QCOMPARE(session().explanation.settings().parameters.at("samples"), 7.0);
  }

  void stepsRoundTheList() {
    choose(estimators().back()->descriptor().id);
    key(Qt::Key_E);
    QCOMPARE(session().explanation.settings().estimator, estimators().front()->descriptor().id);
  }

  void theSignIsTurnedByItsKey() {
    choose("smoothgrad");
    key(Qt::Key_S);
    QCOMPARE(session().explanation.settings().sign, Sign::Absolute);
    key(Qt::Key_S);
    QCOMPARE(session().explanation.settings().sign, Sign::Original);
  }

  void aPositiveMapHasNoSign() {
    for (const auto& one : estimators()) {
      choose(one->descriptor().id);
      for (const auto* button : panel_->findChildren<QRadioButton*>()) {
        QCOMPARE(button->isEnabled(), !one->descriptor().alwaysPositive);
        QVERIFY(!button->toolTip().isEmpty());
      }
    }
  }

  void withoutAModelTheButtonSaysWhy() {
    const auto* button = panel_->findChild<QPushButton*>();
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(QLatin1String("model")));
  }

  void runsAndCancels() {
    SALISCOPE_NEEDS_MODEL();
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    HeatmapSettings settings = session().explanation.settings();
    settings.estimator = "smoothgrad";
    settings.parameters = {{"samples", 1000}};
    session().explanation.setSettings(settings);
    auto* button = panel_->findChild<QPushButton*>();
    QTRY_VERIFY(button->isEnabled());
    key(Qt::Key_G);
    QVERIFY(session().explanation.running());
    QCOMPARE(button->text(), QStringLiteral("Cancel"));
    QVERIFY(panel_->findChild<QProgressBar*>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(panel_->findChild<QProgressBar*>()->value() > 0, OpenedSession::longWait);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!session().explanation.running());
    QCOMPARE(button->text(), QStringLiteral("Explain"));
    QTRY_VERIFY_WITH_TIMEOUT(session().idle(), OpenedSession::longWait);
  }

  void theMenuGetsItsActions() {
    QStringList keys;
    for (const auto* action : panel_->actions()) {
      QVERIFY(!action->text().isEmpty());
      QVERIFY(!action->toolTip().isEmpty());
      keys << action->shortcut().toString();
    }
    for (const char* wanted : {"G", "E", "Shift+E", "S"}) QVERIFY(keys.contains(QLatin1String(wanted)));
  }

  void automaticIsOneSwitchInTwoPlaces() {
    auto* box = panel_->findChild<QCheckBox*>();
    box->click();
    QVERIFY(session().explanation.automatic());
    const auto actions = panel_->actions();
    const auto automatic = std::find_if(actions.begin(), actions.end(), [](const QAction* one) { return one->isCheckable(); });
    QVERIFY((*automatic)->isChecked());
    (*automatic)->trigger();
    QVERIFY(!box->isChecked());
    QVERIFY(!session().explanation.automatic());
  }

  void everyControlIsReachedByKeys() {
    for (const auto* button : panel_->findChildren<QAbstractButton*>()) {
      if (button->isVisibleTo(panel_.get())) QVERIFY((button->focusPolicy() & Qt::TabFocus) != 0);
    }
    for (const auto* box : panel_->findChildren<QAbstractSpinBox*>()) QVERIFY((box->focusPolicy() & Qt::TabFocus) != 0);
    for (const auto* list : panel_->findChildren<QComboBox*>()) QVERIFY((list->focusPolicy() & Qt::TabFocus) != 0);
  }

 private:
  Session& session() { return opened_->session(); }
  void choose(const std::string& id) {
    HeatmapSettings settings = session().explanation.settings();
    settings.estimator = id;
    settings.parameters.clear();
    session().explanation.setSettings(settings);
  }
  /// As if pressed: shortcuts need an active window, which a bare X server does not give.
  void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    const QKeySequence wanted(QKeyCombination(modifiers, code));
    for (auto* action : panel_->actions()) {
      if (action->shortcut() == wanted) action->trigger();
    }
  }

  Theme theme_;
  std::unique_ptr<OpenedSession> opened_;
  std::unique_ptr<ExplainPanel> panel_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::ExplainPanelTest)
#include "explain_panel_test.moc"
