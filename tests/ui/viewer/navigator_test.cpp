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

  void theStripDrawsWhatIsKnownInTheClassesColours() {
    ProbabilityStrip strip;
    strip.resize(200, 40);
    strip.setInset(0);
    std::vector<std::optional<StripSlice>> slices(20);
    for (std::size_t k = 10; k < 15; ++k) slices[k] = StripSlice{1.0, Qt::red, QStringLiteral("a")};
    for (std::size_t k = 15; k < 20; ++k) slices[k] = StripSlice{1.0, Qt::green, QStringLiteral("b")};
    strip.setSlices(slices, QStringLiteral("a"));
    strip.setThreshold(0.5);
    strip.setCurrent(2);
    const QImage shot = strip.grab().toImage();
    const QRgb background = shot.pixel(60, 10);
    QCOMPARE(background, strip.palette().color(QPalette::Base).rgb());
    const QColor first = shot.pixelColor(125, 10);
    const QColor second = shot.pixelColor(180, 10);
    QVERIFY(first.red() > first.green());
    QVERIFY(second.green() > second.red());
    // The marker stands at 2/19 of the width.
    QCOMPARE(shot.pixel(21, 30), strip.palette().color(QPalette::WindowText).rgb());
  }

  void whatIsWrongByTheLabelIsUnderlined() {
    ProbabilityStrip strip;
    strip.resize(200, 40);
    strip.setInset(0);
    std::vector<std::optional<StripSlice>> slices(20);
    for (std::size_t k = 0; k < 20; ++k) slices[k] = StripSlice{0.9, Qt::blue, QStringLiteral("with"), k >= 10};
    strip.setSlices(slices, QStringLiteral("with"));
    strip.setCurrent(5);
    QVERIFY(!strip.accessibleDescription().contains(QLatin1String("Wrong")));
    const QImage shot = strip.grab().toImage();
    QVERIFY(shot.pixelColor(30, 38).red() < shot.pixelColor(30, 38).blue());
    QVERIFY(shot.pixelColor(150, 38).red() > shot.pixelColor(150, 38).blue());
    QVERIFY(shot.pixelColor(150, 30).red() < shot.pixelColor(150, 30).blue());
    strip.setCurrent(15);
    QVERIFY(strip.accessibleDescription().contains(QLatin1String("Wrong")));
  }

  void keysMoveAndTheWordsFollow() {
    ProbabilityStrip strip;
    std::vector<std::optional<StripSlice>> slices(3);
    slices[1] = StripSlice{0.25, Qt::red, QStringLiteral("without")};
    strip.setSlices(slices, QStringLiteral("with"));
    strip.setCurrent(0);
    QVERIFY(strip.accessibleDescription().contains(QLatin1String("not classified yet")));
    QVERIFY((strip.focusPolicy() & Qt::TabFocus) != 0);
    QSignalSpy wanted(&strip, &ProbabilityStrip::sliceWanted);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(wanted.takeFirst().at(0).toInt(), 1);
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(wanted.takeFirst().at(0).toInt(), 2);
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(wanted.takeFirst().at(0).toInt(), 0);
    strip.setCurrent(1);
    QVERIFY(strip.accessibleDescription().contains(QLatin1String("0.250")));
    QVERIFY(strip.accessibleDescription().contains(QLatin1String("without")));
  }
};

QTEST_MAIN(NavigatorTest)
#include "navigator_test.moc"
