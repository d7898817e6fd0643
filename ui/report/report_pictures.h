// The report's row of pictures and the colour bar beside it.
#pragma once

#include <QImage>
#include <QList>
#include <QString>

#include "ui/report/report_content.h"
#include "ui/report/report_pages.h"

namespace saliscope::ui {

struct ReportPicture {
  QImage image;  ///< null: `missing` stands in its place
  QString missing;
  QString caption;
};

/// The slice alone, under the map, and under map and mask. Costly: made once per report.
[[nodiscard]] QList<ReportPicture> reportPictures(const ReportContent& content);
/// Draws them in a row with captions, and the colour bar with its raw range where there is a map.
void drawPictures(ReportPages& pages, const QList<ReportPicture>& pictures, const ReportContent& content);

}  // namespace saliscope::ui
