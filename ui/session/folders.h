// Folders: where files are offered to be saved, and what an evaluation's folder is known by.
#pragma once

#include <QString>

namespace saliscope::ui {

/// The user's folder for documents; home where there is none (servers, containers).
[[nodiscard]] QString documentsFolder();
/// True where an evaluation wrote its results, finished or not.
[[nodiscard]] bool holdsRun(const QString& folder);

}  // namespace saliscope::ui
