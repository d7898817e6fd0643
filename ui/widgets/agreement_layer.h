// Agreement of map and mask over a slice, in three colours that colour-blind readers can tell apart.
#pragma once

#include <QColor>
#include <cstdint>

#include "core/base/image.h"
#include "core/evaluation/agreement.h"
#include "core/volume/display.h"

namespace saliscope::ui {

/// Okabe-Ito's yellow, vermilion and sky blue. Under simulated protanopia, deuteranopia and tritanopia any two of them, laid over
/// the same grey at 65 %, stay at least 22 apart in CIELAB, and at least 16 from the grey.
[[nodiscard]] QColor agreementColor(Agreement label);

/// Blends the colours over a picture of the labels' size; a picture of another size is left as it is.
void blendAgreement(Image<Rgba>& picture, const Image<std::uint8_t>& labels, double opacity);

}  // namespace saliscope::ui
