#include "ui/session/case_source.h"

#include <array>
#include <utility>

#include "core/dicom/series.h"
#include "core/volume/manifest.h"
#include "core/volume/volume_io.h"

namespace saliscope::ui {

namespace fs = std::filesystem;

namespace {

QList<StudyCase> ofManifest(const fs::path& manifest) {
  QList<StudyCase> out;
  for (ManifestRow& row : readManifest(manifest)) {
    StudyCase one;
    one.row = std::move(row);
    out.append(one);
  }
  return out;
}

/// Every CT series; where there is none, every volume file.
QList<StudyCase> ofFolder(const fs::path& folder, Progress& progress) {
  if (std::error_code none; fs::is_regular_file(folder / "manifest.csv", none)) return ofManifest(folder / "manifest.csv");
  const std::array paths{folder};
  QList<StudyCase> out;
  for (SeriesInfo& info : scanSeries(paths, progress).series) {
    if (info.localizer) continue;
    StudyCase one;
    one.row.image = info.files.front();
    one.row.patient = info.patientId;
    if (info.files.size() > 1) one.series = std::move(info);
    out.append(one);
  }
  QList<StudyCase> volumes;
  std::error_code unreadable;
  for (fs::recursive_directory_iterator at(folder, unreadable), end; out.isEmpty() && at != end; at.increment(unreadable)) {
    if (unreadable || !at->is_regular_file(unreadable) || !isVolumeFile(at->path())) continue;
    StudyCase one;
    one.row.image = at->path();
    volumes.append(one);
  }
  return out + volumes;
}

}  // namespace

QList<StudyCase> readCases(const fs::path& manifestOrFolder, Progress& progress) {
  std::error_code unreadable;
  return fs::is_directory(manifestOrFolder, unreadable) ? ofFolder(manifestOrFolder, progress) : ofManifest(manifestOrFolder);
}

}  // namespace saliscope::ui
