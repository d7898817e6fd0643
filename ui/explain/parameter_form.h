// Spin boxes for an estimator's parameters, built from its descriptor alone.
#pragma once

#include <QWidget>

#include "core/estimators/estimator.h"

class QAbstractSpinBox;
class QFormLayout;

namespace saliscope::ui {

class ParameterForm : public QWidget {
  Q_OBJECT
 public:
  explicit ParameterForm(QWidget* parent = nullptr);

  /// One box per parameter (its objectName is the parameter's id), showing `given` or the default.
  void setEstimator(const EstimatorDescriptor& descriptor, const Parameters& given);
  /// What differs from the defaults; numbers that the user did not touch come back exactly as given.
  [[nodiscard]] const Parameters& given() const { return given_; }

 Q_SIGNALS:
  void changed();  ///< by the user

 private:
  QAbstractSpinBox* box(const ParameterDescriptor& parameter, double value);
  void take(const ParameterDescriptor& parameter, double value);

  QFormLayout* layout_;
  std::string estimator_;
  Parameters given_;
};

}  // namespace saliscope::ui
