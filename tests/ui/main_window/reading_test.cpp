// Reading with the keyboard: palette, keys, presets, workspaces, one owner of the left button, the next start.
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QTableWidget>
#include <QTest>
#include <algorithm>
#include <memory>

#include "core/volume/volume_io.h"
#include "tests/support/temporary_folder.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/command_palette.h"
#include "ui/main_window/cheat_sheet.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/notice_bar.h"
#include "ui/main_window/start_page.h"
#include "ui/main_window/window_editor.h"
#include "ui/main_window/window_presets.h"
#include "ui/measure/measure_tool.h"
#include "ui/render/vtk_widget.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/viewer_panel.h"

namespace saliscope::ui {

class ReadingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("SaliscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("reading-test"));
  }
  void init() {
    QSettings().clear();
    folder_ = std::make_unique<test::TemporaryFolder>();
    Grid<float> grid;
    grid.geometry.size = {32, 32, 60};
    grid.voxels.resize(32 * 32 * 60, 40);
    writeGrid(*folder_ / "first.nrrd", grid);
    writeGrid(*folder_ / "second.nrrd", grid);
    theme_ = std::make_unique<Theme>();
    theme_->apply(Theme::Kind::Dark);
    makeWindow();
  }
  void cleanup() {
    window_.reset();
    session_.reset();
    theme_.reset();
  }

  void thePaletteGoesToSlicesAndSeriesAndRunsActions() {
    open();
    type(QStringLiteral("42"));
    QCOMPARE(session_->study.sliceIndex(), 41);
    QCOMPARE(session_->study.currentSeries(), 0);
    type(QStringLiteral("second"));
    QCOMPARE(session_->study.currentSeries(), 1);
    QTRY_VERIFY(session_->study.volume() != nullptr);
    type(QStringLiteral("last slice"));
    QCOMPARE(session_->study.sliceIndex(), 59);
    type(QStringLiteral("lung"));
    QCOMPARE(session_->view.window(), (Window{-500, 1500}));
  }

  void keysMoveThroughTheSlicesUnderEveryScheme() {
    open();
    session_->study.setSliceIndex(30);
    press(Qt::Key_Up);
    QCOMPARE(session_->study.sliceIndex(), 31);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(session_->study.sliceIndex(), 21);
    registry().setScheme(QStringLiteral("slicer"));
    press(Qt::Key_Right);
    press(Qt::Key_F);
    QCOMPARE(session_->study.sliceIndex(), 23);
    press(Qt::Key_B);
    QCOMPARE(session_->study.sliceIndex(), 22);
    registry().setScheme(QStringLiteral("itksnap"));
    press(Qt::Key_PageUp);
    QCOMPARE(session_->study.sliceIndex(), 32);
    press(Qt::Key_4);
    QVERIFY(view().tool());
    press(Qt::Key_1);
    QVERIFY(!view().tool());
    // What a scheme leaves to nobody does nothing: M was the mask's key.
    const MaskStyle mask = session_->view.mask();
    press(Qt::Key_M);
    QCOMPARE(session_->view.mask(), mask);
    press(Qt::Key_S);
    QVERIFY(session_->view.mask() != mask);
  }

  void noSchemeGivesAKeyTwiceOrToNobody() {
    for (const QString& id : keySchemes()) {
      registry().setScheme(id);
      QHash<QKeySequence, QString> owners;
      for (const ActionEntry& entry : registry().entries()) {
        for (const QKeySequence& key : entry.action->shortcuts()) {
          QVERIFY2(!owners.contains(key), qPrintable(id + ": " + key.toString() + " " + owners.value(key) + " " + entry.id));
          owners.insert(key, entry.id);
        }
      }
      const KeyScheme scheme = keyScheme(id);
      for (auto i = scheme.keys.begin(); i != scheme.keys.end(); ++i) {
        QVERIFY2(registry().find(i.key()), qPrintable(id + " names " + i.key()));
      }
    }
  }

