// Keys by name: schemes, the user's own, conflicts, files.
#include "ui/actions/action_registry.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <memory>

#include "ui/actions/key_editor.h"

namespace saliscope::ui {

class ActionRegistryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("SaliscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("action-registry-test"));
  }
  void init() {
    QSettings().clear();
    next_ = std::make_unique<QAction>(QStringLiteral("&Next slice…"));
    next_->setShortcut(QKeySequence(Qt::Key_Up));
    next_->setToolTip(QStringLiteral("Goes on [Up]."));
    fit_ = std::make_unique<QAction>(QStringLiteral("Fit"));
    fit_->setShortcut(QKeySequence(Qt::Key_F));
    fit_->setToolTip(QStringLiteral("Shows all. (F)"));
    bare_ = std::make_unique<QAction>(QStringLiteral("Close"));
    bare_->setToolTip(QStringLiteral("Goes."));
    registry_ = std::make_unique<ActionRegistry>();
    fill(registry_.get());
  }

  void tipsNameTheKeysInForce() {
    QCOMPARE(next_->toolTip(), QStringLiteral("Goes on. (Up)"));
    QCOMPARE(fit_->toolTip(), QStringLiteral("Shows all. (F)"));
    QCOMPARE(bare_->toolTip(), QStringLiteral("Goes."));
    QCOMPARE(registry_->find(QStringLiteral("slice.next"))->text(), QStringLiteral("Next slice"));
    registry_->setKeys(QStringLiteral("slice.next"), {QKeySequence(Qt::Key_W), QKeySequence(Qt::Key_Up)});
    QCOMPARE(next_->toolTip(), QStringLiteral("Goes on. (W / Up)"));
    QCOMPARE(next_->shortcuts().size(), 2);
  }

