// What is said of the regions on show.
#pragma once

#include <QStringList>

#include "ui/session/regions.h"

namespace saliscope::ui {

/// Two lines for the selected region and two for the one under the mouse, of those that are there: "region 3 of 98 · gain 0.012",
/// "2.4 % of the image · 61 % of it in the mask".
[[nodiscard]] QStringList regionWords(const RegionSet& regions);

}  // namespace saliscope::ui
