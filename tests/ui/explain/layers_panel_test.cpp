// Layers follow the view's state, and change it.
#include "ui/explain/layers_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "core/base/colormap.h"
#include "ui/widgets/theme.h"

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
    panel_->findChild<QToolButton*>()->click();
    QVERIFY(!session_->view.heatmap().visible);
    panel_->findChild<QToolButton*>()->click();
    const auto sliders = panel_->findChildren<QSlider*>();
    QCOMPARE(sliders.size(), qsizetype{3});
    sliders.at(0)->setValue(40);
    QCOMPARE(session_->view.heatmap().opacity, 0.4);
    sliders.at(1)->setValue(15);
    QCOMPARE(session_->view.heatmap().threshold, 0.15);
    sliders.at(2)->setValue(sliders.at(2)->maximum());
    QCOMPARE(session_->view.regions().percent, 100.0);
    panel_->findChild<QCheckBox*>()->click();
    QVERIFY(!session_->view.heatmap().smooth);
    auto* colors = panel_->findChild<QComboBox*>();
    QCOMPARE(static_cast<std::size_t>(colors->count()), colorMaps().size());
    QTest::keyClick(colors, Qt::Key_Down);
    QCOMPARE(session_->view.heatmap().colorMap, QString::fromStdString(colorMaps()[1].id));
    panel_->findChildren<QRadioButton*>().at(2)->click();
    QCOMPARE(session_->view.mask(), MaskStyle::Hidden);
  }

  void followsTheView() {
    session_->view.setHeatmap({false, 0.2, QStringLiteral("gray"), 0.3, false});
    session_->view.setMask(MaskStyle::Fill);
    const auto sliders = panel_->findChildren<QSlider*>();
    QCOMPARE(sliders.at(0)->value(), 20);
    QVERIFY(!sliders.at(0)->isEnabled());
    QCOMPARE(sliders.at(1)->value(), 30);
    QCOMPARE(panel_->findChild<QComboBox*>()->currentData().toString(), QStringLiteral("gray"));
    QVERIFY(!panel_->findChild<QCheckBox*>()->isChecked());
    QVERIFY(panel_->findChildren<QRadioButton*>().at(1)->isChecked());
  }

 private:
  Theme theme_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<LayersPanel> panel_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::LayersPanelTest)
#include "layers_panel_test.moc"
