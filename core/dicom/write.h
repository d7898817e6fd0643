// CT Image Storage objects from a Volume.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/volume/volume.h"

namespace saliscope {

/// What a CT series says about itself besides its pixels. UIDs are made from `uidSeed`, so that the same input gives the same
/// files.
struct CtSeriesMetadata {
  std::string patientId, patientName, patientSex = "O", studyDate, studyDescription, seriesDescription, kernel, bodyPart = "CHEST";
  std::string contrastAgent;  ///< ContrastBolusAgent; empty = the tag is left out
  double kvp = 120;
  std::string uidSeed;
  int seriesNumber = 1;
};

/// Writes one Explicit VR Little Endian CT Image Storage file a slice, 16-bit signed with slope 1 and intercept -1024, named
/// by the instance number, into `folder` (made if missing). Returns the files by K. Throws Error WriteFailed, Cancelled.
std::vector<std::filesystem::path> writeCtSeries(const Volume& volume, const CtSeriesMetadata& metadata,
                                                 const std::filesystem::path& folder, Progress& progress = Progress::none());

}  // namespace saliscope
