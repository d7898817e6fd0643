#include "core/evaluation/pointing_game.h"

namespace saliscope {

double pointingGame(const RankedMap& map, const std::vector<std::size_t>& inside) {
  const std::size_t highest = map.tieEnds().front();
  return static_cast<double>(inside[highest]) / static_cast<double>(highest);
}

}  // namespace saliscope
