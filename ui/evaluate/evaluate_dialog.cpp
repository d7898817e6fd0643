#include "ui/evaluate/evaluate_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "core/base/error.h"
#include "core/volume/manifest.h"
#include "ui/evaluate/foreign_maps_table.h"
#include "ui/evaluate/run_table_model.h"
#include "ui/jobs/error_words.h"
#include "ui/session/folders.h"
#include "ui/session/names.h"
#include "ui/widgets/role_label.h"

namespace saliscope::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int estimatorRows = 5;

/// "74 rows of 40 patients · 37 with, 37 without contrast · 74 masks".
QString contentsWords(const std::vector<ManifestRow>& rows) {
  std::set<std::string> patients;
  int with = 0, without = 0, masks = 0;
  for (const ManifestRow& row : rows) {
    patients.insert(row.patient.empty() ? row.image.string() : row.patient);
    with += row.label == 1 ? 1 : 0;
    without += row.label == 0 ? 1 : 0;
    masks += row.mask ? 1 : 0;
  }
  QStringList parts{EvaluateDialog::tr("%n row(s)", nullptr, static_cast<int>(rows.size())),
                    EvaluateDialog::tr("%n patient(s)", nullptr, static_cast<int>(patients.size())),
                    EvaluateDialog::tr("%1 with, %2 without contrast").arg(with).arg(without),
                    EvaluateDialog::tr("%n mask(s)", nullptr, masks)};
  const int unknown = static_cast<int>(rows.size()) - with - without;
  if (unknown > 0) parts << EvaluateDialog::tr("%n without a label", nullptr, unknown);
  const auto repeated = static_cast<int>(repeatedRows(rows));
  if (repeated > 0) parts << EvaluateDialog::tr("%n repeated", nullptr, repeated);
  return parts.join(QStringLiteral(" · "));
}

template <class Value>
void select(QComboBox* box, Value value) {
  box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

template <class Value>
Value valueOf(const QComboBox* box) {
  return static_cast<Value>(box->currentData().toInt());
}

}  // namespace

