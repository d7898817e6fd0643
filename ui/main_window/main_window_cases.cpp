// The list of cases in MainWindow: its dock, its menu lines, and how lists are opened.
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <set>
#include <utility>

#include "ui/browser/case_panel.h"
#include "ui/browser/series_panel.h"
#include "ui/evaluate/evaluation_dock.h"
#include "ui/main_window/main_window.h"

namespace saliscope::ui {
namespace {

const QString folderKey = QStringLiteral("cases/folder");

/// Image and slice of everything in a run.
std::set<std::pair<QString, int>> slicesOf(const RunView& view) {
  std::set<std::pair<QString, int>> out;
  for (const SliceRecord& record : view.slices) out.insert({imageFileOf(*view.tables, record.image), record.key.slice});
  return out;
}

}  // namespace

void MainWindow::makeCaseDock() {
  casePanel_ = new CasePanel(session_);
  QDockWidget* dock = addPanel(QStringLiteral("cases"), tr("Cases"), casePanel_, Qt::LeftDockWidgetArea);
  connect(casePanel_, &CasePanel::openAsked, this, &MainWindow::askCases);
  const auto show = [this, dock] {
    if (session_.cases.cases().isEmpty() || !panelsShown_) return;
    dock->show();
    dock->raise();
  };
  // Later: the first list brings all panels with it.
  connect(&session_.cases, &CaseList::opened, dock, show, Qt::QueuedConnection);
}

void MainWindow::makeCaseActions(QMenu* menu) {
  QAction* list = add(menu, "file.openCases", QStringLiteral("open"), tr("Open list of cases…"), {},
                      tr("Opens a table (CSV) of images with slice, label, mask and patient."));
  connect(list, &QAction::triggered, this, &MainWindow::askCases);
  QAction* folder = add(menu, "file.openCaseFolder", QStringLiteral("folder"), tr("List folder as cases…"), {},
                        tr("Makes a list of all images below a folder; its manifest.csv counts, where it has one."));
  connect(folder, &QAction::triggered, this, &MainWindow::askCaseFolder);
  QAction* close =
      add(menu, "file.closeCases", {}, tr("Close list of cases"), {}, tr("Empties the list; what is open stays open."));
  connect(close, &QAction::triggered, &session_.cases, &CaseList::close);
  const auto enable = [this, close] { close->setEnabled(!session_.cases.source().isEmpty()); };
  connect(&session_.cases, &CaseList::opened, close, enable);
  enable();
}

void MainWindow::askCases() {
  auto* dialog = new QFileDialog(this, tr("Open list of cases"), QSettings().value(folderKey).toString(),
                                 tr("Lists of cases (*.csv);;All files (*)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("openCasesDialog"));
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
    QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
    rememberPaths({file});
    session_.cases.open(file);
  });
  dialog->open();
}

void MainWindow::askCaseFolder() {
  auto* dialog = new QFileDialog(this, tr("List folder as cases"), QSettings().value(folderKey).toString());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
    QSettings().setValue(folderKey, folder);
    session_.cases.open(folder);
  });
  dialog->open();
}

void MainWindow::stepCase(int by) {
  session_.cases.cases().isEmpty() ? series_->step(by) : casePanel_->step(by);
}

void MainWindow::markEvaluated() {
  const RunViewPtr& view = evaluation_->run().view();
  if (view) session_.cases.addEvaluated(slicesOf(*view));
}

}  // namespace saliscope::ui
