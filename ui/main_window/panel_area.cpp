#include "ui/main_window/panel_area.h"

#include <QEvent>
#include <QScrollBar>
#include <algorithm>

namespace saliscope::ui {
namespace {

constexpr int leastHeight = 80;

}  // namespace

PanelArea::PanelArea(QWidget* panel, QWidget* parent) : QScrollArea(parent) {
  setProperty("role", QStringLiteral("panel"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  setWidget(panel);
  panel->installEventFilter(this);
}

QSize PanelArea::sizeHint() const {
  const QSize wanted = widget()->sizeHint().expandedTo(widget()->minimumSizeHint());
  // Wrapped text needs more height where it has less width; room for a bar is kept, or the bar would cause itself.
  const int width = this->width() - roomForBar();
  const int wrapped = widget()->hasHeightForWidth() && width > 0 ? widget()->heightForWidth(width) : 0;
  return {wanted.width() + roomForBar(), std::max(wanted.height(), wrapped)};
}

QSize PanelArea::minimumSizeHint() const {
  return {widget()->minimumSizeHint().width() + roomForBar(), std::min(sizeHint().height(), leastHeight)};
}

bool PanelArea::eventFilter(QObject* watched, QEvent* event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) {
    updateGeometry();
    Q_EMIT wishChanged();
  }
  return QScrollArea::eventFilter(watched, event);
}

void PanelArea::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  Q_EMIT wishChanged();
}

int PanelArea::roomForBar() const {
  return verticalScrollBar()->sizeHint().width();
}

}  // namespace saliscope::ui
