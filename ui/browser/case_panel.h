// The list of cases of a study.
#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;

namespace saliscope::ui {

class CaseFilter;
class CaseModel;

/// Cases with label, prediction, mask and what is still to be done; search, filter and order; how far the looking is.
class CasePanel : public QWidget {
  Q_OBJECT
 public:
  explicit CasePanel(Session& session, QWidget* parent = nullptr);

  /// False (as at the start): "Patient 1"; true: the manifest's names.
  void setIdentityShown(bool shown);
  /// Puts the cursor into the search field.
  void search();
  /// Shows the next (+1) or previous (-1) case of the list as filtered and ordered.
  void step(int by);
  /// Shows the next case without a mask or without an evaluation, from the top again after the last one.
  void stepUndone();

 Q_SIGNALS:
  void openAsked();  ///< a list of cases

 private:
  [[nodiscard]] QWidget* makeChoices();
  [[nodiscard]] QWidget* makeEmpty();
  [[nodiscard]] QWidget* makeProgress();
  void makeList();
  void openRow(const QModelIndex& index);
  void showMenu(const QPoint& place);
  void followList();
  void followCurrent();
  void followLooks();
  [[nodiscard]] QModelIndex currentRow() const;

  Session& session_;
  CaseModel* model_;
  CaseFilter* filtered_;
  QLineEdit* search_;
  QListView* list_;
  QLabel* nothing_;
  QLabel* summary_;
  // Before the widgets that are made with them.
  QComboBox* kind_ = nullptr;
  QComboBox* order_ = nullptr;
  QProgressBar* bar_ = nullptr;
  QWidget* choices_ = nullptr;
  QWidget* empty_ = nullptr;
  QWidget* progress_ = nullptr;
};

}  // namespace saliscope::ui
