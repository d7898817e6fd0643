// Any TorchScript image classifier with a card. Private to the folder.
#pragma once

#include "core/model/classifier.h"

namespace saliscope {

[[nodiscard]] ClassifierPtr loadTorchScript(const std::filesystem::path& file, const ModelOptions& options);

}  // namespace saliscope
