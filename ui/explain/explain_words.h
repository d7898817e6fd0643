// Why something cannot be explained, in words.
#pragma once

#include <QString>

#include "ui/session/explanation.h"

namespace saliscope::ui {

/// One sentence to the user; empty where nothing is lacking.
[[nodiscard]] QString lackWords(Explanation::Lack lack);

}  // namespace saliscope::ui
