// Labels whose look comes from the style sheet by their role.
#pragma once

#include <QLabel>

namespace saliscope::ui {

/// A label with the style sheet's role ("dim", "warning", "badge" ..); wraps its words where `wraps` is set.
[[nodiscard]] QLabel* roleLabel(const char* role, QWidget* parent, bool wraps = false);
/// Changes the role of a label that is already on show.
void setRole(QWidget* widget, const char* role);

}  // namespace saliscope::ui
