// Version, purpose, licence and the libraries this stands on.
#pragma once

#include <QDialog>

namespace saliscope::ui {

class AboutDialog : public QDialog {
  Q_OBJECT
 public:
  explicit AboutDialog(QWidget* parent = nullptr);
};

}  // namespace saliscope::ui
