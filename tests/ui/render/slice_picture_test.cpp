// What is put on screen, by Qt's painter and by VTK (see CMakeLists.txt): right colours at the right places, whatever happens to
// the window.
#include "ui/render/slice_picture.h"

#include <QApplication>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <cmath>
#include <cstdlib>
#include <memory>

#include "ui/render/vtk_widget.h"

using namespace saliscope;
using namespace saliscope::ui;

namespace {

constexpr int columns = 40;
constexpr int rows = 20;

/// Dark red, green in the first quarter (low columns, low rows).
Image<Rgba> corner() {
  Image<Rgba> picture(columns, rows, Rgba{100, 0, 0, 255});
  for (int row = 0; row < rows / 2; ++row) {
    for (int column = 0; column < columns / 2; ++column) picture.at(column, row) = {0, 200, 0, 255};
  }
  return picture;
}

QColor colorAt(SlicePicture& view, const QPointF& pixel) {
  const QImage shot = view.grab().toImage();
  const double ratio = static_cast<double>(shot.width()) / view.width();
  const QPointF point = view.pixelToWidget().map(pixel) * ratio;
  return shot.pixelColor(static_cast<int>(point.x()), static_cast<int>(point.y()));
}

bool near(const QColor& color, int red, int green, int blue) {
  constexpr int tolerance = 3;
  return std::abs(color.red() - red) <= tolerance && std::abs(color.green() - green) <= tolerance &&
         std::abs(color.blue() - blue) <= tolerance;
}

}  // namespace

class SlicePictureTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    view_ = std::make_unique<SlicePicture>();
    view_->resize(400, 300);
    view_->setPicture(corner(), QTransform());
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    // The tests' OpenGL runs on the processor: Qt's painter is faster, unless VTK is asked for.
    QCOMPARE(view_->accelerated(), qgetenv("SALISCOPE_DRAWING") == "vtk");
    QCOMPARE(view_->openGlMissing(), QGuiApplication::platformName() == QLatin1String("offscreen"));
  }
  void cleanup() { view_.reset(); }

  void theFrameHasTheDensityOfTheScreen() { QCOMPARE(view_->grab().size(), view_->size() * view_->devicePixelRatioF()); }

  void colorsLieWhereTheirPixelsAre() {
    QVERIFY(near(colorAt(*view_, {5, 5}), 0, 200, 0));
    QVERIFY(near(colorAt(*view_, {30, 5}), 100, 0, 0));
    QVERIFY(near(colorAt(*view_, {5, 15}), 100, 0, 0));
    QVERIFY(near(colorAt(*view_, {5, -3}), 0, 0, 0));
  }

  void thePictureIsFittedInTrueProportions() {
    const QRectF place = view_->pixelToWidget().mapRect(QRectF(-0.5, -0.5, columns, rows));
    QCOMPARE(place.width(), 400.0);
    QCOMPARE(place.height(), 200.0);
    QCOMPARE(place.center(), QPointF(200, 150));
    // Its very edges are drawn, half a pixel outside the last centre.
    QVERIFY(near(colorAt(*view_, {columns - 0.6, rows - 0.6}), 100, 0, 0));
    QVERIFY(near(colorAt(*view_, {columns - 1, rows}), 0, 0, 0));
  }

  void rowsMayBeTallerThanColumnsAreWide() {
    view_->setPicture(corner(), QTransform::fromScale(1, 2));
    const QTransform map = view_->pixelToWidget();
    QCOMPARE(map.m22(), 2 * map.m11());
    QVERIFY(near(colorAt(*view_, {5, 5}), 0, 200, 0));
    QVERIFY(near(colorAt(*view_, {5, 15}), 100, 0, 0));
  }

  void flippedAndTurnedPictures_data() {
    QTest::addColumn<QTransform>("pixelToMm");
    QTest::newRow("flipped columns") << QTransform(-1, 0, 0, 1, 0, 0);
    QTest::newRow("flipped rows") << QTransform(1, 0, 0, -1, 0, 0);
    QTest::newRow("turned") << QTransform(0, 1, 1, 0, 0, 0);
    QTest::newRow("turned, flipped, uneven") << QTransform(0, -0.5, 2, 0, 0, 0);
  }
  void flippedAndTurnedPictures() {
    QFETCH(QTransform, pixelToMm);
    view_->setPicture(corner(), pixelToMm);
    QVERIFY(near(colorAt(*view_, {5, 5}), 0, 200, 0));
    QVERIFY(near(colorAt(*view_, {30, 5}), 100, 0, 0));
    QVERIFY(near(colorAt(*view_, {30, 15}), 100, 0, 0));
    QVERIFY(near(colorAt(*view_, {5, 15}), 100, 0, 0));
  }

  void zoomKeepsThePointUnderTheMouse() {
    const QPointF mouse(120, 110);
    const QPointF before = view_->pixelToWidget().inverted().map(mouse);
    view_->zoom(3, mouse);
    const QPointF after = view_->pixelToWidget().inverted().map(mouse);
    QVERIFY(std::abs(before.x() - after.x()) < 1e-9 && std::abs(before.y() - after.y()) < 1e-9);
    QCOMPARE(view_->pixelsPerMm(), 30.0);
    QVERIFY(!view_->fitted());
    QVERIFY(near(colorAt(*view_, {10, 5}), 0, 200, 0));
  }

  void panMovesThePictureWithTheMouse() {
    const QPointF before = view_->pixelToWidget().map(QPointF(20, 10));
    view_->pan({15, -20});
    QCOMPARE(view_->pixelToWidget().map(QPointF(20, 10)), before + QPointF(15, -20));
    QVERIFY(near(colorAt(*view_, {5, 5}), 0, 200, 0));
    view_->fit();
    QCOMPARE(view_->pixelToWidget().map(QPointF(20, 10)), before);
  }

  void lookingAtAPlaceBringsItToTheMiddle() {
    view_->lookAt({10, 5}, 12);
    QCOMPARE(view_->pixelToWidget().map(QPointF(10, 5)), QPointF(200, 150));
    QCOMPARE(view_->pixelsPerMm(), 12.0);
    QVERIFY(!view_->fitted());
    QVERIFY(near(colorAt(*view_, {10, 5}), 0, 200, 0));
    // Places outside are brought no farther than to its edge.
    view_->lookAt({-500, 5}, 12);
    QVERIFY(std::abs(view_->pixelToWidget().map(QPointF(-0.5, 5)).x() - 200) < 1e-9);
  }

  void aNewPictureOfTheSameSizeKeepsTheView() {
    view_->zoom(2, {200, 150});
    view_->setPicture(Image<Rgba>(columns, rows, Rgba{0, 0, 150, 255}), QTransform());
    QCOMPARE(view_->pixelsPerMm(), 20.0);
    QVERIFY(near(colorAt(*view_, {20, 10}), 0, 0, 150));
  }

  void anotherSizeIsFitted() {
    view_->zoom(2, {200, 150});
    view_->setPicture(Image<Rgba>(10, 10, Rgba{0, 0, 150, 255}), QTransform());
    QVERIFY(view_->fitted());
    QVERIFY(near(colorAt(*view_, {9, 9}), 0, 0, 150));
    QVERIFY(near(colorAt(*view_, {11, 5}), 0, 0, 0));
  }

  void anotherGridOfTheSamePlaceKeepsTheView() {
    view_->zoom(2, {200, 150});
    const QRectF before = view_->pixelToWidget().mapRect(QRectF(-0.5, -0.5, columns, rows));
    // Half as many pixels, twice as large.
    view_->setPicture(Image<Rgba>(columns / 2, rows / 2, Rgba{0, 0, 150, 255}), QTransform(2, 0, 0, 2, 0.5, 0.5));
    QCOMPARE(view_->pixelsPerMm(), 20.0);
    QCOMPARE(view_->pixelToWidget().mapRect(QRectF(-0.5, -0.5, columns / 2.0, rows / 2.0)), before);
    QVERIFY(near(colorAt(*view_, {10, 5}), 0, 0, 150));
  }

  void blocksHaveSharpEdges() {
    view_->setSmooth(false);
    QVERIFY(near(colorAt(*view_, {19.4, 5}), 0, 200, 0));
    QVERIFY(near(colorAt(*view_, {19.6, 5}), 100, 0, 0));
    view_->setSmooth(true);
    const QColor between = colorAt(*view_, {19.5, 5});
    QVERIFY(between.red() > 35 && between.red() < 65 && between.green() > 70 && between.green() < 130);
  }

  void aFittedPictureFollowsTheWindow() {
    view_->resize(800, 300);
    QTRY_COMPARE(view_->pixelsPerMm(), 15.0);
    QVERIFY(near(colorAt(*view_, {5, 5}), 0, 200, 0));
  }

  void hidingAndShowing() {
    view_->hide();
    view_->setPicture(Image<Rgba>(columns, rows, Rgba{0, 0, 150, 255}), QTransform());
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    QVERIFY(near(colorAt(*view_, {5, 5}), 0, 0, 150));
  }

  void movingToAnotherWindowAndBack() {
    // What a dock does when it floats: the context goes and another one comes.
    QWidget first;
    QWidget second;
    const auto takenBack = qScopeGuard([this] { view_->setParent(nullptr); });
    first.resize(500, 400);
    auto* layout = new QVBoxLayout(&first);
    layout->addWidget(view_.get());
    first.show();
    QVERIFY(QTest::qWaitForWindowExposed(&first));
    QVERIFY(near(colorAt(*view_, {5, 5}), 0, 200, 0));
    second.resize(300, 500);
    auto* other = new QVBoxLayout(&second);
    other->addWidget(view_.get());
    second.show();
    QVERIFY(QTest::qWaitForWindowExposed(&second));
    QVERIFY(near(colorAt(*view_, {5, 5}), 0, 200, 0));
    QVERIFY(near(colorAt(*view_, {30, 5}), 100, 0, 0));
    view_->setParent(nullptr);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    QVERIFY(near(colorAt(*view_, {5, 5}), 0, 200, 0));
  }

  void nothingLeftAfterClear() {
    view_->clear();
    QVERIFY(!view_->hasPicture());
    QCOMPARE(view_->grab().toImage().pixelColor(200, 150).rgb(), QColor(Qt::black).rgb());
  }

  void twoViewsDoNotDisturbEachOther() {
    SlicePicture second;
    second.resize(200, 200);
    second.setPicture(Image<Rgba>(8, 8, Rgba{9, 90, 190, 255}), QTransform());
    second.show();
    QVERIFY(QTest::qWaitForWindowExposed(&second));
    for (int i = 0; i < 3; ++i) {
      QVERIFY(near(colorAt(*view_, {5, 5}), 0, 200, 0));
      QVERIFY(near(colorAt(second, {4, 4}), 9, 90, 190));
    }
  }

 private:
  std::unique_ptr<SlicePicture> view_;
};

int main(int argc, char** argv) {
  VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  SlicePictureTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "slice_picture_test.moc"
