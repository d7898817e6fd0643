#include "ui/widgets/probability_bar.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace saliscope::ui {

namespace {

constexpr int trackHeight = 12;
constexpr int tickOverhang = 3;

}  // namespace

ProbabilityBar::ProbabilityBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProbabilityBar::setValue(std::optional<double> value) {
  if (value) value = std::clamp(*value, 0.0, 1.0);
  if (value == value_) return;
  value_ = value;
  update();
}

void ProbabilityBar::setThreshold(std::optional<double> threshold) {
  if (threshold == threshold_) return;
  threshold_ = threshold;
  update();
}

QSize ProbabilityBar::sizeHint() const {
  return {220, trackHeight + 2 * tickOverhang};
}

QSize ProbabilityBar::minimumSizeHint() const {
  return {80, trackHeight + 2 * tickOverhang};
}

void ProbabilityBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF track(0.5, (height() - trackHeight) / 2.0 + 0.5, width() - 1.0, trackHeight - 1.0);
  QPainterPath outline;
  outline.addRoundedRect(track, track.height() / 2, track.height() / 2);
  painter.fillPath(outline, palette().color(QPalette::Mid));
  if (value_) {
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(track.left(), track.top(), track.width() * *value_, track.height()),
                     palette().color(QPalette::Highlight));
    painter.restore();
  }
  if (threshold_) {
    const double x = track.left() + track.width() * *threshold_;
    const QRectF tick(x - 1, track.top() - tickOverhang, 2, track.height() + 2 * tickOverhang);
    painter.fillRect(tick.adjusted(-1, 0, 1, 0), palette().color(QPalette::Window));
    painter.fillRect(tick, palette().color(QPalette::WindowText));
  }
}

}  // namespace saliscope::ui
