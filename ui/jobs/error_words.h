// core's error codes in the user's language.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/base/error.h"
#include "core/dicom/series.h"

namespace saliscope::ui {

struct ErrorWords {
  QString what;    ///< one sentence, names the file
  QString remedy;  ///< what to do about it; may be empty
};

[[nodiscard]] ErrorWords errorWords(const Error& error);
[[nodiscard]] QString issueWords(const SeriesIssue& issue);

}  // namespace saliscope::ui
