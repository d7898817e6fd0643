// Slices of the demo phantoms for estimators that compare a slice with others (domain.md, `expected-gradients`).
#pragma once

#include <vector>

#include "core/base/image.h"
#include "core/base/progress.h"
#include "core/preprocess/model_input.h"

namespace saliscope {

/// What phantomReferences() holds, stored with each map.
inline constexpr const char* phantomReferencesName = "demo phantoms: 4 patients (2 with contrast), 3 slices each";

/// Twelve slices through heart, great vessels and upper abdomen of four demo patients, through the model's window: the same for
/// the same `input`. Made at the first call (a second or two) and kept in memory; any thread may call. Throws Cancelled.
[[nodiscard]] std::vector<Image<float>> phantomReferences(const InputSpec& input, Progress& progress = Progress::none());

}  // namespace saliscope
