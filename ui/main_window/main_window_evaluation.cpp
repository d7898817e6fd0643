// The evaluation's dock and menu in MainWindow.
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include "ui/evaluate/evaluation_dock.h"
#include "ui/explain/foreign_list.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/notice_bar.h"

namespace saliscope::ui {

void MainWindow::makeEvaluationDock() {
  // Not among docks_: it comes and goes with a run, not with a series.
  evaluation_ = new EvaluationDock(session_, this);
  addDockWidget(Qt::BottomDockWidgetArea, evaluation_);
  evaluation_->follow();
  connect(&evaluation_->run(), &EvaluationRun::viewChanged, this, &MainWindow::markEvaluated);
}

void MainWindow::makeEvaluateMenu() {
  QMenu* menu = menuBar()->addMenu(tr("Eval&uate"));
  QAction* manifest = add(menu, "evaluate.manifest", QStringLiteral("chart"), tr("Evaluate manifest…"), {},
                          tr("Fidelity, ROC and Dice of estimators over all slices of a study, in the background."));
  connect(manifest, &QAction::triggered, evaluation_, &EvaluationDock::askManifest);
  QAction* one = add(menu, "evaluate.case", {}, tr("Evaluate this case…"), {},
                     tr("The same for the open series: its slices with a mask, or only the slice on show."));
  connect(one, &QAction::triggered, evaluation_, &EvaluationDock::askCase);
  menu->addSeparator();
  QAction* open = add(menu, "evaluate.open", QStringLiteral("open"), tr("Open evaluation…"), {},
                      tr("Shows a run that was made before, here or by the command line."));
  connect(open, &QAction::triggered, evaluation_, &EvaluationDock::askRun);
  menu->addAction(evaluation_->toggleViewAction());
  const auto enable = [this, one] { one->setEnabled(session_.study.slice() != nullptr); };
  connect(&session_.study, &Study::sliceChanged, one, enable);
  enable();
}

void MainWindow::addHeatmapAction(QMenu* menu) {
  QAction* action = add(menu, "explain.addHeatmap", QStringLiteral("heatmap"), tr("Add a heatmap…"), {},
                        tr("Shows a heatmap that was made elsewhere and compares it with the mask."));
  connect(action, &QAction::triggered, this, [this] { askHeatmap(session_, this); });
  const auto enable = [this, action] { action->setEnabled(session_.study.slice() && session_.explanation.classifier()); };
  connect(&session_.study, &Study::sliceChanged, action, enable);
  connect(&session_.explanation, &Explanation::modelChanged, action, enable);
  enable();
}

void MainWindow::offerEvaluation() {
  const QString folder = interruptedRun();
  if (folder.isEmpty()) return;
  notices_->add({NoticeLevel::Info,
                 tr("The evaluation “%1” was not finished.").arg(QFileInfo(folder).fileName()),
                 folder,
                 tr("Open it"),
                 [this, folder] { evaluation_->run().open(folder); },
                 {}});
}

}  // namespace saliscope::ui
