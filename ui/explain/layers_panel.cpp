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
#include <algorithm>
#include <cmath>

#include "core/base/colormap.h"
#include "ui/explain/agreement_row.h"
#include "ui/explain/eye_button.h"
#include "ui/explain/form_label.h"
#include "ui/explain/maps_row.h"
#include "ui/explain/regions_row.h"
#include "ui/widgets/color_map_icon.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/slice_layers.h"
#include "ui/widgets/value_slider.h"

namespace saliscope::ui {

LayersPanel::LayersPanel(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  setWindowTitle(tr("Layers"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(7);
  layout->addWidget(buildBaseRow());
  layout->addWidget(buildHeatmapRow());
  auto* form = new QFormLayout;
  form->setContentsMargins(0, 0, 0, 0);
  addHeatmapLook(form);
  layout->addLayout(form);
  layout->addWidget(new MapsRow(session_, this));
  layout->addWidget(new RegionsRow(session_, this));
  layout->addWidget(new AgreementRow(session_, this));
  layout->addWidget(buildMaskRow());
  connect(&session_.view, &ViewState::changed, this, &LayersPanel::refresh);
  connect(&session_.explanation, &Explanation::heatmapChanged, this, &LayersPanel::refreshDrawn);
  connect(&session_.maps, &SliceMaps::changed, this, &LayersPanel::refreshDrawn);
  connect(&session_.explanation, &Explanation::settingsChanged, this, &LayersPanel::refresh);
  refresh();
}

QWidget* LayersPanel::buildBaseRow() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  baseEye_ = eyeButton(tr("Shows or hides the CT under the layers."), "eye.ct", box);
  network_ = new QCheckBox(tr("as the network saw it"), box);
  network_->setObjectName(QStringLiteral("network"));
  network_->setToolTip(tr("Through the model's window, on the model's own grid, with the mask; says what that cost [N]."));
  row->addWidget(baseEye_);
  row->addWidget(new QLabel(tr("CT"), box));
  row->addStretch(1);
  row->addWidget(network_);
  connect(baseEye_, &QToolButton::clicked, this, [this] {
    BaseStyle style = session_.view.base();
    style.visible = !style.visible;
    session_.view.setBase(style);
  });
  connect(network_, &QCheckBox::clicked, this, [this](bool on) {
    BaseStyle style = session_.view.base();
    style.network = on;
    session_.view.setBase(style);
  });
  return box;
}

QWidget* LayersPanel::buildHeatmapRow() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  eye_ = eyeButton(tr("Shows or hides the heatmap [Space]."), "eye.heatmap", box);
  auto* name = new QLabel(tr("Heatmap"), box);
  opacity_ = new ValueSlider(tr("Opacity of the heatmap"), box);
  opacity_->setObjectName(QStringLiteral("opacity"));
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
  auto* threshold = buildThresholdRow();
  form->addRow(formLabel(tr("Threshold"), threshold, this), threshold);
  drawn_ = roleLabel("small", this, true);
  drawn_->setObjectName(QStringLiteral("drawn"));
  form->addRow(drawn_);
  form->addRow(buildPixelsRow());
}

QWidget* LayersPanel::buildThresholdRow() {
  auto* box = new QWidget(this);
  // One above the other: beside the box a narrow panel would leave the slider no way to go.
  auto* row = new QVBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2);
  thresholdKind_ = new QComboBox(box);
  thresholdKind_->setObjectName(QStringLiteral("thresholdKind"));
  thresholdKind_->addItems({tr("value"), tr("percentile")});
  thresholdKind_->setToolTip(tr("What is not drawn: values below a share of the range, or so many per cent of the pixels."));
  threshold_ = new ValueSlider(tr("Threshold of the heatmap"), box);
  threshold_->setObjectName(QStringLiteral("threshold"));
  row->addWidget(thresholdKind_);
  row->addWidget(threshold_);
  connect(thresholdKind_, &QComboBox::activated, this, [this] {
    change([](HeatmapStyle& style, const LayersPanel& panel) { style.byPercentile = panel.thresholdKind_->currentIndex() == 1; });
  });
  connect(threshold_, &ValueSlider::shareChanged, this, [this] {
    change([](HeatmapStyle& style, const LayersPanel& panel) {
      (style.byPercentile ? style.hidden : style.threshold) = panel.threshold_->share();
    });
  });
  return box;
}

