#include "ui/explain/series_map_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "core/estimators/registry.h"
#include "core/estimators/volume_map_file.h"
#include "core/volume/volume_io.h"
#include "ui/explain/explain_words.h"
#include "ui/session/folders.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/role_label.h"

namespace saliscope::ui {

namespace {

constexpr int progressSteps = 1000;

}  // namespace

SeriesMapDialog::SeriesMapDialog(Session& session, QWidget* parent) : QDialog(parent), session_(session) {
  setWindowTitle(tr("Explain series"));
  auto* layout = new QVBoxLayout(this);
  what_ = roleLabel("", this, true);
  layout->addWidget(what_);
  auto* form = new QFormLayout;
  form->addRow(tr("Slices"), buildRange());
  form->addRow(tr("Save as"), buildFile());
  show_ = new QCheckBox(tr("Show it in the view when it is done"), this);
  show_->setObjectName(QStringLiteral("showSeriesMap"));
  show_->setToolTip(tr("The heatmap stands in the list of heatmaps and follows the slices."));
  show_->setChecked(true);
  form->addRow(QString(), show_);
  layout->addLayout(form);
  bar_ = new QProgressBar(this);
  bar_->setTextVisible(false);
  bar_->setAccessibleName(tr("Progress of the heatmap"));
  layout->addWidget(bar_);
  state_ = roleLabel("dim", this, true);
  state_->setObjectName(QStringLiteral("seriesMapState"));
  layout->addWidget(state_);
  layout->addStretch(1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  run_ = buttons->addButton(tr("Explain"), QDialogButtonBox::ActionRole);
  run_->setProperty("role", "primary");
  connect(run_, &QPushButton::clicked, this, [this] { running() ? cancel() : start(); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
  resize(520, 240);
  connectSession();
  followSeries();
}

void SeriesMapDialog::connectSession() {
  connect(&session_.explanation, &Explanation::settingsChanged, this, &SeriesMapDialog::refresh);
  connect(&session_.explanation, &Explanation::modelChanged, this, &SeriesMapDialog::refresh);
  connect(&session_.study, &Study::volumeLoaded, this, &SeriesMapDialog::followSeries);
  connect(&session_.study, &Study::currentSeriesChanged, this, &SeriesMapDialog::followSeries);
  connect(&session_.compute, &JobQueue::changed, this, &SeriesMapDialog::showProgress);
  connect(&session_.compute, &JobQueue::finished, this, &SeriesMapDialog::jobEnded);
  connect(&session_.compute, &JobQueue::cancelled, this, &SeriesMapDialog::jobEnded);
  connect(&session_.compute, &JobQueue::failed, this, [this](JobId id) { jobEnded(id); });
}

QWidget* SeriesMapDialog::buildRange() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  whole_ = new QCheckBox(tr("whole series"), box);
  whole_->setObjectName(QStringLiteral("wholeSeries"));
  whole_->setChecked(true);
  first_ = new QSpinBox(box);
  first_->setObjectName(QStringLiteral("firstSlice"));
  first_->setAccessibleName(tr("First slice"));
  last_ = new QSpinBox(box);
  last_->setObjectName(QStringLiteral("lastSlice"));
  last_->setAccessibleName(tr("Last slice"));
  row->addWidget(first_);
  row->addWidget(new QLabel(tr("to"), box));
  row->addWidget(last_);
  row->addWidget(whole_);
  row->addStretch(1);
  connect(whole_, &QCheckBox::toggled, this, &SeriesMapDialog::refresh);
  // The first slice never passes the last one.
  connect(first_, &QSpinBox::valueChanged, this, [this](int first) {
    if (last_->value() < first) last_->setValue(first);
    refresh();
  });
  connect(last_, &QSpinBox::valueChanged, this, [this](int last) {
    if (first_->value() > last) first_->setValue(last);
    refresh();
  });
  return box;
}

QWidget* SeriesMapDialog::buildFile() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  file_ = new QLineEdit(box);
  file_->setObjectName(QStringLiteral("seriesMapFile"));
  file_->setToolTip(
      tr("32-bit numbers on the series' grid: a volume (.nrrd, .nii.gz, .mha), or a DICOM Parametric Map (.dcm) that refers to "
         "the series. NRRD and DICOM carry all settings."));
  file_->setText(documentsFolder() + QStringLiteral("/heatmap.nrrd"));
  auto* choose = new QPushButton(tr("Choose…"), box);
  choose->setAutoDefault(false);
  row->addWidget(file_, 1);
  row->addWidget(choose);
  connect(file_, &QLineEdit::textChanged, this, &SeriesMapDialog::refresh);
  connect(choose, &QPushButton::clicked, this, &SeriesMapDialog::askFile);
  return box;
}

void SeriesMapDialog::setFile(const QString& file) {
  file_->setText(file);
}

void SeriesMapDialog::followSeries() {
  const int slices = std::max(1, session_.study.sliceCount());
  const QSignalBlocker quietFirst(first_);
  const QSignalBlocker quietLast(last_);
  for (QSpinBox* box : {first_, last_}) box->setRange(1, slices);
  first_->setValue(1);
  last_->setValue(slices);
  refresh();
}

QString SeriesMapDialog::missing() const {
  const auto lack = session_.explanation.lacking(QString::fromStdString(session_.explanation.settings().estimator));
  if (lack != Explanation::Lack::Nothing) return lackWords(lack);
  if (!session_.study.volume()) return tr("The series is still being loaded.");
  const QFileInfo info(file_->text());
  const std::filesystem::path file(file_->text().toStdString());
  if (!isVolumeFile(file) && !isDicomName(file)) return tr("The name must end in .nrrd, .nii.gz, .mha or .dcm.");
  if (isDicomName(file) && session_.study.volume()->source.files.empty())
    return tr("A DICOM Parametric Map refers to a DICOM series, and this is none: take .nrrd.");
  if (!info.absoluteDir().exists()) return tr("The folder %1 does not exist.").arg(info.absoluteDir().dirName());
  return {};
}

VolumeMapRequest SeriesMapDialog::request() const {
  VolumeMapRequest request;
  request.first = whole_->isChecked() ? 0 : first_->value() - 1;
  request.end = whole_->isChecked() ? session_.study.sliceCount() : last_->value();
  request.settings = session_.explanation.settings();
  request.partial = partialOf(file_->text().toStdString());
  std::error_code unknown;
  request.resume = std::filesystem::is_directory(request.partial, unknown);
  return request;
}

void SeriesMapDialog::refresh() {
  const ClassifierPtr classifier = session_.explanation.classifier();
  for (QSpinBox* box : {first_, last_}) box->setEnabled(!whole_->isChecked() && !running());
  whole_->setEnabled(!running());
  file_->setEnabled(!running());
  HeatmapSettings complete = session_.explanation.settings();
  complete.parameters = completeParameters(estimator(complete.estimator).descriptor(), complete.parameters);
  what_->setText(classifier ? settingsSentence(complete, classifier->card()) : QString());
  bar_->setVisible(running());
  run_->setText(running() ? tr("Cancel") : tr("Explain"));
  if (running()) return;
  const QString lacks = missing();
  run_->setEnabled(lacks.isEmpty());
  const bool begun = lacks.isEmpty() && request().resume;
  state_->setText(!lacks.isEmpty() ? lacks
                  : begun          ? tr("An earlier run of this file was interrupted: it goes on with the slices that are there.")
                                   : QString());
}

void SeriesMapDialog::start() {
  if (running() || !missing().isEmpty()) return;
  slices_ = request().end - request().first;
  const auto references = session_.explanation.references();
  job_ = session_.compute.start(
      tr("Explaining the series"), this,
      [this, order = request(), volume = session_.study.volume(), classifier = session_.explanation.classifier(), references,
       file = file_->text()](JobContext& context) mutable {
        if (estimator(order.settings.estimator).descriptor().needsReferences) {
          ProgressSpan before(context, 0, 0);
          order.settings.references = references->get(classifier->card().input, before);
        }
        writeVolumeMap(file.toStdString(), *volume, *classifier, order, context);
        return [this, file, volume, order] { finished(file, order, volume); };
      });
  refresh();
  showProgress();
}

void SeriesMapDialog::finished(const QString& file, const VolumeMapRequest& order, const VolumePtr& volume) {
  const QString words = tr("The heatmap of %n slice(s) was saved as %1.", nullptr, order.end - order.first);
  session_.notify(NoticeLevel::Info, words.arg(QFileInfo(file).fileName()), file);
  if (!show_->isChecked() || session_.study.volume() != volume) return;
  const int slice = session_.study.sliceIndex();
  if (slice < order.first || slice >= order.end) session_.study.setSliceIndex(order.first);
  session_.foreign.add(file);
}

void SeriesMapDialog::cancel() {
  session_.compute.cancel(job_);
  jobEnded(job_);
}

void SeriesMapDialog::jobEnded(JobId id) {
  if (id == 0 || id != job_) return;
  job_ = 0;
  refresh();
}

void SeriesMapDialog::showProgress() {
  if (!running()) return;
  const QList<JobInfo> jobs = session_.compute.jobs();
  const auto mine = std::find_if(jobs.begin(), jobs.end(), [this](const JobInfo& job) { return job.id == job_; });
  const double fraction = mine == jobs.end() ? 0 : mine->fraction;
  bar_->setRange(0, fraction > 0 ? progressSteps : 0);
  bar_->setValue(static_cast<int>(fraction * progressSteps));
  QString text = tr("slice %1 of %2").arg(std::min(slices_, static_cast<int>(fraction * slices_) + 1)).arg(slices_);
  if (mine != jobs.end() && mine->secondsLeft >= 0)
    text += QStringLiteral(" · ") + tr("%1 left").arg(durationText(mine->secondsLeft));
  state_->setText(text);
}

void SeriesMapDialog::askFile() {
  const QString filter = tr("Heatmaps (*.nrrd *.nii.gz *.mha);;DICOM Parametric Map (*.dcm)");
  auto* dialog = new QFileDialog(this, tr("Save heatmap"), QFileInfo(file_->text()).absolutePath(), filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("nrrd"));
  connect(dialog, &QFileDialog::fileSelected, this, &SeriesMapDialog::setFile);
  dialog->open();
}

}  // namespace saliscope::ui
