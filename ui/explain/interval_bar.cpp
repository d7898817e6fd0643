#include "ui/explain/interval_bar.h"

#include <QPainter>
#include <algorithm>

namespace saliscope::ui {

namespace {

constexpr double lowest = 0.5;
constexpr double inset = 6;
constexpr double radius = 4;

}  // namespace

IntervalBar::IntervalBar(const Share& share, QWidget* parent) : QWidget(parent), share_(share) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

double IntervalBar::xOf(double share) const {
  const double part = (std::clamp(share, lowest, 1.0) - lowest) / (1 - lowest);
  return inset + part * (width() - 2 * inset);
}

void IntervalBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double middle = height() / 2.0;
  painter.setPen(QPen(palette().color(QPalette::Mid), 2));
  painter.drawLine(QPointF(inset, middle), QPointF(width() - inset, middle));
  QColor accent = palette().color(QPalette::Highlight);
  if (share_.low >= 0 && share_.high >= 0) {
    painter.setPen(QPen(accent, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(share_.low), middle), QPointF(xOf(share_.high), middle));
  }
  painter.setPen(QPen(palette().color(QPalette::Window), 1.5));
  painter.setBrush(palette().color(QPalette::Link));
  painter.drawEllipse(QPointF(xOf(share_.value), middle), radius, radius);
}

}  // namespace saliscope::ui
