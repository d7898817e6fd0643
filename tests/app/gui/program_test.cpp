// saliscope --screenshot: what scripts rely on.
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTest>
#include <filesystem>
#include <memory>

#include "core/base/files.h"
#include "core/volume/volume_io.h"
#include "tests/support/case_study.h"
#include "tests/support/temporary_folder.h"

namespace saliscope::gui {

class ProgramTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<test::TemporaryFolder>();
    Grid<float> grid;
    grid.geometry.size = {64, 64, 5};
    grid.voxels.resize(64 * 64 * 5, 3000);  // white at every window
    writeGrid(*folder_ / "white.nrrd", grid);
    std::filesystem::create_directories(*folder_ / "run");
    writeFile(*folder_ / "run/slices.sqlite", "torn");
  }

  void savesTheWindowWithTheSliceInIt() {
    const Outcome outcome = run({path("white.nrrd"), "--slice", "3", "--screenshot", path("window.png"), "--size", "1280x720"});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    const QImage image(path("window.png"));
    QCOMPARE(image.size(), QSize(1280, 720));
    // OpenGL's content is in the picture: the middle of the slice is white.
    int white = 0;
    for (int x = 400; x < 800; ++x) white += qGray(image.pixel(x, 300)) > 240 ? 1 : 0;
    QVERIFY2(white > 150, qPrintable(QString::number(white)));
  }

  void fitsTheSmallestScreenInEveryLanguage_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "ja"}) QTest::newRow(language) << QString::fromLatin1(language);
  }
  void fitsTheSmallestScreenInEveryLanguage() {
    QFETCH(QString, language);
    const Outcome outcome = run({path("white.nrrd"), "--lang", language, "--screenshot", path("window.png"), "--size", "1280x720"});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(QImage(path("window.png")).size(), QSize(1280, 720));
  }

  void opensAListOfCases() {
    const test::CaseStudy study;
    const Outcome outcome = run({study.manifest(), "--screenshot", path("cases.png")});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(QImage(path("cases.png")).size(), QSize(1600, 1000));
  }

  void leavesNoSettingsBehind() {
    QCOMPARE(run({"--screenshot", path("start.png")}).status, 0);
    QCOMPARE(QImage(path("start.png")).size(), QSize(1600, 1000));
    QVERIFY(QDir(path("config")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
  }

  void sayWhatIsWrongAndLeaveNoPicture_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("missing") << QStringList{"missing.nrrd"};
    QTest::newRow("missing list") << QStringList{"missing.csv"};
    QTest::newRow("no such slice") << QStringList{"white.nrrd", "--slice", "5"};
    QTest::newRow("missing mask") << QStringList{"white.nrrd", "--mask", "missing.nii.gz"};
    QTest::newRow("missing model") << QStringList{"white.nrrd", "--model", "missing.safetensors"};
    QTest::newRow("torn evaluation") << QStringList{"run"};
    QTest::newRow("slice of an evaluation") << QStringList{"run", "--slice", "1"};
    QTest::newRow("unknown estimator") << QStringList{"white.nrrd", "--estimator", "nonsense"};
  }
  void sayWhatIsWrongAndLeaveNoPicture() {
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments + QStringList{"--screenshot", path("window.png")});
    QCOMPARE(outcome.status, 2);
    const QList<QByteArray> lines = outcome.errors.trimmed().split('\n');
    QVERIFY2(lines.last().startsWith("error: "), outcome.errors.constData());
    QVERIFY(!QFile::exists(path("window.png")));
  }

 private:
  struct Outcome {
    int status = -1;
    QByteArray errors;
  };
  [[nodiscard]] Outcome run(const QStringList& arguments) const {
    QDir().mkpath(path("config"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path("data"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QString::fromStdString(folder_->path().string()));
    process.start(QStringLiteral(SALISCOPE_PROGRAM), arguments);
    if (!process.waitForFinished(120000)) return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardError()};
  }
  [[nodiscard]] QString path(const std::string& name) const { return QString::fromStdString((*folder_ / name).string()); }

  std::unique_ptr<test::TemporaryFolder> folder_;
};

}  // namespace saliscope::gui

QTEST_MAIN(saliscope::gui::ProgramTest)
#include "program_test.moc"
