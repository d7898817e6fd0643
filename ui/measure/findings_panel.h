// The list of measurements and the notes of the case.
#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QPlainTextEdit;
class QTreeWidget;

namespace saliscope::ui {

/// Double click or Enter goes to a measurement's slice, Delete deletes it.
class FindingsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit FindingsPanel(Session& session, QWidget* parent = nullptr);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fill();
  void followSelection();
  void followNote();
  [[nodiscard]] int chosen() const;
  void showChosen();

  Session& session_;
  QTreeWidget* list_;
  QPlainTextEdit* note_;
  bool filling_ = false;
};

}  // namespace saliscope::ui
