#include "ui/widgets/value_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <cmath>

#include "ui/widgets/number_words.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

ValueSlider::ValueSlider(const QString& name, QWidget* parent)
    : QWidget(parent), slider_(new QSlider(Qt::Horizontal, this)), text_(new QLabel(this)) {
  slider_->setRange(0, 100);
  slider_->setPageStep(10);
  slider_->setAccessibleName(name);
  text_->setFont(Theme::numberFont());
  text_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  text_->setMinimumWidth(text_->fontMetrics().horizontalAdvance(percentText(1)) + 2);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(slider_, 1);
  row->addWidget(text_);
  setFocusProxy(slider_);
  connect(slider_, &QSlider::valueChanged, this, [this] {
    showText();
    Q_EMIT shareChanged(share());
  });
  showText();
}

double ValueSlider::share() const {
  return slider_->value() / 100.0;
}

void ValueSlider::setShare(double share) {
  const QSignalBlocker quiet(slider_);
  slider_->setValue(static_cast<int>(std::lround(share * 100)));
  showText();
}

void ValueSlider::showText() {
  text_->setText(percentText(share()));
}

}  // namespace saliscope::ui
