#include "ui/viewer/probability_strip.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace saliscope::ui {

ProbabilityStrip::ProbabilityStrip(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("probabilityStrip"));
  setAccessibleName(tr("Probability along the series"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCursor(Qt::PointingHandCursor);
}

void ProbabilityStrip::setProbabilities(std::vector<std::optional<double>> probabilities) {
  probabilities_ = std::move(probabilities);
  update();
}

void ProbabilityStrip::setThreshold(double threshold) {
  threshold_ = threshold;
  update();
}

void ProbabilityStrip::setCurrent(int slice) {
  current_ = slice;
  update();
}

void ProbabilityStrip::setInset(int pixels) {
  inset_ = pixels;
  update();
}

double ProbabilityStrip::xOf(double slice) const {
  if (count() < 2) return width() / 2.0;
  return inset_ + slice / (count() - 1) * (width() - 2.0 * inset_);
}

double ProbabilityStrip::yOf(double probability) const {
  return height() - 2 - std::clamp(probability, 0.0, 1.0) * (height() - 4);
}

int ProbabilityStrip::sliceAt(double x) const {
  if (count() < 2) return 0;
  return std::clamp(static_cast<int>(std::lround((x - inset_) / (width() - 2.0 * inset_) * (count() - 1))), 0, count() - 1);
}

QString ProbabilityStrip::toolTipAt(double x) const {
  if (count() == 0) return {};
  const int slice = sliceAt(x);
  const std::optional<double> probability = probabilities_[static_cast<std::size_t>(slice)];
  if (!probability) return tr("Slice %1: not classified yet. Click to go there.").arg(slice + 1);
  return tr("Slice %1: probability %2. Click to go there.").arg(slice + 1).arg(QLocale().toString(*probability, 'f', 3));
}

bool ProbabilityStrip::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto& help = static_cast<const QHelpEvent&>(*event);
    QToolTip::showText(help.globalPos(), toolTipAt(help.pos().x()), this);
    return true;
  }
  return QWidget::event(event);
}

void ProbabilityStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && count() > 0) Q_EMIT sliceWanted(sliceAt(event->position().x()));
}

void ProbabilityStrip::mouseMoveEvent(QMouseEvent* event) {
  if ((event->buttons() & Qt::LeftButton) != 0 && count() > 0) Q_EMIT sliceWanted(sliceAt(event->position().x()));
}

void ProbabilityStrip::paintCurve(QPainter& painter) const {
  const double half = count() > 1 ? (width() - 2.0 * inset_) / (count() - 1) / 2 : width() / 2.0 - inset_;
  QColor fill = palette().color(QPalette::Highlight);
  const QColor line = fill.lighter(125);
  fill.setAlphaF(0.55F);
  // Slices in a row that are known make one hill; each hill ends half a slice beyond its last one.
  for (int k = 0; k < count();) {
    if (!probabilities_[static_cast<std::size_t>(k)]) {
      ++k;
      continue;
    }
    QPolygonF curve;
    const int first = k;
    double y = 0;
    for (; k < count() && probabilities_[static_cast<std::size_t>(k)]; ++k) {
      y = yOf(*probabilities_[static_cast<std::size_t>(k)]);
      if (k == first) curve << QPointF(xOf(k) - half, y);
      curve << QPointF(xOf(k), y);
    }
    curve << QPointF(xOf(k - 1) + half, y);
    QPolygonF area = curve;
    area << QPointF(curve.last().x(), height()) << QPointF(curve.first().x(), height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setPen(QPen(line, 1.2));
    painter.drawPolyline(curve);
  }
}

void ProbabilityStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRoundedRect(rect(), 3, 3);
  if (count() == 0) return;
  painter.setClipRect(rect());
  paintCurve(painter);
  painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
  painter.drawLine(QPointF(0, yOf(threshold_)), QPointF(width(), yOf(threshold_)));
  if (current_ < 0 || current_ >= count()) return;
  const double x = xOf(current_);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::WindowText));
  painter.drawRect(QRectF(x - 1, 0, 2, height()));
}

}  // namespace saliscope::ui
