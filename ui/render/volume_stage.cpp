#include "ui/render/volume_stage.h"

#include <vtkActor.h>
#include <vtkCallbackCommand.h>
#include <vtkCamera.h>
#include <vtkEncodedGradientShader.h>
#include <vtkFixedPointVolumeRayCastMapper.h>
#include <vtkFloatArray.h>
#include <vtkFlyingEdges3D.h>
#include <vtkGPUVolumeRayCastMapper.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkImageData.h>
#include <vtkMatrix4x4.h>
#include <vtkNew.h>
#include <vtkOpenGLFramebufferObject.h>
#include <vtkOpenGLState.h>
#include <vtkPointData.h>
#include <vtkPolyDataMapper.h>
#include <vtkPolyDataNormals.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkShortArray.h>
#include <vtkSmartPointer.h>
#include <vtkVolume.h>
#include <vtkVolumeProperty.h>
#include <vtkWindowedSincPolyDataFilter.h>

#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QSurfaceFormat>
#include <QThread>
#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/render/volume_presets.h"

namespace saliscope::ui {

namespace {

constexpr double cameraDistance = 5000;
constexpr float lowestHu = -1024;
constexpr float highestHu = 3071;

/// VTK's mappers want the spacing in the data; how the grid lies in the patient comes through this matrix.
void place(vtkProp3D& prop, const Geometry& geometry) {
  vtkNew<vtkMatrix4x4> matrix;
  for (int row = 0; row < 3; ++row) {
    const auto i = static_cast<std::size_t>(row);
    for (int column = 0; column < 3; ++column) matrix->SetElement(row, column, geometry.axes[static_cast<std::size_t>(column)][i]);
    matrix->SetElement(row, 3, geometry.origin[i]);
  }
  prop.SetUserMatrix(matrix);
}

vtkNew<vtkImageData> emptyImage(const Geometry& geometry) {
  vtkNew<vtkImageData> image;
  image->SetDimensions(geometry.size[0], geometry.size[1], geometry.size[2]);
  image->SetSpacing(geometry.spacing[0], geometry.spacing[1], geometry.spacing[2]);
  return image;
}

vtkNew<vtkImageData> huImage(const Grid<float>& grid) {
  vtkNew<vtkShortArray> hu;
  hu->SetNumberOfValues(static_cast<vtkIdType>(grid.voxels.size()));
  std::transform(grid.voxels.begin(), grid.voxels.end(), hu->GetPointer(0), [](float value) {
    return static_cast<short>(std::lround(std::isfinite(value) ? std::clamp(value, lowestHu, highestHu) : lowestHu));
  });
  vtkNew<vtkImageData> image = emptyImage(grid.geometry);
  image->GetPointData()->SetScalars(hu);
  return image;
}

vtkSmartPointer<vtkActor> surfaceActor(const VolumeSurface& surface) {
  vtkNew<vtkFloatArray> values;
  values->SetNumberOfValues(static_cast<vtkIdType>(surface.values->voxels.size()));
  std::transform(surface.values->voxels.begin(), surface.values->voxels.end(), values->GetPointer(0),
                 [](float value) { return std::isfinite(value) ? value : 0.0F; });
  vtkNew<vtkImageData> image = emptyImage(surface.values->geometry);
  image->GetPointData()->SetScalars(values);
  vtkNew<vtkFlyingEdges3D> edges;
  edges->SetInputData(image);
  edges->SetValue(0, surface.level);
  edges->ComputeNormalsOff();
  // Steps of voxels are no anatomy.
  vtkNew<vtkWindowedSincPolyDataFilter> smoother;
  smoother->SetInputConnection(edges->GetOutputPort());
  smoother->SetNumberOfIterations(15);
  smoother->SetPassBand(0.08);
  smoother->NormalizeCoordinatesOn();
  smoother->BoundarySmoothingOff();
  vtkNew<vtkPolyDataNormals> normals;
  normals->SetInputConnection(smoother->GetOutputPort());
  normals->SplittingOff();
  normals->ConsistencyOff();
  normals->Update();
  vtkNew<vtkPolyDataMapper> mapper;
  mapper->SetInputData(normals->GetOutput());
  mapper->ScalarVisibilityOff();
  auto actor = vtkSmartPointer<vtkActor>::New();
  actor->SetMapper(mapper);
  actor->GetProperty()->SetColor(surface.color.redF(), surface.color.greenF(), surface.color.blueF());
  actor->GetProperty()->SetOpacity(surface.opacity);
  actor->GetProperty()->SetAmbient(0.25);
  actor->GetProperty()->SetDiffuse(0.8);
  actor->GetProperty()->SetSpecular(0.2);
  actor->GetProperty()->SetSpecularPower(20);
  place(*actor, surface.values->geometry);
  return actor;
}

/// VTK leaves even regions without any light, and a body without noise is black within its skin: here they get some of it.
class EvenlyLitMapper final : public vtkFixedPointVolumeRayCastMapper {
 public:
  static EvenlyLitMapper* New() {
    auto* made = new EvenlyLitMapper;
    made->InitializeObjectBase();
    return made;
  }

