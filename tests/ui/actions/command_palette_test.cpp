// Typing a part of a name finds and runs it.
#include "ui/actions/command_palette.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTest>
#include <memory>

#include "ui/actions/fuzzy_match.h"

namespace saliscope::ui {

class CommandPaletteTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() {
    ran_.clear();
    palette_.reset();
  }

  void lettersMustStandInOrder() {
    QVERIFY(fuzzyScore(QStringLiteral("fit"), QStringLiteral("Fit to window")) > 0);
    QVERIFY(fuzzyScore(QStringLiteral("ftw"), QStringLiteral("Fit to window")) > 0);
    QCOMPARE(fuzzyScore(QStringLiteral("fwt"), QStringLiteral("Fit to window")), 0);
    QCOMPARE(fuzzyScore(QStringLiteral("fitx"), QStringLiteral("Fit to window")), 0);
    QCOMPARE(fuzzyScore(QString(), QStringLiteral("Fit")), 0);
    QVERIFY(fuzzyScore(QStringLiteral("schliessen"), QStringLiteral("Serie schliessen")) > 0);
    QVERIFY(fuzzyScore(QStringLiteral("nachste"), QStringLiteral("Nächste Serie")) > 0);
    QVERIFY(fuzzyScore(QStringLiteral("nextslice"), QStringLiteral("Next slice")) > 0);
  }

  void wordStartsAndNeighboursWin() {
    const QString typed = QStringLiteral("ns");
    QVERIFY(fuzzyScore(typed, QStringLiteral("Next slice")) > fuzzyScore(typed, QStringLiteral("Mean of this")));
    QVERIFY(fuzzyScore(QStringLiteral("mask"), QStringLiteral("Save mask")) >
            fuzzyScore(QStringLiteral("mask"), QStringLiteral("Make a sketch")));
    QList<qsizetype> places;
    // The best places, not the first ones: M of "Mask", not of "Some".
    QVERIFY(fuzzyScore(QStringLiteral("mask"), QStringLiteral("Some mask"), &places) > 0);
    QCOMPARE(places, (QList<qsizetype>{5, 6, 7, 8}));
  }

  void enterRunsTheFirstAndEscapeNothing() {
    show();
    QTest::keyClicks(field(), QStringLiteral("und"));
    QCOMPARE(list()->count(), 1);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!palette_->isVisible());
    QCOMPARE(ran_, QStringList{QStringLiteral("undo")});
    show();
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!palette_->isVisible());
    QCOMPARE(ran_.size(), 1);
  }

  void arrowsChoose() {
    show();
    QCOMPARE(list()->count(), 3);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(ran_, QStringList{QStringLiteral("mask")});
  }

  void whatCannotBeDoneIsShownAndDoesNothing() {
    show();
    QTest::keyClicks(field(), QStringLiteral("report"));
    QCOMPARE(list()->count(), 1);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(palette_->isVisible());
    QVERIFY(ran_.isEmpty());
  }

  void saysWhereNothingIsFound() {
    show();
    QTest::keyClicks(field(), QStringLiteral("qqqq"));
    QCOMPARE(list()->count(), 1);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(palette_->isVisible());
    QVERIFY(ran_.isEmpty());
  }

  void groupsAreSearchedToo() {
    show();
    QTest::keyClicks(field(), QStringLiteral("edit undo"));
    QCOMPARE(list()->count(), 1);
  }

  void extrasComeFirst() {
    show();
    QTest::keyClicks(field(), QStringLiteral("42"));
    QCOMPARE(list()->count(), 1);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(ran_, QStringList{QStringLiteral("slice 42")});
  }

 private:
  void show() {
    if (!window_) {
      window_ = std::make_unique<QWidget>();
      window_->resize(900, 700);
      window_->show();
      QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    const auto note = [this](const char* what) { return [this, what] { ran_ << QLatin1String(what); }; };
    const QList<PaletteItem> items{{QStringLiteral("Undo"), QStringLiteral("Edit"), QStringLiteral("Ctrl+Z"), true, note("undo")},
                                   {QStringLiteral("Save mask"), QStringLiteral("Mask"), {}, true, note("mask")},
                                   {QStringLiteral("Report"), QStringLiteral("File"), {}, false, note("report")}};
    const auto extras = [note](const QString& typed) -> QList<PaletteItem> {
      if (typed != QStringLiteral("42")) return {};
      return {{QStringLiteral("Go to slice 42"), {}, {}, true, note("slice 42")}};
    };
    palette_ = std::make_unique<CommandPalette>(items, extras, window_.get());
    palette_->show();
    QVERIFY(QTest::qWaitForWindowExposed(palette_.get()));
  }
  QLineEdit* field() { return palette_->findChild<QLineEdit*>(); }
  QListWidget* list() { return palette_->findChild<QListWidget*>(); }

  QStringList ran_;
  std::unique_ptr<QWidget> window_;
  std::unique_ptr<CommandPalette> palette_;
};

}  // namespace saliscope::ui

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  saliscope::ui::CommandPaletteTest tests;
  return QTest::qExec(&tests, argc, argv);
}
#include "command_palette_test.moc"
