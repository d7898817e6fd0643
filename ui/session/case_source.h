// Where a list of cases comes from.
#pragma once

#include <QList>
#include <filesystem>

#include "core/base/progress.h"
#include "ui/session/case_list.h"

namespace saliscope::ui {

/// The rows of a manifest; or, of a folder, those of its manifest.csv, else every CT series in it, else every volume file. Errors:
/// those of readManifest and scanSeries; Cancelled.
[[nodiscard]] QList<StudyCase> readCases(const std::filesystem::path& manifestOrFolder, Progress& progress);

}  // namespace saliscope::ui
