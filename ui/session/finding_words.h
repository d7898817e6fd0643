// Measurements in words.
#pragma once

#include <QString>
#include <QStringList>

#include "ui/session/findings.h"

namespace saliscope::ui {

[[nodiscard]] QString measureName(MeasureKind kind);
/// "23.4 mm", "41.0°", "314 mm²".
[[nodiscard]] QString measureValue(MeasureKind kind, const MeasuredValues& values);
/// The value, and for areas mean, SD, least, greatest HU and count of pixels; for beside the line.
[[nodiscard]] QStringList measureLines(MeasureKind kind, const MeasuredValues& values);
/// "Length 23.4 mm on slice 42".
[[nodiscard]] QString measureSentence(const Measurement& measurement, const MeasuredValues& values);

}  // namespace saliscope::ui
