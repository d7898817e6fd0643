#include "ui/viewer/probability_strip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/widgets/theme.h"

namespace saliscope::ui {

ProbabilityStrip::ProbabilityStrip(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("probabilityStrip"));
  setAccessibleName(tr("Probability along the series"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);  // a click belongs to the picture, which keeps the keys
}

void ProbabilityStrip::setSlices(std::vector<std::optional<StripSlice>> slices, const QString& name) {
  slices_ = std::move(slices);
  name_ = name;
  setAccessibleDescription(wordsOf(current_));
  update();
}

void ProbabilityStrip::setThreshold(std::optional<double> threshold) {
  threshold_ = threshold;
  update();
}

void ProbabilityStrip::setCurrent(int slice) {
  current_ = slice;
  setAccessibleDescription(wordsOf(current_));
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

QString ProbabilityStrip::wordsOf(int slice) const {
  if (slice < 0 || slice >= count()) return {};
  const std::optional<StripSlice>& known = slices_[static_cast<std::size_t>(slice)];
  if (!known) return tr("Slice %1: not classified yet.").arg(slice + 1);
  const QString number = QLocale().toString(known->probability, 'f', 3);
  const QString words = tr("Slice %1: %2 (probability of “%3”: %4).").arg(slice + 1).arg(known->predicted, name_, number);
  return known->wrong ? words + QLatin1Char(' ') + tr("Wrong by the case's label.") : words;
}

void ProbabilityStrip::showWords() {
  const QPoint place(qRound(xOf(current_)), height());
  QToolTip::showText(mapToGlobal(place), wordsOf(current_), this);
}

bool ProbabilityStrip::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const QString words = count() > 0 ? wordsOf(sliceAt(help.pos().x())) + QLatin1Char(' ') + tr("Click to go there.") : QString();
    QToolTip::showText(help.globalPos(), words, this);
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

void ProbabilityStrip::keyPressEvent(QKeyEvent* event) {
  int wanted = current_;
  switch (event->key()) {
    case Qt::Key_Left:
      --wanted;
      break;
    case Qt::Key_Right:
      ++wanted;
      break;
    case Qt::Key_Home:
      wanted = 0;
      break;
    case Qt::Key_End:
      wanted = count() - 1;
      break;
    default:
      return QWidget::keyPressEvent(event);
  }
  if (count() == 0) return;
  Q_EMIT sliceWanted(std::clamp(wanted, 0, count() - 1));
  showWords();
}

void ProbabilityStrip::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) showWords();
}

void ProbabilityStrip::paintHill(QPainter& painter, int first, int last) const {
  const double half = count() > 1 ? (width() - 2.0 * inset_) / (count() - 1) / 2 : width() / 2.0 - inset_;
  const auto at = [this](int k) { return *slices_[static_cast<std::size_t>(k)]; };
  QPolygonF curve;
  curve << QPointF(xOf(first) - half, yOf(at(first).probability));
  for (int k = first; k <= last; ++k) curve << QPointF(xOf(k), yOf(at(k).probability));
  curve << QPointF(xOf(last) + half, yOf(at(last).probability));
  QPolygonF area = curve;
  area << QPointF(curve.last().x(), height()) << QPointF(curve.first().x(), height());
  // A stretch of slices of one class has one colour; the hill goes on under all of them.
  for (int k = first; k <= last;) {
    const QColor color = at(k).color;
    const int from = k;
    while (k <= last && at(k).color == color) ++k;
    const double left = from == first ? xOf(from) - half : (xOf(from - 1) + xOf(from)) / 2;
    const double right = k > last ? xOf(last) + half : (xOf(k - 1) + xOf(k)) / 2;
    painter.setClipRect(QRectF(left, 0, right - left, height()));
    QColor fill = color;
    fill.setAlphaF(0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setPen(QPen(color.lighter(125), 1.4));
    painter.drawPolyline(curve);
  }
  painter.setClipRect(rect());
}

void ProbabilityStrip::paintCurve(QPainter& painter) const {
  // Slices in a row that are known make one hill; each hill ends half a slice beyond its last one.
  for (int k = 0; k < count(); ++k) {
    if (!slices_[static_cast<std::size_t>(k)]) continue;
    const int first = k;
    while (k + 1 < count() && slices_[static_cast<std::size_t>(k + 1)]) ++k;
    paintHill(painter, first, k);
  }
}

void ProbabilityStrip::paintWrong(QPainter& painter) const {
  constexpr double thickness = 3;
  const double half = count() > 1 ? (width() - 2.0 * inset_) / (count() - 1) / 2 : width() / 2.0 - inset_;
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::status(Theme::Status::Error));
  for (int k = 0; k < count(); ++k) {
    const auto& known = slices_[static_cast<std::size_t>(k)];
    if (known && known->wrong) painter.drawRect(QRectF(xOf(k) - half, height() - thickness, 2 * half, thickness));
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
  paintWrong(painter);
  if (threshold_) {
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
    painter.drawLine(QPointF(0, yOf(*threshold_)), QPointF(width(), yOf(*threshold_)));
  }
  if (hasFocus()) {
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
  }
  if (current_ < 0 || current_ >= count()) return;
  const double x = xOf(current_);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::WindowText));
  painter.drawRect(QRectF(x - 1, 0, 2, height()));
}

}  // namespace saliscope::ui
