// The inputs that Expected Gradients compares a slice with.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/image.h"

namespace saliscope {

struct ReferenceSet {
  std::vector<Image<float>> inputs;  ///< model inputs, [0, 1]
  std::string description;           ///< where they come from, without patients' names; stored with each map
  std::string sha256;                ///< of the SHA-256 of each input, in order
};

using ReferenceSetPtr = std::shared_ptr<const ReferenceSet>;

/// Takes the inputs over and hashes them.
[[nodiscard]] ReferenceSetPtr makeReferences(std::vector<Image<float>> inputs, std::string description);

}  // namespace saliscope
