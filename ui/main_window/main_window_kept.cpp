// What MainWindow keeps for the next start, and how it ends.
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <utility>

#include "ui/main_window/case_keeper.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/mask_keeper.h"
#include "ui/main_window/notice_bar.h"
#include "ui/main_window/session_keeper.h"
#include "ui/main_window/start_page.h"

namespace saliscope::ui {
namespace {

const QString alwaysKey = QStringLiteral("session/always");

}  // namespace

QString MainWindow::dataFolder() const {
  return options_.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : options_.dataFolder;
}

void MainWindow::announceKept() {
  const auto& last = sessions_->previous();
  if (last && !last->ended) {
    notices_->add({NoticeLevel::Warning,
                   tr("Saliscope did not end as it should last time. What was open, and what was drawn, can be brought back."),
                   {},
                   tr("Open where you left off"),
                   [this] { continueSession(); },
                   {}});
    return;
  }
  const QList<KeptMask> all = keeper_->kept();
  if (all.isEmpty()) return;
  const KeptMask newest = all.first();
  notices_->add({NoticeLevel::Info,
                 tr("An unsaved mask of %1 was kept for you.").arg(QLocale().toString(newest.time, QLocale::ShortFormat)),
                 newest.copy,
                 tr("Open it"),
                 [this, newest] { keeper_->restore(newest); },
                 {}});
}

void MainWindow::offerSession() {
  const auto& last = sessions_->previous();
  if (!last) return;
  const QString when = QLocale().toString(last->time, QLocale::ShortFormat);
  start_->offerSession(tr("%1, slice %2, %3", "series, number, date and time").arg(last->title).arg(last->slice + 1).arg(when));
}

void MainWindow::makeSessionActions(QMenu* menu) {
  QAction* again = add(menu, "file.continue", QStringLiteral("recent"), tr("Open where you left off"), {},
                       tr("Opens what was open when Saliscope ended, with its slice, window and unsaved masks."));
  again->setEnabled(sessions_->previous().has_value());
  connect(again, &QAction::triggered, this, &MainWindow::continueSession);
  QAction* always = add(menu, "file.alwaysContinue", {}, tr("Always begin where you left off"), {},
                        tr("At every start what was open comes back by itself."));
  always->setCheckable(true);
  always->setChecked(QSettings().value(alwaysKey).toBool());
  connect(always, &QAction::toggled, this, [](bool on) { QSettings().setValue(alwaysKey, on); });
}

void MainWindow::continueIfWanted() {
  if (QSettings().value(alwaysKey).toBool()) continueSession();
}

void MainWindow::continueSession() {
  sessions_->restore();
  notices_->putAway(tr("Open where you left off"));
}

void MainWindow::closeWhenSaved() {
  if (closing_ != nullptr) return;
  closing_ = new QObject(this);
  session_.notify(NoticeLevel::Info, tr("The mask is being saved; then Saliscope ends."));
  const auto over = [this] { std::exchange(closing_, nullptr)->deleteLater(); };
  connect(&session_.mask, &MaskDocument::saved, closing_, [this, over] {
    if (session_.mask.saving()) return;
    over();
    close();
  });
  connect(&session_.mask, &MaskDocument::saveFailed, closing_, over);
}

bool MainWindow::settleMask() {
  session_.mask.endStroke();
  keeper_->keepNow();  // whatever happens from here on, the work is on disk
  if (session_.mask.saving() && !qGuiApp->isSavingSession()) {
    closeWhenSaved();
    return false;
  }
  if (!session_.mask.modified()) return true;
  if (!options_.attended || qGuiApp->isSavingSession()) return true;

  QMessageBox box(QMessageBox::Question, tr("Unsaved mask"), tr("The mask has changes that are not saved."), QMessageBox::NoButton,
                  this);
  box.setInformativeText(tr("Kept for the next start, it is offered to you when Saliscope starts again."));
  auto* save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
  auto* keep = box.addButton(tr("Keep for next start"), QMessageBox::AcceptRole);
  auto* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
  auto* stay = box.addButton(QMessageBox::Cancel);
  box.setDefaultButton(save);
  box.setEscapeButton(stay);
  box.exec();
  if (box.clickedButton() == keep) return true;
  if (box.clickedButton() == discard) {
    keeper_->discard();
    return true;
  }
  if (box.clickedButton() != save) return false;
  QString file = session_.mask.file();
  if (file.isEmpty())
    file = QFileDialog::getSaveFileName(this, tr("Save mask"), QStringLiteral("mask.nii.gz"),
                                        tr("Masks (*.nii.gz *.nii *.nrrd *.mha)"));
  if (file.isEmpty()) return false;
  session_.mask.save(file);
  closeWhenSaved();
  return false;
}

void MainWindow::closeEvent(QCloseEvent* event) {
  try {
    if (!settleMask()) return event->ignore();
    cases_->keepNow();
    if (options_.attended) sessions_->end();
  } catch (const saliscope::Error& error) {
    session_.notify(error);
    return event->ignore();
  }
  saveLayout();
  QMainWindow::closeEvent(event);
}

}  // namespace saliscope::ui
