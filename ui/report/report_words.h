// The report's sentences; pure functions of its content.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "ui/report/report_content.h"

namespace saliscope::ui {

[[nodiscard]] QString reportTitle(const ReportContent& content);
/// Series, slice, size, spacing, date; the patient only where `showIdentity` is set.
[[nodiscard]] QString reportSubtitle(const ReportContent& content);
/// The boxed statement, as HTML with a few words in bold.
[[nodiscard]] QString reportStatement(const ReportContent& content);
/// Doubts that a reader must see before the figures; a sentence each.
[[nodiscard]] QStringList reportDoubts(const ReportContent& content);
/// Why there is no agreement to show; empty where there is.
[[nodiscard]] QString agreementMissing(const ReportContent& content);

struct ReportRow {
  QString name, value;
};
/// "Methods and provenance", row by row.
[[nodiscard]] QList<ReportRow> methodRows(const ReportContent& content);
/// What the model's card says of training, evaluation and limits.
[[nodiscard]] QList<ReportRow> cardRowsForReport(const ReportContent& content);

/// "SmoothGrad², n = 15, σ = 0.15, logit of 'with contrast'"; the content must have a heatmap.
[[nodiscard]] QString mapCaption(const ReportContent& content);

}  // namespace saliscope::ui
