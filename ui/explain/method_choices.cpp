#include "ui/explain/method_choices.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "core/estimators/registry.h"
#include "ui/explain/form_label.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

QToolButton* small(const QString& icon, const QString& tip, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setIcon(Theme::icon(icon));
  button->setIconSize({14, 14});
  button->setToolTip(tip);
  button->setAccessibleName(tip);
  button->setFocusPolicy(Qt::StrongFocus);
  return button;
}

}  // namespace

MethodChoices::MethodChoices(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  buildLayer(form);
  buildReferences(form);
  connect(&session_.explanation, &Explanation::modelChanged, this, &MethodChoices::fillLayers);
  connect(&session_.explanation, &Explanation::settingsChanged, this, &MethodChoices::refresh);
  fillLayers();
  refresh();
}

void MethodChoices::buildLayer(QFormLayout* form) {
  layer_ = new QComboBox(this);
  layer_->setObjectName(QStringLiteral("layer"));
  layer_->setToolTip(
      tr("The layer whose areas are shown: late ones are coarse and close to the decision, early ones fine and far from it."));
  layer_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  layer_->setMinimumContentsLength(10);
  connect(layer_, &QComboBox::activated, this, &MethodChoices::takeLayer);
  layerName_ = formLabel(tr("Layer"), layer_, this);
  form->addRow(layerName_, layer_);
}

void MethodChoices::buildReferences(QFormLayout* form) {
  references_ = new QWidget(this);
  auto* row = new QHBoxLayout(references_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  source_ = new QLabel(references_);
  source_->setObjectName(QStringLiteral("references"));
  source_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  row->addWidget(source_, 1);
  auto* folder = small(QStringLiteral("folder"), tr("Takes the slices of a folder of CT series as references."), references_);
  synthetic_ = small(QStringLiteral("undo"), tr("Goes back to the synthetic patients."), references_);
  row->addWidget(folder);
  row->addWidget(synthetic_);
  connect(folder, &QToolButton::clicked, this, &MethodChoices::chooseFolder);
  connect(synthetic_, &QToolButton::clicked, this, [this] { session_.explanation.setReferencesFolder({}); });
  referencesName_ = formLabel(tr("References"), references_, this);
  form->addRow(referencesName_, references_);
}

void MethodChoices::fillLayers() {
  const Explanation::ModelFacts& facts = session_.explanation.modelFacts();
  layer_->clear();
  for (const QString& layer : facts.layers) {
    layer_->addItem(layer == facts.defaultLayer ? tr("%1 (usual)").arg(layer) : layer, layer);
  }
  layer_->setEnabled(!facts.layers.isEmpty());
  refresh();
}

void MethodChoices::refresh() {
  const Explanation& explanation = session_.explanation;
  const EstimatorDescriptor& descriptor = estimator(explanation.settings().estimator).descriptor();
  for (QWidget* one : {static_cast<QWidget*>(layerName_), static_cast<QWidget*>(layer_)}) one->setVisible(descriptor.usesLayer);
  for (QWidget* one : {static_cast<QWidget*>(referencesName_), references_}) one->setVisible(descriptor.needsReferences);
  setVisible(descriptor.usesLayer || descriptor.needsReferences);
  const QString chosen = QString::fromStdString(explanation.settings().layer);
  layer_->setCurrentIndex(layer_->findData(chosen.isEmpty() ? explanation.modelFacts().defaultLayer : chosen));
  const QString folder = explanation.referencesFolder();
  source_->setText(folder.isEmpty() ? tr("synthetic patients (default)") : QFileInfo(folder).fileName());
  source_->setToolTip(folder.isEmpty()
                          ? tr("Slices of the demo study's synthetic patients, half of them with contrast agent: choose a "
                               "folder of real ones where you have them.")
                          : folder);
  synthetic_->setVisible(!folder.isEmpty());
}

void MethodChoices::takeLayer() {
  HeatmapSettings settings = session_.explanation.settings();
  const QString layer = layer_->currentData().toString();
  settings.layer = layer == session_.explanation.modelFacts().defaultLayer ? std::string() : layer.toStdString();
  if (settings.layer != session_.explanation.settings().layer) session_.explanation.setSettings(settings);
}

void MethodChoices::chooseFolder() {
  auto* dialog = new QFileDialog(this, tr("Folder of reference slices"), session_.explanation.referencesFolder());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this,
          [this](const QString& folder) { session_.explanation.setReferencesFolder(folder); });
  dialog->open();
}

}  // namespace saliscope::ui
