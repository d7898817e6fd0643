// The window: hosts panels as docks, menus and toolbar. No feature lives here.
#pragma once

#include <QHash>
#include <QList>
#include <QMainWindow>
#include <QString>

#include "ui/main_window/cheat_sheet.h"
#include "ui/session/session.h"
#include "ui/widgets/theme.h"

class QDockWidget;
class QStackedWidget;

namespace saliscope::ui {

class ActionRegistry;
class CaseKeeper;
class CasePanel;
class ClassifierPanel;
class DemoStudy;
class EvaluationDock;
class ExplainPanel;
class LayoutMenu;
class MaskEditor;
class MaskKeeper;
class MeasureEditor;
class NoticeBar;
class RecentPaths;
class SeriesPanel;
class SessionKeeper;
class StartPage;
class StatusBar;
class ViewerPanel;
class WindowMemory;
class WindowPresets;
class Workspaces;

struct MainWindowOptions {
  bool attended = true;  ///< false: nobody is there to answer questions (screenshots, tests)
  QString dataFolder;    ///< for unsaved masks, measurements and the session; empty: the user's
};

/// Of saved states of the panels; one more with every panel that comes or goes.
inline constexpr int layoutVersion = 5;

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  /// Session and theme must outlive the window.
  MainWindow(Session& session, Theme& theme, const MainWindowOptions& options = {}, QWidget* parent = nullptr);
  ~MainWindow() override;

  void openPaths(const QStringList& paths);
  /// For paths that somebody else opens (the command line).
  void rememberPaths(const QStringList& paths);
  /// At the start with nothing to open: what was open comes back, if the user wants it so.
  void continueIfWanted();
  /// All actions by heading, as the cheat sheet shows them.
  [[nodiscard]] QList<KeyGroup> keyGroups() const;

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void makeCentre();
  void makeDocks();
  QDockWidget* addPanel(const QString& id, const QString& title, QWidget* panel, Qt::DockWidgetArea area);
  /// Takes height from the highest neighbour while the dock has more to show than room for it.
  void growDock(QDockWidget* dock);
  void connectNotices();

  // main_window_kept.cpp
  [[nodiscard]] QString dataFolder() const;
  void announceKept();
  void offerSession();
  void makeSessionActions(QMenu* menu);
  /// False: the user wants to stay, or the window closes by itself once the mask is saved.
  [[nodiscard]] bool settleMask();
  void closeWhenSaved();

  // main_window_menus.cpp
  void makeMenus();
  void makeFileMenu();
  void makeViewMenu();
  void makePanelActions(QMenu* menu);
  void makeLookActions(QMenu* menu);
  void makeExplainMenu();
  void makeMaskMenu();
  void makeHelpMenu();
  void makeToolBar();
  /// `id` names the action for good ("series.next"): the user's own keys are kept by it. Two actions never share one.
  QAction* add(QMenu* menu, const char* id, const QString& icon, const QString& text, const QKeySequence& key, const QString& tip);
  void fillRecentMenu();
  void askFolder();
  void continueSession();
  void askFiles();
  void showCheatSheet();

  // main_window_actions.cpp
  void makeSliceMenu(QMenu* menu);
  void makeMouseMenu(QMenu* menu);
  void makeWorkspaceMenu(QMenu* menu);
  void makeMeasuring();
  void makeMeasureMenu();
  [[nodiscard]] QWidget* makeMeasureButton();
  /// All menus' actions under their headings; after the last menu was made.
  void registerActions();
  void silenceFreeKeys();
  void registerMenu(const QString& group, const QMenu* menu);
  void showPalette();
  void showKeyEditor();

  // main_window_cases.cpp
  void makeCaseDock();
  void makeCaseActions(QMenu* menu);
  void askCases();
  void askCaseFolder();
  /// To the next (+1) or previous (-1) case, or series where there is no list of cases.
  void stepCase(int by);
  /// What the open evaluation has counts as evaluated in the list.
  void markEvaluated();

  // main_window_evaluation.cpp
  void makeEvaluationDock();
  void makeEvaluateMenu();
  void addHeatmapAction(QMenu* menu);
  void offerEvaluation();

  void followStudy();
  void setPanelsShown(bool shown);
  /// The panels in the places and sizes they come with.
  void resetLayout();
  void placePanels(bool roomForEvidence);
  void sizePanels(int whole, int evidenceHeight);
  void restoreLayout();
  void saveLayout();

  Session& session_;
  Theme& theme_;
  MainWindowOptions options_;
  ActionRegistry* registry_;
  RecentPaths* recent_;
  DemoStudy* demo_;
  MaskKeeper* keeper_;
  WindowMemory* windowMemory_;
  CaseKeeper* cases_;
  SessionKeeper* sessions_;
  QStackedWidget* stack_ = nullptr;
  StartPage* start_ = nullptr;
  ViewerPanel* viewer_ = nullptr;
  NoticeBar* notices_ = nullptr;
  StatusBar* status_ = nullptr;
  SeriesPanel* series_ = nullptr;
  CasePanel* casePanel_ = nullptr;
  ClassifierPanel* classifier_ = nullptr;
  ExplainPanel* explain_ = nullptr;
  MaskEditor* editor_ = nullptr;
  MeasureEditor* measure_ = nullptr;
  EvaluationDock* evaluation_ = nullptr;
  WindowPresets* presets_ = nullptr;
  LayoutMenu* layouts_ = nullptr;
  Workspaces* workspaces_ = nullptr;
  QList<QDockWidget*> docks_;
  QMenu* recentMenu_ = nullptr;
  QHash<QString, QAction*> actions_;  ///< by name, for the toolbar
  QByteArray layout_;                 ///< of the docks, while they are hidden; empty: as made
  QObject* closing_ = nullptr;        ///< while closing waits for the mask
  bool panelsShown_ = true;
  bool panelsWanted_ = true;  ///< by the user (Tab)
};

}  // namespace saliscope::ui
