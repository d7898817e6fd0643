#include "ui/measure/measure_tool.h"

#include <QKeyEvent>
#include <QLineF>
#include <QPainterPathStroker>
#include <utility>

#include "ui/measure/measure_shape.h"

namespace saliscope::ui {
namespace {

constexpr double reach = 8;         ///< widget pixels from which a handle or line is taken
constexpr double clickReach = 4;    ///< a movement shorter than this is a click
constexpr double freehandStep = 2;  ///< widget pixels between corners

SlicePoint placeOf(const ToolPoint& point) {
  return {point.pixel.column, point.pixel.row};
}

}  // namespace

MeasureTool::MeasureTool(Session& session, QObject* parent) : QObject(parent), session_(session) {
  // A line belongs to the slice that it was begun on.
  connect(&session_.study, &Study::sliceChanged, this, [this] {
    if (draft_ && draft_->slice != session_.study.sliceIndex()) cancel();
  });
  connect(&session_.study, &Study::currentSeriesChanged, this, &MeasureTool::cancel);
}

void MeasureTool::setKind(MeasureKind kind) {
  cancel();
  kind_ = kind;
}

void MeasureTool::cancel() {
  doing_ = Doing::Nothing;
  byClicks_ = false;
  if (!draft_) return;
  draft_.reset();
  Q_EMIT lookChanged();
}

double MeasureTool::screenDistance(const SlicePoint& a, const SlicePoint& b) const {
  return QLineF(toWidget_.map(QPointF(a.column, a.row)), toWidget_.map(QPointF(b.column, b.row))).length();
}

MeasureTool::Hit MeasureTool::hitAt(const SlicePoint& point) const {
  const QPointF mouse = toWidget_.map(QPointF(point.column, point.row));
  Hit line;
  const QList<Measurement>& all = session_.findings.measurements();
  // The newest lies on top.
  for (auto one = all.crbegin(); one != all.crend(); ++one) {
    if (one->slice != session_.study.sliceIndex()) continue;
    const QList<QPointF> handles = shapeHandles(*one);
    for (qsizetype i = 0; i < handles.size(); ++i) {
      if (QLineF(toWidget_.map(handles.at(i)), mouse).length() <= reach) return {one->id, i};
    }
    QPainterPathStroker stroker;
    stroker.setWidth(2 * reach);
    if (line.id == 0 && stroker.createStroke(toWidget_.map(shapePath(*one))).contains(mouse)) line.id = one->id;
  }
  return line;
}

void MeasureTool::press(const ToolPoint& at) {
  if (!session_.study.slice()) return;
  const SlicePoint point = placeOf(at);
  if (doing_ == Doing::Drawing) {
    byClicks_ = true;
    return extend(point);
  }
  pressedAt_ = point;
  const Hit hit = hitAt(point);
  session_.findings.setSelected(hit.id);
  if (hit.id == 0) return startDrawing(point);
  before_ = *session_.findings.find(hit.id);
  draft_ = before_;
  handle_ = hit.handle;
  doing_ = hit.handle < 0 ? Doing::MovingAll : Doing::MovingHandle;
  Q_EMIT lookChanged();
}

void MeasureTool::startDrawing(const SlicePoint& at) {
  doing_ = Doing::Drawing;
  byClicks_ = false;
  draft_ = Measurement{0, kind_, session_.study.sliceIndex(), {at, at}};
  Q_EMIT lookChanged();
}

void MeasureTool::extend(const SlicePoint& to) {
  if (kind_ != MeasureKind::Freehand) {
    draft_->points.back() = to;
  } else if (screenDistance(draft_->points.back(), to) >= freehandStep) {
    draft_->points.push_back(to);
  }
  Q_EMIT lookChanged();
}

void MeasureTool::drag(const ToolPoint& to) {
  if (!draft_) return;
  const SlicePoint point = placeOf(to);
  if (doing_ == Doing::Drawing) return extend(point);
  draft_->points = doing_ == Doing::MovingHandle ? withHandleAt(before_, handle_, point)
                                                 : shifted(before_, point.column - pressedAt_.column, point.row - pressedAt_.row);
  Q_EMIT lookChanged();
}

void MeasureTool::release(const ToolPoint& at) {
  if (!draft_) return;
  const SlicePoint point = placeOf(at);
  if (doing_ != Doing::Drawing) {
    const Measurement after = *draft_;
    cancel();
    if (screenDistance(pressedAt_, point) >= 1) session_.findings.move(after.id, after.points);
    return;
  }
  const bool dragged = screenDistance(pressedAt_, point) >= clickReach;
  if (kind_ == MeasureKind::Freehand) {
    constexpr std::size_t least = 4;  // three corners and the place of the press, which is there twice
    if (draft_->points.size() < least) return cancel();
    return finish();
  }
  // A click leaves the point to the mouse until the next one.
  if (dragged || byClicks_) fixPoint();
}

void MeasureTool::fixPoint() {
  if (static_cast<int>(draft_->points.size()) >= pointsOf(kind_)) return finish();
  draft_->points.push_back(draft_->points.back());
  byClicks_ = true;
  Q_EMIT lookChanged();
}

void MeasureTool::finish() {
  Measurement done = *draft_;
  cancel();
  // Two clicks at one place measure nothing.
  const std::size_t last = done.points.size() - 1;
  if (kind_ != MeasureKind::Freehand && screenDistance(done.points[last - 1], done.points[last]) < 1) return;
  session_.findings.add(std::move(done));
}

void MeasureTool::hover(const ToolPoint& at) {
  const SlicePoint point = placeOf(at);
  if (doing_ == Doing::Drawing) return extend(point);
  const bool over = hitAt(point).id != 0;
  if (over == overHandle_) return;
  overHandle_ = over;
  Q_EMIT lookChanged();
}

void MeasureTool::leave() {
  overHandle_ = false;
}

bool MeasureTool::wheel(int, Qt::KeyboardModifiers) {
  return false;
}

bool MeasureTool::key(const QKeyEvent& event) {
  if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
    cancel();
    session_.findings.remove(session_.findings.selected());
    return true;
  }
  if (event.key() != Qt::Key_Escape) return false;
  if (doing_ != Doing::Nothing) {
    cancel();
  } else if (session_.findings.selected() != 0) {
    session_.findings.setSelected(0);
  } else {
    Q_EMIT leaveWanted();
  }
  return true;
}

void MeasureTool::paint(QPainter&, const QTransform& pixelToWidget) {
  toWidget_ = pixelToWidget;  // MeasureOverlay paints, also while another tool is at work
}

QCursor MeasureTool::cursor() const {
  return overHandle_ && doing_ == Doing::Nothing ? Qt::SizeAllCursor : Qt::CrossCursor;
}

}  // namespace saliscope::ui
