// Volumes in three dimensions, drawn by VTK in its thread: what stands where in the patient, and what comes of moving the window.
#include "ui/render/volume_picture.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>
#include <cmath>
#include <memory>

#include "core/volume/shrink.h"
#include "ui/render/vtk_widget.h"

using namespace saliscope;
using namespace saliscope::ui;

namespace {

constexpr int side = 40;
constexpr int longWait = 60000;

Geometry placed() {
  Geometry geometry;
  geometry.size = {side, side, side / 2};
  geometry.spacing = {2, 2, 4};
  geometry.origin = {-100, 30, 500};
  return geometry;
}

/// A block of `inside` in air; `first` and `last` are voxels.
GridPtr block(const Geometry& geometry, const std::array<int, 3>& first, const std::array<int, 3>& last, float inside,
              float outside) {
  std::vector<float> voxels;
  for (int k = 0; k < geometry.size[2]; ++k) {
    for (int row = 0; row < geometry.size[1]; ++row) {
      for (int column = 0; column < geometry.size[0]; ++column) {
        const std::array<int, 3> at{column, row, k};
        bool within = true;
        for (std::size_t i = 0; i < 3; ++i) within = within && at[i] >= first[i] && at[i] <= last[i];
        voxels.push_back(within ? inside : outside);
      }
    }
  }
  return std::make_shared<const Grid<float>>(shrink(geometry, voxels, side));
}

}  // namespace

class VolumePictureTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    view_ = std::make_unique<VolumePicture>();
    view_->resize(400, 300);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    if (!view_->possible()) QSKIP("OpenGL cannot draw here");
    // To the patient's left, in front, near the head.
    view_->setVolume(block(placed(), {28, 4, 14}, {35, 11, 17}, 1500, -1000));
    drawn();
  }
  void cleanup() { view_.reset(); }

  void theCameraStandsInFrontOfThePatient() {
    const VolumeCamera& camera = view_->camera();
    QCOMPARE(camera.right(), (Vec3{1, 0, 0}));
    QCOMPARE(camera.up(), (Vec3{0, 0, 1}));
    QCOMPARE(camera.towardsViewer(), (Vec3{0, -1, 0}));
    const Geometry geometry = placed();
    const QPointF left = camera.toWidget(geometry.toPatient({31.5, 7.5, 15.5}), view_->size());
    QVERIFY(left.x() > 210 && left.y() < 140);
  }

  void everyVoxelStandsWhereTheCameraSays() {
    expectBlock();
    view_->turn({90, 0});
    drawn();
    expectBlock();
    view_->turn({-31, 47});
    view_->zoom(1.3);
    view_->pan({12, -9});
    drawn();
    expectBlock();
    view_->reset();
    drawn();
    expectBlock();
  }

  void leftHandedGridsStandRightToo() {
    Geometry geometry = placed();
    geometry.axes[2] = {0, 0, -1};
    view_->setVolume(block(geometry, {28, 4, 14}, {35, 11, 17}, 1500, -1000));
    drawn();
    expectBlockAt(geometry);
  }

  void turningSidewaysKeepsTheHeadUp() {
    view_->turn({137, 0});
    QVERIFY(std::abs(view_->camera().up()[2] - 1) < 1e-12);
    QVERIFY(std::abs(dot(view_->camera().right(), view_->camera().up())) < 1e-12);
    // 400 pixels are half a turn: what was in front is behind.
    view_->reset();
    view_->turn({400, 0});
    QVERIFY(std::abs(view_->camera().right()[0] + 1) < 1e-9);
  }

  void theBodyFollowsTheHand() {
    const Vec3 front = placed().toPatient({20, 0, 10});
    const QPointF before = view_->camera().toWidget(front, view_->size());
    view_->turn({20, 0});
    QVERIFY(view_->camera().toWidget(front, view_->size()).x() > before.x());
    view_->reset();
    view_->turn({0, 20});
    QVERIFY(view_->camera().toWidget(front, view_->size()).y() > before.y());
  }

  void surfacesShineThroughTheBody() {
    // A body of bone with a mask in its middle.
    view_->setVolume(block(placed(), {4, 4, 2}, {35, 35, 17}, 500, -1000));
    drawn();
    QVERIFY(!isBlue(colorAt({20, 20, 10})));
    const GridPtr mask = block(placed(), {15, 15, 7}, {25, 25, 12}, 1, 0);
    view_->setSurfaces({{mask, 0.5, QColor(0x35, 0xb7, 0xe8), 1}});
    drawn();
    QVERIFY2(isBlue(colorAt({20, 20, 10})), qPrintable(colorAt({20, 20, 10}).name()));
    QVERIFY(!isBlue(colorAt({8, 20, 10})));
    view_->setSurfaces({});
    drawn();
    QVERIFY(!isBlue(colorAt({20, 20, 10})));
  }

  void presetsShowWhatTheyAreFor() {
    view_->setVolume(block(placed(), {4, 4, 2}, {35, 35, 17}, 40, -1000));
    drawn();
    QVERIFY(qGray(colorAt({20, 20, 10}).rgb()) < 20);  // soft tissue is no bone
    view_->setPreset(VolumePreset::Skin);
    drawn();
    // An even block has no gradient inside: there VTK gives it ambient light alone, a fifth of its colour.
    QVERIFY2(qGray(colorAt({20, 20, 10}).rgb()) > 15, qPrintable(colorAt({20, 20, 10}).name()));
    view_->setPreset(VolumePreset::Vessels);
    view_->setVolume(block(placed(), {4, 4, 2}, {35, 35, 17}, 250, -1000));
    drawn();
    const QColor vessel = colorAt({20, 20, 10});
    QVERIFY2(vessel.red() > 80 && vessel.red() > vessel.blue() + 30, qPrintable(vessel.name()));
    view_->setPreset(VolumePreset::Lung);
    view_->setVolume(block(placed(), {4, 4, 2}, {35, 35, 17}, -800, -1000));
    drawn();
    QVERIFY2(qGray(colorAt({20, 20, 10}).rgb()) > 8, qPrintable(colorAt({20, 20, 10}).name()));
  }

  void movementIsShownCoarselyAtOnceAndFinelyAtRest() {
    const QSize fine = view_->frame().size();
    for (int i = 0; i < 5; ++i) {
      view_->turn({3, 0});
      QTest::qWait(20);
    }
    QVERIFY(!view_->upToDate());
    drawn();
    QCOMPARE(view_->frame().size(), fine);
    expectBlock();
  }

  void noBlackPictureWhateverTheWindowDoes() {
    for (const QSize& size : {QSize(220, 500), QSize(640, 360), QSize(400, 300)}) {
      view_->resize(size);
      drawn();
      expectBlock();
    }
    QWidget first;
    first.resize(500, 400);
    auto* layout = new QVBoxLayout(&first);
    layout->addWidget(view_.get());
    first.show();
    QVERIFY(QTest::qWaitForWindowExposed(&first));
    drawn();
    expectBlock();
    view_->setParent(nullptr);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    drawn();
    expectBlock();
    view_->hide();
    view_->turn({30, 0});
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    drawn();
    expectBlock();
  }

  void goingAwayWhileItDrawsIsSafe() {
    for (int i = 0; i < 3; ++i) {
      VolumePicture other;
      other.resize(300, 300);
      other.setVolume(block(placed(), {4, 4, 2}, {35, 35, 17}, 500, -1000));
      other.show();
      QVERIFY(QTest::qWaitForWindowExposed(&other));
      QTest::qWait(10 * i);
    }
  }

 private:
  void drawn() {
    QVERIFY(QTest::qWaitFor([this] { return view_->upToDate() && !view_->frame().isNull(); }, longWait));
  }
  QColor colorAtWidget(const QPointF& point) {
    const QImage shot = view_->grab().toImage();
    const QPoint pixel = (point * shot.width() / view_->width()).toPoint();
    return shot.rect().contains(pixel) ? shot.pixelColor(pixel) : QColor(Qt::black);
  }
  QColor colorAt(const Vec3& voxel) { return colorAtWidget(view_->camera().toWidget(placed().toPatient(voxel), view_->size())); }
  static bool isBlue(const QColor& color) { return color.blue() > color.red() + 40; }
  void expectBlock() { expectBlockAt(placed()); }
  void expectBlockAt(const Geometry& geometry) {
    const QPointF at = view_->camera().toWidget(geometry.toPatient({31.5, 7.5, 15.5}), view_->size());
    QVERIFY2(qGray(colorAtWidget(at).rgb()) > 60, qPrintable(colorAtWidget(at).name()));
    // The same place mirrored about the middle of the grid is air.
    const QPointF air = view_->camera().toWidget(geometry.toPatient({7.5, 31.5, 3.5}), view_->size());
    QVERIFY2(qGray(colorAtWidget(air).rgb()) < 25, qPrintable(colorAtWidget(air).name()));
  }

  std::unique_ptr<VolumePicture> view_;
};

int main(int argc, char** argv) {
  VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  VolumePictureTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "volume_picture_test.moc"
