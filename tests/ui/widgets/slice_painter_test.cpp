// The slice as a picture for paper, and which way round it lies.
#include "ui/widgets/slice_painter.h"

#include <QTest>
#include <cmath>
#include <cstdlib>

#include "ui/widgets/agreement_layer.h"

using namespace saliscope;
using namespace saliscope::ui;

namespace {

/// 20 x 10 pixels of 1 x 2 mm; the first pixel's quarter bright.
std::shared_ptr<Slice> slice() {
  auto made = std::make_shared<Slice>();
  made->hu = Image<float>(20, 10, -100);
  for (int row = 0; row < 5; ++row) {
    for (int column = 0; column < 10; ++column) made->hu.at(column, row) = 100;
  }
  made->geometry.size = {20, 10, 1};
  made->geometry.spacing = {1, 2, 5};
  return made;
}

SlicePaintInput bare(std::shared_ptr<const Slice> of) {
  SlicePaintInput input;
  input.slice = std::move(of);
  input.window = {0, 400};
  input.letters = input.scaleBar = input.colorBar = false;
  return input;
}

void expectGrey(const QImage& image, const QPointF& at, int grey) {
  const QColor color = image.pixelColor(at.toPoint());
  QVERIFY2(std::abs(color.red() - grey) <= 2 && std::abs(color.blue() - grey) <= 2, qPrintable(color.name()));
}

}  // namespace

class SlicePainterTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void valuesBecomeGreysAtTheirPlaces() {
    const auto shown = slice();
    const QImage image = paintSlice(bare(shown), {400, 200});
    QCOMPARE(image.size(), QSize(400, 200));
    const QTransform map = fitSlice(shown->geometry, {}, QRectF(0, 0, 400, 200));
    // 20 mm x 20 mm: a square in the middle.
    QCOMPARE(map.mapRect(QRectF(-0.5, -0.5, 20, 10)), QRectF(100, 0, 200, 200));
    expectGrey(image, map.map(QPointF(3, 2)), 191);
    expectGrey(image, map.map(QPointF(15, 2)), 64);
    expectGrey(image, map.map(QPointF(3, 8)), 64);
    expectGrey(image, {40, 100}, 0);
  }

  void aPartIsMagnified() {
    SlicePaintInput input = bare(slice());
    input.partMm = QRectF(-0.5, -1, 10, 10);
    const QImage image = paintSlice(input, {100, 100});
    expectGrey(image, {50, 50}, 191);
    expectGrey(image, {80, 80}, 191);
  }

  void printHasMorePixelsOfTheSamePicture() {
    SlicePaintInput input = bare(slice());
    input.scale = 4;
    const QImage image = paintSlice(input, {800, 800});
    QCOMPARE(image.size(), QSize(800, 800));
    expectGrey(image, {100, 100}, 191);
    expectGrey(image, {700, 100}, 64);
  }

  void theMaskIsALine() {
    SlicePaintInput input = bare(slice());
    input.mask = Image<std::uint8_t>(20, 10);
    for (int row = 6; row < 9; ++row) {
      for (int column = 12; column < 18; ++column) input.mask->at(column, row) = 1;
    }
    const QImage image = paintSlice(input, {400, 400});
    const QTransform map = fitSlice(input.slice->geometry, {}, QRectF(0, 0, 400, 400));
    const QColor line = image.pixelColor(map.map(QPointF(11.5, 7)).toPoint());
    QVERIFY(line.blue() > line.red() + 60);
    expectGrey(image, map.map(QPointF(15, 7)), 64);
    input.maskLook = MaskLook::Hidden;
    expectGrey(paintSlice(input, {400, 400}), map.map(QPointF(11.5, 7)), 64);
  }

  void theHeatmapIsColored_data() {
    QTest::addColumn<bool>("negative");
    QTest::newRow("positive") << false;
    QTest::newRow("signed") << true;
  }
  void theHeatmapIsColored() {
    QFETCH(bool, negative);
    SlicePaintInput input = bare(slice());
    auto heatmap = std::make_shared<Heatmap>();
    heatmap->values = Image<float>(20, 10);
    heatmap->model = Image<float>(10, 10);
    for (int row = 0; row < 10; ++row) {
      for (int column = 10; column < 20; ++column) heatmap->values.at(column, row) = 1;
      if (negative) heatmap->values.at(2, row) = -1;
    }
    input.heatmap = heatmap;
    input.heatmapLook.opacity = 1;
    const QImage image = paintSlice(input, {400, 400});
    const ColorMap& wanted = colorMap(negative ? "blue-orange" : "inferno");
    const QColor color = image.pixelColor(300, 200);
    QVERIFY(std::abs(color.red() - wanted.at(1).red) <= 2 && std::abs(color.blue() - wanted.at(1).blue) <= 2);
    // Where the map is 0 the anatomy stays.
    expectGrey(image, {150, 100}, 191);
  }

  void blocksAreTheModelsPixels() {
    auto heatmap = std::make_shared<Heatmap>();
    heatmap->model = Image<float>(2, 2, {1, 2, 3, 4});
    heatmap->values = Image<float>(5, 4, 2.5F);
    const HeatmapLayer layer(heatmap, {.smooth = false});
    QCOMPARE(layer.values().at(1, 0), 1.0F);
    QCOMPARE(layer.values().at(3, 1), 2.0F);
    QCOMPARE(layer.values().at(0, 2), 3.0F);
    QCOMPARE(layer.values().at(4, 3), 4.0F);
  }

  void theLeastImportantPixelsAreHiddenByTheirShare() {
    auto heatmap = std::make_shared<Heatmap>();
    heatmap->values = Image<float>(10, 1);
    for (int column = 0; column < 10; ++column)
      heatmap->values.at(column, 0) = static_cast<float>(column % 2 == 0 ? column : -column);
    HeatmapLook look;
    look.opacity = 1;
    look.hidden = 0.7;
    const HeatmapLayer layer(heatmap, look);
    QCOMPARE(layer.leastDrawn(look), 7.0);
    QCOMPARE(layer.drawnShare(look), 0.3);
    const Image<float> hu(10, 1, -1000);
    const Image<Rgba> picture = composeSlice(hu, {0, 400}, layer, look);
    for (int column = 0; column < 10; ++column) QCOMPARE(picture.at(column, 0) == (Rgba{0, 0, 0, 255}), column < 7);
    QVERIFY(std::abs(heatmapBar(layer, look, {}).threshold - 7.0 / 9) < 1e-9);
    look.hidden = 1;
    QCOMPARE(HeatmapLayer(heatmap, look).drawnShare(look), 0.0);
  }

  void aSharedScaleIsTheWidest() {
    auto heatmap = std::make_shared<Heatmap>();
    heatmap->values = Image<float>(2, 1, {0, 1});
    heatmap->model = heatmap->values;
    HeatmapLook look;
    look.opacity = 1;
    QCOMPARE(HeatmapLayer(heatmap, look).range().high, 1.0);
    look.shared = DisplayRange{-4, 4, true};
    const HeatmapLayer layer(heatmap, look);
    QCOMPARE(layer.range(), (DisplayRange{-4, 4, true}));
    QVERIFY(layer.isOf(heatmap, look, HeatmapPixels::Smooth));
    QVERIFY(!layer.isOf(heatmap, look, HeatmapPixels::ModelGrid));
    look.shared = DisplayRange{0, 0.5, false};
    QCOMPARE(HeatmapLayer(heatmap, look).range().high, 1.0);
  }

  void agreementIsBlendedPixelByPixel() {
    Image<Rgba> picture(4, 1, Rgba{100, 100, 100, 255});
    const Image<std::uint8_t> labels(4, 1, {0, 1, 2, 3});
    blendAgreement(picture, labels, 1);
    QCOMPARE(picture.at(0, 0), (Rgba{100, 100, 100, 255}));
    for (int i = 1; i < 4; ++i) {
      const QColor color = agreementColor(static_cast<Agreement>(i));
      QCOMPARE(QColor(picture.at(i, 0).red, picture.at(i, 0).green, picture.at(i, 0).blue), color);
    }
    Image<Rgba> other(3, 1, Rgba{100, 100, 100, 255});
    blendAgreement(other, labels, 1);
    QCOMPARE(other.at(1, 0), (Rgba{100, 100, 100, 255}));
  }

  void theLegendStandsAboveTheWordsBelow() {
    SlicePaintInput input = bare(slice());
    input.annotations.bottomLeft = {QStringLiteral("W 400 L 40")};
    const QImage without = paintSlice(input, {400, 400});
    input.annotations.legend = {{QColor(), QStringLiteral("heading")}, {QColor(240, 228, 66), QStringLiteral("both")}};
    const QImage with = paintSlice(input, {400, 400});
    QVERIFY(with != without);
    QCOMPARE(with.copy(0, 0, 400, 200), without.copy(0, 0, 400, 200));
    QCOMPARE(with.copy(0, 380, 200, 20), without.copy(0, 380, 200, 20));
  }

  void wordsStayAwayFromTheMiddle() {
    SlicePaintInput input = bare(slice());
    const QImage plain = paintSlice(input, {600, 600});
    input.letters = input.scaleBar = true;
    input.annotations.topLeft = {QStringLiteral("CHEST 5.0"), QStringLiteral("SmoothGrad², n = 15")};
    input.annotations.topRight = {QStringLiteral("slice 42/100")};
    input.annotations.bottomLeft = {QStringLiteral("W 400 L 40")};
    input.annotations.badges = {{QStringLiteral("preview"), {}, true}};
    const QImage image = paintSlice(input, {600, 600});
    QVERIFY(image != plain);
    const QRect middle(100, 150, 400, 350);
    QCOMPARE(image.copy(middle), plain.copy(middle));
  }

  void nothingMakesABlackPicture() {
    const QImage image = paintSlice({}, {50, 40});
    QCOMPARE(image.size(), QSize(50, 40));
    QCOMPARE(image.pixelColor(25, 20).rgb(), QColor(Qt::black).rgb());
  }

  void slicesLieAsRadiologistsReadThem_data() {
    QTest::addColumn<QVector<double>>("axes");
    QTest::addColumn<QStringList>("letters");  // left, right, top, bottom
    const QStringList axial{"R", "L", "A", "P"};
    QTest::newRow("axial") << QVector<double>{1, 0, 0, 0, 1, 0} << axial;
    QTest::newRow("axial, mirrored") << QVector<double>{-1, 0, 0, 0, 1, 0} << axial;
    QTest::newRow("axial, prone") << QVector<double>{-1, 0, 0, 0, -1, 0} << axial;
    QTest::newRow("axial, turned") << QVector<double>{0, 1, 0, -1, 0, 0} << axial;
    QTest::newRow("coronal") << QVector<double>{1, 0, 0, 0, 0, 1} << QStringList{"R", "L", "S", "I"};
    QTest::newRow("sagittal") << QVector<double>{0, -1, 0, 0, 0, -1} << QStringList{"A", "P", "S", "I"};
  }
  void slicesLieAsRadiologistsReadThem() {
    QFETCH(QVector<double>, axes);
    QFETCH(QStringList, letters);
    Geometry geometry;
    geometry.axes[0] = {axes[0], axes[1], axes[2]};
    geometry.axes[1] = {axes[3], axes[4], axes[5]};
    geometry.axes[2] = cross(geometry.axes[0], geometry.axes[1]);
    geometry.spacing = {2, 3, 1};
    const EdgeLetters found = edgeLetters(geometry);
    QCOMPARE((QStringList{found.left, found.right, found.top, found.bottom}), letters);
    // A step of the grid towards the patient's left goes to the right edge, and keeps its length.
    const QTransform map = displayTransform(geometry);
    for (std::size_t axis : {std::size_t{0}, std::size_t{1}}) {
      const QPointF step = map.map(QPointF(axis == 0 ? 1 : 0, axis == 1 ? 1 : 0));
      QCOMPARE(std::hypot(step.x(), step.y()), geometry.spacing[axis]);
      const QString towards = QString(QLatin1Char(orientationLetters(geometry.axes[axis])[0]));
      const QString edge = step.x() > 0 ? letters[1] : step.x() < 0 ? letters[0] : step.y() < 0 ? letters[2] : letters[3];
      QCOMPARE(edge, towards);
    }
  }

  void scaleBarsAreRound() {
    QCOMPARE(scaleBarLength(130), 100.0);
    QCOMPARE(scaleBarLength(99), 50.0);
    QCOMPARE(scaleBarLength(49), 20.0);
    QCOMPARE(scaleBarLength(1.4), 1.0);
    QCOMPARE(scaleBarLength(0.3), 0.2);
  }
};

QTEST_MAIN(SlicePainterTest)
#include "slice_painter_test.moc"
