#include "ui/widgets/role_label.h"

#include <QStyle>

namespace saliscope::ui {

QLabel* roleLabel(const char* role, QWidget* parent, bool wraps) {
  auto* label = new QLabel(parent);
  label->setProperty("role", QLatin1String(role));
  label->setWordWrap(wraps);
  return label;
}

void setRole(QWidget* widget, const char* role) {
  if (widget->property("role").toString() == QLatin1String(role)) return;
  widget->setProperty("role", QLatin1String(role));
  widget->style()->unpolish(widget);
  widget->style()->polish(widget);
}

}  // namespace saliscope::ui
