// The headers of all files of a series. Private to the folder.
#pragma once

#include <vector>

#include "core/dicom/header.h"
#include "core/dicom/read.h"
#include "core/dicom/series.h"

namespace saliscope {

/// In the files' order. Files whose header cannot be used go to `failed` and are left out; without it the first one's Error is
/// thrown, as it is where none is left. Errors: SeriesNotFound, SeriesInconsistent (sizes differ), and readHeader's; Cancelled.
[[nodiscard]] std::vector<Header> readHeaders(const SeriesInfo& series, Progress& progress, const SliceFailed& failed = {});

}  // namespace saliscope
