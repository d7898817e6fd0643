#include "ui/widgets/percent_slider.h"

#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>
#include <algorithm>
#include <cmath>

namespace saliscope::ui {

namespace {

constexpr int steps = 400;

}  // namespace

PercentSlider::PercentSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
  setRange(0, steps);
  setSingleStep(5);
  setPageStep(40);
  connect(this, &QSlider::valueChanged, this, [this] { Q_EMIT percentChanged(percent()); });
}

int PercentSlider::positionOf(double percent) {
  return static_cast<int>(std::lround(std::log10(std::clamp(percent, 1.0, 100.0)) / 2 * steps));
}

double PercentSlider::percent() const {
  const double exact = std::pow(100.0, static_cast<double>(value()) / steps);
  return exact < 9.95 ? std::round(exact * 10) / 10 : std::round(exact);
}

void PercentSlider::setPercent(double percent) {
  const QSignalBlocker quiet(this);
  setValue(positionOf(percent));
}

void PercentSlider::setMark(std::optional<double> percent) {
  if (percent == mark_) return;
  mark_ = percent;
  update();
}

void PercentSlider::paintEvent(QPaintEvent* event) {
  QSlider::paintEvent(event);
  if (!mark_) return;
  QStyleOptionSlider option;
  initStyleOption(&option);
  const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
  const int way = width() - handle.width();
  const double x = handle.width() / 2.0 + QStyle::sliderPositionFromValue(0, steps, positionOf(*mark_), way);
  constexpr double half = 4;
  QPainterPath triangle(QPointF(x, height() - 1.5 * half));
  triangle.lineTo(x - half, height());
  triangle.lineTo(x + half, height());
  triangle.closeSubpath();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillPath(triangle, palette().color(isEnabled() ? QPalette::Text : QPalette::PlaceholderText));
}

}  // namespace saliscope::ui
