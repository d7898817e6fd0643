// Layers follow the view's state, and change it.
#include "ui/explain/layers_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "core/base/colormap.h"
#include "ui/explain/regions_row.h"
#include "ui/widgets/percent_slider.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/value_slider.h"

namespace saliscope::ui {

class LayersPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    session_ = std::make_unique<Session>();
    panel_ = std::make_unique<LayersPanel>(*session_);
    panel_->show();
  }
  void cleanup() {
    panel_.reset();
    session_.reset();
  }

  void changesTheView() {
    named<QToolButton>("eye.heatmap")->click();
    QVERIFY(!session_->view.heatmap().visible);
    named<QToolButton>("eye.heatmap")->click();
    slider("opacity")->setValue(40);
    QCOMPARE(session_->view.heatmap().opacity, 0.4);
    slider("threshold")->setValue(15);
    QCOMPARE(session_->view.heatmap().threshold, 0.15);
    auto* regions = panel_->findChild<RegionsRow*>()->findChild<QSlider*>();
    regions->setValue(regions->maximum());
    QCOMPARE(session_->view.regions().percent, 100.0);
    named<QCheckBox>("smooth")->click();
    QVERIFY(!session_->view.heatmap().smooth);
    named<QCheckBox>("sharedScale")->click();
    QVERIFY(session_->view.heatmap().sharedScale);
    auto* colors = panel_->findChild<QComboBox*>();
    QCOMPARE(static_cast<std::size_t>(colors->count()), colorMaps().size());
    QTest::keyClick(colors, Qt::Key_Down);
    QCOMPARE(session_->view.heatmap().colorMap, QString::fromStdString(colorMaps()[1].id));
    panel_->findChildren<QRadioButton*>().at(2)->click();
    QCOMPARE(session_->view.mask(), MaskStyle::Hidden);
  }

  void thresholdIsAValueOrAPercentile() {
    auto* kind = named<QComboBox>("thresholdKind");
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(session_->view.heatmap().byPercentile);
    slider("threshold")->setValue(90);
    QCOMPARE(session_->view.heatmap().hiddenInForce(), 0.9);
    QCOMPARE(session_->view.heatmap().thresholdInForce(), 0.0);
    QTest::keyClick(kind, Qt::Key_Up);
    QCOMPARE(session_->view.heatmap().hiddenInForce(), 0.0);
    QCOMPARE(slider("threshold")->value(), 0);
  }

  void everyLayerHasAnEye() {
    named<QToolButton>("eye.ct")->click();
    QVERIFY(!session_->view.base().visible);
    named<QCheckBox>("network")->click();
    QVERIFY(session_->view.base().network);
    named<QToolButton>("eye.agreement")->click();
    QVERIFY(session_->view.agreement().visible);
    session_->view.setMask(MaskStyle::Fill);
    named<QToolButton>("eye.mask")->click();
    QCOMPARE(session_->view.mask(), MaskStyle::Hidden);
    named<QToolButton>("eye.mask")->click();
    QCOMPARE(session_->view.mask(), MaskStyle::Fill);
  }

  void agreementFollowsTheRegionsPercentageWhileTheyAreOnShow() {
    auto* percent = named<PercentSlider>("agreementPercent");
    percent->setValue(percent->maximum());
    QCOMPARE(session_->view.agreement().percent, 100.0);
    session_->view.setRegions({true, 10, true, true});
    QVERIFY(!percent->isEnabled());
    QCOMPARE(percent->percent(), 10.0);
    session_->view.setRegions({false, 10, true, true});
    QCOMPARE(percent->percent(), 100.0);
  }

  void followsTheView() {
    session_->view.setHeatmap({false, 0.2, QStringLiteral("gray"), 0.3, false});
    session_->view.setMask(MaskStyle::Fill);
    QCOMPARE(slider("opacity")->value(), 20);
    QVERIFY(!slider("opacity")->isEnabled());
    QCOMPARE(slider("threshold")->value(), 30);
    QCOMPARE(panel_->findChild<QComboBox*>()->currentData().toString(), QStringLiteral("gray"));
    QVERIFY(!named<QCheckBox>("smooth")->isChecked());
    QVERIFY(panel_->findChildren<QRadioButton*>().at(1)->isChecked());
  }

 private:
  template <class T>
  T* named(const char* name) {
    return panel_->findChild<T*>(QLatin1String(name));
  }
  QSlider* slider(const char* name) { return named<ValueSlider>(name)->slider(); }

  Theme theme_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<LayersPanel> panel_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::LayersPanelTest)
#include "layers_panel_test.moc"
