// What is measured against the masks beyond tables 1 to 3: a line per estimator and sign.
#pragma once

#include <QAbstractTableModel>
#include <QColor>

#include "ui/plots/run_plot.h"

namespace saliscope::ui {

class MeasuresModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Estimator, Values, FirstMeasure };

  using QAbstractTableModel::QAbstractTableModel;
  void show(const RunTablesPtr& run, Group group);
  /// Swatches are seen against this colour.
  void setBackground(const QColor& background);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  /// What QSortFilterProxyModel sorts by.
  static constexpr int sortRole = Qt::UserRole;

 private:
  [[nodiscard]] QVariant nameData(const RunLine& line, int role) const;
  [[nodiscard]] QString tip(const RunLine& line, int measure) const;

  RunTablesPtr run_;
  std::vector<const RunLine*> lines_;  ///< of run_, of the class on show
  QColor background_;
};

}  // namespace saliscope::ui
