// What the report of an evaluation says in sentences and rows; pure functions of the run's tables.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/evaluation/run_reader.h"
#include "ui/report/report_words.h"

namespace saliscope::ui {

/// Slices, patients, model, date of nothing: "74 slices of 40 patients · contrast-resnet50 · manifest.csv".
[[nodiscard]] QString runSubtitle(const RunTables& run);
/// Which estimator leads each measure, as HTML.
[[nodiscard]] QString runStatement(const RunTables& run);
/// Doubts that a reader must see before the figures; a sentence each.
[[nodiscard]] QStringList runDoubts(const RunTables& run);
/// "Settings", row by row.
[[nodiscard]] QList<ReportRow> runSettingRows(const RunTables& run);
/// "Data", row by row.
[[nodiscard]] QList<ReportRow> runDataRows(const RunTables& run);
/// What was left out and why; the last one says how many more there are beyond `most`.
[[nodiscard]] QList<ReportRow> runExclusionRows(const RunTables& run, qsizetype most);

/// "6.2 [5.1, 7.0]": the number with its interval; a dash where there is none. `decimals`: 1 for 10 F, else 2.
[[nodiscard]] QString estimateText(const Estimate& estimate, int decimals);
[[nodiscard]] int decimalsOf(Measure measure);

}  // namespace saliscope::ui
