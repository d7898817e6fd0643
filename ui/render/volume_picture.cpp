#include "ui/render/volume_picture.h"

#include <QPainter>
#include <QResizeEvent>
#include <algorithm>
#include <cmath>

#include "ui/render/volume_stage.h"
#include "ui/render/vtk_widget.h"

namespace saliscope::ui {

namespace {

constexpr int restMs = 180;              // without a movement, before the fine picture
constexpr double slowMs = 80;            // coarse pictures slower than this become coarser,
constexpr double quickMs = 35;           // quicker ones finer
constexpr double coarsest = 0.2;         // pixels per logical pixel
constexpr double processorPixels = 4e5;  // of a fine picture without a graphics card

bool cardWanted() {
  return VtkWidget::support() == VtkWidget::Support::Hardware || qgetenv("SALISCOPE_DRAWING") == "vtk";
}

}  // namespace

VolumePicture::VolumePicture(QWidget* parent)
    : QWidget(parent), possible_(VtkWidget::usable()), onCard_(possible_ && cardWanted()) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  rest_.setSingleShot(true);
  rest_.setInterval(restMs);
  connect(&rest_, &QTimer::timeout, this, &VolumePicture::changed);
}

VolumePicture::~VolumePicture() {
  if (stage_ == nullptr) return;
  disconnect(stage_, nullptr, this, nullptr);
  stage_->abort();
  // The stage's textures go in its own thread, where its context is.
  connect(&thread_, &QThread::finished, stage_, &QObject::deleteLater);
  thread_.quit();
  thread_.wait();
}

int VolumePicture::mostPerAxis() const {
  constexpr int card = 384;
  constexpr int processor = 192;
  return onCard_ ? card : processor;
}

void VolumePicture::startStage() {
  if (stage_ != nullptr || !possible_) return;
  surface_.create();
  stage_ = new VolumeStage(surface_, onCard_);
  stage_->moveToThread(&thread_);
  connect(stage_, &VolumeStage::drawn, this, &VolumePicture::take);
  connect(stage_, &VolumeStage::failed, this, [this] {
    possible_ = false;
    inWork_ = stale_ = false;
    Q_EMIT failed();
  });
  thread_.setObjectName(QStringLiteral("volume"));
  thread_.start();
}

template <class Action>
void VolumePicture::tell(Action action) {
  startStage();
  if (stage_ == nullptr) return;
  QMetaObject::invokeMethod(
      stage_, [stage = stage_, action] { action(*stage); }, Qt::QueuedConnection);
}

void VolumePicture::setVolume(const GridPtr& hu) {
  if (hu == volume_) return;
  const bool elsewhere = hu && (!volume_ || !hu->geometry.sameGrid(volume_->geometry));
  volume_ = hu;
  if (!hu) frame_ = {};
  tell([hu](VolumeStage& stage) { stage.setVolume(hu); });
  if (elsewhere) {
    reset();
  } else {
    changed();
  }
}

void VolumePicture::setPreset(VolumePreset preset) {
  if (preset == preset_) return;
  preset_ = preset;
  tell([preset](VolumeStage& stage) { stage.setPreset(preset); });
  changed();
}

void VolumePicture::setSurfaces(const QList<VolumeSurface>& surfaces) {
  if (surfaces == surfaces_) return;
  surfaces_ = surfaces;
  tell([surfaces](VolumeStage& stage) { stage.setSurfaces(surfaces); });
  changed();
}

void VolumePicture::turn(const QPointF& pixels) {
  camera_.turn(pixels);
  moved();
}

void VolumePicture::zoom(double factor) {
  camera_.zoom(factor);
  moved();
}

void VolumePicture::pan(const QPointF& pixels) {
  camera_.pan(pixels);
  moved();
}

void VolumePicture::reset() {
  camera_ = {};
  if (volume_) camera_.fit(volume_->geometry, size());
  untouched_ = true;
  changed();
  Q_EMIT cameraChanged();
}

void VolumePicture::moved() {
  untouched_ = false;
  rest_.start();
  stale_ = true;
  if (inWork_ && stage_ != nullptr) stage_->abort();
  order();
  Q_EMIT cameraChanged();
}

void VolumePicture::changed() {
  stale_ = true;
  order();
  update();
}

double VolumePicture::fineRatio() const {
  const double screen = devicePixelRatioF();
  if (onCard_) return screen;
  return std::min(screen, std::sqrt(processorPixels / std::max(1.0, static_cast<double>(width()) * height())));
}

void VolumePicture::order() {
  if (!stale_ || inWork_ || !possible_ || !isVisible() || width() <= 0 || height() <= 0) return;
  if (!volume_) {
    stale_ = false;
    return;
  }
  stale_ = false;
  inWork_ = true;
  VolumeOrder next;
  next.camera = camera_;
  next.coarse = rest_.isActive();
  next.ratio = next.coarse ? std::min(coarseRatio_, fineRatio()) : fineRatio();
  next.size = (QSizeF(size()) * next.ratio).toSize().expandedTo({1, 1});
  clock_.start();
  tell([next](VolumeStage& stage) { stage.draw(next); });
}

void VolumePicture::take(const QImage& picture, const VolumeOrder& order) {
  inWork_ = false;
  if (!picture.isNull() && volume_) {
    frame_ = picture;
    update();
  } else {
    stale_ = true;  // it was given up for something newer
  }
  if (order.coarse) {
    const auto took = static_cast<double>(clock_.elapsed());
    if (took > slowMs) coarseRatio_ = std::max(coarsest, coarseRatio_ * 0.75);
    if (took < quickMs) coarseRatio_ = std::min(devicePixelRatioF(), coarseRatio_ * 1.2);
    // At rest the fine one is asked for by the timer, unless that has been.
    if (!rest_.isActive()) stale_ = true;
  }
  this->order();
  Q_EMIT shown();
}

void VolumePicture::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (frame_.isNull()) {
    painter.fillRect(rect(), Qt::black);
    return;
  }
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(rect(), frame_);
}

void VolumePicture::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (untouched_ && volume_) {
    reset();
  } else {
    changed();
  }
}

void VolumePicture::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  changed();
}

}  // namespace saliscope::ui
