// Names and values in two columns.
#pragma once

#include <QList>
#include <QString>

#include "ui/report/report_pages.h"
#include "ui/report/report_words.h"

namespace saliscope::ui {

/// Under a heading; kept on one page where they fit on one.
void drawRows(ReportPages& pages, const QString& heading, const QList<ReportRow>& rows);

}  // namespace saliscope::ui
