// The list of what is open.
#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;

namespace saliscope::ui {

class SeriesFilter;
class SeriesModel;

/// Series with thumbnail, facts and issues; search; what is being looked for or loaded, with its cancel button.
class SeriesPanel : public QWidget {
  Q_OBJECT
 public:
  explicit SeriesPanel(Session& session, QWidget* parent = nullptr);

  /// False (as at the start): "Patient 1"; true: names, IDs and dates of the files.
  void setIdentityShown(bool shown);
  /// Puts the cursor into the search field.
  void search();
  /// Shows the next (+1) or previous (-1) series of the list as filtered.
  void step(int by);

 private:
  void openRow(const QModelIndex& index);
  void showMenu(const QPoint& place);
  void followStudy();
  void followJobs();
  [[nodiscard]] QWidget* makeProgress();

  Session& session_;
  SeriesModel* model_;
  SeriesFilter* filtered_;
  QLineEdit* search_;
  QListView* list_;
  QLabel* nothing_;
  // Before progress_: making it sets these.
  QLabel* progressText_ = nullptr;
  QProgressBar* progressBar_ = nullptr;
  QWidget* progress_ = nullptr;
  JobId shownJob_ = 0;
};

}  // namespace saliscope::ui
