#include "ui/explain/agreement_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/explain/eye_button.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/percent_slider.h"
#include "ui/widgets/role_label.h"

namespace saliscope::ui {

AgreementRow::AgreementRow(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  build();
  connect(&session_.view, &ViewState::changed, this, &AgreementRow::refresh);
  connect(&session_.agreement, &AgreementWatch::changed, this, &AgreementRow::refreshWords);
  refresh();
}

void AgreementRow::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  auto* row = new QHBoxLayout;
  eye_ = eyeButton(tr("Shows where map and mask agree, in three colours [A]."), "eye.agreement", this);
  connect(eye_, &QToolButton::clicked, this, [this] {
    AgreementStyle style = session_.view.agreement();
    style.visible = !style.visible;
    session_.view.setAgreement(style);
  });
  percent_ = new PercentSlider(this);
  percent_->setObjectName(QStringLiteral("agreementPercent"));
  percent_->setAccessibleName(tr("Most important part of the map, per cent of the image"));
  percent_->setToolTip(tr("How much of the map counts as important; while regions are on show, their slider decides."));
  connect(percent_, &PercentSlider::percentChanged, this, [this](double percent) {
    AgreementStyle style = session_.view.agreement();
    style.percent = percent;
    session_.view.setAgreement(style);
  });
  value_ = new QLabel(this);
  value_->setFont(Theme::numberFont());
  value_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  value_->setMinimumWidth(value_->fontMetrics().horizontalAdvance(percentText(1)) + 2);
  row->addWidget(eye_);
  row->addWidget(new QLabel(tr("Agreement"), this));
  row->addWidget(percent_, 1);
  row->addWidget(value_);
  layout->addLayout(row);
  words_ = roleLabel("small", this, true);
  layout->addWidget(words_);
}

void AgreementRow::refresh() {
  const AgreementStyle& style = session_.view.agreement();
  const bool ofRegions = session_.view.regions().visible;
  const double percent = ofRegions ? session_.view.regions().percent : style.percent;
  setEye(eye_, style.visible, style.visible ? tr("Hide the agreement") : tr("Show the agreement"));
  percent_->setEnabled(!ofRegions);
  if (!percent_->isSliderDown()) percent_->setPercent(percent);
  value_->setText(percentText(percent / 100));
  refreshWords();
}

void AgreementRow::refreshWords() {
  words_->setVisible(session_.view.agreement().visible);
  if (!session_.view.agreement().visible) return;
  const auto agreement = session_.agreement.current();
  if (!agreement) {
    const bool noMap = session_.agreement.lacking() == AgreementWatch::Lack::Map;
    words_->setText(noMap ? tr("Explain a slice [G] to compare its map with the mask.") : tr("This slice has no mask yet."));
    return;
  }
  const AgreementMap& map = agreement->map;
  words_->setText(tr("%1 pixels in both, %2 in the map alone, %3 in the mask alone · Dice %4")
                      .arg(map.both)
                      .arg(map.mapOnly)
                      .arg(map.maskOnly)
                      .arg(decimalText(map.dice())));
}

}  // namespace saliscope::ui
