#include "ui/explain/training_log_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/model/training_history.h"
#include "ui/jobs/error_words.h"
#include "ui/plots/training_plot.h"
#include "ui/widgets/number_words.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

namespace {

constexpr int lookEveryMs = 2000;
constexpr std::size_t widestWindow = 20;

TrainingSeries seriesOf(const QString& file) {
  TrainingSeries series;
  series.steps = readTrainingLog(file.toStdString());
  // A short training is not smoothed away.
  const std::size_t window = std::clamp<std::size_t>(series.steps.size() / 10, 1, widestWindow);
  series.meanLoss = runningLoss(series.steps, window);
  series.window = static_cast<int>(window);
  return series;
}

/// A training keeps a checkpoint beside its log until it is done.
bool trainingUnderWay(const QString& log) {
  const QFileInfo info(log);
  return QFileInfo::exists(info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".safetensors.checkpoint"));
}

}  // namespace

TrainingLogDialog::TrainingLogDialog(Session& session, const QString& file, QWidget* parent)
    : QDialog(parent),
      session_(session),
      name_(roleLabel("dim", this)),
      state_(roleLabel("dim", this, true)),
      plot_(new TrainingPlot(session, this)) {
  setWindowTitle(tr("Training log"));
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(name_);
  layout->addWidget(plot_, 1);
  state_->setObjectName(QStringLiteral("trainingState"));
  layout->addWidget(state_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  auto* open = buttons->addButton(tr("Open another log…"), QDialogButtonBox::ActionRole);
  open->setAutoDefault(false);
  auto* save = buttons->addButton(tr("Save plot…"), QDialogButtonBox::ActionRole);
  save->setAutoDefault(false);
  connect(open, &QPushButton::clicked, this, &TrainingLogDialog::askFile);
  connect(save, &QPushButton::clicked, plot_, &CurvePlot::savePlot);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
  timer_.setInterval(lookEveryMs);
  connect(&timer_, &QTimer::timeout, this, &TrainingLogDialog::look);
  timer_.start();
  resize(760, 520);
  setFile(file);
}

void TrainingLogDialog::setFile(const QString& file) {
  file_ = file;
  seen_ = {};
  seenSize_ = -1;
  name_->setText(QFileInfo(file_).fileName());
  name_->setToolTip(file_);
  if (file_.isEmpty()) {
    state_->clear();
    return plot_->setWords(tr("No log lies beside the model. Choose the .csv file that the training wrote."));
  }
  look();
}

void TrainingLogDialog::look() {
  if (file_.isEmpty()) return;
  const QFileInfo info(file_);
  if (info.lastModified() == seen_ && info.size() == seenSize_) return;
  seen_ = info.lastModified();
  seenSize_ = info.size();
  read();
}

void TrainingLogDialog::read() {
  session_.io.cancel(job_);
  job_ = session_.io.start(tr("Reading the training log"), this, [this, file = file_](JobContext&) {
    try {
      const auto series = std::make_shared<const TrainingSeries>(seriesOf(file));
      const bool running = trainingUnderWay(file);
      return std::function<void()>([this, series, running] { take(*series, running); });
    } catch (const saliscope::Error& error) {
      // Said where the plot would be; a log that is looked at again and again must not fill the messages.
      return std::function<void()>([this, error] {
        state_->clear();
        plot_->setWords(errorWords(error).what);
      });
    }
  });
}

void TrainingLogDialog::take(const TrainingSeries& series, bool running) {
  plot_->setSeries(series);
  if (series.steps.empty()) return state_->clear();
  const TrainingStep& last = series.steps.back();
  double seconds = 0;
  for (const TrainingStep& step : series.steps) seconds += step.seconds;
  QString words = tr("%n step(s) in %1", nullptr, static_cast<int>(series.steps.size())).arg(durationText(seconds)) +
                  QStringLiteral(" · ") + tr("loss %1").arg(decimalText(series.meanLoss.back(), 3));
  if (running) {
    words += QStringLiteral(" · ") +
             tr("the training is under way, last written at %1").arg(QLocale().toString(seen_.time(), QLocale::ShortFormat));
    if (last.seconds > 0) words += QStringLiteral(" · ") + tr("%1 s a step").arg(decimalText(last.seconds, 1));
  }
  state_->setText(words);
}

void TrainingLogDialog::askFile() {
  auto* dialog = new QFileDialog(this, tr("Open training log"), QFileInfo(file_).absolutePath(), tr("Training logs (*.csv)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &TrainingLogDialog::setFile);
  dialog->open();
}

}  // namespace saliscope::ui
