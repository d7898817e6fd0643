#include "core/estimators/references.h"

#include <span>
#include <utility>

#include "core/base/hashing.h"

namespace saliscope {

ReferenceSetPtr makeReferences(std::vector<Image<float>> inputs, std::string description) {
  // A hash of hashes: the whole set need not lie in one buffer.
  std::string hashes;
  for (const auto& input : inputs) hashes += sha256(std::as_bytes(input.pixels()));
  auto set = std::make_shared<ReferenceSet>();
  set->inputs = std::move(inputs);
  set->description = std::move(description);
  set->sha256 = sha256(hashes);
  return set;
}

}  // namespace saliscope
