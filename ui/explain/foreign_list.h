// Heatmaps of other people that were added to the open series: below the estimators, with a button for more.
#pragma once

#include <QWidget>

#include "ui/session/session.h"

class QGridLayout;

namespace saliscope::ui {

class ForeignList : public QWidget {
  Q_OBJECT
 public:
  explicit ForeignList(Session& session, QWidget* parent = nullptr);

 private:
  void refresh();
  void addRow(int line, const ForeignHeatmap& one);

  Session& session_;
  QWidget* rows_ = nullptr;
};

/// Asks for a file and adds it to the series on show.
void askHeatmap(Session& session, QWidget* parent);

}  // namespace saliscope::ui
