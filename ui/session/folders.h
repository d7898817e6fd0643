// Where files are offered to be saved.
#pragma once

#include <QString>

namespace saliscope::ui {

/// The user's folder for documents; home where there is none (servers, containers).
[[nodiscard]] QString documentsFolder();

}  // namespace saliscope::ui
