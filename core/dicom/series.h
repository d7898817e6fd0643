// Files -> series, by their headers alone.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/geometry.h"
#include "core/base/progress.h"

namespace saliscope {

/// What is odd about a series, and still lets it be shown. Worded by ui and app/cli.
enum class SeriesIssueCode {
  UnevenSpacing,       ///< smallest mm, largest mm
  MissingSlices,       ///< count of gaps
  GantryTilt,          ///< degrees
  DuplicatePositions,  ///< count of slices left out
  NoPosition,          ///< (order by InstanceNumber or name)
  NoSpacing,           ///< (1 mm assumed)
  MixedSlope,          ///< (each slice's own slope and intercept are used)
  LossyCompressed,     ///< (lossy compression was applied)
  MultiFrame,          ///< count of frames
  ContrastTagEmpty,    ///< (ContrastBolusAgent present and empty)
};

struct SeriesIssue {
  SeriesIssueCode code;
  std::vector<std::string> arguments;
};

/// One CT series found on disk. Files are ordered by ascending position along the normal that points to L, P or S.
struct SeriesInfo {
  std::string seriesUid, studyUid, patientId, patientName, studyDate, description, modality, contrastAgent, transferSyntax;
  int slices = 0;
  int rows = 0;
  int columns = 0;
  Vec3 spacing{1, 1, 1};  ///< mm: column distance, row distance, slice distance
  std::vector<std::filesystem::path> files;
  std::vector<SeriesIssue> issues;
  bool localizer = false;  ///< a scout view: a series of its own, and not what a folder is opened for
};

/// A file that could not be used, and why.
struct Skipped {
  std::filesystem::path file;
  Error reason;
};

struct ScanResult {
  std::vector<SeriesInfo> series;  ///< by patient, study, series description
  std::vector<Skipped> skipped;    ///< unreadable or not CT images; never fatal
};

/// Walks files and folders (recursively, links not followed in circles), reads headers only and groups CT images into series;
/// slices of one SeriesInstanceUID that differ in size or orientation become series of their own. Files that are not DICOM
/// are skipped; those without any sign of being an image (text, folders' index files) are listed too. Throws Cancelled, and
/// Error FileMissing for a path that does not exist.
[[nodiscard]] ScanResult scanSeries(std::span<const std::filesystem::path> paths, Progress& progress = Progress::none());

}  // namespace saliscope
