// What lies under the mouse.
#pragma once

#include <optional>

#include "core/base/geometry.h"

namespace saliscope::ui {

/// Values of one pixel, from the stored numbers and never from the picture.
struct Probe {
  bool valid = false;  ///< false: the mouse is not over the slice
  int column = 0;      ///< pixel, from 0
  int row = 0;
  int slice = 0;                     ///< K, from 0
  double hu = 0;                     ///< Hounsfield units
  std::optional<double> importance;  ///< raw value of the map on show; none where there is no map
  int region = 0;                    ///< rank of the pixel's region, from 1; 0: no regions are on show
  bool masked = false;               ///< the pixel is in the mask
  Vec3 mm{0, 0, 0};                  ///< patient position (LPS) of the point under the mouse
};

}  // namespace saliscope::ui
