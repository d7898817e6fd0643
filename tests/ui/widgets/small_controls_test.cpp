// Bars, sliders and icons that know nothing of sessions.
#include <QImage>
#include <QImageReader>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "ui/widgets/color_map_icon.h"
#include "ui/widgets/probability_bar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/value_slider.h"

namespace saliscope::ui {

namespace {

/// How many pixels of the middle row have the accent's colour.
int filled(ProbabilityBar& bar) {
  const QImage image = bar.grab().toImage();
  const QColor accent = bar.palette().color(QPalette::Highlight);
  int count = 0;
  for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, image.height() / 2) == accent ? 1 : 0;
  return count;
}

}  // namespace

class SmallControlsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theBarFillsAsFarAsTheProbability() {
    ProbabilityBar bar;
    bar.resize(202, bar.sizeHint().height());
    QCOMPARE(filled(bar), 0);
    bar.setValue(0.25);
    QVERIFY(std::abs(filled(bar) - 50) <= 3);
    bar.setValue(7);
    QCOMPARE(*bar.value(), 1.0);
    QVERIFY(filled(bar) > 190);
  }

  void theStylesPicturesCanBeRead() {
    QVERIFY2(QImageReader::supportedImageFormats().contains("svg"), "without Qt's SVG plugin check marks and arrows are missing");
  }

  void theThresholdIsATick() {
    ProbabilityBar bar;
    bar.resize(201, bar.sizeHint().height());
    bar.setValue(0.0);
    bar.setThreshold(0.5);
    const QImage image = bar.grab().toImage();
    QCOMPARE(image.pixelColor(100, image.height() / 2), bar.palette().color(QPalette::WindowText));
  }

  void theSliderIsMovedByKeys() {
    ValueSlider slider(QStringLiteral("Opacity"));
    slider.setShare(0.65);
    slider.show();
    QSignalSpy moved(&slider, &ValueSlider::shareChanged);
    QTest::keyClick(slider.slider(), Qt::Key_Right);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(slider.share(), 0.66);
    QVERIFY(slider.findChild<QLabel*>()->text().startsWith(QLatin1String("66")));
    QVERIFY((slider.slider()->focusPolicy() & Qt::TabFocus) != 0);
    QCOMPARE(slider.slider()->accessibleName(), QStringLiteral("Opacity"));
  }

  void showingAShareIsNoChange() {
    ValueSlider slider(QStringLiteral("Opacity"));
    QSignalSpy moved(&slider, &ValueSlider::shareChanged);
    slider.setShare(0.3);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(slider.share(), 0.3);
  }

  void aGradientRunsFromLowToHigh() {
    const ColorMap& map = colorMap("viridis");
    const QImage image = colorMapIcon(map, {56, 12}).pixmap(56, 12).toImage();
    const QColor first = image.pixelColor(1, 6);
    const QColor last = image.pixelColor(image.width() - 2, 6);
    QVERIFY(std::abs(first.red() - map.at(0).red) < 12);
    QVERIFY(std::abs(last.red() - map.at(1 - 1.5 / image.width()).red) < 12);
  }

 private:
  Theme theme_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::SmallControlsTest)
#include "small_controls_test.moc"
