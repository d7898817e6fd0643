// How a slice is divided into regions and how they are ranked; every change is seen at once.
#pragma once

#include <QDialog>

#include "ui/session/regions.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace saliscope::ui {

class RegionSettingsDialog : public QDialog {
  Q_OBJECT
 public:
  explicit RegionSettingsDialog(RegionSet& regions, QWidget* parent = nullptr);

 private:
  void buildRanking(QFormLayout* form);
  void buildDivision(QFormLayout* form);
  void refresh();
  void apply();
  /// None where the text is no list of positive numbers.
  [[nodiscard]] std::optional<std::vector<double>> scales() const;

  RegionSet& regions_;
  QComboBox* method_ = nullptr;
  QComboBox* aggregate_ = nullptr;
  QDoubleSpinBox* percentile_ = nullptr;
  QComboBox* source_ = nullptr;
  QLineEdit* scales_ = nullptr;
  QDoubleSpinBox* sigma_ = nullptr;
  QSpinBox* minSize_ = nullptr;
  QComboBox* side_ = nullptr;
  QLabel* wrong_ = nullptr;
};

}  // namespace saliscope::ui
