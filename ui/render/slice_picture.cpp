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
#include <cmath>

#include "ui/render/vtk_widget.h"

namespace saliscope::ui {

namespace {

constexpr double smallestPixelsPerMm = 0.05;
constexpr double largestPixelsPerMm = 200;
constexpr double cameraDistance = 1000;

bool wantsVtk(VtkWidget::Support support) {
  const QByteArray wanted = qgetenv("SALISCOPE_DRAWING");
  if (support == VtkWidget::Support::None || wanted == "painter") return false;
  return support == VtkWidget::Support::Hardware || wanted == "vtk";
}

/// Rounding apart.
bool samePlace(const QRectF& a, const QRectF& b) {
  constexpr double leastMm = 1e-6;
  return !a.isEmpty() && std::abs(a.left() - b.left()) < leastMm && std::abs(a.top() - b.top()) < leastMm &&
         std::abs(a.right() - b.right()) < leastMm && std::abs(a.bottom() - b.bottom()) < leastMm;
}

/// The byte order that Qt's painter magnifies fastest.
QImage asPainted(const Image<Rgba>& pixels) {
  QImage image(pixels.columns(), pixels.rows(), QImage::Format_RGB32);
  for (int row = 0; row < pixels.rows(); ++row) {
    const Rgba* from = pixels.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(pixels.columns());
    auto* to = reinterpret_cast<QRgb*>(image.scanLine(row));
    for (int column = 0; column < pixels.columns(); ++column)
      to[column] = qRgb(from[column].red, from[column].green, from[column].blue);
  }
  return image;
}

}  // namespace

struct SlicePicture::Scene {
  Image<Rgba> picture;
  vtkNew<vtkUnsignedCharArray> colors;  ///< looks into `picture`
  vtkNew<vtkImageData> data;
  vtkNew<vtkImageSliceMapper> mapper;
  vtkNew<vtkImageSlice> actor;
  vtkNew<vtkRenderer> renderer;
  VtkWidget* widget = nullptr;  ///< none where Qt's painter draws
  QImage frame;                 ///< what the painter shows, in the screen's pixels; null: to be drawn
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
  // Nothing shines through: what lies behind needs no painting.
  setAttribute(Qt::WA_OpaquePaintEvent);
  const VtkWidget::Support support = VtkWidget::support();
  openGlMissing_ = support == VtkWidget::Support::None;
  if (wantsVtk(support)) startVtk();
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
    openGlMissing_ = true;
    redraw();
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
    scene_->frame = {};
    update();
  }
}

void SlicePicture::drawFrame() {
  const double ratio = devicePixelRatioF();
  scene_->frame = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_RGB32);
  scene_->frame.setDevicePixelRatio(ratio);
  scene_->frame.fill(Qt::black);
  if (scene_->picture.empty()) return;
  QPainter painter(&scene_->frame);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth_);
  painter.setTransform(pixelToWidget(), true);
  painter.drawImage(QPointF(-0.5, -0.5), asPainted(scene_->picture));
}

void SlicePicture::paintEvent(QPaintEvent* event) {
  if (scene_->widget != nullptr) return;
  if (scene_->frame.isNull() || scene_->frame.devicePixelRatio() != devicePixelRatioF()) drawFrame();
  QPainter painter(this);
  painter.setClipRegion(event->region());
  painter.drawImage(QPointF(0, 0), scene_->frame);
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
    const QRectF before = extentMm_;
    pixelToMm_ = pixelToMm;
    extentMm_ = pixelToMm_.mapRect(QRectF(-0.5, -0.5, scene.picture.columns(), scene.picture.rows()));
    placeActor();
    if (samePlace(before, extentMm_)) {
      Q_EMIT cameraChanged();
    } else {
      fit();
    }
  }
  redraw();
}

void SlicePicture::placeActor() {
  // VTK's y points up, the plane's down.
  vtkNew<vtkMatrix4x4> placement;
  placement->SetElement(0, 0, pixelToMm_.m11());
  placement->SetElement(0, 1, pixelToMm_.m21());
  placement->SetElement(0, 3, pixelToMm_.dx());
  placement->SetElement(1, 0, -pixelToMm_.m12());
  placement->SetElement(1, 1, -pixelToMm_.m22());
  placement->SetElement(1, 3, -pixelToMm_.dy());
  scene_->actor->SetUserMatrix(placement);
}

void SlicePicture::clear() {
  scene_->actor->VisibilityOff();
  scene_->picture = {};
  extentMm_ = {};
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

void SlicePicture::fitCamera() {
  const QRectF extent = extentMm_;
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
  keepInSight();
  fitted_ = false;
  redraw();
  Q_EMIT cameraChanged();
}

void SlicePicture::lookAt(const QPointF& pixel, double pixelsPerMm) {
  centerMm_ = pixelToMm_.map(pixel);
  pixelsPerMm_ = std::clamp(pixelsPerMm, smallestPixelsPerMm, largestPixelsPerMm);
  keepInSight();
  fitted_ = false;
  redraw();
  Q_EMIT cameraChanged();
}

void SlicePicture::keepInSight() {
  const QRectF extent = extentMm_;
  centerMm_.setX(std::clamp(centerMm_.x(), extent.left(), extent.right()));
  centerMm_.setY(std::clamp(centerMm_.y(), extent.top(), extent.bottom()));
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
  redraw();
  Q_EMIT cameraChanged();
}

}  // namespace saliscope::ui
