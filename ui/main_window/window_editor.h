// The dialog in which window presets are added, renamed and put in order.
#pragma once

#include <QDialog>

#include "ui/main_window/window_list.h"
#include "ui/session/view_state.h"

class QPushButton;
class QTableWidget;

namespace saliscope::ui {

/// Works at once; the first nine have the keys 1 to 9.
class WindowEditor : public QDialog {
  Q_OBJECT
 public:
  /// Both must outlive the dialog.
  WindowEditor(WindowList& windows, ViewState& view, QWidget* parent = nullptr);

 public Q_SLOTS:
  /// The window in force as one more preset, its name ready to be typed over.
  void addCurrent();

 private:
  void fill();
  void take();
  void move(int step);
  void removeChosen();
  void followChoice();

  WindowList& windows_;
  ViewState& view_;
  QTableWidget* table_;
  QPushButton* remove_;
  QPushButton* up_;
  QPushButton* down_;
  bool filling_ = false;
};

}  // namespace saliscope::ui
