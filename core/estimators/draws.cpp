#include "core/estimators/draws.h"

namespace saliscope {

Random drawsOf(const EstimatorInput& input, std::string_view family, std::uint64_t index) {
  const auto ofSlice = Random::key(input.seed, family, input.imageHash, static_cast<std::uint64_t>(input.slice));
  return Random(Random::key(ofSlice, "draw", index));
}

}  // namespace saliscope