  void aKeyHasOneOwner() {
    QCOMPARE(registry_->owner(QKeySequence(Qt::Key_F))->id, QStringLiteral("view.fit"));
    QVERIFY(!registry_->owner(QKeySequence(Qt::Key_F), QStringLiteral("view.fit")));
    QSignalSpy changed(registry_.get(), &ActionRegistry::changed);
    registry_->setKeys(QStringLiteral("close"), {QKeySequence(Qt::Key_F)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(registry_->owner(QKeySequence(Qt::Key_F))->id, QStringLiteral("close"));
    QVERIFY(fit_->shortcuts().isEmpty());
    registry_->reset(QStringLiteral("view.fit"));
    QCOMPARE(fit_->shortcut(), QKeySequence(Qt::Key_F));
    QVERIFY(bare_->shortcuts().isEmpty());
  }

  void schemesTakeKeysFromTheDefaults() {
    // Slicer: F goes on, R fits.
    registry_->setScheme(QStringLiteral("slicer"));
    QVERIFY(next_->shortcuts().contains(QKeySequence(Qt::Key_F)));
    QCOMPARE(fit_->shortcuts(), Keys{QKeySequence(Qt::Key_R)});
    registry_->setScheme(QStringLiteral("nonsense"));
    QCOMPARE(registry_->scheme(), QStringLiteral("pacs"));
    QCOMPARE(fit_->shortcut(), QKeySequence(Qt::Key_F));
  }

  void everySchemeCanBeRead() {
    for (const QString& id : keySchemes()) {
      const KeyScheme scheme = keyScheme(id);
      QVERIFY(!scheme.name.isEmpty());
      QCOMPARE(scheme.keys.isEmpty(), id == QStringLiteral("pacs"));
      QSet<QKeySequence> all;
      for (const Keys& keys : scheme.keys) {
        QVERIFY(!keys.isEmpty());
        for (const QKeySequence& key : keys) {
          QVERIFY2(!all.contains(key), qPrintable(id + key.toString()));
          all.insert(key);
        }
      }
    }
  }

  void theUsersKeysComeBackAndTravel() {
    registry_->setKeys(QStringLiteral("close"), {QKeySequence(Qt::CTRL | Qt::Key_F)});
    bare_->setShortcuts(Keys());
    ActionRegistry again;
    fill(&again);
    QCOMPARE(again.keys(QStringLiteral("close")), Keys{QKeySequence(Qt::CTRL | Qt::Key_F)});
    const QByteArray file = again.toJson();
    again.resetAll();
    QVERIFY(again.keys(QStringLiteral("close")).isEmpty());
    QVERIFY(again.fromJson(file));
    QCOMPARE(again.keys(QStringLiteral("close")), Keys{QKeySequence(Qt::CTRL | Qt::Key_F)});
    QVERIFY(!again.fromJson("{}"));
    QVERIFY(!again.fromJson("no json"));
    QVERIFY(again.isOwn(QStringLiteral("close")));
  }

  void aFileEditedByHandLeavesOneOwner() {
    QVERIFY(registry_->fromJson(R"({"saliscope_keys": 1, "scheme": "pacs",
      "own": {"close": ["F"], "slice.next": ["F", "Up"], "gone": ["X"], "view.fit": 7}})"));
    int owners = 0;
    for (const QAction* action : {next_.get(), fit_.get(), bare_.get()}) {
      owners += static_cast<int>(action->shortcuts().count(QKeySequence(Qt::Key_F)));
    }
    QCOMPARE(owners, 1);
  }

  void theEditorNamesConflictsAndChangesKeys() {
    KeyEditor editor(*registry_);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.choose(QStringLiteral("close"));
    auto* field = editor.findChild<QKeySequenceEdit*>(QStringLiteral("keyField"));
    auto* words = editor.findChild<QLabel*>(QStringLiteral("keyConflict"));
    QTest::keyClick(field, Qt::Key_F);
    QVERIFY2(words->text().contains(QStringLiteral("Fit")), qPrintable(words->text()));
    QTest::mouseClick(editor.findChild<QPushButton*>(QStringLiteral("keySet")), Qt::LeftButton);
    QCOMPARE(bare_->shortcut(), QKeySequence(Qt::Key_F));
    QVERIFY(fit_->shortcuts().isEmpty());
    QTest::mouseClick(editor.findChild<QPushButton*>(QStringLiteral("keyNone")), Qt::LeftButton);
    QVERIFY(bare_->shortcuts().isEmpty());
    QTest::mouseClick(editor.findChild<QPushButton*>(QStringLiteral("keyReset")), Qt::LeftButton);
    QVERIFY(!registry_->isOwn(QStringLiteral("close")));
  }

  void theEditorSearchesNamesAndKeys() {
    KeyEditor editor(*registry_);
    auto* search = editor.findChild<QLineEdit*>(QStringLiteral("keySearch"));
    auto* list = editor.findChild<QTreeWidget*>();
    const auto seen = [list] {
      QStringList texts;
      for (int g = 0; g < list->topLevelItemCount(); ++g) {
        for (int i = 0; i < list->topLevelItem(g)->childCount(); ++i) {
          if (!list->topLevelItem(g)->child(i)->isHidden()) texts << list->topLevelItem(g)->child(i)->text(0);
        }
      }
      return texts;
    };
    QCOMPARE(seen().size(), 3);
    QTest::keyClicks(search, QStringLiteral("slice"));
    QCOMPARE(seen(), QStringList{QStringLiteral("Next slice")});
    search->setText(QStringLiteral("up"));
    QCOMPARE(seen(), QStringList{QStringLiteral("Next slice")});
  }

 private:
  void fill(ActionRegistry* registry) {
    registry->add(QStringLiteral("slice.next"), QStringLiteral("Slices"), next_.get());
    registry->add(QStringLiteral("view.fit"), QStringLiteral("View"), fit_.get());
    registry->add(QStringLiteral("close"), QStringLiteral("File"), bare_.get());
    registry->restore();
  }

  std::unique_ptr<QAction> next_, fit_, bare_;
  std::unique_ptr<ActionRegistry> registry_;
};

}  // namespace saliscope::ui

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  saliscope::ui::ActionRegistryTest tests;
  return QTest::qExec(&tests, argc, argv);
}
#include "action_registry_test.moc"
