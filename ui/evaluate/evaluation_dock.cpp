#include "ui/evaluate/evaluation_dock.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

#include "core/base/error.h"
#include "core/volume/manifest.h"
#include "ui/evaluate/evaluate_dialog.h"
#include "ui/evaluate/evaluation_panel.h"
#include "ui/session/folders.h"

namespace saliscope::ui {

namespace fs = std::filesystem;

namespace {

/// The slice of an open series that `file` names: the series' own folder or file with an index, or one file among its files.
std::optional<int> sliceIn(const SeriesEntry& entry, const fs::path& file, int slice) {
  const auto& files = entry.info.files;
  if (files.empty()) return std::nullopt;
  const auto found = std::find(files.begin(), files.end(), file);
  if (found != files.end()) return files.size() == 1 ? slice : static_cast<int>(found - files.begin());
  if (entry.isVolumeFile || files.front().parent_path() != file) return std::nullopt;
  return slice;
}

}  // namespace

EvaluationDock::EvaluationDock(Session& session, QWidget* parent)
    : QDockWidget(tr("Evaluation"), parent), session_(session), run_(session), panel_(new EvaluationPanel(session, run_, this)) {
  setObjectName(QStringLiteral("dock.evaluation"));
  setWidget(panel_);
  connect(panel_, &EvaluationPanel::sliceWanted, this, &EvaluationDock::openSlice);
  connect(&run_, &EvaluationRun::stateChanged, this, [this] {
    const auto state = run_.state();
    // A new run shows itself, whatever was closed before.
    if (state == EvaluationRun::State::Running || state == EvaluationRun::State::Opening) closed_ = false;
    follow();
  });
  connect(&session_, &Session::evaluationNamed, &run_, &EvaluationRun::open);
  toggleViewAction()->setObjectName(QStringLiteral("panels.evaluation"));
  toggleViewAction()->setToolTip(tr("Shows or hides the evaluation; a run goes on all the same."));
  connect(toggleViewAction(), &QAction::triggered, this, [this](bool wanted) { closed_ = !wanted; });
  hide();
}

void EvaluationDock::setAllowed(bool allowed) {
  allowed_ = allowed;
  follow();
}

void EvaluationDock::follow() {
  setVisible(allowed_ && !closed_ && run_.state() != EvaluationRun::State::None);
}

void EvaluationDock::closeEvent(QCloseEvent* event) {
  closed_ = true;
  QDockWidget::closeEvent(event);
}

void EvaluationDock::ask(EvaluateDialog* dialog) {
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &EvaluateDialog::ordered, &run_, &EvaluationRun::start);
  dialog->open();
}

void EvaluationDock::askManifest() {
  if (free()) ask(new EvaluateDialog(session_, EvaluateDialog::What::Manifest, window()));
}

void EvaluationDock::askCase() {
  if (free()) ask(new EvaluateDialog(session_, EvaluateDialog::What::OpenCase, window()));
}

bool EvaluationDock::free() {
  if (!run_.busy()) return true;
  session_.notify(NoticeLevel::Warning, tr("An evaluation is under way: pause or cancel it first."));
  return false;
}

void EvaluationDock::askRun() {
  const QString key = QStringLiteral("evaluate/folder");
  QString where = QSettings().value(key).toString();
  if (!QFileInfo(where).isDir()) where = documentsFolder();
  auto* dialog = new QFileDialog(window(), tr("Open evaluation: the run's folder"), where);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, &run_, [this, key](const QString& folder) {
    QSettings().setValue(key, QFileInfo(folder).absolutePath());
    run_.open(folder);
  });
  dialog->open();
}

void EvaluationDock::openSlice(const QString& file, int slice) {
  if (!run_.view()) return;
  const RunTablesPtr tables = run_.view()->tables;
  session_.io.start(tr("Reading the manifest"), this, [this, tables, wanted = Wanted{file, {}, slice, {}}](JobContext&) mutable {
    try {
      for (const ManifestRow& row : readManifest(tables->info.manifest)) {
        if (row.image.lexically_normal() != fs::path(wanted.file.toStdString())) continue;
        if (row.slice.value_or(wanted.slice) != wanted.slice) continue;
        wanted.label = row.label;
        if (row.mask) wanted.mask = QString::fromStdString(row.mask->string());
        break;
      }
    } catch (const saliscope::Error&) {
      // Without its manifest a run still names its images.
    }
    return [this, wanted] { showSlice(wanted); };
  });
}

void EvaluationDock::showSlice(const Wanted& wanted) {
  if (!QFileInfo::exists(wanted.file)) {
    return session_.notify(NoticeLevel::Warning, tr("The image of this slice is not there any more."), wanted.file);
  }
  Study& study = session_.study;
  const fs::path file(wanted.file.toStdString());
  for (int i = 0; i < study.series().size(); ++i) {
    const auto k = sliceIn(study.series().at(i), file, wanted.slice);
    if (!k) continue;
    if (i == study.currentSeries()) return study.setSliceIndex(*k);
    study.setInitialSlice(*k);
    if (QFileInfo::exists(wanted.mask)) session_.setInitialMask(wanted.mask);
    return study.setCurrentSeries(i);
  }
  study.setInitialSlice(wanted.slice);
  if (QFileInfo::exists(wanted.mask)) session_.setInitialMask(wanted.mask);
  connect(
      &study, &Study::volumeLoaded, this,
      [&study, label = wanted.label] {
        if (label) study.giveLabel(label);
      },
      Qt::SingleShotConnection);
  study.open({wanted.file});
}

}  // namespace saliscope::ui
