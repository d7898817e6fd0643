// The two surfaces that everything else is placed by: the inner one of the rib cage and the outer one of the muscles.
#pragma once

#include "core/phantom/outline.h"

namespace saliscope::phantom {

/// Point of the cage at height z on the side (+1 left, -1 right); `turn` 0 at the spine .. 1 at the breastbone.
[[nodiscard]] Point cagePoint(double z, double side, double turn);
/// The same, `out` mm outside the cage.
[[nodiscard]] Point besideCage(double z, double side, double turn, double out);
[[nodiscard]] Outline cageOutline(double z);
/// Below 0 inside the cage; roughly mm near the surface.
[[nodiscard]] double cageDistance(double x, double y, double z);
/// False above the lungs' tips.
[[nodiscard]] bool hasCage(double z);
/// The outer surface of the muscles; what the fat under the skin lies on.
[[nodiscard]] Outline muscleOutline(double z);
/// y of that surface in front and at the back, at x.
[[nodiscard]] double muscleFront(double x, double z);
[[nodiscard]] double muscleBack(double x, double z);
/// y of the middle of the vertebral bodies.
[[nodiscard]] double spineY(double z);
/// y of the cage's front on the midline.
[[nodiscard]] double cageFront(double z);

}  // namespace saliscope::phantom
