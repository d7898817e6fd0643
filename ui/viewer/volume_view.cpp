#include "ui/viewer/volume_view.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <cmath>

#include "ui/render/volume_picture.h"
#include "ui/viewer/slice_overlay.h"

namespace saliscope::ui {

namespace {

constexpr double zoomPerPixel = 0.006;  // natural logarithm of the factor
constexpr double zoomPerNotch = 1.15;
constexpr int notchAngle = 120;           // eighths of a degree
constexpr double keyPixels = 400.0 / 12;  // an arrow turns by 15 degrees
const QColor sliceColor(0x8f, 0xe0, 0x9a);

}  // namespace

QString presetName(VolumePreset preset) {
  switch (preset) {
    case VolumePreset::Vessels:
      return VolumeView::tr("vessels");
    case VolumePreset::Lung:
      return VolumeView::tr("lung");
    case VolumePreset::Skin:
      return VolumeView::tr("skin");
    case VolumePreset::Bone:
      break;
  }
  return VolumeView::tr("bone");
}

VolumeView::VolumeView(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      picture_(new VolumePicture(this)),
      overlay_(new SliceOverlay(this)),
      source_(session, picture_->mostPerAxis()) {
  setObjectName(QStringLiteral("volumeView"));
  setAccessibleName(tr("Volume in three dimensions"));
  setFocusPolicy(Qt::StrongFocus);
  picture_->setAttribute(Qt::WA_TransparentForMouseEvents);
  picture_->setFocusPolicy(Qt::NoFocus);
  overlay_->raise();
  overlay_->paintTool = [this](QPainter& painter) { paintOver(painter); };
  connect(&source_, &VolumeSource::changed, this, &VolumeView::followSource);
  connect(picture_, &VolumePicture::cameraChanged, this, &VolumeView::refreshWords);
  connect(picture_, &VolumePicture::failed, this, &VolumeView::refreshWords);
  for (auto signal : {&Study::seriesChanged, &Study::loadingChanged}) {
    connect(&session_.study, signal, this, &VolumeView::refreshWords);
  }
  connect(&session_.study, &Study::sliceChanged, overlay_, qOverload<>(&QWidget::update));
  refreshWords();
}

void VolumeView::setLook(const VolumeLook& look) {
  look_ = look;
  picture_->setPreset(look.preset);
  source_.setPercent(look.percent);
  refreshWords();
}

void VolumeView::reset() {
  picture_->reset();
}

bool VolumeView::upToDate() const {
  return !source_.working() && picture_->upToDate();
}

void VolumeView::followSource() {
  picture_->setVolume(source_.hu());
  picture_->setSurfaces(source_.surfaces());
  refreshWords();
}

QStringList VolumeView::words() const {
  QStringList lines;
  if (session_.study.currentSeries() < 0) return lines;
  lines << tr("3-D · %1").arg(presetName(look_.preset));
  if (source_.maskShown()) lines << tr("blue: surface of the mask");
  if (source_.heatmapShown()) {
    const QString percent = QLocale().toString(look_.percent, 'g', 3);
    const QString mm = QLocale().toString(source_.heatmapBlockMm(), 'f', 1);
    lines << (source_.heatmapSigned() ? tr("orange: top %1 % of |importance|, means over %2 mm")
                                      : tr("orange: top %1 % of importance, means over %2 mm"))
                 .arg(percent, mm);
    lines << source_.heatmapName();
  }
  return lines;
}

void VolumeView::refreshWords() {
  SliceAnnotations annotations;
  annotations.topLeft = words();
  if (picture_->hasVolume() && picture_->possible()) {
    const VolumeCamera& camera = picture_->camera();
    annotations.letters = {directionLetters(camera.right() * -1), directionLetters(camera.right()), directionLetters(camera.up()),
                           directionLetters(camera.up() * -1)};
    annotations.pixelsPerMm = camera.pixelsPerMm();
    if (!picture_->onCard()) {
      annotations.badges << Badge{
          tr("drawn by the processor"),
          tr("This computer offers no graphics card to the program: the volume is made coarser, and coarser "
             "still while it turns."),
          false};
    }
  }
  overlay_->content.annotations = annotations;
  overlay_->content.loading =
      picture_->possible() && session_.study.currentSeries() >= 0 && !picture_->hasVolume() ? tr("loading…") : QString();
  overlay_->contentChanged();
}

void VolumeView::paintOver(QPainter& painter) const {
  if (!picture_->possible()) {
    painter.setPen(pictureTextColor());
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No view in three dimensions: it needs OpenGL 3.2, which this computer's graphics driver does not offer. "
                        "Slices are drawn without it."));
    return;
  }
  if (picture_->hasVolume()) paintSlice(painter);
}

void VolumeView::paintSlice(QPainter& painter) const {
  const std::shared_ptr<const Slice> slice = session_.study.slice();
  if (!slice) return;
  const double right = slice->geometry.size[0] - 0.5;
  const double bottom = slice->geometry.size[1] - 0.5;
  QPolygonF frame;
  for (const Vec3& corner : {Vec3{-0.5, -0.5, 0}, Vec3{right, -0.5, 0}, Vec3{right, bottom, 0}, Vec3{-0.5, bottom, 0}}) {
    frame << picture_->camera().toWidget(slice->geometry.toPatient(corner), size());
  }
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(QColor(0, 0, 0, 130), 3));
  painter.drawPolygon(frame);
  painter.setPen(QPen(sliceColor, 1));
  painter.drawPolygon(frame);
}

bool VolumeView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    overlay_->explain(static_cast<const QHelpEvent&>(*event));
    return true;
  }
  return QWidget::event(event);
}

void VolumeView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  picture_->setGeometry(rect());
  overlay_->setGeometry(rect());
}

void VolumeView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  source_.setActive(picture_->possible());
}

void VolumeView::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  source_.setActive(false);
}

void VolumeView::mousePressEvent(QMouseEvent* event) {
  if (button_ != Qt::NoButton) return;  // one gesture at a time: the first button leads
  button_ = event->button();
  last_ = event->position();
}

void VolumeView::mouseMoveEvent(QMouseEvent* event) {
  const QPointF step = event->position() - last_;
  last_ = event->position();
  if (button_ == Qt::LeftButton) {
    picture_->turn(step);
  } else if (button_ == Qt::MiddleButton || button_ == Qt::RightButton) {
    if ((button_ == Qt::RightButton) == session_.view.mouse().rightPans) {
      picture_->pan(step);
    } else {
      picture_->zoom(std::exp(-step.y() * zoomPerPixel));
    }
  }
}

void VolumeView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == button_) button_ = Qt::NoButton;
}

void VolumeView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) Q_EMIT maximizeWanted();
}

void VolumeView::wheelEvent(QWheelEvent* event) {
  const int angle = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
  picture_->zoom(std::pow(zoomPerNotch, static_cast<double>(angle) / notchAngle));
  event->accept();
}

void VolumeView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      return picture_->turn({-keyPixels, 0});
    case Qt::Key_Right:
      return picture_->turn({keyPixels, 0});
    case Qt::Key_Up:
      return picture_->turn({0, -keyPixels});
    case Qt::Key_Down:
      return picture_->turn({0, keyPixels});
    case Qt::Key_Home:
      return picture_->reset();
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace saliscope::ui
