// English words for what core says in codes.
#pragma once

#include <string>

#include "core/base/error.h"
#include "core/dicom/series.h"

namespace saliscope::cli {

/// "FILE: what is wrong and the way out", without a full stop. The file comes first where the error is about one.
[[nodiscard]] std::string words(const Error& error);
/// "gaps between slices range from 1.1 to 7.4 mm".
[[nodiscard]] std::string words(const SeriesIssue& issue);

}  // namespace saliscope::cli
