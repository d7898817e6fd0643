// What is said of the agreement of map and mask.
#pragma once

#include <QList>
#include <QString>

#include "ui/session/session.h"
#include "ui/widgets/slice_annotations.h"

namespace saliscope::ui {

/// "top 5 % · Dice 0.44" and a line for each of the three colours.
[[nodiscard]] QList<LegendEntry> agreementLegend(const SliceAgreement& agreement);
/// "SmoothGrad, top 5 %" in the estimator's colour.
[[nodiscard]] LegendEntry outlineLegend(const QString& estimator, double percent);
/// Why agreement that is wanted cannot be seen; empty where it can.
[[nodiscard]] QList<Badge> agreementBadges(const Session& session);

}  // namespace saliscope::ui
