#include "ui/report/report_rows.h"

#include <algorithm>

namespace saliscope::ui {

void drawRows(ReportPages& pages, const QString& heading, const QList<ReportRow>& rows) {
  constexpr double nameWidth = 66;
  constexpr double gap = 2.5;
  const QFont font = ReportPages::font(7.5);
  const double width = pages.width() - pages.pt(nameWidth);
  QList<double> heights;
  double sum = 0;
  for (const ReportRow& row : rows) {
    heights << std::max(pages.heightOf(row.value, font, width), pages.heightOf(row.name, font, pages.pt(nameWidth))) +
                   pages.pt(gap);
    sum += heights.last();
  }
  pages.heading(heading, sum);
  for (qsizetype i = 0; i < rows.size(); ++i) {
    pages.need(heights.at(i));
    pages.text({pages.left(), pages.y(), pages.pt(nameWidth), heights.at(i)}, rows.at(i).name, font, ink::dim, Qt::AlignLeft, true);
    pages.text({pages.left() + pages.pt(nameWidth), pages.y(), width, heights.at(i)}, rows.at(i).value, font, ink::text,
               Qt::AlignLeft, true);
    pages.advance(heights.at(i));
  }
}

}  // namespace saliscope::ui