EvaluateDialog::EvaluateDialog(Session& session, What what, QWidget* parent)
    : QDialog(parent),
      session_(session),
      what_(what),
      contents_(roleLabel("dim", this)),
      run_(new QLineEdit(this)),
      estimators_(new QComboBox(this)),
      chosen_(new QListWidget(this)),
      sign_(new QComboBox(this)),
      fill_(new QComboBox(this)),
      precision_(new QComboBox(this)),
      ownNumbers_(new QCheckBox(tr("my numbers and regions of the Explain panel"), this)),
      unseenOnly_(new QCheckBox(tr("only patients that the model was not trained on"), this)),
      saveMaps_(new QCheckBox(tr("keep every heatmap (NRRD)"), this)),
      state_(roleLabel("dim", this, true)) {
  setWindowTitle(what == What::Manifest ? tr("Evaluate manifest") : tr("Evaluate this case"));
  auto* layout = new QVBoxLayout(this);
  auto* form = new QFormLayout;
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  buildWhat(*form);
  form->addRow(tr("Run folder"), withButton(run_, QStringLiteral("runFolder"), &EvaluateDialog::askRunFolder));
  run_->setToolTip(tr("Tables, curves and the store of the run go into this folder."));
  buildMethods(*form);
  buildOptions(*form);
  layout->addLayout(form);
  state_->setObjectName(QStringLiteral("evaluateState"));
  layout->addWidget(state_);
  layout->addStretch(1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  start_ = buttons->addButton(tr("Evaluate"), QDialogButtonBox::AcceptRole);
  start_->setObjectName(QStringLiteral("startEvaluation"));
  start_->setProperty("role", "primary");
  connect(buttons, &QDialogButtonBox::accepted, this, &EvaluateDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
  resize(620, 480);
  restore();
  connect(&session_.explanation, &Explanation::modelChanged, this, &EvaluateDialog::refresh);
  connect(&session_.study, &Study::sliceChanged, this, &EvaluateDialog::refresh);
  connect(&session_.mask, &MaskDocument::changed, this, &EvaluateDialog::refresh);
  refresh();
}

QWidget* EvaluateDialog::withButton(QLineEdit* line, const QString& objectName, void (EvaluateDialog::*ask)()) {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  line->setObjectName(objectName);
  auto* choose = new QPushButton(tr("Choose…"), box);
  choose->setAutoDefault(false);
  row->addWidget(line, 1);
  row->addWidget(choose);
  connect(choose, &QPushButton::clicked, this, ask);
  connect(line, &QLineEdit::textChanged, this, &EvaluateDialog::refresh);
  return box;
}

void EvaluateDialog::buildWhat(QFormLayout& form) {
  if (what_ == What::Manifest) {
    manifest_ = new QLineEdit(this);
    manifest_->setToolTip(tr("A CSV file with the columns image, slice, label, mask and patient."));
    form.addRow(tr("Manifest"), withButton(manifest_, QStringLiteral("manifest"), &EvaluateDialog::askManifest));
    contents_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    form.addRow(QString(), contents_);
    connect(manifest_, &QLineEdit::textChanged, this, &EvaluateDialog::lookAtManifest);
    return;
  }
  contents_->hide();
  masked_ = new QRadioButton(this);
  masked_->setObjectName(QStringLiteral("maskedSlices"));
  onShow_ = new QRadioButton(this);
  onShow_->setObjectName(QStringLiteral("sliceOnShow"));
  form.addRow(tr("Slices"), masked_);
  form.addRow(QString(), onShow_);
  (maskedSlices(session_).empty() ? onShow_ : masked_)->setChecked(true);
  connect(masked_, &QRadioButton::toggled, this, &EvaluateDialog::refresh);
  setRunFolder(proposedCaseFolder(
      session_.study.currentSeries() < 0 ? QString() : session_.study.series().at(session_.study.currentSeries()).title()));
}

void EvaluateDialog::buildMethods(QFormLayout& form) {
  estimators_->setObjectName(QStringLiteral("estimatorChoice"));
  estimators_->addItem(tr("the paper's eight"), static_cast<int>(EstimatorChoice::Paper));
  estimators_->addItem(tr("all fifteen"), static_cast<int>(EstimatorChoice::All));
  estimators_->addItem(tr("chosen ones"), static_cast<int>(EstimatorChoice::Chosen));
  form.addRow(tr("Estimators"), estimators_);
  chosen_->setObjectName(QStringLiteral("chosenEstimators"));
  chosen_->setAccessibleName(tr("Chosen estimators"));
  for (const std::string& one : saliscope::estimatorIds("all")) {
    const QString id = QString::fromStdString(one);
    auto* item = new QListWidgetItem(colorSwatch(estimatorColor(id)), estimatorName(id), chosen_);
    item->setData(idRole, id);
    item->setToolTip(estimatorSentence(id));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
  }
  chosen_->setFixedHeight(estimatorRows * chosen_->sizeHintForRow(0) + 2 * chosen_->frameWidth());
  form.addRow(QString(), chosen_);
  sign_->addItem(tr("original and absolute"), static_cast<int>(SignChoice::Both));
  sign_->addItem(tr("original"), static_cast<int>(SignChoice::Original));
  sign_->addItem(tr("absolute"), static_cast<int>(SignChoice::Absolute));
  sign_->setToolTip(tr("Whether pixels that speak against the prediction count as unimportant or as important."));
  form.addRow(tr("Values"), sign_);
  fill_->addItem(tr("black with contrast, white without (the paper's)"), static_cast<int>(Fill::ByLabel));
  fill_->addItem(tr("air (-1000 HU)"), static_cast<int>(Fill::Air));
  fill_->addItem(tr("water (0 HU)"), static_cast<int>(Fill::Water));
  fill_->addItem(tr("the mean of the surroundings"), static_cast<int>(Fill::LocalMean));
  fill_->addItem(tr("the blurred slice"), static_cast<int>(Fill::Blur));
  fill_->setObjectName(QStringLiteral("fillChoice"));
  fill_->setToolTip(
      tr("What stands where pixels are masked to measure fidelity; where the curves depend on it, so does the verdict."));
  form.addRow(tr("Masked pixels become"), fill_);
  precision_->addItem(tr("exact (fp32)"), static_cast<int>(Precision::Fp32));
  precision_->addItem(tr("automatic: faster where the processor can, with the same decisions"), static_cast<int>(Precision::Auto));
  form.addRow(tr("Precision"), precision_);
  connect(estimators_, &QComboBox::currentIndexChanged, this, &EvaluateDialog::refresh);
  connect(chosen_, &QListWidget::itemChanged, this, &EvaluateDialog::refresh);
}

void EvaluateDialog::buildOptions(QFormLayout& form) {
  ownNumbers_->setToolTip(tr("Otherwise every estimator has its default numbers and regions are those of XRAI's authors."));
  unseenOnly_->setToolTip(tr("Results on patients that the model knows from its training are worth nothing."));
  saveMaps_->setToolTip(tr("Writes each map into the run folder, a file per slice, estimator and sign."));
  form.addRow(tr("Options"), ownNumbers_);
  if (what_ == What::Manifest) {
    form.addRow(QString(), unseenOnly_);
  } else {
    unseenOnly_->hide();
  }
  form.addRow(QString(), saveMaps_);
  if (what_ == What::Manifest) {
    maps_ = new ForeignMapsTable(this);
    form.addRow(tr("Other maps"), maps_);
    connect(maps_, &ForeignMapsTable::changed, this, &EvaluateDialog::refresh);
  }
  connect(saveMaps_, &QCheckBox::toggled, this, &EvaluateDialog::refresh);
}

void EvaluateDialog::restore() {
  const EvaluationChoices choices = EvaluationChoices::restored();
  select(estimators_, choices.estimators);
  select(sign_, choices.sign);
  select(fill_, choices.fill);
  select(precision_, choices.precision);
  ownNumbers_->setChecked(choices.ownNumbers);
  unseenOnly_->setChecked(what_ == What::Manifest && choices.unseenOnly);
  saveMaps_->setChecked(choices.saveMaps);
  for (int i = 0; i < chosen_->count(); ++i) {
    QListWidgetItem* item = chosen_->item(i);
    item->setCheckState(choices.chosen.contains(item->data(idRole).toString()) ? Qt::Checked : Qt::Unchecked);
  }
  const QString last = QSettings().value(QStringLiteral("evaluate/manifest")).toString();
  if (manifest_ != nullptr && QFileInfo(last).isFile()) setManifest(last);
}

EvaluationChoices EvaluateDialog::choices() const {
  EvaluationChoices out;
  out.estimators = valueOf<EstimatorChoice>(estimators_);
  for (int i = 0; i < chosen_->count(); ++i) {
    if (chosen_->item(i)->checkState() == Qt::Checked) out.chosen << chosen_->item(i)->data(idRole).toString();
  }
  out.sign = valueOf<SignChoice>(sign_);
  out.fill = valueOf<Fill>(fill_);
  out.precision = valueOf<Precision>(precision_);
  out.ownNumbers = ownNumbers_->isChecked();
  out.unseenOnly = unseenOnly_->isChecked();
  out.saveMaps = saveMaps_->isChecked();
  return out;
}

void EvaluateDialog::setManifest(const QString& file) {
  manifest_->setText(file);
  if (runFolderIsOurs_) run_->setText(proposedRunFolder(file));
}

void EvaluateDialog::setRunFolder(const QString& folder) {
  run_->setText(folder);
}

void EvaluateDialog::lookAtManifest() {
  session_.io.cancel(job_);
  const QString file = manifest_->text();
  contents_->clear();
  if (!QFileInfo(file).isFile()) return;
  job_ = session_.io.start(tr("Reading the manifest"), this, [this, file](JobContext&) {
    try {
      const QString words = contentsWords(readManifest(file.toStdString()));
      return std::function<void()>([this, words] { showContents(words); });
    } catch (const saliscope::Error& error) {
      // Said under the field while the name is still being typed.
      return std::function<void()>([this, error] { showContents(errorWords(error).what); });
    }
  });
}

void EvaluateDialog::showContents(const QString& words) {
  contents_->setText(words);
  contents_->setToolTip(words);
}

QString EvaluateDialog::missing() const {
  if (!session_.explanation.classifier()) return tr("The model is still being loaded.");
  if (what_ == What::Manifest && !QFileInfo(manifest_->text()).isFile()) return tr("Choose a manifest.");
  if (what_ == What::OpenCase && !session_.study.volume()) return tr("The series is still being loaded.");
  if (run_->text().isEmpty()) return tr("Choose a folder for the run.");
  const QFileInfo folder(run_->text());
  if (folder.exists() && !folder.isDir()) return tr("%1 is a file, not a folder.").arg(folder.fileName());
  if (!folder.exists() && !folder.absoluteDir().exists())
    return tr("The folder %1 does not exist.").arg(folder.absoluteDir().dirName());
  if (what_ == What::OpenCase && holdsRun(run_->text())) return tr("This folder holds a run already: choose another one.");
  const std::vector<ForeignMaps> foreign = maps_ == nullptr ? std::vector<ForeignMaps>() : maps_->maps();
  if (choices().estimatorIds().empty() && foreign.empty()) return tr("Choose at least one estimator.");
  std::set<std::string> names;
  for (const std::string& id : saliscope::estimatorIds("all")) names.insert(id);
  for (const ForeignMaps& one : foreign) {
    if (one.name.empty() || !names.insert(one.name).second)
      return tr("The maps “%1” need a name of their own.").arg(QString::fromStdString(one.name));
  }
  return {};
}

void EvaluateDialog::refresh() {
  chosen_->setVisible(valueOf<EstimatorChoice>(estimators_) == EstimatorChoice::Chosen);
  if (what_ == What::OpenCase) {
    const int masked = static_cast<int>(maskedSlices(session_).size());
    masked_->setText(masked > 0 ? tr("all %n slice(s) with a mask", nullptr, masked)
                                : tr("slices with a mask (there are none yet)"));
    masked_->setEnabled(masked > 0);
    if (masked == 0) onShow_->setChecked(true);
    onShow_->setText(tr("the slice on show (%1)").arg(session_.study.sliceIndex() + 1));
  }
  if (start_ == nullptr) return;
  QStringList added;
  for (const ForeignHeatmap& one : session_.foreign.all()) added << one.name;
  const QString lacks = missing();
  start_->setEnabled(lacks.isEmpty());
  const bool there = lacks.isEmpty() && holdsRun(run_->text());
  state_->setText(!lacks.isEmpty() ? lacks
                  : there          ? tr("There is a run in this folder: with the same choices it goes on where it stopped.")
                  : what_ == What::OpenCase && !added.isEmpty()
                      ? tr("The heatmaps that you added are scored too: %1.").arg(added.join(QStringLiteral(", ")))
                      : QString());
}

void EvaluateDialog::accept() {
  if (!missing().isEmpty()) return;
  const EvaluationChoices chosen = choices();
  chosen.save();
  EvaluationOrder order = makeOrder(session_, chosen, maps_ == nullptr ? std::vector<ForeignMaps>() : maps_->maps());
  order.run = QFileInfo(run_->text()).absoluteFilePath();
  QSettings().setValue(QStringLiteral("evaluate/folder"), QFileInfo(order.run).absolutePath());
  if (what_ == What::Manifest) {
    order.manifest = QFileInfo(manifest_->text()).absoluteFilePath();
    QSettings().setValue(QStringLiteral("evaluate/manifest"), order.manifest);
  } else {
    order.openCase =
        openCaseOf(session_, masked_->isChecked() ? maskedSlices(session_) : std::vector<int>{session_.study.sliceIndex()});
    order.settings.maps = caseMaps(*order.openCase, order.run.toStdString());
  }
  Q_EMIT ordered(order);
  QDialog::accept();
}

void EvaluateDialog::askManifest() {
  const QString last = QSettings().value(QStringLiteral("evaluate/manifest")).toString();
  auto* dialog = new QFileDialog(this, tr("Open manifest"), QFileInfo(last).absolutePath(), tr("Manifests (*.csv)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &EvaluateDialog::setManifest);
  dialog->open();
}

void EvaluateDialog::askRunFolder() {
  auto* dialog = new QFileDialog(this, tr("Folder of the run"), QFileInfo(run_->text()).absolutePath());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
    runFolderIsOurs_ = false;
    // A run gets a folder of its own: what lies in the chosen one stays apart.
    const bool fresh = holdsRun(folder) || QDir(folder).isEmpty();
    const QString name = QFileInfo(run_->text()).fileName();
    setRunFolder(fresh ? folder : folder + QLatin1Char('/') + (name.isEmpty() ? QStringLiteral("evaluation") : name));
  });
  dialog->open();
}

}  // namespace saliscope::ui
