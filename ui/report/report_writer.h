// The report as a PDF.
#pragma once

#include <QString>

#include "core/base/progress.h"
#include "ui/report/report_content.h"

namespace saliscope::ui {

/// A4 with vector text and plots; written aside and renamed. Any thread. Throws Error WriteFailed, Cancelled.
void writeReport(const QString& file, const ReportContent& content, Progress& progress = Progress::none());

}  // namespace saliscope::ui
