// Regions as colours, and the slider that chooses how many.
#include "ui/widgets/region_layer.h"

#include <QSignalSpy>
#include <QTest>

#include "ui/widgets/percent_slider.h"
#include "ui/widgets/slice_painter.h"

using namespace saliscope;
using namespace saliscope::ui;

namespace {

/// Ten columns: the first two gain 3, the next three 2, the rest 1.
std::shared_ptr<const Regions> threeRegions() {
  auto regions = std::make_shared<Regions>();
  regions->gain = Image<float>(10, 1);
  regions->rank = Image<std::int32_t>(10, 1);
  for (int column = 0; column < 10; ++column) {
    const int rank = column < 2 ? 1 : column < 5 ? 2 : 3;
    regions->rank.at(column, 0) = rank;
    regions->gain.at(column, 0) = static_cast<float>(4 - rank);
  }
  regions->regions = {{2, 3, 0}, {3, 2, 1}, {5, 1, 2}};
  return regions;
}

}  // namespace

class RegionLayerTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void wholeRegionsAreColoured() {
    const RegionLayer layer(threeRegions());
    const Image<Rgba> grey(10, 1, Rgba{90, 90, 90, 255});
    for (const auto& [percent, shown] : {std::pair{1.0, 2}, {20.0, 2}, {26.0, 5}, {56.0, 10}}) {
      Image<Rgba> picture = grey;
      blendRegions(picture, layer, {percent, 1, "viridis", false});
      for (int column = 0; column < 10; ++column) {
        QCOMPARE(picture.at(column, 0) == grey.at(column, 0), column >= shown);
      }
      const Rgb brightest = colorMap("viridis").at(1);
      QCOMPARE(picture.at(0, 0), (Rgba{brightest.red, brightest.green, brightest.blue, 255}));
    }
  }

  void halfOpaqueIsHalfWay() {
    Image<Rgba> picture(10, 1, Rgba{0, 0, 0, 255});
    blendRegions(picture, RegionLayer(threeRegions()), {1, 0.5, "viridis", false});
    QCOMPARE(int{picture.at(0, 0).red}, colorMap("viridis").at(1).red * 128 / 255);
  }

  void littleGainIsFaint() {
    Image<Rgba> picture(10, 1, Rgba{0, 0, 0, 255});
    blendRegions(picture, RegionLayer(threeRegions()), {100, 1, "gray", true});
    QCOMPARE(int{picture.at(0, 0).red}, 255);
    const int third = colorMap("gray").at(1.0 / 3).red;
    QVERIFY(picture.at(9, 0).red < third && picture.at(9, 0).red > third / 3);
  }

  void otherSizesAreLeftAlone() {
    Image<Rgba> picture(9, 1, Rgba{90, 90, 90, 255});
    blendRegions(picture, RegionLayer(threeRegions()), {100, 1, "viridis", false});
    QCOMPARE(picture.at(0, 0), (Rgba{90, 90, 90, 255}));
    blendRegions(picture, RegionLayer(), {100, 1, "viridis", false});
  }

  void onPaperRegionsStandInTheHeatmapsPlace() {
    SlicePaintInput input;
    auto slice = std::make_shared<Slice>();
    slice->hu = Image<float>(10, 1, -1000);
    slice->geometry.size = {10, 1, 1};
    input.slice = slice;
    input.letters = input.scaleBar = input.colorBar = false;
    input.regions = threeRegions();
    input.regionLook = {20, 1, "viridis", false};
    const QImage image = paintSlice(input, {200, 20});
    const Rgb brightest = colorMap("viridis").at(1);
    QCOMPARE(image.pixelColor(20, 10), QColor(brightest.red, brightest.green, brightest.blue));
    QCOMPARE(image.pixelColor(190, 10), QColor(Qt::black));
  }

  void theSliderIsLogarithmic() {
    PercentSlider slider;
    slider.setPercent(10);
    QCOMPARE(slider.value(), (slider.minimum() + slider.maximum()) / 2);
    slider.setValue(slider.minimum());
    QCOMPARE(slider.percent(), 1.0);
    slider.setValue(slider.maximum());
    QCOMPARE(slider.percent(), 100.0);
    for (const double percent : {1.0, 1.5, 2.0, 5.0, 7.3, 10.0, 37.0, 100.0}) {
      slider.setPercent(percent);
      QVERIFY2(std::abs(slider.percent() - percent) <= 0.01 * percent + 0.05, qPrintable(QString::number(percent)));
    }
  }

  void onlyTheUserIsHeard() {
    PercentSlider slider;
    QSignalSpy heard(&slider, &PercentSlider::percentChanged);
    slider.setPercent(30);
    QCOMPARE(heard.count(), 0);
    slider.resize(200, 24);
    slider.show();
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(heard.count(), 1);
    QVERIFY(heard.first().first().toDouble() > 30);
  }

  void theMarkIsDrawn() {
    PercentSlider slider;
    slider.resize(200, 24);
    const QImage bare = slider.grab().toImage();
    slider.setMark(6);
    QVERIFY(slider.grab().toImage() != bare);
    slider.setMark(std::nullopt);
    QCOMPARE(slider.grab().toImage(), bare);
  }
};

QTEST_MAIN(RegionLayerTest)
#include "region_layer_test.moc"