QWidget* LayersPanel::buildPixelsRow() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  smooth_ = new QCheckBox(tr("smooth"), box);
  smooth_->setObjectName(QStringLiteral("smooth"));
  smooth_->setToolTip(tr("Off: the network's own pixels are shown as blocks, which is all that it really says."));
  connect(smooth_, &QCheckBox::clicked, this,
          [this] { change([](HeatmapStyle& style, const LayersPanel& panel) { style.smooth = panel.smooth_->isChecked(); }); });
  shared_ = new QCheckBox(tr("one scale for all maps"), box);
  shared_->setObjectName(QStringLiteral("sharedScale"));
  shared_->setToolTip(
      tr("A colour means the same value in every map of this slice, and on all slices of a series heatmap; off: each map uses all "
         "its colours."));
  connect(shared_, &QCheckBox::clicked, this, [this] {
    change([](HeatmapStyle& style, const LayersPanel& panel) { style.sharedScale = panel.shared_->isChecked(); });
  });
  row->addWidget(smooth_);
  row->addWidget(shared_);
  row->addStretch(1);
  return box;
}

QWidget* LayersPanel::buildMaskRow() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  maskEye_ = eyeButton(tr("Shows or hides the mask."), "eye.mask", box);
  connect(maskEye_, &QToolButton::clicked, this,
          [this] { session_.view.setMaskVisible(session_.view.mask() == MaskStyle::Hidden); });
  row->addWidget(maskEye_);
  row->addWidget(new QLabel(tr("Mask"), box));
  row->addStretch(1);
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
  const BaseStyle& base = session_.view.base();
  setEye(baseEye_, base.visible, base.visible ? tr("Hide the CT") : tr("Show the CT"));
  network_->setChecked(base.network);
  setEye(eye_, style.visible, style.visible ? tr("Hide the heatmap") : tr("Show the heatmap"));
  opacity_->setShare(style.opacity);
  opacity_->setEnabled(style.visible);
  thresholdKind_->setCurrentIndex(style.byPercentile ? 1 : 0);
  threshold_->setShare(style.byPercentile ? style.hidden : style.threshold);
  threshold_->setToolTip(style.byPercentile ? tr("So many per cent of the pixels, the least important ones, are not drawn.")
                                            : tr("Values below this share of the range are not drawn."));
  colors_->setCurrentIndex(std::max(0, colors_->findData(style.colorMap)));
  signedNote_->setVisible(style.colorMap == QString::fromStdString(colorMaps().front().id));
  smooth_->setChecked(style.smooth);
  shared_->setChecked(style.sharedScale);
  const bool masked = session_.view.mask() != MaskStyle::Hidden;
  setEye(maskEye_, masked, masked ? tr("Hide the mask") : tr("Show the mask"));
  mask_->button(static_cast<int>(session_.view.mask()))->setChecked(true);
  refreshDrawn();
}

void LayersPanel::refreshDrawn() {
  const HeatmapStyle& style = session_.view.heatmap();
  const HeatmapPtr heatmap = session_.explanation.heatmap();
  const bool cut = style.thresholdInForce() > 0 || style.hiddenInForce() > 0;
  drawn_->setVisible(cut && heatmap != nullptr);
  if (!cut || heatmap == nullptr) return;
  HeatmapLook look{style.opacity, style.colorMap.toStdString(), style.thresholdInForce(), style.smooth, style.hiddenInForce()};
  if (style.sharedScale && session_.maps.maps().size() > 1) look.shared = session_.maps.sharedRange();
  const HeatmapLayer layer(heatmap, look);
  const double least = layer.leastDrawn(look);
  drawn_->setText(tr("Drawn: %1 of the pixels, from %2 on")
                      .arg(percentText(layer.drawnShare(look)), std::isfinite(least) ? magnitudeText(least) : QStringLiteral("∞")));
}

}  // namespace saliscope::ui
