#include "ui/render/vtk_widget.h"

#include <vtkCallbackCommand.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkNew.h>
#include <vtkOpenGLFramebufferObject.h>
#include <vtkOpenGLState.h>

#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QStringList>
#include <QSurfaceFormat>
#include <algorithm>
#include <cmath>

#include "ui/render/driver_llvm.h"

namespace saliscope::ui {

namespace {

// QApplication asks for OpenGL as soon as it is made: only what runs before main comes before it in every program and test.
[[maybe_unused]] const bool driversReady = keepDriversOwnLlvm();

bool enough(const QOpenGLContext& context) {
  return !context.isOpenGLES() && context.format().version() >= qMakePair(3, 2);
}

/// By the names that software rasterizers give themselves: Mesa's, Chromium's, Microsoft's and Apple's.
bool drawnBySoftware(const QString& renderer) {
  for (const char* name : {"llvmpipe", "softpipe", "swrast", "swr", "swiftshader", "software", "gdi generic", "basic render"}) {
    if (renderer.contains(QLatin1String(name), Qt::CaseInsensitive)) return true;
  }
  return false;
}

VtkWidget::Support findSupport() {
  // Qt's platforms without a screen take OpenGL contexts, but no OpenGL widgets.
  static const QStringList blind{QStringLiteral("offscreen"), QStringLiteral("minimal"), QStringLiteral("vnc"),
                                 QStringLiteral("linuxfb")};
  if (blind.contains(QGuiApplication::platformName())) return VtkWidget::Support::None;
  QOffscreenSurface surface;
  surface.create();
  QOpenGLContext context;
  if (!surface.isValid() || !context.create() || !context.makeCurrent(&surface)) return VtkWidget::Support::None;
  const auto* name = reinterpret_cast<const char*>(context.functions()->glGetString(GL_RENDERER));
  const bool software = drawnBySoftware(QString::fromLatin1(name));
  const bool good = enough(context);
  context.doneCurrent();
  if (!good) return VtkWidget::Support::None;
  return software ? VtkWidget::Support::Software : VtkWidget::Support::Hardware;
}

}  // namespace

struct VtkWidget::State {
  vtkNew<vtkGenericOpenGLRenderWindow> window;
  vtkNew<vtkCallbackCommand> makeCurrent;
};

VtkWidget::VtkWidget(QWidget* parent) : QOpenGLWidget(parent), state_(std::make_unique<State>()) {
  vtkGenericOpenGLRenderWindow& window = *state_->window;
  window.SetOwnContext(0);
  window.SetMultiSamples(0);
  window.SetReadyForRendering(false);
  window.SetFrameBlitModeToNoBlit();
  // VTK asks for the context when it frees textures outside a frame, and many times within one. Qt's makeCurrent() also binds the
  // widget's framebuffer: in the middle of a frame that would take VTK's own away from it.
  state_->makeCurrent->SetClientData(this);
  state_->makeCurrent->SetCallback([](vtkObject*, unsigned long, void* widget, void*) {
    auto* self = static_cast<VtkWidget*>(widget);
    if (QOpenGLContext::currentContext() != self->context()) self->makeCurrent();
  });
  window.AddObserver(vtkCommand::WindowMakeCurrentEvent, state_->makeCurrent);
  setUpdateBehavior(QOpenGLWidget::NoPartialUpdate);
}

VtkWidget::~VtkWidget() {
  finalizeContext();
  // The base class destroys the context when nothing of this class is left to be told.
  if (context() != nullptr) disconnect(context(), nullptr, this, nullptr);
}

void VtkWidget::setDefaultFormat() {
  QSurfaceFormat format = QSurfaceFormat::defaultFormat();
  format.setRenderableType(QSurfaceFormat::OpenGL);
  format.setVersion(3, 2);
  format.setProfile(QSurfaceFormat::CoreProfile);
  format.setDepthBufferSize(24);
  format.setStencilBufferSize(8);
  format.setRedBufferSize(8);
  format.setGreenBufferSize(8);
  format.setBlueBufferSize(8);
  QSurfaceFormat::setDefaultFormat(format);
}

VtkWidget::Support VtkWidget::support() {
  static const Support found = findSupport();
  return found;
}

vtkGenericOpenGLRenderWindow* VtkWidget::renderWindow() const {
  return state_->window;
}

QSize VtkWidget::deviceSize() const {
  const double ratio = devicePixelRatioF();
  return {std::max(1, static_cast<int>(std::lround(width() * ratio))),
          std::max(1, static_cast<int>(std::lround(height() * ratio)))};
}

void VtkWidget::initializeGL() {
  if (!enough(*context())) {
    setBroken(QStringLiteral("OpenGL is older than 3.2"));
    return;
  }
  connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &VtkWidget::finalizeContext,
          static_cast<Qt::ConnectionType>(Qt::UniqueConnection | Qt::DirectConnection));
  vtkGenericOpenGLRenderWindow& window = *state_->window;
  window.SetMapped(1);
  window.SetIsCurrent(true);
  window.SetForceMaximumHardwareLineWidth(1);
  window.OpenGLInitContext();
  window.SetReadyForRendering(true);
}