 private:
  EvenlyLitMapper() { GradientShader->SetZeroNormalDiffuseIntensity(0.3F); }
};

}  // namespace

struct VolumeStage::Scene {
  QOpenGLContext context;
  vtkNew<vtkGenericOpenGLRenderWindow> window;
  vtkNew<vtkCallbackCommand> makeCurrent;
  vtkNew<vtkCallbackCommand> abortCheck;
  vtkNew<vtkRenderer> renderer;
  vtkNew<vtkVolume> volume;
  vtkNew<vtkGPUVolumeRayCastMapper> card;
  vtkNew<EvenlyLitMapper> processor;
  std::vector<vtkSmartPointer<vtkActor>> surfaces;
  VolumePreset preset = VolumePreset::Bone;
  double finestMm = 1;  ///< the shortest side of a voxel
};

VolumeStage::VolumeStage(QOffscreenSurface& surface, bool onCard) : surface_(surface), onCard_(onCard) {}

VolumeStage::~VolumeStage() {
  if (!scene_) return;
  scene_->context.makeCurrent(&surface_);
  scene_->window->Finalize();
  scene_->window->SetReadyForRendering(false);
  scene_->context.doneCurrent();
}

bool VolumeStage::prepare() {
  if (broken_) return false;
  if (scene_) return true;
  scene_ = std::make_unique<Scene>();
  Scene& scene = *scene_;
  scene.context.setFormat(QSurfaceFormat::defaultFormat());
  if (!scene.context.create() || !scene.context.makeCurrent(&surface_)) {
    scene_.reset();
    broken_ = true;
    Q_EMIT failed(QStringLiteral("no OpenGL context in the drawing thread"));
    return false;
  }
  scene.makeCurrent->SetClientData(this);
  scene.makeCurrent->SetCallback([](vtkObject*, unsigned long, void* stage, void*) {
    auto* self = static_cast<VolumeStage*>(stage);
    if (QOpenGLContext::currentContext() != &self->scene_->context) self->scene_->context.makeCurrent(&self->surface_);
  });
  scene.abortCheck->SetClientData(this);
  scene.abortCheck->SetCallback([](vtkObject*, unsigned long, void* stage, void*) {
    auto* self = static_cast<VolumeStage*>(stage);
    if (self->abortable_ && self->aborted_) self->scene_->window->SetAbortRender(1);
  });
  vtkGenericOpenGLRenderWindow& window = *scene.window;
  window.SetOwnContext(0);
  window.SetMultiSamples(0);
  window.SetFrameBlitModeToNoBlit();
  window.AddObserver(vtkCommand::WindowMakeCurrentEvent, scene.makeCurrent);
  window.AddObserver(vtkCommand::AbortCheckEvent, scene.abortCheck);
  window.SetMapped(1);
  window.SetIsCurrent(true);
  window.SetForceMaximumHardwareLineWidth(1);
  window.OpenGLInitContext();
  window.SetReadyForRendering(true);
  window.AddRenderer(scene.renderer);
  scene.renderer->SetBackground(0, 0, 0);
  scene.renderer->SetBackgroundAlpha(1);
  scene.renderer->GetActiveCamera()->ParallelProjectionOn();
  scene.processor->SetNumberOfThreads(QThread::idealThreadCount());
  scene.processor->SetAutoAdjustSampleDistances(0);
  scene.card->SetAutoAdjustSampleDistances(0);
  scene.volume->VisibilityOff();
  scene.renderer->AddViewProp(scene.volume);
  if (onCard_) {
    scene.volume->SetMapper(scene.card);
  } else {
    scene.volume->SetMapper(scene.processor);
  }
  return true;
}

void VolumeStage::setVolume(const GridPtr& hu) {
  if (!prepare()) return;
  Scene& scene = *scene_;
  scene.volume->SetVisibility(hu != nullptr);
  if (!hu) return;
  const vtkNew<vtkImageData> image = huImage(*hu);
  scene.card->SetInputData(image);
  scene.processor->SetInputData(image);
  scene.finestMm = *std::min_element(hu->geometry.spacing.begin(), hu->geometry.spacing.end());
  place(*scene.volume, hu->geometry);
  applyPreset(*scene.volume->GetProperty(), scene.preset, !scene.surfaces.empty());
}

void VolumeStage::setPreset(VolumePreset preset) {
  if (!prepare()) return;
  scene_->preset = preset;
  applyPreset(*scene_->volume->GetProperty(), preset, !scene_->surfaces.empty());
}

void VolumeStage::setSurfaces(const QList<VolumeSurface>& surfaces) {
  if (!prepare()) return;
  scene_->context.makeCurrent(&surface_);
  for (const auto& actor : scene_->surfaces) scene_->renderer->RemoveViewProp(actor);
  scene_->surfaces.clear();
  for (const VolumeSurface& surface : surfaces) {
    if (!surface.values || surface.values->voxels.empty()) continue;
    scene_->surfaces.push_back(surfaceActor(surface));
    scene_->renderer->AddViewProp(scene_->surfaces.back());
  }
  setPreset(scene_->preset);
}

void VolumeStage::draw(const VolumeOrder& order) {
  if (!prepare()) return;
  Scene& scene = *scene_;
  aborted_ = false;
  abortable_ = !order.coarse;
  scene.context.makeCurrent(&surface_);
  const double step = scene.finestMm * (order.coarse ? 2 : 0.8);
  scene.processor->SetSampleDistance(static_cast<float>(step));
  scene.card->SetSampleDistance(static_cast<float>(step));
  scene.card->SetUseJittering(order.coarse ? 0 : 1);
  vtkGenericOpenGLRenderWindow& window = *scene.window;
  window.SetSize(order.size.width(), order.size.height());
  window.SetScreenSize(order.size.width(), order.size.height());
  placeCamera(order);
  window.GetState()->Reset();
  window.GetState()->Push();
  window.Render();
  window.GetState()->Pop();
  const bool gaveUp = abortable_ && window.GetAbortRender() != 0;
  const QImage picture = gaveUp ? QImage() : readPicture(order.size);
  if (!gaveUp && picture.isNull()) {
    broken_ = true;
    Q_EMIT failed(QStringLiteral("VTK could not make a framebuffer"));
    return;
  }
  Q_EMIT drawn(picture, order);
}

void VolumeStage::placeCamera(const VolumeOrder& order) {
  vtkCamera* camera = scene_->renderer->GetActiveCamera();
  const Vec3& centre = order.camera.centre();
  const Vec3 from = centre + order.camera.towardsViewer() * cameraDistance;
  camera->SetFocalPoint(centre[0], centre[1], centre[2]);
  camera->SetPosition(from[0], from[1], from[2]);
  camera->SetViewUp(order.camera.up()[0], order.camera.up()[1], order.camera.up()[2]);
  camera->SetParallelScale(order.size.height() / (2 * order.camera.pixelsPerMm() * order.ratio));
  scene_->renderer->ResetCameraClippingRange();
}

QImage VolumeStage::readPicture(const QSize& size) {
  vtkGenericOpenGLRenderWindow& window = *scene_->window;
  vtkOpenGLFramebufferObject* drawn = window.GetRenderFramebuffer();
  if (drawn == nullptr || drawn->GetFBOIndex() == 0) return {};
  QImage picture(size, QImage::Format_RGBX8888);
  vtkOpenGLState* state = window.GetState();
  state->PushFramebufferBindings();
  drawn->Bind(GL_READ_FRAMEBUFFER);
  drawn->ActivateReadBuffer(0);
  QOpenGLFunctions* gl = scene_->context.functions();
  gl->glPixelStorei(GL_PACK_ALIGNMENT, 4);
  gl->glReadPixels(0, 0, size.width(), size.height(), GL_RGBA, GL_UNSIGNED_BYTE, picture.bits());
  state->PopFramebufferBindings();
  // OpenGL's first row is the lowest.
  return picture.mirrored().convertToFormat(QImage::Format_RGB32);
}

}  // namespace saliscope::ui
