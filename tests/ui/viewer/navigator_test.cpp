// The way through the series: slider and probability strip.
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "tests/ui/viewer/synthetic_study.h"
#include "ui/viewer/probability_strip.h"
#include "ui/viewer/slice_navigator.h"

using namespace saliscope;
using namespace saliscope::ui;

class NavigatorTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theSliderFollowsAndLeads() {
    test::OpenScan scan;
    QVERIFY(scan.ready);
    SliceNavigator navigator(scan.session);
    navigator.resize(500, 90);
    navigator.show();
    QVERIFY(QTest::qWaitForWindowExposed(&navigator));
    auto* slider = navigator.findChild<QSlider*>(QStringLiteral("sliceSlider"));
    QCOMPARE(slider->maximum(), test::scanSlices - 1);
    QCOMPARE(slider->value(), 10);
    scan.session.study.setSliceIndex(4);
    QCOMPARE(slider->value(), 4);
    slider->setValue(20);
    QCOMPARE(scan.session.study.sliceIndex(), 20);
    QCOMPARE(navigator.findChild<QLabel*>(QStringLiteral("predictionSummary"))->text(), QStringLiteral("no model"));
  }

  void aClickOnTheStripGoesThere() {
    test::OpenScan scan;
    QVERIFY(scan.ready);
    SliceNavigator navigator(scan.session);
    navigator.resize(500, 90);
    navigator.show();
    QVERIFY(QTest::qWaitForWindowExposed(&navigator));
    auto* strip = navigator.findChild<ProbabilityStrip*>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, {1, 10});
    QCOMPARE(scan.session.study.sliceIndex(), 0);
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() - 1, 10});
    QCOMPARE(scan.session.study.sliceIndex(), test::scanSlices - 1);
    QTest::mousePress(strip, Qt::LeftButton, {}, {strip->width() / 2, 10});
    QVERIFY(std::abs(scan.session.study.sliceIndex() - (test::scanSlices - 1) / 2) <= 1);
  }

  void theStripDrawsWhatIsKnown() {
    ProbabilityStrip strip;
    strip.resize(200, 40);
    strip.setInset(0);
    std::vector<std::optional<double>> values(20);
    for (std::size_t k = 10; k < 20; ++k) values[k] = 1.0;
    strip.setProbabilities(values);
    strip.setThreshold(0.5);
    strip.setCurrent(2);
    const QImage shot = strip.grab().toImage();
    const QRgb background = shot.pixel(60, 10);
    QCOMPARE(background, strip.palette().color(QPalette::Base).rgb());
    QVERIFY(shot.pixel(150, 10) != background);
    // The marker stands at 2/19 of the width.
    QCOMPARE(shot.pixel(21, 30), strip.palette().color(QPalette::WindowText).rgb());
  }
};

QTEST_MAIN(NavigatorTest)
#include "navigator_test.moc"
