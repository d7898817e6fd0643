// How well what was typed fits a text.
#pragma once

#include <QList>
#include <QString>

namespace saliscope::ui {

/// All letters of `typed` (blanks aside, case and accents ignored) must stand in `text` in that order. The score is higher the
/// more of them begin words or follow each other; 0: no match. `places`, if given, gets the matched positions.
[[nodiscard]] int fuzzyScore(const QString& typed, const QString& text, QList<qsizetype>* places = nullptr);

}  // namespace saliscope::ui
