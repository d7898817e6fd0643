// The names at the left of the panels' forms stand in one column.
#pragma once

#include <QLabel>

namespace saliscope::ui {

/// A label that belongs to `field`, at least as wide as those of the other forms.
[[nodiscard]] inline QLabel* formLabel(const QString& text, QWidget* field, QWidget* parent) {
  constexpr int characters = 11;
  auto* label = new QLabel(text, parent);
  label->setMinimumWidth(label->fontMetrics().averageCharWidth() * characters);
  label->setBuddy(field);
  return label;
}

}  // namespace saliscope::ui
