// Files that could not be used, and why.
#pragma once

#include <QDialog>
#include <QList>

#include "core/dicom/series.h"

class QTableWidget;

namespace saliscope::ui {

/// A table that can be copied; opened from a notice, never by itself.
class SkippedDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SkippedDialog(const QList<Skipped>& files, QWidget* parent = nullptr);

  /// One file a line, tab, the reason: what "Copy" puts on the clipboard.
  [[nodiscard]] static QString asText(const QList<Skipped>& files);

 private:
  void fill(const QList<Skipped>& files);

  QTableWidget* table_;
};

}  // namespace saliscope::ui
