#include "core/evaluation/mass_inside.h"

#include <string>

#include "core/base/error.h"
#include "core/base/size_text.h"

namespace saliscope {

double massInside(const Image<float>& map, const Image<std::uint8_t>& mask) {
  if (map.columns() != mask.columns() || map.rows() != mask.rows()) {
    throw Error(ErrorCode::SizeMismatch, {"mask", sizeText(map), sizeText(mask)});
  }
  double inside = 0;
  double all = 0;
  for (std::size_t i = 0; i < map.size(); ++i) {
    if (!(map[i] > 0)) continue;
    all += static_cast<double>(map[i]);
    if (mask[i] != 0) inside += static_cast<double>(map[i]);
  }
  return all > 0 ? inside / all : 0;
}

}  // namespace saliscope
