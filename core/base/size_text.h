// How errors say sizes.
#pragma once

#include <string>

namespace saliscope {

/// "512 x 256": columns first.
[[nodiscard]] inline std::string sizeText(int columns, int rows) {
  return std::to_string(columns) + " x " + std::to_string(rows);
}

/// Of an image, a map or a mask.
template <class Grid>
[[nodiscard]] std::string sizeText(const Grid& grid) {
  return sizeText(grid.columns(), grid.rows());
}

}  // namespace saliscope
