// The report of an evaluation: tables 1 to 3, figures 4 to 6, settings, data, what was left out.
#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/progress.h"
#include "core/evaluation/run_reader.h"

namespace saliscope::ui {

/// A4 with vector text and plots; written aside and renamed. Any thread. Throws Error WriteFailed, Cancelled.
void writeRunReport(const QString& file, const RunTables& run, const QDateTime& made, Progress& progress = Progress::none());

/// figures/fidelity.svg, roc.svg and dsc.svg of all slices in the run's folder, and -with and -without beside them where there are
/// both classes. Errors as above.
void writeRunFigures(const RunTables& run);

}  // namespace saliscope::ui
