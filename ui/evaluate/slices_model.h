// Every slice of a run with the measures of one estimator's map.
#pragma once

#include <QAbstractTableModel>

#include "ui/evaluate/run_view.h"

namespace saliscope::ui {

class SlicesModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Image, Index, Label, Probability, Gain, Auc, Dice, DicePercent, MaskShare, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  /// `kind` indexes view->kinds. Only slices of the class.
  void show(const RunViewPtr& view, std::size_t kind, Group group);
  [[nodiscard]] const SliceRecord& recordAt(int row) const { return view_->slices.at(places_.at(static_cast<std::size_t>(row))); }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  static constexpr int sortRole = Qt::UserRole;

 private:
  [[nodiscard]] double number(int column, const SliceRecord& record, const SliceMeasures& measures) const;
  [[nodiscard]] QString text(int column, const SliceRecord& record, const SliceMeasures& measures) const;
  [[nodiscard]] QString tip(int column, const SliceRecord& record, const SliceMeasures& measures) const;

  RunViewPtr view_;
  std::size_t kind_ = 0;
  std::vector<std::size_t> places_;  ///< in view_->slices
};

}  // namespace saliscope::ui
