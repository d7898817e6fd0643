// Tables 1 to 3 side by side.
#pragma once

#include <QList>
#include <QSplitter>

#include "ui/evaluate/run_table_model.h"

class QTableView;

namespace saliscope::ui {

class RunTablesView : public QSplitter {
  Q_OBJECT
 public:
  explicit RunTablesView(QWidget* parent = nullptr);
  void show(const RunTablesPtr& run, Group group);
  [[nodiscard]] const QList<RunTableModel*>& models() const { return models_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QList<RunTableModel*> models_;
  QList<QTableView*> views_;
};

/// A sortable view of whole rows in the panel's look; its model is a QSortFilterProxyModel that sorts by Qt::UserRole.
[[nodiscard]] QTableView* makeSortedView(QAbstractItemModel* model, QWidget* parent);

}  // namespace saliscope::ui
