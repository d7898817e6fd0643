// What a widget's labels say.
#pragma once

#include <QLabel>
#include <algorithm>

namespace saliscope::ui {

/// True where one of the labels that are shown with `widget` contains `words`.
[[nodiscard]] inline bool says(const QWidget& widget, const QString& words) {
  const auto labels = widget.findChildren<QLabel*>();
  return std::any_of(labels.begin(), labels.end(),
                     [&](const QLabel* label) { return label->isVisibleTo(&widget) && label->text().contains(words); });
}

}  // namespace saliscope::ui
