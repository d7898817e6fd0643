// From what is on show to a PDF on disk.
#pragma once

#include <QString>

#include "ui/session/session.h"

class QWidget;

namespace saliscope::ui {

/// Asks for a file (not modal to anything but its window) and starts exportReportTo().
void exportReport(Session& session, QWidget* parent);
/// Takes a snapshot now and writes it on session.io; the session says when it is done or why not. The patient's name and ID are
/// left out unless `showIdentity` is set.
JobId exportReportTo(Session& session, const QString& file, bool showIdentity = false);

}  // namespace saliscope::ui
