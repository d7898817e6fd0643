#include "ui/main_window/main_window.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLayout>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/actions/action_registry.h"
#include "ui/browser/series_panel.h"
#include "ui/browser/skipped_dialog.h"
#include "ui/editor/mask_editor.h"
#include "ui/evaluate/evaluation_dock.h"
#include "ui/explain/classifier_panel.h"
#include "ui/explain/estimator_list.h"
#include "ui/explain/explain_panel.h"
#include "ui/explain/layers_panel.h"
#include "ui/main_window/case_keeper.h"
#include "ui/main_window/demo_study.h"
#include "ui/main_window/mask_keeper.h"
#include "ui/main_window/notice_bar.h"
#include "ui/main_window/panel_area.h"
#include "ui/main_window/recent_paths.h"
#include "ui/main_window/session_keeper.h"
#include "ui/main_window/start_page.h"
#include "ui/main_window/status_bar.h"
#include "ui/main_window/window_memory.h"
#include "ui/main_window/workspaces.h"
#include "ui/measure/findings_panel.h"
#include "ui/plots/evidence_panel.h"
#include "ui/viewer/view_grid.h"
#include "ui/viewer/viewer_panel.h"

namespace saliscope::ui {
namespace {

constexpr int seriesWidth = 260;
constexpr int panelWidth = 360;
/// Less than this is too little for a plot: then the panels on the right share one place, as tabs.
constexpr int leastEvidence = 300;
/// A dock gives room to another as long as it keeps this.
constexpr int leastGiven = 220;
constexpr int tabsHeight = 32;

QStringList localFiles(const QMimeData* data) {
  QStringList paths;
  for (const QUrl& url : data->urls()) {
    if (url.isLocalFile()) paths.append(url.toLocalFile());
  }
  return paths;
}

}  // namespace

MainWindow::MainWindow(Session& session, Theme& theme, const MainWindowOptions& options, QWidget* parent)
    : QMainWindow(parent),
      session_(session),
      theme_(theme),
      options_(options),
      registry_(new ActionRegistry(this)),
      recent_(new RecentPaths(this)),
      demo_(new DemoStudy(session, this)),
      keeper_(new MaskKeeper(session, dataFolder() + QStringLiteral("/recovery"), this)),
      windowMemory_(new WindowMemory(session, this)),
      cases_(new CaseKeeper(session, dataFolder() + QStringLiteral("/cases"), this)),
      sessions_(new SessionKeeper(session, *keeper_, dataFolder() + QStringLiteral("/session.json"), this)) {
  setObjectName(QStringLiteral("mainWindow"));
  setAcceptDrops(true);
  setDockNestingEnabled(true);
  setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
  resize(1600, 1000);
  makeCentre();
  makeDocks();
  makeMenus();
  makeToolBar();
  connectNotices();
  connect(demo_, &DemoStudy::ready, this, [this](const QString& manifest) { openPaths({manifest}); });
  connect(&session_.study, &Study::seriesChanged, this, &MainWindow::followStudy);
  connect(&session_.study, &Study::currentSeriesChanged, this, &MainWindow::followStudy);
  connect(&session_.mask, &MaskDocument::stateChanged, this, &MainWindow::followStudy);
  connect(&session_.cases, &CaseList::opened, this, &MainWindow::followStudy);
  restoreLayout();
  followStudy();
  announceKept();
  offerSession();
  offerEvaluation();
  if (options_.attended) connect(sessions_, &SessionKeeper::keeping, this, &MainWindow::saveLayout);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre() {
  start_ = new StartPage(*recent_);
  viewer_ = new ViewerPanel(session_);
  editor_ = new MaskEditor(session_, viewer_->view());
  editor_->setParent(this);
  makeMeasuring();
  notices_ = new NoticeBar;
  stack_ = new QStackedWidget;
  stack_->addWidget(start_);
  stack_->addWidget(viewer_);
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(stack_, 1);
  column->addWidget(notices_);
  setCentralWidget(centre);
  status_ = new StatusBar(session_);
  setStatusBar(status_);
  connect(viewer_, &ViewerPanel::hovered, status_, &StatusBar::showProbe);
  connect(start_, &StartPage::openFolderAsked, this, &MainWindow::askFolder);
  connect(start_, &StartPage::openFilesAsked, this, &MainWindow::askFiles);
  connect(start_, &StartPage::openDemoAsked, demo_, &DemoStudy::open);
  connect(start_, &StartPage::continueAsked, this, &MainWindow::continueSession);
  connect(start_, &StartPage::openPathAsked, this, [this](const QString& path) { openPaths({path}); });
}

void MainWindow::makeDocks() {
  series_ = new SeriesPanel(session_);
  classifier_ = new ClassifierPanel(session_);
  explain_ = new ExplainPanel(session_);
  addPanel(QStringLiteral("series"), tr("Series"), series_, Qt::LeftDockWidgetArea);
  addPanel(QStringLiteral("layers"), tr("Layers"), new PanelArea(new LayersPanel(session_)), Qt::LeftDockWidgetArea);
  addPanel(QStringLiteral("classifier"), tr("Classifier"), new PanelArea(classifier_), Qt::RightDockWidgetArea);
  addPanel(QStringLiteral("explain"), tr("Explain"), new PanelArea(explain_), Qt::RightDockWidgetArea);
  addPanel(QStringLiteral("evidence"), tr("Evidence"), new EvidencePanel(session_), Qt::RightDockWidgetArea);
  QDockWidget* all =
      addPanel(QStringLiteral("estimators"), tr("All estimators"), new PanelArea(explain_->list()), Qt::RightDockWidgetArea);
  addPanel(QStringLiteral("findings"), tr("Findings"), new FindingsPanel(session_), Qt::LeftDockWidgetArea);
  makeCaseDock();
  connect(explain_, &ExplainPanel::listWanted, all, [all] {
    all->show();
    all->raise();
  });
  makeEvaluationDock();
}

QDockWidget* MainWindow::addPanel(const QString& id, const QString& title, QWidget* panel, Qt::DockWidgetArea area) {
  auto* dock = new QDockWidget(title);
  dock->setObjectName(QStringLiteral("dock.") + id);
  dock->setWidget(panel);
  addDockWidget(area, dock);
  docks_.append(dock);
  if (const auto* scrolled = qobject_cast<PanelArea*>(panel)) {
    connect(
        scrolled, &PanelArea::wishChanged, this, [this, dock] { growDock(dock); }, Qt::QueuedConnection);
  }
  return dock;
}

void MainWindow::growDock(QDockWidget* dock) {
  const int missing = dock->sizeHint().height() - dock->height();
  if (missing <= 0 || !dock->isVisible() || dock->isFloating()) return;
  QList<QDockWidget*> column;
  for (QDockWidget* other : std::as_const(docks_)) {
    if (other->isVisible() && !other->isFloating() && other->x() == dock->x()) column.append(other);
  }
  QList<int> heights;
  qsizetype giver = -1;
  for (qsizetype i = 0; i < column.size(); ++i) {
    heights.append(column.at(i)->height() + (column.at(i) == dock ? missing : 0));
    if (column.at(i) != dock && (giver < 0 || heights.at(i) > heights.at(giver))) giver = i;
  }
  if (giver < 0 || heights.at(giver) - missing < leastGiven) return;
  heights[giver] -= missing;
  resizeDocks(column, heights, Qt::Vertical);
}

void MainWindow::connectNotices() {
  connect(&session_, &Session::notice, notices_, [this](NoticeLevel level, const QString& text, const QString& details) {
    notices_->add({level, text, details, {}, {}, {}});
  });
  connect(notices_, &NoticeBar::added, this, [this] { status_->setMessageCount(notices_->history().size()); });
  connect(status_, &StatusBar::messagesAsked, notices_, &NoticeBar::showHistory);
  connect(&session_.study, &Study::skipped, this, [this](const QList<Skipped>& files) {
    const auto show = [this, files] {
      auto* dialog = new SkippedDialog(files, this);
      dialog->setAttribute(Qt::WA_DeleteOnClose);
      dialog->show();
    };
    notices_->add({NoticeLevel::Info,
                   tr("%n file(s) that are not readable CT images were left out.", nullptr, static_cast<int>(files.size())),
                   {},
                   tr("Show list"),
                   show,
                   {}});
  });
}

void MainWindow::openPaths(const QStringList& paths) {
  if (paths.isEmpty()) return;
  rememberPaths(paths);
  session_.open(paths);
}

void MainWindow::rememberPaths(const QStringList& paths) {
  recent_->add(paths);
}

void MainWindow::followStudy() {
  const bool open = !session_.study.series().isEmpty() || !session_.cases.cases().isEmpty();
  const bool arrived = open && stack_->currentWidget() != viewer_;
  stack_->setCurrentWidget(open ? static_cast<QWidget*>(viewer_) : start_);
  setPanelsShown(open && panelsWanted_);
  evaluation_->setAllowed(panelsWanted_);
  if (arrived) viewer_->setFocus();
  const int current = session_.study.currentSeries();
  setWindowTitle(current < 0 ? QStringLiteral("Saliscope")
                             : session_.study.series().at(current).title() + QStringLiteral("[*] — Saliscope"));
  setWindowModified(session_.mask.modified());
}

void MainWindow::setPanelsShown(bool shown) {
  if (shown == panelsShown_) return;
  panelsShown_ = shown;
  if (!shown) {
    layout_ = saveState(layoutVersion);
    for (QDockWidget* dock : docks_) dock->hide();
  } else if (layout_.isEmpty() || !restoreState(layout_, layoutVersion)) {
    resetLayout();
  }
}

void MainWindow::resetLayout() {
  panelsShown_ = true;
  const int whole = stack_->parentWidget()->height();
  const int evidence = whole - docks_.at(2)->sizeHint().height() - docks_.at(3)->sizeHint().height();
  // On their way to their places the panels stand above each other, higher than the screen: the window must not grow with them.
  layout()->setEnabled(false);
  placePanels(evidence >= leastEvidence);
  layout()->setEnabled(true);
  layout()->activate();
  sizePanels(whole, evidence);
}

void MainWindow::placePanels(bool roomForEvidence) {
  QDockWidget* series = docks_.at(0);
  QDockWidget* layers = docks_.at(1);
  QDockWidget* classifier = docks_.at(2);
  QDockWidget* explain = docks_.at(3);
  QDockWidget* evidence = docks_.at(4);
  QDockWidget* estimators = docks_.at(5);
  for (QDockWidget* dock : std::as_const(docks_)) {
    dock->setFloating(false);
    addDockWidget(dock == series || dock == layers ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    dock->show();
  }
  auto* findings = findChild<QDockWidget*>(QStringLiteral("dock.findings"));
  addDockWidget(Qt::LeftDockWidgetArea, findings);
  auto* cases = findChild<QDockWidget*>(QStringLiteral("dock.cases"));
  addDockWidget(Qt::LeftDockWidgetArea, cases);
  splitDockWidget(series, layers, Qt::Vertical);
  tabifyDockWidget(series, cases);
  (session_.cases.cases().isEmpty() ? series : cases)->raise();
  tabifyDockWidget(layers, findings);
  layers->raise();
  splitDockWidget(classifier, explain, Qt::Vertical);
  if (roomForEvidence) {
    splitDockWidget(explain, evidence, Qt::Vertical);
  } else {
    tabifyDockWidget(explain, evidence);
  }
  tabifyDockWidget(evidence, estimators);
  (roomForEvidence ? evidence : explain)->raise();
}

void MainWindow::sizePanels(int whole, int evidenceHeight) {
  QDockWidget* series = docks_.at(0);
  QDockWidget* layers = docks_.at(1);
  QDockWidget* classifier = docks_.at(2);
  QDockWidget* explain = docks_.at(3);
  QDockWidget* evidence = docks_.at(4);
  resizeDocks({series, classifier}, {seriesWidth, panelWidth}, Qt::Horizontal);
  // The tabs under the layers take their place from them.
  const int layersHeight = layers->sizeHint().height() + tabsHeight;
  resizeDocks({series, layers}, {whole - layersHeight, layersHeight}, Qt::Vertical);
  const int classifierHeight = classifier->sizeHint().height();
  if (evidenceHeight < leastEvidence) {
    resizeDocks({classifier, explain}, {classifierHeight, whole - classifierHeight}, Qt::Vertical);
  } else {
    resizeDocks({classifier, explain, evidence}, {classifierHeight, explain->sizeHint().height(), evidenceHeight}, Qt::Vertical);
  }
}

void MainWindow::restoreLayout() {
  QSettings settings;
  viewer_->grid().restore();
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
  // Panels appear with the first series, in the places they had.
  panelsShown_ = false;
  for (QDockWidget* dock : docks_) dock->hide();
  layout_ = settings.value(QStringLiteral("window/layout")).toByteArray();
}

void MainWindow::saveLayout() {
  if (!options_.attended) return;
  windowMemory_->keep();
  if (panelsShown_) workspaces_->keep();
  QSettings settings;
  settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  viewer_->grid().save();
  const QByteArray layout = panelsShown_ ? saveState(layoutVersion) : layout_;
  if (!layout.isEmpty()) settings.setValue(QStringLiteral("window/layout"), layout);
  session_.saveSettings();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (localFiles(event->mimeData()).isEmpty()) return;
  event->acceptProposedAction();
  start_->setDropping(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event) {
  start_->setDropping(false);
  QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event) {
  start_->setDropping(false);
  event->acceptProposedAction();
  openPaths(localFiles(event->mimeData()));
}

}  // namespace saliscope::ui
