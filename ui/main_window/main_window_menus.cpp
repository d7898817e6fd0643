// The menus and the toolbar of MainWindow.
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>
#include <QWidgetAction>

#include "ui/browser/case_panel.h"
#include "ui/browser/series_panel.h"
#include "ui/editor/mask_editor.h"
#include "ui/explain/classifier_panel.h"
#include "ui/explain/explain_panel.h"
#include "ui/main_window/about_dialog.h"
#include "ui/main_window/demo_study.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/notice_bar.h"
#include "ui/main_window/recent_paths.h"
#include "ui/main_window/window_presets.h"
#include "ui/report/export_report.h"
#include "ui/report/region_figure.h"
#include "ui/viewer/layers_menu.h"
#include "ui/viewer/layout_menu.h"
#include "ui/viewer/look_menu.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/viewer_panel.h"

namespace saliscope::ui {
QAction* MainWindow::add(QMenu* menu, const char* id, const QString& icon, const QString& text, const QKeySequence& key,
                         const QString& tip) {
  QAction* action = menu->addAction(text);
  action->setObjectName(QLatin1String(id));
  if (!icon.isEmpty()) action->setIcon(Theme::icon(icon));
  action->setShortcut(key);
  action->setToolTip(tip);
  return action;
}

void MainWindow::makeMenus() {
  makeFileMenu();
  makeViewMenu();
  makeExplainMenu();
  makeEvaluateMenu();
  makeMaskMenu();
  makeMeasureMenu();
  makeHelpMenu();
  registerActions();
}

void MainWindow::makeFileMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&File"));
  QAction* folder = add(menu, "file.openFolder", QStringLiteral("folder"), tr("Open folder…"),
                        QKeySequence(QStringLiteral("Ctrl+Shift+O")), tr("Finds every CT series in a folder and its subfolders."));
  connect(folder, &QAction::triggered, this, &MainWindow::askFolder);
  QAction* files = add(menu, "file.openFiles", QStringLiteral("open"), tr("Open files…"), QKeySequence::Open,
                       tr("Opens DICOM, NIfTI, NRRD or MHA files, or a list of cases (CSV)."));
  connect(files, &QAction::triggered, this, &MainWindow::askFiles);
  actions_[QStringLiteral("folder")] = folder;
  actions_[QStringLiteral("files")] = files;
  recentMenu_ = menu->addMenu(Theme::icon(QStringLiteral("recent")), tr("Open recent"));
  connect(recentMenu_, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
  makeCaseActions(menu);
  QAction* demo =
      add(menu, "file.openDemo", QStringLiteral("demo"), tr("Open demo study"), {}, tr("Opens six synthetic patients with masks."));
  connect(demo, &QAction::triggered, demo_, &DemoStudy::open);
  makeSessionActions(menu);
  menu->addSeparator();
  QAction* report = add(menu, "file.report", QStringLiteral("report"), tr("Report…"), QKeySequence(Qt::Key_P),
                        tr("Writes what is on show as a PDF."));
  connect(report, &QAction::triggered, this, [this] { exportReport(session_, this); });
  actions_[QStringLiteral("report")] = report;
  menu->addSeparator();
  QAction* close = add(menu, "file.closeSeries", QStringLiteral("close"), tr("Close series"), QKeySequence::Close,
                       tr("Takes the series on show off the list."));
  connect(close, &QAction::triggered, this, [this] { session_.study.closeSeries(session_.study.currentSeries()); });
  QAction* closeAll = add(menu, "file.closeAll", {}, tr("Close all"), QKeySequence(QStringLiteral("Ctrl+Shift+W")),
                          tr("Empties the lists of series and cases."));
  connect(closeAll, &QAction::triggered, this, [this] {
    session_.cases.close();
    session_.study.closeAll();
  });
  QAction* quit =
      add(menu, "file.quit", {}, tr("Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), tr("Ends Saliscope; unsaved work is kept."));
  quit->setMenuRole(QAction::QuitRole);
  connect(quit, &QAction::triggered, this, &QWidget::close);
  const auto enable = [this, report, close, closeAll] {
    const bool open = !session_.study.series().isEmpty();
    report->setEnabled(session_.study.slice() != nullptr);
    close->setEnabled(open);
    closeAll->setEnabled(open || !session_.cases.cases().isEmpty());
  };
  connect(&session_.cases, &CaseList::opened, this, enable);
  connect(&session_.study, &Study::sliceChanged, this, enable);
  connect(&session_.study, &Study::seriesChanged, this, enable);
  enable();
}

void MainWindow::fillRecentMenu() {
  recentMenu_->clear();
  const QStringList paths = recent_->list();
  for (const QString& path : paths) {
    recentMenu_->addAction(path, this, [this, path] { openPaths({path}); });
  }
  if (paths.isEmpty()) {
    recentMenu_->addAction(tr("Nothing was opened yet"))->setEnabled(false);
    return;
  }
  recentMenu_->addSeparator();
  recentMenu_->addAction(tr("Clear list"), recent_, &RecentPaths::clear);
}

void MainWindow::makeViewMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&View"));
  presets_ = new WindowPresets(session_, this);
  QAction* presets = menu->addMenu(presets_);
  presets->setIcon(Theme::icon(QStringLiteral("window")));
  layouts_ = new LayoutMenu(session_, viewer_->grid(), this);
  menu->addMenu(layouts_)->setIcon(Theme::icon(QStringLiteral("layout-four")));
  menu->addMenu(new LookMenu(viewer_->grid(), this));
  menu->addMenu(new LayersMenu(session_, viewer_->grid(), this))->setIcon(Theme::icon(QStringLiteral("layers")));
  QAction* fit = add(menu, "view.fit", QStringLiteral("fit"), tr("Fit to window"), QKeySequence(Qt::Key_F),
                     tr("Shows the whole slice again."));
  connect(fit, &QAction::triggered, &viewer_->view(), &SliceView::fit);
  actions_[QStringLiteral("fit")] = fit;
  QAction* next = add(menu, "series.next", QStringLiteral("next"), tr("Next case"), QKeySequence(Qt::Key_PageDown),
                      tr("Shows the next case; without a list of cases, the next series."));
  connect(next, &QAction::triggered, this, [this] { stepCase(1); });
  QAction* previous = add(menu, "series.previous", QStringLiteral("previous"), tr("Previous case"), QKeySequence(Qt::Key_PageUp),
                          tr("Shows the previous case; without a list of cases, the previous series."));
  connect(previous, &QAction::triggered, this, [this] { stepCase(-1); });
  QAction* undone = add(menu, "case.nextUndone", {}, tr("Next undone case"), QKeySequence(QStringLiteral("Ctrl+PgDown")),
                        tr("Shows the next case without a mask, or whose mask no map was compared with."));
  connect(undone, &QAction::triggered, casePanel_, &CasePanel::stepUndone);
  QAction* search = add(menu, "series.search", QStringLiteral("search"), tr("Search series"), QKeySequence::Find,
                        tr("Searches the list of series."));
  connect(search, &QAction::triggered, series_, &SeriesPanel::search);
  QAction* identity =
      add(menu, "view.identity", {}, tr("Show patient identity"), {}, tr("Shows names, IDs and dates instead of “Patient 1”."));
  identity->setCheckable(true);
  connect(identity, &QAction::toggled, series_, &SeriesPanel::setIdentityShown);
  connect(identity, &QAction::toggled, casePanel_, &CasePanel::setIdentityShown);
  menu->addSeparator();
  makeSliceMenu(menu);
  makeMouseMenu(menu);
  makeWorkspaceMenu(menu);
  makePanelActions(menu);
  menu->addSeparator();
  makeLookActions(menu);
}

void MainWindow::makePanelActions(QMenu* menu) {
  QMenu* panels = menu->addMenu(Theme::icon(QStringLiteral("panels")), tr("Panels"));
  for (QDockWidget* dock : docks_) {
    QAction* shown = dock->toggleViewAction();
    shown->setObjectName(dock->objectName().replace(QStringLiteral("dock."), QStringLiteral("panels.")));
    shown->setToolTip(tr("Shows or hides this panel."));
    panels->addAction(shown);
  }
  QAction* toggle = add(menu, "panels.toggle", {}, tr("Panels on or off"), QKeySequence(Qt::Key_Tab),
                        tr("Gives the whole window to the picture."));
  // Only from the viewer: in the panels the Tab key moves from control to control.
  toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  viewer_->addAction(toggle);
  connect(toggle, &QAction::triggered, this, [this] {
    panelsWanted_ = !panelsWanted_;
    followStudy();
  });
  actions_[QStringLiteral("panels")] = toggle;
  QAction* full = add(menu, "view.fullScreen", QStringLiteral("fullscreen"), tr("Full screen"), QKeySequence(Qt::Key_F11),
                      tr("Fills the screen; again to leave."));
  connect(full, &QAction::triggered, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::makeLookActions(QMenu* menu) {
  QAction* theme =
      add(menu, "view.theme", QStringLiteral("sun"), tr("Dark or light"), {}, tr("Changes between the dark and the light look."));
  connect(theme, &QAction::triggered, this, [this] {
    theme_.apply(theme_.kind() == Theme::Kind::Dark ? Theme::Kind::Light : Theme::Kind::Dark);
    QSettings().setValue(QStringLiteral("theme"), Theme::nameOf(theme_.kind()));
  });
  const auto showKind = [this, theme] {
    theme->setIcon(Theme::icon(theme_.kind() == Theme::Kind::Dark ? QStringLiteral("sun") : QStringLiteral("moon")));
  };
  connect(&theme_, &Theme::changed, theme, showKind);
  showKind();
  actions_[QStringLiteral("theme")] = theme;

  QMenu* languages = menu->addMenu(tr("Language"));
  auto* group = new QActionGroup(this);
  const QString chosen = QSettings().value(QStringLiteral("language")).toString();
  const QList<std::pair<QString, QString>> known{{QString(), tr("As the system")},
                                                 {QStringLiteral("en"), QStringLiteral("English")},
                                                 {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                                 {QStringLiteral("ja"), QStringLiteral("日本語")}};
  for (const auto& [code, name] : known) {
    QAction* action = languages->addAction(name);
    action->setCheckable(true);
    action->setChecked(code == chosen);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, code] {
      QSettings().setValue(QStringLiteral("language"), code);
      session_.notify(NoticeLevel::Info, tr("The language changes at the next start."));
    });
  }
}

void MainWindow::makeExplainMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Explain"));
  menu->addActions(explain_->actions());
  menu->addSeparator();
  QAction* heatmap = add(menu, "layers.heatmap", QStringLiteral("heatmap"), tr("Heatmap on or off"), QKeySequence(Qt::Key_Space),
                         tr("Shows or hides the heatmap."));
  // Elsewhere the space bar presses buttons.
  heatmap->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  viewer_->addAction(heatmap);
  connect(heatmap, &QAction::triggered, this, [this] {
    SliceView& view = viewer_->view();
    // While drawing the same key belongs to the tool.
    if (view.tool() == nullptr || !view.tool()->key(QKeyEvent(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier)))
      view.toggleHeatmap();
  });
  QAction* regions = add(menu, "layers.regions", QStringLiteral("layers"), tr("Regions on or off"), QKeySequence(Qt::Key_R),
                         tr("Shows or hides the most salient regions."));
  connect(regions, &QAction::triggered, &viewer_->view(), &SliceView::toggleRegions);
  QAction* figure =
      add(menu, "file.regionFigure", QStringLiteral("save-as"), tr("Figure of regions…"), QKeySequence(Qt::SHIFT | Qt::Key_R),
          tr("Slice, mask, heatmap and most salient regions as one picture (PNG, SVG, PDF)."));
  connect(figure, &QAction::triggered, this, [this] { exportRegionFigure(session_, this); });
  const auto enable = [this, figure] { figure->setEnabled(session_.regions.current() != nullptr); };
  connect(&session_.regions, &RegionSet::changed, figure, enable);
  enable();
  addHeatmapAction(menu);
  menu->addSeparator();
  menu->addAction(classifier_->loadModelAction());
  menu->addAction(classifier_->modelCardAction());
  menu->addAction(classifier_->trainingLogAction());
}

void MainWindow::makeMaskMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Mask"));
  for (QAction* action : editor_->actions()) {
    if (!qobject_cast<QWidgetAction*>(action)) menu->addAction(action);  // a slider lives in the toolbar
  }
  menu->addSeparator();
  QAction* style = add(menu, "layers.mask", QStringLiteral("mask"), tr("Mask: outline, fill, off"), QKeySequence(Qt::Key_M),
                       tr("Changes how the mask is drawn."));
  connect(style, &QAction::triggered, &viewer_->view(), &SliceView::cycleMaskStyle);
}

void MainWindow::makeHelpMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Help"));
  QAction* keys = add(menu, "help.keys", QStringLiteral("keyboard"), tr("Keys"), QKeySequence(Qt::Key_Question),
                      tr("Shows all keys on one page."));
  connect(keys, &QAction::triggered, this, &MainWindow::showCheatSheet);
  QAction* change = add(menu, "help.changeKeys", QStringLiteral("settings"), tr("Change keys…"), {},
                        tr("Gives every action the key that you like, or all of them those of another program."));
  connect(change, &QAction::triggered, this, &MainWindow::showKeyEditor);
  QAction* palette = add(menu, "help.palette", QStringLiteral("search"), tr("Command palette…"),
                         QKeySequence(QStringLiteral("Ctrl+K")), tr("Does anything by a part of its name."));
  connect(palette, &QAction::triggered, this, &MainWindow::showPalette);
  actions_[QStringLiteral("keys")] = keys;
  QAction* messages =
      add(menu, "help.messages", QStringLiteral("messages"), tr("Messages"), {}, tr("Shows all messages since the start."));
  connect(messages, &QAction::triggered, notices_, &NoticeBar::showHistory);
  menu->addSeparator();
  QAction* about =
      add(menu, "help.about", QStringLiteral("info"), tr("About Saliscope"), {}, tr("Version, licence and libraries."));
  about->setMenuRole(QAction::AboutRole);
  connect(about, &QAction::triggered, this, [this] {
    auto* dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
  });
}

