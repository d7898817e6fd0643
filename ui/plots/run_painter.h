// The figures of an evaluation on paper: perturbation curves, ROC, Dice (the paper's figures 4 to 6).
#pragma once

#include <QColor>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "core/evaluation/run_reader.h"

class QPainter;

namespace saliscope::ui {

enum class RunFigure {
  Fidelity,  ///< accuracy over the share of masked pixels: most important first above, least important first below
  Roc,
  Dice,  ///< over the percentage of most salient regions, on a logarithmic axis
};

/// The size on paper that suits a figure, mm.
[[nodiscard]] QSizeF runFigureSize(RunFigure figure);
/// "Figure 5. ROC against the masks, all slices": which curves these are, without a full stop.
[[nodiscard]] QString runFigureTitle(RunFigure figure, Group group);
/// False where the run has no curve for it (no masks, no slice of the class).
[[nodiscard]] bool hasRunFigure(const RunTables& run, RunFigure figure, Group group);

/// A panel for each sign, a curve for each estimator, the legend below; dark on light, sizes follow the painter's font.
void paintRunFigure(QPainter& painter, const QRectF& area, RunFigure figure, const RunTables& run, Group group);

/// The estimator's colour everywhere; foreign maps get one of their own by their place in the run.
[[nodiscard]] QColor runColor(const RunTables& run, const std::string& estimator);
/// The same, or lighter where it would not be seen on a dark `background`.
[[nodiscard]] QColor runScreenColor(const RunTables& run, const std::string& estimator, const QColor& background);
/// "all slices", "with contrast", "without contrast".
[[nodiscard]] QString groupWords(Group group);

}  // namespace saliscope::ui
