// What an evaluation left out, and why.
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include "core/evaluation/run_records.h"

namespace saliscope::ui {

class LeftOutModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Image, Index, Estimator, Reason, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  void show(const QList<Exclusion>& leftOut);
  [[nodiscard]] QString csv() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] QString text(const Exclusion& one, int column) const;

  QList<Exclusion> leftOut_;
};

}  // namespace saliscope::ui
