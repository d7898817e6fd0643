#include <algorithm>
#include <array>

#include "core/base/error.h"
#include "core/dicom/read.h"
#include "core/volume/volume_io.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

/// The series that a folder is opened for: its only one, scout views aside unless there is nothing else.
SeriesInfo onlySeries(const fs::path& folder, Progress& progress) {
  const std::array paths{folder};
  ScanResult findings = scanSeries(paths, progress);
  auto& series = findings.series;
  const bool allScouts = std::all_of(series.begin(), series.end(), [](const auto& found) { return found.localizer; });
  if (!allScouts) std::erase_if(series, [](const auto& found) { return found.localizer; });
  if (series.size() == 1) return series.front();
  if (series.size() > 1) throw Error(ErrorCode::SeriesSeveral, {folder.string(), std::to_string(series.size())});
  if (findings.skipped.size() == 1) throw findings.skipped.front().reason;
  throw Error(ErrorCode::SeriesNotFound, {folder.string()});
}

}  // namespace

Volume openImage(const fs::path& path, Progress& progress) {
  if (isVolumeFile(path)) return readVolumeFile(path, progress);
  SeriesInfo series;
  std::error_code unreadable;
  if (fs::is_directory(path, unreadable)) {
    ProgressSpan scanning(progress, 0, 0.1);
    series = onlySeries(path, scanning);
  } else {
    series.files = {path};
  }
  ProgressSpan reading(progress, 0.1, 1);
  try {
    Volume volume = readSeries(series, reading);
    volume.source.path = path.string();
    return volume;
  } catch (const Error& failure) {
    // A file that claims to be something else is better told that it is no image than that it is no DICOM.
    const std::string ending = path.extension().string();
    const bool claimsDicom = ending.empty() || ending == ".dcm" || ending == ".DCM" || ending == ".ima" || ending == ".IMA";
    if (failure.code() == ErrorCode::NotDicom && !claimsDicom) throw Error(ErrorCode::NotAnImage, {path.string()});
    throw;
  }
}

}  // namespace saliscope
