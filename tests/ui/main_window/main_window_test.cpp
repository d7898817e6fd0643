// The window as a host: pages, panels, keys, messages, closing.
#include "ui/main_window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>
#include <memory>

#include "core/volume/volume_io.h"
#include "tests/support/case_study.h"
#include "tests/support/temporary_folder.h"
#include "ui/browser/case_panel.h"
#include "ui/main_window/mask_keeper.h"
#include "ui/main_window/notice_bar.h"
#include "ui/main_window/recent_paths.h"
#include "ui/main_window/start_page.h"
#include "ui/render/vtk_widget.h"
#include "ui/viewer/viewer_panel.h"

namespace saliscope::ui {

class MainWindowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("SaliscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("main-window-test"));
  }
  void init() {
    QSettings().clear();
    folder_ = std::make_unique<test::TemporaryFolder>();
    Grid<float> grid;
    grid.geometry.size = {32, 32, 4};
    grid.voxels.resize(32 * 32 * 4, 40);
    writeGrid(*folder_ / "scan.nrrd", grid);
    theme_ = std::make_unique<Theme>();
    theme_->apply(Theme::Kind::Dark);
    makeWindow(false);
  }
  void cleanup() {
    window_.reset();
    session_.reset();
    theme_.reset();
  }

  void theStartPageGivesWayToTheViewer() {
    const auto* stack = window_->findChild<QStackedWidget*>();
    QVERIFY(qobject_cast<StartPage*>(stack->currentWidget()));
    for (const QDockWidget* dock : docks()) QVERIFY(!dock->isVisible());
    open();
    QVERIFY(qobject_cast<ViewerPanel*>(stack->currentWidget()));
    for (const QDockWidget* dock : docks()) {
      // The evaluation comes with a run, not with a series.
      const bool wanted = dock->objectName() != QStringLiteral("dock.evaluation");
      QVERIFY2(dock->toggleViewAction()->isChecked() == wanted, qPrintable(dock->objectName()));
    }
    session_->study.closeAll();
    QVERIFY(qobject_cast<StartPage*>(stack->currentWidget()));
  }

  void tabGivesTheWholeWindowToThePicture() {
    open();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    auto* viewer = window_->findChild<ViewerPanel*>();
    viewer->setFocus();
    const int narrow = viewer->width();
    QTest::keyClick(viewer->focusProxy(), Qt::Key_Tab);
    QTRY_VERIFY(viewer->width() > narrow + 300);
    QTest::keyClick(viewer->focusProxy(), Qt::Key_Tab);
    QTRY_COMPARE(viewer->width(), narrow);
  }

  void noTwoActionsShareAKeyAndAllSayWhatTheyDo() {
    QMap<QString, QString> owners;
    for (const auto& [heading, actions] : window_->keyGroups()) {
      for (const QAction* action : actions) {
        if (action->isSeparator() || action->menu()) continue;
        QVERIFY2(!action->text().isEmpty() || !action->toolTip().isEmpty(), qPrintable(heading));
        for (const QKeySequence& key : action->shortcuts()) {
          QVERIFY2(!owners.contains(key.toString()),
                   qPrintable(key.toString() + " is used twice: " + owners.value(key.toString()) + ", " + action->text()));
          owners[key.toString()] = action->text();
        }
      }
    }
    for (const char* key : {"1", "9", "G", "P", "M", "N", "A", "X", "B", "Space", "Tab", "F11", "?", "Ctrl+O", "PgDown"}) {
      QVERIFY2(owners.contains(QLatin1String(key)), key);
    }
  }

  void messagesAreQuietAndRemembered() {
    auto* notices = window_->findChild<NoticeBar*>();
    session_->notify(NoticeLevel::Warning, QStringLiteral("first"), QStringLiteral("details"));
    session_->notify(NoticeLevel::Info, QStringLiteral("second"));
    QVERIFY(notices->isVisible());
    QCOMPARE(notices->history().size(), 2);
    QCOMPARE(notices->history().first().details, QStringLiteral("details"));
    QVERIFY(!QApplication::activeModalWidget());
  }

  void remembersWhatWasOpened() {
    window_->openPaths({scan()});
    RecentPaths recent;
    QCOMPARE(recent.list(), QStringList{scan()});
    recent.add({QStringLiteral("/does/not/exist")});
    QCOMPARE(recent.list(), QStringList{scan()});
  }

  void closingUnattendedKeepsTheMask() {
    open();
    paint();
    QVERIFY(window_->close());
    MaskKeeper keeper(*session_, keepFolder());
    QCOMPARE(keeper.kept().size(), 1);
  }