void MainWindow::makeToolBar() {
  auto* bar = addToolBar(tr("Tools"));
  bar->setObjectName(QStringLiteral("toolbar"));
  bar->setMovable(false);
  bar->setIconSize({18, 18});
  bar->setContextMenuPolicy(Qt::PreventContextMenu);
  const auto addWithText = [&](const QString& name) {
    bar->addAction(actions_.value(name));
    static_cast<QToolButton*>(bar->widgetForAction(actions_.value(name)))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  };
  addWithText(QStringLiteral("folder"));
  bar->addAction(actions_.value(QStringLiteral("files")));
  bar->addSeparator();

  auto* window = new QToolButton;
  window->setMenu(presets_);
  window->setIcon(Theme::icon(QStringLiteral("window")));
  window->setPopupMode(QToolButton::InstantPopup);
  window->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  window->setToolTip(tr("Which densities become black and white: width/centre in HU (keys 1 to 9, 0)."));
  window->setText(presets_->title());
  connect(presets_, &WindowPresets::titleChanged, window, &QToolButton::setText);
  bar->addWidget(window);
  auto* layouts = new QToolButton;
  layouts->setMenu(layouts_);
  layouts->setIcon(Theme::icon(QStringLiteral("layout-four")));
  layouts->setPopupMode(QToolButton::InstantPopup);
  layouts->setToolTip(tr("How many views there are and what they show."));
  bar->addWidget(layouts);
  bar->addAction(layouts_->linkAction());
  bar->addAction(actions_.value(QStringLiteral("fit")));
  bar->addSeparator();
  for (QAction* action : editor_->actions()) {
    if (action->isSeparator()) {
      bar->addSeparator();
    } else {
      bar->addAction(action);
      if (qobject_cast<QWidgetAction*>(action))
        bar->widgetForAction(action)->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    }
  }
  bar->addWidget(makeMeasureButton());
  bar->addSeparator();
  addWithText(QStringLiteral("report"));
  auto* space = new QWidget;
  space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  bar->addWidget(space);
  bar->addAction(actions_.value(QStringLiteral("theme")));
  bar->addAction(actions_.value(QStringLiteral("keys")));
}

void MainWindow::askFolder() {
  const QString folder =
      QFileDialog::getExistingDirectory(this, tr("Open folder"), QSettings().value(QStringLiteral("open/folder")).toString());
  if (folder.isEmpty()) return;
  QSettings().setValue(QStringLiteral("open/folder"), folder);
  openPaths({folder});
}

void MainWindow::askFiles() {
  const QStringList files = QFileDialog::getOpenFileNames(
      this, tr("Open files"), QSettings().value(QStringLiteral("open/folder")).toString(),
      tr("All files (*);;Volumes (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd);;DICOM (*.dcm);;Lists of cases (*.csv)"));
  openPaths(files);
}

}  // namespace saliscope::ui
