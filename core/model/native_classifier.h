// ResNets from safetensors. Private to the folder.
#pragma once

#include "core/model/classifier.h"

namespace saliscope {

[[nodiscard]] ClassifierPtr loadNative(const std::filesystem::path& file, const ModelOptions& options);

}  // namespace saliscope
