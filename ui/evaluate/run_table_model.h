// Tables 1 to 3: a line per estimator, original beside absolute, with intervals.
#pragma once

#include <QAbstractTableModel>
#include <QColor>

#include "ui/plots/run_plot.h"

namespace saliscope::ui {

class RunTableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  RunTableModel(Measure measure, QObject* parent = nullptr);
  void show(const RunTablesPtr& run, Group group);
  /// Swatches are seen against this colour.
  void setBackground(const QColor& background);
  /// estimator,sign,class and the measure with its interval, nine significant digits.
  [[nodiscard]] QString csv() const;
  [[nodiscard]] QString estimatorAt(int row) const;
  [[nodiscard]] Measure measure() const { return measure_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  /// What QSortFilterProxyModel sorts by.
  static constexpr int sortRole = Qt::UserRole;

 private:
  [[nodiscard]] QVariant nameData(const std::string& id, int role) const;
  [[nodiscard]] QString tip(const RunLine& line) const;

  Measure measure_;
  RunTablesPtr run_;
  Group group_ = Group::All;
  std::vector<std::string> ids_;
  std::vector<Sign> signs_;
  QColor background_;
};

/// "Table 1. Fidelity, 10 F".
[[nodiscard]] QString runTableTitle(Measure measure);
/// A heading over right-aligned numbers, with room for the mark of sorting.
[[nodiscard]] QString numberHeading(const QString& words);
/// A square of the estimator's colour.
[[nodiscard]] QIcon colorSwatch(const QColor& color);

}  // namespace saliscope::ui
