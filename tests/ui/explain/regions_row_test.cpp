// The regions' row of the layers and their settings, used as a reader would.
#include "ui/explain/regions_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include "tests/support/opened_session.h"
#include "ui/explain/region_settings_dialog.h"
#include "ui/widgets/percent_slider.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

class RegionsRowTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    theme_.apply(Theme::Kind::Dark);
    opened_ = std::make_unique<OpenedSession>();
    row_ = std::make_unique<RegionsRow>(session());
    row_->show();
  }
  void cleanup() {
    row_.reset();
    opened_.reset();
  }

  void theEyeShowsAndHides() {
    auto* eye = row_->findChild<QToolButton*>();
    const bool before = session().view.regions().visible;
    QTest::mouseClick(eye, Qt::LeftButton);
    QCOMPARE(session().view.regions().visible, !before);
    QTest::mouseClick(eye, Qt::LeftButton);
    QCOMPARE(session().view.regions().visible, before);
  }

  void movingTheSliderShowsRegions() {
    auto* slider = row_->findChild<PercentSlider*>();
    slider->setValue(slider->minimum());
    QVERIFY(session().view.regions().visible);
    QCOMPARE(session().view.regions().percent, 1.0);
    QVERIFY(hasWords(QStringLiteral("Explain a slice")));
  }

  void boxesChooseFillAndBorders() {
    session().view.setRegions({true, 5, true, true});
    for (auto* box : row_->findChildren<QCheckBox*>()) QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    QVERIFY(!session().view.regions().filled);
    QVERIFY(!session().view.regions().borders);
  }

  void saysWhatIsShownAndMarksTheBestDice() {
    SALISCOPE_NEEDS_MODEL();
    session().view.setRegions({true, 5, true, true});
    QVERIFY(opened_->open());
    QVERIFY(opened_->loadModel());
    QVERIFY(opened_->explain());
    QTRY_VERIFY_WITH_TIMEOUT(hasWords(QStringLiteral("of the image")), OpenedSession::longWait);
    auto* slider = row_->findChild<PercentSlider*>();
    QVERIFY(!slider->mark());
    QVERIFY(opened_->paint());
    QTRY_VERIFY_WITH_TIMEOUT(slider->mark().has_value(), OpenedSession::longWait);
    QCOMPARE(*slider->mark(), session().evidence.current()->dice->bestPercent);
    QVERIFY(hasWords(QStringLiteral("best Dice")));
  }

  void settingsAreTakenOverAtOnceAndNonsenseIsNot() {
    RegionSettingsDialog dialog(session().regions);
    dialog.show();
    auto* scales = dialog.findChild<QLineEdit*>(QStringLiteral("scales"));
    QVERIFY(scales);
    scales->setText(QStringLiteral("40, 200.5"));
    Q_EMIT scales->editingFinished();
    QCOMPARE(session().regions.settings().segmentation.scales, (std::vector<double>{40, 200.5}));
    scales->setText(QStringLiteral("40, much"));
    Q_EMIT scales->editingFinished();
    QCOMPARE(session().regions.settings().segmentation.scales, (std::vector<double>{40, 200.5}));
    auto* aggregate = dialog.findChild<QComboBox*>(QStringLiteral("aggregate"));
    QVERIFY(aggregate);
    aggregate->setCurrentIndex(1);
    scales->setText(QStringLiteral("40"));
    Q_EMIT aggregate->activated(1);
    QVERIFY(session().regions.settings().aggregate == Aggregate::Median);
    session().regions.setSettings({});
    QCOMPARE(scales->text(), QStringLiteral("50, 100, 150, 250, 500, 1200"));
  }

 private:
  [[nodiscard]] Session& session() { return opened_->session(); }
  [[nodiscard]] bool hasWords(const QString& words) const {
    for (const auto* label : row_->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
  }
  Theme theme_;
  std::unique_ptr<OpenedSession> opened_;
  std::unique_ptr<RegionsRow> row_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::RegionsRowTest)
#include "regions_row_test.moc"
