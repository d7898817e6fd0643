// The evidence in words and as series for plots: one wording for panels and report.
#pragma once

#include <QString>
#include <optional>

#include "ui/plots/plot_painter.h"
#include "ui/session/session.h"

namespace saliscope::ui {

/// "Top 5 %: 41 % lies in the mask; by chance 3.6 %. AUC 0.91, best Dice 0.57 at 6 %."
[[nodiscard]] QString evidenceSentence(const SliceEvidence& evidence);
/// What has to be there before curves can be, as one sentence to the user; empty where nothing is missing.
[[nodiscard]] QString missingEvidence(const Session& session);

/// None where the curve is undefined.
[[nodiscard]] std::optional<RocSeries> rocSeries(const SliceEvidence& evidence);
[[nodiscard]] std::optional<DiceSeries> diceSeries(const SliceEvidence& evidence);

/// The curves' numbers, a line per point, with a header line.
[[nodiscard]] QString rocCsv(const RocCurve& curve);
[[nodiscard]] QString diceCsv(const DiceCurve& curve);

}  // namespace saliscope::ui