  void closingAsksAndCancelStays() {
    makeWindow(true);
    open();
    paint();
    answer(QMessageBox::RejectRole);
    QVERIFY(!window_->close());
    QVERIFY(window_->isVisible());
    // The copy is there even while the question stands open.
    MaskKeeper keeper(*session_, keepFolder());
    QCOMPARE(keeper.kept().size(), 1);
    answer(QMessageBox::DestructiveRole);
    QVERIFY(window_->close());
    QCOMPARE(keeper.kept().size(), 0);
  }

  void closingWaitsUntilTheMaskIsSaved() {
    makeWindow(true);
    open();
    paint();
    session_->mask.save(QString::fromStdString((*folder_ / "mask.nii.gz").string()));
    QVERIFY(!window_->close());
    QVERIFY(window_->isVisible());
    QTRY_VERIFY(!window_->isVisible());
    QVERIFY(!session_->mask.modified());
    QVERIFY(std::filesystem::exists(*folder_ / "mask.nii.gz"));
    MaskKeeper keeper(*session_, keepFolder());
    QCOMPARE(keeper.kept().size(), 0);
  }

  void aListOfCasesIsOpenedByADropAndSteppedThroughByKeys() {
    const test::CaseStudy study;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(study.manifest())});
    QDragEnterEvent enter({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window_.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window_.get(), &drop);
    QTRY_COMPARE(session_->cases.current(), 0);
    QTRY_VERIFY(session_->mask.present());
    auto* panel = window_->findChild<CasePanel*>();
    QTRY_VERIFY(!panel->visibleRegion().isEmpty());
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    auto* viewer = window_->findChild<ViewerPanel*>();
    viewer->setFocus();
    QTest::keyClick(viewer->focusProxy(), Qt::Key_PageDown);
    QTRY_COMPARE(session_->cases.current(), 1);
    QTRY_VERIFY(session_->idle());
    QTest::keyClick(viewer->focusProxy(), Qt::Key_PageUp);
    QTRY_COMPARE(session_->cases.current(), 0);
    QTRY_VERIFY(session_->mask.present());
    QTRY_VERIFY(session_->idle());
    QTest::keyClick(viewer->focusProxy(), Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(session_->cases.current(), 1);
    QCOMPARE(RecentPaths().list(), QStringList{study.manifest()});
  }

  void aKeptMaskIsOfferedAtTheNextStart() {
    open();
    paint();
    QVERIFY(window_->close());
    makeWindow(true);
    auto* notices = window_->findChild<NoticeBar*>();
    QCOMPARE(notices->history().size(), 1);
    QVERIFY(notices->history().first().action);
    notices->history().first().action();
    QTRY_VERIFY(session_->mask.present());
    QVERIFY(session_->mask.modified());
    QVERIFY(session_->mask.file().isEmpty());
    QVERIFY(session_->mask.mask().count(1) > 0);
  }

 private:
  void makeWindow(bool attended) {
    window_.reset();
    session_ = std::make_unique<Session>();
    MainWindowOptions options;
    options.attended = attended;
    options.dataFolder = dataFolder();
    window_ = std::make_unique<MainWindow>(*session_, *theme_, options);
    window_->resize(1500, 950);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  }
  void open() {
    window_->openPaths({scan()});
    QTRY_VERIFY(session_->study.volume() != nullptr);
  }
  void paint() {
    session_->mask.beginStroke(1, false, 6);
    session_->mask.extendStroke({16, 16}, {16, 16});
    session_->mask.endStroke();
    QVERIFY(session_->mask.modified());
  }
  /// Presses the button of that role once the question is there.
  void answer(QMessageBox::ButtonRole role) {
    QTimer::singleShot(200, this, [role] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      QVERIFY(box);
      for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == role) return button->click();
      }
    });
  }
  [[nodiscard]] QList<QDockWidget*> docks() const { return window_->findChildren<QDockWidget*>(); }
  [[nodiscard]] QString scan() const { return QString::fromStdString((*folder_ / "scan.nrrd").string()); }
  [[nodiscard]] QString dataFolder() const { return QString::fromStdString((*folder_ / "data").string()); }
  [[nodiscard]] QString keepFolder() const { return dataFolder() + QStringLiteral("/recovery"); }

  std::unique_ptr<test::TemporaryFolder> folder_;
  std::unique_ptr<Theme> theme_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace saliscope::ui

int main(int argc, char** argv) {
  saliscope::ui::VtkWidget::setDefaultFormat();
  QApplication application(argc, argv);
  saliscope::ui::MainWindowTest tests;
  return QTest::qExec(&tests, argc, argv);
}
#include "main_window_test.moc"
