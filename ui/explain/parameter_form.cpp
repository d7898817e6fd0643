#include "ui/explain/parameter_form.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <cmath>

#include "ui/explain/form_label.h"
#include "ui/session/session.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

/// Enough decimals to show the default and the limits exactly, and one more to turn.
int decimalsFor(const ParameterDescriptor& parameter) {
  constexpr int most = 6;
  int decimals = 2;
  for (const double value : {parameter.defaultValue, parameter.minimum, parameter.maximum}) {
    while (decimals < most && std::abs(value - QString::number(value, 'f', decimals).toDouble()) > 1e-12) ++decimals;
  }
  return decimals;
}

/// A hundredth, a tenth or one, by the size of the usual number.
double stepFor(double usual) {
  if (usual >= 10) return 1;
  return usual >= 1 ? 0.1 : 0.01;
}

QString tipOf(const ParameterDescriptor& parameter) {
  const auto number = [](double value) { return QString::number(value, 'g', 6); };
  const QString range = ParameterForm::tr("From %1 to %2, usually %3.")
                            .arg(number(parameter.minimum), number(parameter.maximum), number(parameter.defaultValue));
  return (parameterSentence(QString::fromStdString(parameter.id)) + QLatin1Char(' ') + range).trimmed();
}

void dress(QAbstractSpinBox* box) {
  // While digits are typed nothing must start yet.
  box->setKeyboardTracking(false);
  box->setAlignment(Qt::AlignRight);
  box->setFont(Theme::numberFont());
}

}  // namespace

ParameterForm::ParameterForm(QWidget* parent) : QWidget(parent), layout_(new QFormLayout(this)) {
  layout_->setContentsMargins(0, 0, 0, 0);
  layout_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void ParameterForm::setEstimator(const EstimatorDescriptor& descriptor, const Parameters& given) {
  if (descriptor.id == estimator_ && given == given_) return;
  estimator_ = descriptor.id;
  given_ = given;
  while (layout_->rowCount() > 0) layout_->removeRow(0);
  for (const auto& parameter : descriptor.parameters) {
    const auto found = given.find(parameter.id);
    auto* field = box(parameter, found == given.end() ? parameter.defaultValue : found->second);
    field->setObjectName(QString::fromStdString(parameter.id));
    field->setToolTip(tipOf(parameter));
    auto* name = formLabel(parameterName(QString::fromStdString(parameter.id)), field, this);
    name->setToolTip(field->toolTip());
    layout_->addRow(name, field);
  }
  setVisible(!descriptor.parameters.empty());
}

QAbstractSpinBox* ParameterForm::box(const ParameterDescriptor& parameter, double value) {
  if (parameter.integer) {
    auto* whole = new QSpinBox(this);
    dress(whole);
    whole->setRange(static_cast<int>(parameter.minimum), static_cast<int>(parameter.maximum));
    whole->setValue(static_cast<int>(std::lround(value)));
    connect(whole, &QSpinBox::valueChanged, this, [this, parameter](int now) { take(parameter, now); });
    return whole;
  }
  auto* real = new QDoubleSpinBox(this);
  dress(real);
  real->setDecimals(decimalsFor(parameter));
  real->setRange(parameter.minimum, parameter.maximum);
  real->setSingleStep(stepFor(parameter.defaultValue));
  real->setValue(value);
  connect(real, &QDoubleSpinBox::valueChanged, this, [this, parameter](double now) { take(parameter, now); });
  return real;
}

void ParameterForm::take(const ParameterDescriptor& parameter, double value) {
  // The box's decimals round: its default is the descriptor's.
  constexpr double rounding = 1e-9;
  if (std::abs(value - parameter.defaultValue) < rounding) {
    given_.erase(parameter.id);
  } else {
    given_[parameter.id] = value;
  }
  Q_EMIT changed();
}

}  // namespace saliscope::ui
