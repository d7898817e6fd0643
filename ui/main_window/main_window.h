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

class ClassifierPanel;
class DemoStudy;
class ExplainPanel;
class MaskEditor;
class MaskKeeper;
class NoticeBar;
class RecentPaths;
class SeriesPanel;
class StartPage;
class StatusBar;
class ViewerPanel;
class WindowPresets;

struct MainWindowOptions {
  bool attended = true;  ///< false: nobody is there to answer questions (screenshots, tests)
  QString keepFolder;    ///< where unsaved masks are kept; empty: the user's data folder
};

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  /// Session and theme must outlive the window.
  MainWindow(Session& session, Theme& theme, const MainWindowOptions& options = {}, QWidget* parent = nullptr);
  ~MainWindow() override;

  void openPaths(const QStringList& paths);
  /// For paths that somebody else opens (the command line).
  void rememberPaths(const QStringList& paths);
  /// The menus' actions by heading, as the cheat sheet shows them.
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
  void announceKept();

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
  QAction* add(QMenu* menu, const QString& icon, const QString& text, const QKeySequence& key, const QString& tip);
  void fillRecentMenu();
  void askFolder();
  void askFiles();
  void showCheatSheet();

  void followStudy();
  void setPanelsShown(bool shown);
  void resetLayout();
  void restoreLayout();
  void saveLayout();
  /// False: the user wants to stay.
  [[nodiscard]] bool settleMask();

  Session& session_;
  Theme& theme_;
  MainWindowOptions options_;
  RecentPaths* recent_;
  DemoStudy* demo_;
  MaskKeeper* keeper_;
  QStackedWidget* stack_ = nullptr;
  StartPage* start_ = nullptr;
  ViewerPanel* viewer_ = nullptr;
  NoticeBar* notices_ = nullptr;
  StatusBar* status_ = nullptr;
  SeriesPanel* series_ = nullptr;
  ClassifierPanel* classifier_ = nullptr;
  ExplainPanel* explain_ = nullptr;
  MaskEditor* editor_ = nullptr;
  WindowPresets* presets_ = nullptr;
  QList<QDockWidget*> docks_;
  QList<QMenu*> menus_;
  QMenu* recentMenu_ = nullptr;
  QHash<QString, QAction*> actions_;  ///< by name, for the toolbar
  QByteArray layout_;                 ///< of the docks, while they are hidden; empty: as made
  bool panelsShown_ = true;
  bool panelsWanted_ = true;  ///< by the user (Tab)
};

}  // namespace saliscope::ui
