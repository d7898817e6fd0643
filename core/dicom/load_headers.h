// The headers of all files of a series. Private to the folder.
#pragma once

#include <vector>

#include "core/dicom/header.h"
#include "core/dicom/series.h"

namespace saliscope {

/// In the files' order. Errors: SeriesNotFound, SeriesInconsistent (sizes differ), ImageTooLarge where `whole` and all slices
/// together would not fit into memory, and readHeader's; Cancelled.
[[nodiscard]] std::vector<Header> readHeaders(const SeriesInfo& series, Progress& progress, bool whole = false);

}  // namespace saliscope
