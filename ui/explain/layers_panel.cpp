#include "ui/explain/layers_panel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/colormap.h"
#include "ui/explain/form_label.h"
#include "ui/explain/regions_row.h"
#include "ui/widgets/color_map_icon.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/value_slider.h"

namespace saliscope::ui {

LayersPanel::LayersPanel(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  setWindowTitle(tr("Layers"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(7);
  layout->addWidget(buildHeatmapRow());
  auto* form = new QFormLayout;
  form->setContentsMargins(0, 0, 0, 0);
  addHeatmapLook(form);
  layout->addLayout(form);
  layout->addWidget(new RegionsRow(session_, this));
  auto* below = new QFormLayout;
  below->setContentsMargins(0, 0, 0, 0);
  auto* mask = buildMaskRow();
  below->addRow(formLabel(tr("Mask"), mask, this), mask);
  layout->addLayout(below);
  connect(&session_.view, &ViewState::changed, this, &LayersPanel::refresh);
  connect(&session_.explanation, &Explanation::settingsChanged, this, &LayersPanel::refresh);
  refresh();
}

QWidget* LayersPanel::buildHeatmapRow() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  eye_ = new QToolButton(box);
  eye_->setToolTip(tr("Shows or hides the heatmap [Space]."));
  eye_->setFocusPolicy(Qt::StrongFocus);
  auto* name = new QLabel(tr("Heatmap"), box);
  opacity_ = new ValueSlider(tr("Opacity of the heatmap"), box);
  opacity_->setToolTip(tr("How much of the anatomy the heatmap covers."));
  row->addWidget(eye_);
  row->addWidget(name);
  row->addWidget(opacity_, 1);
  connect(eye_, &QToolButton::clicked, this,
          [this] { change([](HeatmapStyle& style, const LayersPanel&) { style.visible = !style.visible; }); });
  connect(opacity_, &ValueSlider::shareChanged, this,
          [this] { change([](HeatmapStyle& style, const LayersPanel& panel) { style.opacity = panel.opacity_->share(); }); });
  return box;
}

void LayersPanel::addHeatmapLook(QFormLayout* form) {
  constexpr QSize gradient(56, 12);
  colors_ = new QComboBox(this);
  colors_->setIconSize(gradient);
  colors_->setToolTip(tr("The colours of the heatmap; all of them can be told apart by colour-blind readers."));
  for (const ColorMap& map : colorMaps()) {
    colors_->addItem(colorMapIcon(map, gradient), QString::fromStdString(map.id), QString::fromStdString(map.id));
  }
  connect(colors_, &QComboBox::activated, this, [this] {
    change([](HeatmapStyle& style, const LayersPanel& panel) { style.colorMap = panel.colors_->currentData().toString(); });
  });
  form->addRow(formLabel(tr("Colours"), colors_, this), colors_);
  signedNote_ = roleLabel("small", this, true);
  signedNote_->setText(tr("Maps with negative values are shown blue to orange."));
  form->addRow(signedNote_);
  threshold_ = new ValueSlider(tr("Threshold of the heatmap"), this);
  threshold_->setToolTip(tr("Values below this share of the range are not drawn."));
  connect(threshold_, &ValueSlider::shareChanged, this,
          [this] { change([](HeatmapStyle& style, const LayersPanel& panel) { style.threshold = panel.threshold_->share(); }); });
  form->addRow(formLabel(tr("Threshold"), threshold_, this), threshold_);
  smooth_ = new QCheckBox(tr("smooth"), this);
  smooth_->setToolTip(tr("Off: the network's own pixels are shown as blocks, which is all that it really says."));
  connect(smooth_, &QCheckBox::clicked, this,
          [this] { change([](HeatmapStyle& style, const LayersPanel& panel) { style.smooth = panel.smooth_->isChecked(); }); });
  form->addRow(QString(), smooth_);
}

QWidget* LayersPanel::buildMaskRow() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  mask_ = new QButtonGroup(this);
  const auto add = [&](const QString& text, MaskStyle style) {
    auto* button = new QRadioButton(text, box);
    button->setToolTip(tr("How the mask is drawn [M]."));
    mask_->addButton(button, static_cast<int>(style));
    row->addWidget(button);
  };
  add(tr("outline"), MaskStyle::Outline);
  add(tr("fill"), MaskStyle::Fill);
  add(tr("off"), MaskStyle::Hidden);
  row->addStretch(1);
  connect(mask_, &QButtonGroup::idClicked, this, [this](int id) { session_.view.setMask(static_cast<MaskStyle>(id)); });
  return box;
}

void LayersPanel::change(void (*edit)(HeatmapStyle&, const LayersPanel&)) {
  HeatmapStyle style = session_.view.heatmap();
  edit(style, *this);
  session_.view.setHeatmap(style);
}

void LayersPanel::refresh() {
  const HeatmapStyle& style = session_.view.heatmap();
  eye_->setAccessibleName(style.visible ? tr("Hide the heatmap") : tr("Show the heatmap"));
  eye_->setIcon(Theme::icon(style.visible ? QStringLiteral("eye") : QStringLiteral("eye-off")));
  opacity_->setShare(style.opacity);
  opacity_->setEnabled(style.visible);
  threshold_->setShare(style.threshold);
  colors_->setCurrentIndex(std::max(0, colors_->findData(style.colorMap)));
  signedNote_->setVisible(style.colorMap == QString::fromStdString(colorMaps().front().id));
  smooth_->setChecked(style.smooth);
  mask_->button(static_cast<int>(session_.view.mask()))->setChecked(true);
}

}  // namespace saliscope::ui
