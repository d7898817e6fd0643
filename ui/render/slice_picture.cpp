#include "ui/render/slice_picture.h"

#include <vtkCamera.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkImageData.h>
#include <vtkImageProperty.h>
#include <vtkImageSlice.h>
#include <vtkImageSliceMapper.h>
#include <vtkMatrix4x4.h>
#include <vtkNew.h>
#include <vtkPointData.h>
#include <vtkRenderer.h>
#include <vtkUnsignedCharArray.h>

#include <QImage>
#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

#include "ui/render/vtk_widget.h"

namespace saliscope::ui {

namespace {

constexpr double smallestPixelsPerMm = 0.05;
constexpr double largestPixelsPerMm = 200;
constexpr double cameraDistance = 1000;

}  // namespace

struct SlicePicture::Scene {
  Image<Rgba> picture;
  vtkNew<vtkUnsignedCharArray> colors;  ///< looks into `picture`
  vtkNew<vtkImageData> data;
  vtkNew<vtkImageSliceMapper> mapper;
  vtkNew<vtkImageSlice> actor;
  vtkNew<vtkRenderer> renderer;
  VtkWidget* widget = nullptr;  ///< none where OpenGL cannot draw
};

SlicePicture::SlicePicture(QWidget* parent) : QWidget(parent), scene_(std::make_unique<Scene>()) {
  Scene& scene = *scene_;
  scene.colors->SetNumberOfComponents(4);
  scene.mapper->SetInputData(scene.data);
  scene.mapper->BorderOn();  // the outer half of the edge pixels is shown too
  scene.actor->SetMapper(scene.mapper);
  scene.actor->GetProperty()->SetInterpolationTypeToLinear();
  scene.actor->VisibilityOff();
  scene.renderer->SetBackground(0, 0, 0);
  scene.renderer->SetBackgroundAlpha(1);
  scene.renderer->AddViewProp(scene.actor);
  scene.renderer->GetActiveCamera()->ParallelProjectionOn();
  if (VtkWidget::usable()) startVtk();
}

SlicePicture::~SlicePicture() = default;

void SlicePicture::startVtk() {
  auto* widget = new VtkWidget(this);
  widget->setAttribute(Qt::WA_TransparentForMouseEvents);
  widget->setGeometry(rect());
  widget->renderWindow()->AddRenderer(scene_->renderer);
  widget->prepareFrame = [this] { placeCamera(); };
  scene_->widget = widget;
  connect(widget, &VtkWidget::broke, this, [this] {
    scene_->widget->deleteLater();
    scene_->widget = nullptr;
    update();
    Q_EMIT accelerationLost();
  });
}

bool SlicePicture::accelerated() const {
  return scene_->widget != nullptr;
}

void SlicePicture::redraw() {
  if (scene_->widget != nullptr) {
    scene_->widget->update();
  } else {
    update();
  }
}

void SlicePicture::paintEvent(QPaintEvent*) {
  if (scene_->widget != nullptr) return;
  QPainter painter(this);
  painter.fillRect(rect(), Qt::black);
  const Image<Rgba>& pixels = scene_->picture;
  if (pixels.empty()) return;
  painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth_);
  painter.setTransform(pixelToWidget(), true);
  const auto bytesPerRow = static_cast<qsizetype>(sizeof(Rgba)) * pixels.columns();
  painter.drawImage(QPointF(-0.5, -0.5), QImage(reinterpret_cast<const uchar*>(pixels.data()), pixels.columns(), pixels.rows(),
                                                bytesPerRow, QImage::Format_RGBA8888));
}

