// The command line of the desktop program.
#include "app/gui/options.h"

#include <QTest>

namespace saliscope::gui {

class OptionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everythingIsOptional() {
    const Options options = parse({});
    QVERIFY(options.paths.isEmpty());
    QVERIFY(!options.slice);
    QVERIFY(!options.unattended());
    QCOMPARE(options.size, QSize(1600, 1000));
  }

  void takesWhatCliMdSays() {
    const Options options =
        parse({"scan", "--slice", "42", "--estimator", "smoothgrad-squared", "--mask", "m.nii.gz", "--screenshot", "w.png",
               "--report", "r.pdf", "--model", "m.safetensors", "--size", "1280x720", "--theme", "light", "--lang", "de"});
    QCOMPARE(options.paths, QStringList{"scan"});
    QCOMPARE(options.slice, 42);
    QCOMPARE(options.estimator, QStringLiteral("smoothgrad-squared"));
    QCOMPARE(options.mask, QStringLiteral("m.nii.gz"));
    QCOMPARE(options.size, QSize(1280, 720));
    QVERIFY(options.sizeGiven);
    QVERIFY(options.unattended());
    QCOMPARE(options.theme, QStringLiteral("light"));
    QCOMPARE(options.language, QStringLiteral("de"));
  }

  void refusesWrongUsage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{"--bogus"};
    QTest::newRow("unknown estimator") << QStringList{"scan", "--estimator", "nonsense"};
    QTest::newRow("empty estimator") << QStringList{"scan", "--estimator", ""};
    QTest::newRow("negative slice") << QStringList{"scan", "--slice", "-1"};
    QTest::newRow("no number") << QStringList{"scan", "--slice", "middle"};
    QTest::newRow("size") << QStringList{"--size", "big"};
    QTest::newRow("theme") << QStringList{"--theme", "blue"};
    QTest::newRow("language") << QStringList{"--lang", "xx"};
    QTest::newRow("run without a file") << QStringList{"--run-report", "run"};
    QTest::newRow("slice of nothing") << QStringList{"--slice", "3"};
  }
  void refusesWrongUsage() {
    QFETCH(QStringList, arguments);
    QVERIFY_THROWS_EXCEPTION(UsageError, static_cast<void>(parse(arguments)));
  }

  void helpAndVersionAreTexts() {
    QVERIFY(parse({"--help"}).help.contains(QStringLiteral("--screenshot")));
    QVERIFY(parse({"--version"}).help.startsWith(QStringLiteral("saliscope ")));
  }

 private:
  static Options parse(const QStringList& arguments) { return parseOptions(QStringList{"saliscope"} + arguments); }
};

}  // namespace saliscope::gui

QTEST_MAIN(saliscope::gui::OptionsTest)
#include "options_test.moc"
