// SVG line icons that take the palette's text colour.
#pragma once

#include <QIcon>
#include <QString>

namespace saliscope::ui {

/// An icon from an SVG whose lines are drawn in "currentColor". Painted anew for each size, state and palette.
[[nodiscard]] QIcon lineIcon(const QString& file);

}  // namespace saliscope::ui
