#include "ui/editor/mask_tool.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace saliscope::ui {

namespace {

const QColor paintColor(0xff, 0xff, 0xff);
const QColor eraseColor(0xff, 0x9b, 0x7a);

bool inverts(Qt::KeyboardModifiers modifiers) {
  return (modifiers & Qt::ControlModifier) != 0;
}

}  // namespace

MaskTool::MaskTool(Session& session, QObject* parent) : QObject(parent), session_(session) {
  // A stroke belongs to the slice that it began on.
  connect(&session_.study, &Study::sliceChanged, this, [this] {
    if (session_.study.sliceIndex() != strokeSlice_) finish();
  });
  connect(&session_.study, &Study::currentSeriesChanged, this, &MaskTool::finish);
}

void MaskTool::setDiameterMm(double mm) {
  const double wanted = std::clamp(mm, smallestMm, largestMm);
  if (wanted == diameterMm_) return;
  diameterMm_ = wanted;
  Q_EMIT changed();
  Q_EMIT lookChanged();
}

void MaskTool::setErasing(bool erasing) {
  if (erasing == erasing_) return;
  erasing_ = erasing;
  Q_EMIT changed();
  Q_EMIT lookChanged();
}

void MaskTool::press(const ToolPoint& at) {
  // The mask's grid is the volume's, which may still be on its way.
  if (!session_.study.volume() || !session_.study.slice()) return;
  if (session_.view.mask() == MaskStyle::Hidden) session_.view.setMask(MaskStyle::Outline);
  strokeSlice_ = session_.study.sliceIndex();
  undoIndexBefore_ = session_.undo.index();
  session_.mask.beginStroke(strokeSlice_, erasing_ != inverts(at.modifiers), diameterMm_);
  session_.mask.extendStroke(at.pixel, at.pixel);
  last_ = at.pixel;
  moveCircle(at);
}

void MaskTool::drag(const ToolPoint& to) {
  if (last_) {
    session_.mask.extendStroke(*last_, to.pixel);
    last_ = to.pixel;
  }
  moveCircle(to);
}

void MaskTool::release(const ToolPoint& at) {
  moveCircle(at);
  finish();
}

void MaskTool::finish() {
  if (!last_) return;
  last_.reset();
  strokeSlice_ = -1;
  session_.mask.endStroke();
}

void MaskTool::cancelStroke() {
  finish();
  if (session_.undo.index() > undoIndexBefore_) session_.undo.undo();
}

void MaskTool::hover(const ToolPoint& at) {
  moveCircle(at);
}

void MaskTool::moveCircle(const ToolPoint& at) {
  circle_ = at.pixel;
  // While a stroke runs, Ctrl does not change it any more.
  if (!last_) inverted_ = inverts(at.modifiers);
  Q_EMIT lookChanged();
}

void MaskTool::leave() {
  circle_.reset();
  Q_EMIT lookChanged();
}

void MaskTool::changeSize(int steps) {
  for (; steps != 0; steps += steps > 0 ? -1 : 1) {
    const double step = std::max(1.0, std::round(diameterMm_ * 0.1));
    setDiameterMm(diameterMm_ + (steps > 0 ? step : -step));
  }
}

bool MaskTool::wheel(int notches, Qt::KeyboardModifiers modifiers) {
  if ((modifiers & Qt::ShiftModifier) == 0) return false;
  changeSize(notches);
  return true;
}

bool MaskTool::key(const QKeyEvent& event) {
  switch (event.key()) {
    case Qt::Key_BracketLeft:
      changeSize(-1);
      return true;
    case Qt::Key_BracketRight:
      changeSize(1);
      return true;
    case Qt::Key_Space:
      setErasing(!erasing_);
      return true;
    case Qt::Key_Escape:
      if (last_) {
        cancelStroke();
      } else {
        Q_EMIT leaveWanted();
      }
      return true;
    default:
      return false;
  }
}

void MaskTool::paint(QPainter& painter, const QTransform& pixelToWidget) {
  const std::shared_ptr<const Slice> slice = session_.study.slice();
  if (!circle_ || !slice) return;
  const Vec3& spacing = slice->geometry.spacing;
  QPainterPath circle;
  circle.addEllipse(QPointF(circle_->column, circle_->row), diameterMm_ / 2 / spacing[0], diameterMm_ / 2 / spacing[1]);
  const QPainterPath onScreen = pixelToWidget.map(circle);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(QColor(0, 0, 0, 150), 3));
  painter.drawPath(onScreen);
  painter.setPen(QPen(erasing_ != inverted_ ? eraseColor : paintColor, 1.3));
  painter.drawPath(onScreen);
  painter.restore();
}

QCursor MaskTool::cursor() const {
  return Qt::CrossCursor;
}

}  // namespace saliscope::ui