  void everyActionOfTheMenusHasAnId() {
    for (const QAction* top : window_->menuBar()->actions()) {
      for (const QAction* action : top->menu()->actions()) {
        if (action->isSeparator() || action->menu()) continue;
        QVERIFY2(registry().find(action->objectName()), qPrintable(action->text() + " has no id"));
        QVERIFY2(!registry().find(action->objectName())->tip.isEmpty(), qPrintable(action->text()));
      }
    }
  }

  void theUsersKeysReachCheatSheetAndTips() {
    registry().setKeys(QStringLiteral("view.fit"), {QKeySequence(Qt::CTRL | Qt::Key_F12)});
    const QAction* fit = registry().find(QStringLiteral("view.fit"))->action;
    QVERIFY(fit->toolTip().endsWith(QStringLiteral("(Ctrl+F12)")));
    CheatSheet sheet(window_->keyGroups());
    const QList<QLabel*> labels = sheet.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* l) { return l->text() == QStringLiteral("Ctrl+F12"); }));
    QVERIFY(std::none_of(labels.begin(), labels.end(), [](const QLabel* l) { return l->text() == QStringLiteral("F"); }));
  }

  void theUsersWindowsHaveTheNumberKeys() {
    open();
    auto* presets = window_->findChild<WindowPresets*>();
    press(Qt::Key_2);
    QCOMPARE(session_->view.window(), (Window{-500, 1500}));
    session_->view.setWindow({77, 333});
    WindowEditor editor(presets->windows(), session_->view);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.addCurrent();
    auto* table = editor.findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 10);
    auto* field = table->findChild<QLineEdit*>();
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("Mine"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(presets->windows().windows().last().name, QStringLiteral("Mine"));
    for (int i = 0; i < 9; ++i) QTest::mouseClick(editor.findChild<QPushButton*>(QStringLiteral("windowUp")), Qt::LeftButton);
    QCOMPARE(presets->windows().windows().first(), (NamedWindow{QStringLiteral("Mine"), {77, 333}}));
    editor.close();
    session_->view.setWindow({0, 100});
    window_->activateWindow();
    press(Qt::Key_1);
    QCOMPARE(session_->view.window(), (Window{77, 333}));
    QCOMPARE(presets->title(), QStringLiteral("Mine  333/77"));
    WindowList again;
    QCOMPARE(again.windows(), presets->windows().windows());
    presets->windows().reset();
    QCOMPARE(presets->windows().windows().size(), 9);
  }

  void theLeftButtonHasOneOwner() {
    open();
    press(Qt::Key_B);
    const ViewTool* brush = view().tool();
    QVERIFY(brush);
    press(Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(dynamic_cast<MeasureTool*>(view().tool()));
    press(Qt::Key_B);
    QCOMPARE(static_cast<const ViewTool*>(view().tool()), brush);
    press(Qt::Key_O);
    QVERIFY(dynamic_cast<MeasureTool*>(view().tool()));
    press(Qt::Key_W);
    QVERIFY(!view().tool());
  }

  void workspacesChangeAllPanelsAtOnce() {
    open();
    QVERIFY(shown(QStringLiteral("classifier")));
    press(Qt::Key_F4);
    QVERIFY(!shown(QStringLiteral("classifier")));
    QVERIFY(view().tool());
    press(Qt::Key_F3);
    QVERIFY(!shown(QStringLiteral("series")));
    QVERIFY(shown(QStringLiteral("estimators")));
    QVERIFY(!view().tool());
    // It remembers how it was left.
    dock(QStringLiteral("series"))->show();
    press(Qt::Key_F2);
    QVERIFY(shown(QStringLiteral("classifier")));
    press(Qt::Key_F3);
    QVERIFY(shown(QStringLiteral("series")));
    QVERIFY(!shown(QStringLiteral("classifier")));
    registry().find(QStringLiteral("panels.reset"))->action->trigger();
    QVERIFY(!shown(QStringLiteral("series")));
  }

  void theMouseDoesAsTheUserIsUsedTo() {
    open();
    session_->view.setWindow({50, 400});
    drag({0, -40});
    QVERIFY(session_->view.window().center < 50);
    registry().find(QStringLiteral("mouse.levelInverted"))->action->trigger();
    session_->view.setWindow({50, 400});
    drag({0, -40});
    QVERIFY(session_->view.window().center > 50);
    registry().find(QStringLiteral("mouse.leftWindows"))->action->trigger();
    session_->view.setWindow({50, 400});
    drag({60, -40});
    QCOMPARE(session_->view.window(), (Window{50, 400}));
  }

  void seriesOfAKindComeInTheirLastWindow() {
    open();
    session_->view.setWindow({-111, 999});
    session_->study.setCurrentSeries(1);
    QTRY_VERIFY(session_->study.volume() != nullptr);
    QVERIFY(window_->close());
    session_->view.setWindow({0, 1});
    makeWindow();
    open();
    QCOMPARE(session_->view.window(), (Window{-111, 999}));
  }

  void whatWasOpenComesBackFromTheStartPage() {
    open();
    session_->study.setSliceIndex(17);
    session_->findings.add({0, MeasureKind::Length, 17, {{1, 2}, {4, 6}}});
    QVERIFY(window_->close());
    makeWindow();
    QVERIFY(window_->findChild<NoticeBar*>()->history().isEmpty());
    auto* button = window_->findChild<StartPage*>()->findChild<QPushButton*>(QStringLiteral("continue"));
    QVERIFY(button->isVisible());
    QVERIFY2(button->text().contains(QStringLiteral("slice 18")), qPrintable(button->text()));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(session_->study.volume() != nullptr);
    QCOMPARE(session_->study.sliceIndex(), 17);
    QCOMPARE(session_->study.series().size(), 2);
    QTRY_COMPARE(session_->findings.measurements().size(), 1);
  }

  void theUserMayHaveItSoAlways() {
    open();
    registry().find(QStringLiteral("file.alwaysContinue"))->action->trigger();
    QVERIFY(window_->close());
    makeWindow();
    window_->continueIfWanted();
    QTRY_VERIFY(session_->study.volume() != nullptr);
  }

 private:
  void makeWindow() {
    window_.reset();
    session_ = std::make_unique<Session>();
    MainWindowOptions options;
    options.dataFolder = QString::fromStdString((*folder_ / "data").string());
    window_ = std::make_unique<MainWindow>(*session_, *theme_, options);
    window_->resize(1500, 950);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  }
  void open() {
    window_->openPaths({path("first.nrrd"), path("second.nrrd")});
    QTRY_VERIFY(session_->study.volume() != nullptr);
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    view().setFocus();
  }
  void type(const QString& words) {
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window_->findChild<CommandPalette*>());
    auto* palette = window_->findChild<CommandPalette*>();
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!window_->findChild<CommandPalette*>());
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    view().setFocus();
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
  void drag(const QPoint& by) {
    const QPoint from = view().rect().center();
    QTest::mousePress(&view(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + by, view().mapToGlobal(from + by), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&view(), &move);
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, from + by);
  }
  ActionRegistry& registry() { return *window_->findChild<ActionRegistry*>(); }
  SliceView& view() { return window_->findChild<ViewerPanel*>()->view(); }
  QDockWidget* dock(const QString& id) { return window_->findChild<QDockWidget*>(QStringLiteral("dock.") + id); }
  bool shown(const QString& id) { return dock(id)->toggleViewAction()->isChecked(); }
  [[nodiscard]] QString path(const char* name) const { return QString::fromStdString((*folder_ / name).string()); }

  std::unique_ptr<test::TemporaryFolder> folder_;
  std::unique_ptr<Theme> theme_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace saliscope::ui

int main(int argc, char** argv) {
  saliscope::ui::VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  saliscope::ui::ReadingTest tests;
  return QTest::qExec(&tests, argc, argv);
}
#include "reading_test.moc"
