// An evaluation's tables, figures and report as files of the user's choice.
#pragma once

#include <QString>

#include "ui/plots/run_plot.h"

namespace saliscope::ui {

/// Asks for a file and writes the report into it in the background.
void exportRunReport(Session& session, const RunTablesPtr& run, QWidget* parent);
/// The same without asking.
JobId exportRunReportTo(Session& session, const RunTablesPtr& run, const QString& file);
/// Asks for a file and writes `text` into it in the background.
void exportText(Session& session, const QString& title, const QString& name, const QString& text, QWidget* parent);
/// Asks for a file and copies one of the run's tables ("measures.csv") there in the background.
void exportTable(Session& session, const QString& title, const RunTablesPtr& run, const QString& name, QWidget* parent);
/// Asks for a folder; see exportAllTo.
void exportAll(Session& session, const RunTablesPtr& run, QWidget* parent);
/// Every table of the run as CSV, and every figure of every class as SVG, PDF and PNG, into `folder`.
JobId exportAllTo(Session& session, const RunTablesPtr& run, const QString& folder);

}  // namespace saliscope::ui
