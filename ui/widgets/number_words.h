// Numbers as people read them: two significant digits, units apart, never "-0.00".
#pragma once

#include <QString>

namespace saliscope::ui {

/// "0.93"; not-a-number gives a dash.
[[nodiscard]] QString decimalText(double value, int decimals = 2);
/// A share 0..1 as "41 %", below ten percent "3.6 %", with a no-break space.
[[nodiscard]] QString percentText(double share);
/// A raw importance of any size in three significant digits: "0.0214", "3.1e-06".
[[nodiscard]] QString magnitudeText(double value);
/// Seconds as "0:04", from an hour on "1:02:09".
[[nodiscard]] QString durationText(double seconds);

}  // namespace saliscope::ui
