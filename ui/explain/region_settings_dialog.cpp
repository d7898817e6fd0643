#include "ui/explain/region_settings_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/widgets/role_label.h"

namespace saliscope::ui {

namespace {

constexpr int authorsSide = 224;
constexpr int native = 0;

QString textOf(const std::vector<double>& scales) {
  QStringList texts;
  for (const double scale : scales) texts << QString::number(scale, 'g', 9);
  return texts.join(QStringLiteral(", "));
}

}  // namespace

RegionSettingsDialog::RegionSettingsDialog(RegionSet& regions, QWidget* parent) : QDialog(parent), regions_(regions) {
  setWindowTitle(tr("Settings of the regions"));
  auto* layout = new QVBoxLayout(this);
  auto* words = roleLabel("dim", this, true);
  words->setText(
      tr("XRAI divides the slice into segments at several scales and ranks them by the heatmap's importance. The defaults "
         "are its authors'; whatever differs is named in the report."));
  layout->addWidget(words);
  auto* form = new QFormLayout;
  buildRanking(form);
  buildDivision(form);
  layout->addLayout(form);
  wrong_ = roleLabel("warning", this, true);
  wrong_->setText(tr("Scales are positive numbers with commas between them."));
  layout->addWidget(wrong_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] { regions_.setSettings({}); });
  layout->addWidget(buttons);
  connect(&regions_, &RegionSet::settingsChanged, this, &RegionSettingsDialog::refresh);
  refresh();
}

void RegionSettingsDialog::buildRanking(QFormLayout* form) {
  method_ = new QComboBox(this);
  method_->addItem(tr("XRAI, full"), static_cast<int>(RegionMethod::XraiFull));
  method_->addItem(tr("XRAI, fast"), static_cast<int>(RegionMethod::XraiFast));
  method_->setToolTip(
      tr("Full: again and again the segment whose uncovered rest is the most important. Fast: segments in the order of their own "
         "importance."));
  aggregate_ = new QComboBox(this);
  aggregate_->setObjectName(QStringLiteral("aggregate"));
  aggregate_->addItem(tr("mean"), static_cast<int>(Aggregate::Mean));
  aggregate_->addItem(tr("median"), static_cast<int>(Aggregate::Median));
  aggregate_->addItem(tr("maximum"), static_cast<int>(Aggregate::Maximum));
  aggregate_->addItem(tr("percentile"), static_cast<int>(Aggregate::Percentile));
  aggregate_->setToolTip(tr("What the importance of a region's pixels is summed up to."));
  percentile_ = new QDoubleSpinBox(this);
  percentile_->setRange(0, 100);
  percentile_->setDecimals(1);
  percentile_->setKeyboardTracking(false);
  form->addRow(tr("Ranking"), method_);
  form->addRow(tr("Region's gain"), aggregate_);
  form->addRow(tr("Percentile"), percentile_);
  connect(method_, &QComboBox::activated, this, &RegionSettingsDialog::apply);
  connect(aggregate_, &QComboBox::activated, this, &RegionSettingsDialog::apply);
  connect(percentile_, &QDoubleSpinBox::valueChanged, this, &RegionSettingsDialog::apply);
}

void RegionSettingsDialog::buildDivision(QFormLayout* form) {
  source_ = new QComboBox(this);
  source_->addItem(tr("the slice"), static_cast<int>(SegmentSource::Slice));
  source_->addItem(tr("the heatmap"), static_cast<int>(SegmentSource::Heatmap));
  source_->setToolTip(tr("What is divided into segments."));
  scales_ = new QLineEdit(this);
  scales_->setObjectName(QStringLiteral("scales"));
  scales_->setToolTip(tr("Felzenszwalb's scales: larger ones give larger segments."));
  sigma_ = new QDoubleSpinBox(this);
  sigma_->setRange(0, 50);
  sigma_->setSingleStep(0.1);
  sigma_->setKeyboardTracking(false);
  sigma_->setToolTip(tr("Gaussian smoothing before division, in pixels."));
  minSize_ = new QSpinBox(this);
  minSize_->setRange(1, 1000000);
  minSize_->setKeyboardTracking(false);
  minSize_->setToolTip(tr("Smaller segments join a neighbour; in pixels of the divided image."));
  side_ = new QComboBox(this);
  side_->addItem(tr("%1 × %1, as XRAI's authors").arg(authorsSide), authorsSide);
  side_->addItem(tr("native resolution"), native);
  side_->setToolTip(tr("The size to which the image is brought before it is divided."));
  form->addRow(tr("Divided"), source_);
  form->addRow(tr("at"), side_);
  form->addRow(tr("Scales"), scales_);
  form->addRow(tr("Smoothing"), sigma_);
  form->addRow(tr("Smallest segment"), minSize_);
  connect(source_, &QComboBox::activated, this, &RegionSettingsDialog::apply);
  connect(side_, &QComboBox::activated, this, &RegionSettingsDialog::apply);
  connect(scales_, &QLineEdit::editingFinished, this, &RegionSettingsDialog::apply);
  connect(sigma_, &QDoubleSpinBox::valueChanged, this, &RegionSettingsDialog::apply);
  connect(minSize_, &QSpinBox::valueChanged, this, &RegionSettingsDialog::apply);
}

std::optional<std::vector<double>> RegionSettingsDialog::scales() const {
  std::vector<double> out;
  for (const QString& part : scales_->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    bool number = false;
    out.push_back(part.trimmed().toDouble(&number));
    if (!number) return std::nullopt;
  }
  SegmentationSettings tried;
  tried.scales = out;
  try {
    requireValid(tried);
  } catch (const Error&) {
    return std::nullopt;
  }
  return out;
}

void RegionSettingsDialog::apply() {
  const auto wanted = scales();
  wrong_->setVisible(!wanted);
  if (!wanted) return;
  RegionSettings settings = regions_.settings();
  settings.method = static_cast<RegionMethod>(method_->currentData().toInt());
  settings.aggregate = static_cast<Aggregate>(aggregate_->currentData().toInt());
  settings.percentile = percentile_->value();
  settings.source = static_cast<SegmentSource>(source_->currentData().toInt());
  settings.segmentation.scales = *wanted;
  settings.segmentation.sigma = sigma_->value();
  settings.segmentation.minSize = minSize_->value();
  settings.segmentation.side = side_->currentData().toInt();
  percentile_->setEnabled(settings.aggregate == Aggregate::Percentile);
  regions_.setSettings(settings);
}

void RegionSettingsDialog::refresh() {
  const RegionSettings& settings = regions_.settings();
  const QSignalBlocker percentileQuiet(percentile_), sigmaQuiet(sigma_), minSizeQuiet(minSize_);
  method_->setCurrentIndex(method_->findData(static_cast<int>(settings.method)));
  aggregate_->setCurrentIndex(aggregate_->findData(static_cast<int>(settings.aggregate)));
  percentile_->setValue(settings.percentile);
  percentile_->setEnabled(settings.aggregate == Aggregate::Percentile);
  source_->setCurrentIndex(source_->findData(static_cast<int>(settings.source)));
  side_->setCurrentIndex(side_->findData(settings.segmentation.side));
  if (scales() != settings.segmentation.scales) scales_->setText(textOf(settings.segmentation.scales));
  sigma_->setValue(settings.segmentation.sigma);
  minSize_->setValue(settings.segmentation.minSize);
  wrong_->setVisible(false);
}

}  // namespace saliscope::ui
