#include "ui/browser/series_panel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/browser/series_delegate.h"
#include "ui/browser/series_model.h"
#include "ui/widgets/theme.h"

namespace saliscope::ui {

SeriesPanel::SeriesPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(new SeriesModel(session.study, this)),
      filtered_(new SeriesFilter(this)),
      search_(new QLineEdit),
      list_(new QListView),
      nothing_(new QLabel) {
  progress_ = makeProgress();
  filtered_->setSourceModel(model_);
  search_->setPlaceholderText(tr("Search"));
  search_->setClearButtonEnabled(true);
  search_->setToolTip(tr("Shows only the series with these words in their name, facts or warnings."));
  search_->addAction(Theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
    filtered_->setWords(text);
    followStudy();
  });
  connect(search_, &QLineEdit::returnPressed, this, [this] { openRow(filtered_->index(0, 0)); });

  list_->setModel(filtered_);
  list_->setItemDelegate(new SeriesDelegate(list_));
  list_->setProperty("role", QStringLiteral("panel"));
  list_->setMouseTracking(true);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list_->setContextMenuPolicy(Qt::CustomContextMenu);
  list_->setAccessibleName(tr("Series"));
  connect(list_, &QListView::clicked, this, &SeriesPanel::openRow);
  connect(list_, &QListView::activated, this, &SeriesPanel::openRow);
  connect(list_, &QListView::customContextMenuRequested, this, &SeriesPanel::showMenu);

  nothing_->setProperty("role", QStringLiteral("dim"));
  nothing_->setWordWrap(true);
  nothing_->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
  nothing_->setContentsMargins(12, 24, 12, 0);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 2, 8, 8);
  column->setSpacing(6);
  column->addWidget(search_);
  column->addWidget(list_, 1);
  column->addWidget(nothing_, 1);
  column->addWidget(progress_);

  connect(&session_.study, &Study::seriesChanged, this, &SeriesPanel::followStudy);
  connect(&session_.study, &Study::currentSeriesChanged, this, &SeriesPanel::followStudy);
  connect(&session_.study, &Study::loadingChanged, this, &SeriesPanel::followJobs);
  connect(&session_.io, &JobQueue::changed, this, &SeriesPanel::followJobs);
  followStudy();
  followJobs();
}

QWidget* SeriesPanel::makeProgress() {
  auto* strip = new QWidget;
  progressText_ = new QLabel;
  progressText_->setProperty("role", QStringLiteral("small"));
  progressBar_ = new QProgressBar;
  progressBar_->setRange(0, 1000);
  auto* cancel = new QToolButton;
  cancel->setIcon(Theme::icon(QStringLiteral("close")));
  cancel->setIconSize({14, 14});
  cancel->setToolTip(tr("Stops looking or loading; what was found stays."));
  cancel->setAccessibleName(tr("Cancel"));
  connect(cancel, &QToolButton::clicked, this, [this] { session_.io.cancel(shownJob_); });
  auto* words = new QVBoxLayout;
  words->setSpacing(3);
  words->addWidget(progressText_);
  words->addWidget(progressBar_);
  auto* row = new QHBoxLayout(strip);
  row->setContentsMargins(0, 0, 0, 0);
  row->addLayout(words, 1);
  row->addWidget(cancel);
  return strip;
}

void SeriesPanel::setIdentityShown(bool shown) {
  model_->setIdentityShown(shown);
  filtered_->invalidate();
}

void SeriesPanel::search() {
  search_->setFocus(Qt::ShortcutFocusReason);
  search_->selectAll();
}

void SeriesPanel::step(int by) {
  const QModelIndex now = filtered_->mapFromSource(model_->index(session_.study.currentSeries()));
  openRow(filtered_->index(now.isValid() ? now.row() + by : 0, 0));
}

void SeriesPanel::openRow(const QModelIndex& index) {
  if (index.isValid()) session_.study.setCurrentSeries(filtered_->mapToSource(index).row());
}

void SeriesPanel::followStudy() {
  const bool rows = filtered_->rowCount() > 0;
  list_->setVisible(rows);
  nothing_->setVisible(!rows);
  search_->setEnabled(model_->rowCount() > 0);
  nothing_->setText(model_->rowCount() > 0 ? tr("No series has these words.")
                                           : tr("Nothing is open yet. Drop a folder with CT images anywhere on this window."));
  const QModelIndex current = filtered_->mapFromSource(model_->index(session_.study.currentSeries()));
  if (!current.isValid() || current == list_->currentIndex()) return;
  list_->setCurrentIndex(current);
  list_->scrollTo(current);
}

void SeriesPanel::followJobs() {
  const bool busy = session_.study.scanning() || session_.study.loading();
  const QList<JobInfo> jobs = session_.io.jobs();
  progress_->setVisible(busy && !jobs.isEmpty());
  if (jobs.isEmpty()) return;
  const JobInfo& job = jobs.first();
  shownJob_ = job.id;
  progressText_->setText(progressText_->fontMetrics().elidedText(job.title, Qt::ElideRight, qMax(80, width() - 50)));
  // Where no share is known yet the bar runs to and fro.
  progressBar_->setMaximum(job.fraction > 0 ? 1000 : 0);
  progressBar_->setValue(static_cast<int>(job.fraction * 1000));
}

void SeriesPanel::showMenu(const QPoint& place) {
  const QModelIndex index = list_->indexAt(place);
  if (!index.isValid()) return;
  const int row = filtered_->mapToSource(index).row();
  const SeriesEntry entry = session_.study.series().at(row);
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Show"), this, [this, row] { session_.study.setCurrentSeries(row); });
  if (!entry.info.files.empty()) {
    const QString folder = QString::fromStdString(entry.info.files.front().parent_path().string());
    menu->addAction(Theme::icon(QStringLiteral("folder")), tr("Show in folder"), this,
                    [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
  }
  if (!entry.isVolumeFile) {
    menu->addAction(Theme::icon(QStringLiteral("copy")), tr("Copy SeriesInstanceUID"), this,
                    [uid = QString::fromStdString(entry.info.seriesUid)] { QGuiApplication::clipboard()->setText(uid); });
  }
  menu->addSeparator();
  menu->addAction(tr("Close series"), this, [this, row] { session_.study.closeSeries(row); });
  menu->addAction(tr("Close all"), this, [this] { session_.study.closeAll(); });
  menu->popup(list_->viewport()->mapToGlobal(place));
}

}  // namespace saliscope::ui
