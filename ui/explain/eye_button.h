// The eye in front of a layer's name.
#pragma once

#include <QToolButton>

#include "ui/widgets/theme.h"

namespace saliscope::ui {

[[nodiscard]] inline QToolButton* eyeButton(const QString& tip, const char* name, QWidget* parent) {
  auto* eye = new QToolButton(parent);
  eye->setObjectName(QLatin1String(name));
  eye->setToolTip(tip);
  eye->setFocusPolicy(Qt::StrongFocus);
  return eye;
}

/// Open while the layer is seen; `action`: what a click does, for screen readers.
inline void setEye(QToolButton* eye, bool open, const QString& action) {
  eye->setIcon(Theme::icon(open ? QStringLiteral("eye") : QStringLiteral("eye-off")));
  eye->setAccessibleName(action);
}

}  // namespace saliscope::ui
