#include "ui/explain/regions_row.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/explain/region_settings_dialog.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/percent_slider.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

RegionsRow::RegionsRow(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  build();
  connectSession();
  refresh();
}

void RegionsRow::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  auto* row = new QHBoxLayout;
  eye_ = new QToolButton(this);
  eye_->setToolTip(tr("Shows or hides the regions [R]."));
  eye_->setFocusPolicy(Qt::StrongFocus);
  connect(eye_, &QToolButton::clicked, this,
          [this] { change([](RegionStyle& style, const RegionsRow&) { style.visible = !style.visible; }); });
  percent_ = new PercentSlider(this);
  percent_->setAccessibleName(tr("Most salient regions, per cent of the image"));
  percent_->setToolTip(tr("How much of the image the most salient regions fill; the triangle marks the best Dice."));
  connect(percent_, &PercentSlider::percentChanged, this, [this] {
    change([](RegionStyle& style, const RegionsRow& panel) {
      style.percent = panel.percent_->percent();
      style.visible = true;
    });
  });
  value_ = new QLabel(this);
  value_->setFont(Theme::numberFont());
  value_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  value_->setMinimumWidth(value_->fontMetrics().horizontalAdvance(percentText(1)) + 2);
  row->addWidget(eye_);
  row->addWidget(new QLabel(tr("Regions"), this));
  row->addWidget(percent_, 1);
  row->addWidget(value_);
  layout->addLayout(row);
  layout->addWidget(buildStyle());
  words_ = roleLabel("small", this, true);
  layout->addWidget(words_);
}

QWidget* RegionsRow::buildStyle() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  filled_ = new QCheckBox(tr("fill"), box);
  filled_->setToolTip(tr("Each region in the colour of its gain, in the heatmap's place."));
  connect(filled_, &QCheckBox::clicked, this,
          [this] { change([](RegionStyle& style, const RegionsRow& panel) { style.filled = panel.filled_->isChecked(); }); });
  borders_ = new QCheckBox(tr("borders"), box);
  borders_->setToolTip(tr("The regions' borders as lines."));
  connect(borders_, &QCheckBox::clicked, this,
          [this] { change([](RegionStyle& style, const RegionsRow& panel) { style.borders = panel.borders_->isChecked(); }); });
  auto* settings = new QToolButton(box);
  settings->setIcon(Theme::icon(QStringLiteral("settings")));
  settings->setToolTip(tr("How the slice is divided into regions and how they are ranked."));
  settings->setAccessibleName(tr("Settings of the regions"));
  settings->setFocusPolicy(Qt::StrongFocus);
  connect(settings, &QToolButton::clicked, this, &RegionsRow::showSettings);
  row->addWidget(filled_);
  row->addWidget(borders_);
  row->addStretch(1);
  row->addWidget(settings);
  return box;
}

void RegionsRow::connectSession() {
  connect(&session_.view, &ViewState::changed, this, &RegionsRow::refresh);
  connect(&session_.regions, &RegionSet::changed, this, &RegionsRow::refreshWords);
  connect(&session_.evidence, &Evidence::changed, this, &RegionsRow::refreshWords);
}

void RegionsRow::change(void (*edit)(RegionStyle&, const RegionsRow&)) {
  RegionStyle style = session_.view.regions();
  edit(style, *this);
  session_.view.setRegions(style);
}

void RegionsRow::refresh() {
  const RegionStyle& style = session_.view.regions();
  eye_->setAccessibleName(style.visible ? tr("Hide the regions") : tr("Show the regions"));
  eye_->setIcon(Theme::icon(style.visible ? QStringLiteral("eye") : QStringLiteral("eye-off")));
  if (!percent_->isSliderDown()) percent_->setPercent(style.percent);
  value_->setText(percentText(style.percent / 100));
  filled_->setChecked(style.filled);
  borders_->setChecked(style.borders);
  filled_->setEnabled(style.visible);
  borders_->setEnabled(style.visible);
  refreshWords();
}

void RegionsRow::refreshWords() {
  const RegionSet& regions = session_.regions;
  const auto evidence = session_.evidence.current();
  const bool scored = evidence && evidence->regions && evidence->dice;
  percent_->setMark(scored ? std::optional<double>(evidence->dice->bestPercent) : std::nullopt);
  QString words;
  if (!regions.problem().isEmpty()) {
    words = regions.problem();
  } else if (regions.current()) {
    const int count = regions.shownCount();
    words = tr("%n region(s), %1 of the image", nullptr, count).arg(percentText(regions.shown().share));
    if (scored) {
      words += QStringLiteral(" · ") +
               tr("best Dice %1 at %2").arg(decimalText(evidence->dice->best), percentText(evidence->dice->bestPercent / 100));
    }
  } else {
    words = regions.pending() ? tr("Dividing the slice into regions…") : tr("Explain a slice [G] to see its regions.");
  }
  words_->setText(words);
  words_->setVisible(session_.view.regions().visible);
}

void RegionsRow::showSettings() {
  if (dialog_ == nullptr) dialog_ = new RegionSettingsDialog(session_.regions, this);
  dialog_->show();
  dialog_->raise();
  dialog_->activateWindow();
}

}  // namespace saliscope::ui
