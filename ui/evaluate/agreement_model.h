// How alike the estimators' maps are: mean rank correlation of each pair, in one sign.
#pragma once

#include <QAbstractTableModel>
#include <QColor>

#include "ui/plots/run_plot.h"

namespace saliscope::ui {

class AgreementModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  AgreementModel(Sign sign, QObject* parent = nullptr);
  void show(const RunTablesPtr& run);
  /// Swatches and shades are seen against this colour.
  void setBackground(const QColor& background);
  /// Of the estimators of a row and a column; none where they were never compared.
  [[nodiscard]] std::optional<double> correlation(int row, int column) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] QString name(int place) const;
  [[nodiscard]] QString tip(int row, int column) const;

  Sign sign_;
  RunTablesPtr run_;
  std::vector<std::string> ids_;
  std::vector<const RunCorrelation*> pairs_;  ///< by row and column; null where there is none
  QColor background_;
};

}  // namespace saliscope::ui
