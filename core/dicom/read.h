// Series -> Volume, through GDCM.
#pragma once

#include <filesystem>
#include <functional>

#include "core/base/progress.h"
#include "core/dicom/series.h"
#include "core/volume/volume.h"

namespace saliscope {

/// Called as slices arrive, so that a viewer can show the first one within a second. `k` is the slice's index.
using SliceArrived = std::function<void(int k, const Slice& slice)>;

/// Decodes every slice: HU = stored value x slope + intercept with the slice's own slope and intercept; pixel padding becomes
/// -1024 and is counted. `first` is decoded first (for a quick first picture), then the rest. Errors: DicomUndecodable,
/// FileTruncated, FileUnreadable, SeriesInconsistent, ImageTooLarge; Cancelled.
[[nodiscard]] Volume readSeries(const SeriesInfo& series, Progress& progress = Progress::none(), int first = 0,
                                const SliceArrived& arrived = {});

/// A slice that was decoded, and the file it came from.
using SliceRead = std::function<void(Slice slice, const std::filesystem::path& file)>;
/// A file that could not be decoded.
using SliceFailed = std::function<void(const Skipped& skipped)>;

/// Decodes slice by slice in ascending order and forgets each after `read` returns: memory stays flat however long the series is. A
/// file that cannot be used goes to `failed`, and the rest goes on. Errors: SeriesNotFound, SeriesInconsistent, those of the first
/// file where none can be used; Cancelled.
void streamSeries(const SeriesInfo& series, Progress& progress, const SliceRead& read, const SliceFailed& failed);

/// Opens what a user names: a DICOM file (one slice, or all frames of a multi-frame file), a folder that holds one CT series,
/// or a NIfTI, NRRD or MHA file. Errors: those of readSeries and readVolumeFile, SeriesNotFound, SeriesSeveral.
[[nodiscard]] Volume openImage(const std::filesystem::path& path, Progress& progress = Progress::none());

}  // namespace saliscope
