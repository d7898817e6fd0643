// Which slices `saliscope-cli explain --slices A:B` means.
#pragma once

#include <string>

#include "core/volume/volume.h"

namespace saliscope::cli {

/// Slices first .. end - 1.
struct SliceRange {
  int first = 0, end = 0;
};

/// "A:B": A up to, not including, B. `input` is named in errors. Errors: SliceOutOfRange.
[[nodiscard]] SliceRange parseSliceRange(const std::string& text, const Volume& volume, const std::string& input);

}  // namespace saliscope::cli