void VtkWidget::paintGL() {
  vtkGenericOpenGLRenderWindow& window = *state_->window;
  if (broken_ || !window.GetReadyForRendering()) return;
  const QSize size = deviceSize();
  window.SetSize(size.width(), size.height());
  window.SetScreenSize(size.width(), size.height());
  if (prepareFrame) prepareFrame();
  // Qt has used the context since the last frame: what VTK remembers of its state is worth nothing.
  window.GetState()->Reset();
  window.GetState()->Push();
  window.Render();
  window.GetState()->Pop();
  copyFrame();
}

void VtkWidget::copyFrame() {
  vtkGenericOpenGLRenderWindow& window = *state_->window;
  vtkOpenGLFramebufferObject* drawn = window.GetRenderFramebuffer();
  if (drawn == nullptr || drawn->GetFBOIndex() == 0) {
    setBroken(QStringLiteral("VTK could not make a framebuffer"));
    return;
  }
  vtkOpenGLState* state = window.GetState();
  const QSize size = deviceSize();
  state->PushFramebufferBindings();
  drawn->Bind(GL_READ_FRAMEBUFFER);
  drawn->ActivateReadBuffer(0);
  state->vtkglBindFramebuffer(GL_DRAW_FRAMEBUFFER, defaultFramebufferObject());
  state->vtkglDisable(GL_SCISSOR_TEST);
  state->vtkglViewport(0, 0, size.width(), size.height());
  state->vtkglBlitFramebuffer(0, 0, size.width(), size.height(), 0, 0, size.width(), size.height(), GL_COLOR_BUFFER_BIT,
                              GL_NEAREST);
  state->PopFramebufferBindings();
  context()->functions()->glBindFramebuffer(GL_FRAMEBUFFER, defaultFramebufferObject());
}

void VtkWidget::paintEvent(QPaintEvent* event) {
  QOpenGLWidget::paintEvent(event);
  if (!isValid()) setBroken(QStringLiteral("no OpenGL context could be made"));
}

void VtkWidget::finalizeContext() {
  vtkGenericOpenGLRenderWindow& window = *state_->window;
  if (!window.GetReadyForRendering()) return;
  makeCurrent();
  window.Finalize();
  window.SetReadyForRendering(false);
  window.SetMapped(0);
  window.SetIsCurrent(false);
  doneCurrent();
}

void VtkWidget::setBroken(const QString& reason) {
  if (broken_) return;
  broken_ = true;
  // Not from inside a paint event: the receiver may change widgets.
  QMetaObject::invokeMethod(
      this, [this, reason] { Q_EMIT broke(reason); }, Qt::QueuedConnection);
}

}  // namespace saliscope::ui