void SlicePicture::setPicture(Image<Rgba> picture, const QTransform& pixelToMm) {
  Scene& scene = *scene_;
  const bool moved =
      picture.columns() != scene.picture.columns() || picture.rows() != scene.picture.rows() || pixelToMm != pixelToMm_;
  const bool sizeChanged = picture.columns() != scene.picture.columns() || picture.rows() != scene.picture.rows();
  scene.picture = std::move(picture);
  const auto bytes = static_cast<vtkIdType>(scene.picture.size() * sizeof(Rgba));
  scene.colors->SetArray(reinterpret_cast<unsigned char*>(scene.picture.data()), bytes, 1);
  if (sizeChanged) {
    scene.data->SetDimensions(scene.picture.columns(), scene.picture.rows(), 1);
    scene.data->GetPointData()->SetScalars(scene.colors);
  }
  scene.colors->Modified();
  scene.data->Modified();
  scene.actor->SetVisibility(!scene.picture.empty());
  if (moved) {
    pixelToMm_ = pixelToMm;
    // VTK's y points up, the plane's down.
    vtkNew<vtkMatrix4x4> placement;
    placement->SetElement(0, 0, pixelToMm.m11());
    placement->SetElement(0, 1, pixelToMm.m21());
    placement->SetElement(0, 3, pixelToMm.dx());
    placement->SetElement(1, 0, -pixelToMm.m12());
    placement->SetElement(1, 1, -pixelToMm.m22());
    placement->SetElement(1, 3, -pixelToMm.dy());
    scene.actor->SetUserMatrix(placement);
    fit();
  }
  redraw();
}

void SlicePicture::clear() {
  scene_->actor->VisibilityOff();
  scene_->picture = {};
  redraw();
}

bool SlicePicture::hasPicture() const {
  return !scene_->picture.empty();
}

const Image<Rgba>& SlicePicture::picture() const {
  return scene_->picture;
}

void SlicePicture::setSmooth(bool smooth) {
  smooth_ = smooth;
  vtkImageProperty* property = scene_->actor->GetProperty();
  if (smooth) {
    property->SetInterpolationTypeToLinear();
  } else {
    property->SetInterpolationTypeToNearest();
  }
  redraw();
}

QRectF SlicePicture::extentMm() const {
  const Image<Rgba>& picture = scene_->picture;
  return pixelToMm_.mapRect(QRectF(-0.5, -0.5, picture.columns(), picture.rows()));
}

void SlicePicture::fitCamera() {
  const QRectF extent = extentMm();
  if (extent.isEmpty() || width() <= 0 || height() <= 0) return;
  centerMm_ = extent.center();
  pixelsPerMm_ =
      std::clamp(std::min(width() / extent.width(), height() / extent.height()), smallestPixelsPerMm, largestPixelsPerMm);
}

void SlicePicture::fit() {
  fitted_ = true;
  fitCamera();
  redraw();
  Q_EMIT cameraChanged();
}

void SlicePicture::zoom(double factor, const QPointF& fixed) {
  const double wanted = std::clamp(pixelsPerMm_ * factor, smallestPixelsPerMm, largestPixelsPerMm);
  const QPointF fromCenter = fixed - QPointF(width(), height()) / 2;
  centerMm_ += fromCenter / pixelsPerMm_ - fromCenter / wanted;
  pixelsPerMm_ = wanted;
  fitted_ = false;
  redraw();
  Q_EMIT cameraChanged();
}

void SlicePicture::pan(const QPointF& distance) {
  centerMm_ -= distance / pixelsPerMm_;
  // The picture can be pushed aside, never out of sight.
  const QRectF extent = extentMm();
  centerMm_.setX(std::clamp(centerMm_.x(), extent.left(), extent.right()));
  centerMm_.setY(std::clamp(centerMm_.y(), extent.top(), extent.bottom()));
  fitted_ = false;
  redraw();
  Q_EMIT cameraChanged();
}

QTransform SlicePicture::pixelToWidget() const {
  const QTransform mmToWidget(pixelsPerMm_, 0, 0, pixelsPerMm_, width() / 2.0 - centerMm_.x() * pixelsPerMm_,
                              height() / 2.0 - centerMm_.y() * pixelsPerMm_);
  return pixelToMm_ * mmToWidget;
}

void SlicePicture::placeCamera() {
  vtkCamera* camera = scene_->renderer->GetActiveCamera();
  camera->SetFocalPoint(centerMm_.x(), -centerMm_.y(), 0);
  camera->SetPosition(centerMm_.x(), -centerMm_.y(), cameraDistance);
  camera->SetViewUp(0, 1, 0);
  camera->SetParallelScale(height() / (2 * pixelsPerMm_));
  camera->SetClippingRange(cameraDistance / 2, cameraDistance * 2);
}

void SlicePicture::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (scene_->widget != nullptr) scene_->widget->setGeometry(rect());
  if (fitted_) fitCamera();
  Q_EMIT cameraChanged();
}

}  // namespace saliscope::ui
