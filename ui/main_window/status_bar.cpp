#include "ui/main_window/status_bar.h"

#include <unistd.h>
#include <QFile>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStringList>
#include <QToolButton>
#include <chrono>

#include "ui/widgets/number_words.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {
namespace {

using namespace std::chrono_literals;

/// With a real minus sign, as wide as a plus.
QString withMinus(QString number) {
  return number.replace(QLatin1Char('-'), QChar(0x2212));
}

QString number(double value, int decimals) {
  return withMinus(decimalText(value, decimals));
}

/// Resident memory of this process in bytes; 0 where the system does not say.
double residentBytes() {
  QFile file(QStringLiteral("/proc/self/statm"));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  const QList<QByteArray> pages = file.readAll().split(' ');
  return pages.size() > 1 ? pages.at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) : 0;
}

}  // namespace

StatusBar::StatusBar(Session& session, QWidget* parent)
    : QStatusBar(parent),
      session_(session),
      hu_(makeField(QStringLiteral("HU −1024"), tr("Density under the mouse, in Hounsfield units."))),
      importance_(
          makeField(tr("importance %1").arg(QStringLiteral("−0.000123")), tr("Value of the map under the mouse, as computed."))),
      place_(makeField(QStringLiteral("(−1000.0, −1000.0, −1000.0) mm"),
                       tr("Position in the patient: x to the left, y to the back, z to the head."))),
      slice_(makeField(tr("slice %1/%2").arg(1000).arg(1000), tr("The slice on show, counted from the first."))),
      memory_(new QLabel),
      messages_(new QToolButton) {
  jobs_ = makeJobs();
  setSizeGripEnabled(false);
  setContentsMargins(8, 0, 8, 0);
  for (QLabel* field : {hu_, importance_, place_, slice_}) addWidget(field);
  memory_->setToolTip(tr("Memory that Saliscope uses now."));
  memory_->setFont(Theme::numberFont());
  messages_->setIcon(Theme::icon(QStringLiteral("messages")));
  messages_->setIconSize({15, 15});
  messages_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  messages_->setToolTip(tr("Shows all messages since the start."));
  messages_->setAccessibleName(tr("Messages"));
  auto* research = new QLabel(tr("for research use"));
  research->setToolTip(tr("Saliscope is not a medical device."));
  addPermanentWidget(jobs_);
  addPermanentWidget(memory_);
  addPermanentWidget(messages_);
  addPermanentWidget(research);

  connect(messages_, &QToolButton::clicked, this, &StatusBar::messagesAsked);
  connect(&session_.study, &Study::sliceChanged, this, &StatusBar::showSlice);
  connect(&session_.study, &Study::seriesChanged, this, &StatusBar::showSlice);
  connect(&session_.io, &JobQueue::changed, this, &StatusBar::showJobs);
  connect(&session_.compute, &JobQueue::changed, this, &StatusBar::showJobs);
  connect(&memoryTimer_, &QTimer::timeout, this, &StatusBar::showMemory);
  memoryTimer_.start(2s);
  showProbe({});
  showSlice();
  showJobs();
  showMemory();
}

QLabel* StatusBar::makeField(const QString& widest, const QString& tip) {
  auto* field = new QLabel;
  QFont font = Theme::numberFont();
  font.setPixelSize(12);
  field->setFont(font);
  field->setMinimumWidth(QFontMetrics(font).horizontalAdvance(widest) + 10);
  field->setProperty("role", QStringLiteral("value"));
  field->setToolTip(tip);
  return field;
}

QWidget* StatusBar::makeJobs() {
  auto* strip = new QWidget;
  jobText_ = new QLabel;
  jobText_->setFont(Theme::numberFont());
  jobText_->setProperty("role", QStringLiteral("value"));
  jobBar_ = new QProgressBar;
  jobBar_->setFixedWidth(72);
  jobBar_->setTextVisible(false);
  auto* cancel = new QToolButton;
  cancel->setIcon(Theme::icon(QStringLiteral("close")));
  cancel->setIconSize({12, 12});
  cancel->setToolTip(tr("Stops this work; nothing that is finished is lost."));
  cancel->setAccessibleName(tr("Cancel"));
  connect(cancel, &QToolButton::clicked, this, [this] {
    if (shownQueue_) shownQueue_->cancel(shownJob_);
    showJobs();
  });
  auto* row = new QHBoxLayout(strip);
  row->setContentsMargins(0, 0, 6, 0);
  row->setSpacing(6);
  row->addWidget(jobText_);
  row->addWidget(jobBar_);
  row->addWidget(cancel);
  return strip;
}

void StatusBar::showProbe(const Probe& probe) {
  const QString none = QStringLiteral("–");
  hu_->setText(QStringLiteral("HU %1").arg(probe.valid ? number(probe.hu, 0) : none));
  importance_->setText(
      tr("importance %1").arg(probe.valid && probe.importance ? withMinus(magnitudeText(*probe.importance)) : none));
  place_->setText(
      probe.valid ? QStringLiteral("(%1, %2, %3) mm").arg(number(probe.mm[0], 1), number(probe.mm[1], 1), number(probe.mm[2], 1))
                  : QStringLiteral("(x, y, z) mm"));
}

void StatusBar::showSlice() {
  const int count = session_.study.sliceCount();
  slice_->setText(count > 0 ? tr("slice %1/%2").arg(session_.study.sliceIndex() + 1).arg(count) : QString());
}

void StatusBar::showJobs() {
  const QList<JobInfo> computing = session_.compute.jobs();
  const QList<JobInfo> reading = session_.io.jobs();
  const QList<JobInfo>& first = computing.isEmpty() ? reading : computing;
  jobs_->setVisible(!first.isEmpty());
  if (first.isEmpty()) return;
  shownQueue_ = computing.isEmpty() ? &session_.io : &session_.compute;
  const JobInfo& job = first.first();
  shownJob_ = job.id;
  QString text = estimatorName(job.title);
  if (job.secondsLeft >= 0) text += QStringLiteral(" · ") + tr("%1 left").arg(durationText(job.secondsLeft));
  const qsizetype more = computing.size() + reading.size() - 1;
  if (more > 0) text += QStringLiteral(" · ") + tr("+%1").arg(more);
  jobText_->setText(text);
  jobBar_->setMaximum(job.fraction > 0 ? 1000 : 0);
  jobBar_->setValue(static_cast<int>(job.fraction * 1000));
  QStringList all;
  for (const JobInfo& one : computing + reading) {
    all.append(QStringLiteral("%1  %2 %").arg(estimatorName(one.title)).arg(static_cast<int>(100 * one.fraction)));
  }
  jobs_->setToolTip(all.join(QLatin1Char('\n')));
}

void StatusBar::showMemory() {
  const double gigabytes = residentBytes() / 1e9;
  memory_->setText(gigabytes <= 0 ? QString() : tr("%1 GB").arg(decimalText(gigabytes, 1)));
}

void StatusBar::setMessageCount(qsizetype count) {
  messages_->setText(count > 0 ? QString::number(count) : QString());
}

}  // namespace saliscope::ui
