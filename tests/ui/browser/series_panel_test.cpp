// The list of series: what it shows, hides, finds and closes.
#include "ui/browser/series_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "core/dicom/write.h"
#include "tests/support/temporary_folder.h"
#include "ui/browser/series_model.h"
#include "ui/browser/skipped_dialog.h"

namespace saliscope::ui {
namespace {

Volume smallScan() {
  Geometry grid;
  grid.size = {16, 16, 3};
  grid.spacing = {1, 1, 5};
  return Volume(grid, std::vector<float>(16 * 16 * 3, 40));
}

void writePatient(const std::filesystem::path& folder, const std::string& id, const std::string& name,
                  const std::string& description) {
  CtSeriesMetadata metadata;
  metadata.patientId = id;
  metadata.patientName = name;
  metadata.seriesDescription = description;
  metadata.studyDate = "20240131";
  metadata.uidSeed = id + description;
  writeCtSeries(smallScan(), metadata, folder);
}

}  // namespace

class SeriesPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<test::TemporaryFolder>();
    writePatient(*folder_ / "a", "P1", "Doe^Jane", "Chest arterial");
    writePatient(*folder_ / "b", "P1", "Doe^Jane", "Chest native");
    writePatient(*folder_ / "c", "P2", "Roe^Richard", "Abdomen");
    session_ = std::make_unique<Session>();
    panel_ = std::make_unique<SeriesPanel>(*session_);
    list_ = panel_->findChild<QListView*>();
  }
  void cleanup() {
    panel_.reset();
    session_.reset();
  }

  void listsWhatIsOpenAndHidesWhoItIs() {
    QCOMPARE(rows(), 0);
    open();
    QCOMPARE(rows(), 3);
    QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("Chest arterial"));
    QVERIFY(text(0, SeriesModel::SubtitleRole).contains(QStringLiteral("16 × 16")));
    QCOMPARE(text(0, SeriesModel::PatientRole), QStringLiteral("Patient 1"));
    QCOMPARE(text(2, SeriesModel::PatientRole), QStringLiteral("Patient 2"));
    for (int row = 0; row < 3; ++row) QVERIFY(!text(row, Qt::ToolTipRole).contains(QStringLiteral("oe")));
    panel_->setIdentityShown(true);
    QCOMPARE(text(2, SeriesModel::PatientRole), QStringLiteral("Roe Richard · P2 · 2024-01-31"));
    panel_->setIdentityShown(false);
    QCOMPARE(text(2, SeriesModel::PatientRole), QStringLiteral("Patient 2"));
  }

  void everySeriesGetsAThumbnail() {
    open();
    QTRY_VERIFY(session_->idle());
    for (int row = 0; row < 3; ++row) QVERIFY(!list_->model()->index(row, 0).data(Qt::DecorationRole).value<QImage>().isNull());
  }

  void searchesEveryWordAndTakesSignsLiterally() {
    open();
    auto* search = panel_->findChild<QLineEdit*>();
    search->setText(QStringLiteral("chest NATIVE"));
    QCOMPARE(rows(), 1);
    QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("Chest native"));
    search->setText(QStringLiteral("(["));
    QCOMPARE(rows(), 0);
    search->setText(QStringLiteral("abdomen"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(session_->study.currentSeries(), 2);
    // A hidden name cannot be found.
    search->setText(QStringLiteral("Jane"));
    QCOMPARE(rows(), 0);
    panel_->setIdentityShown(true);
    QCOMPARE(rows(), 2);
  }

  void stepsThroughTheListByKeys() {
    open();
    QCOMPARE(session_->study.currentSeries(), 0);
    panel_->step(1);
    QCOMPARE(session_->study.currentSeries(), 1);
    panel_->step(-1);
    panel_->step(-1);
    QCOMPARE(session_->study.currentSeries(), 0);
    panel_->show();
    list_->setFocus();
    QTest::keyClick(list_, Qt::Key_Down);
    QTest::keyClick(list_, Qt::Key_Down);
    QTest::keyClick(list_, Qt::Key_Return);
    QCOMPARE(session_->study.currentSeries(), 2);
  }

  void closingTheShownSeriesShowsAnother() {
    open();
    session_->study.closeSeries(0);
    QCOMPARE(rows(), 2);
    QCOMPARE(session_->study.currentSeries(), 0);
    QTRY_VERIFY(session_->study.volume() != nullptr);
    QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("Chest native"));
    session_->study.closeSeries(1);
    session_->study.closeSeries(0);
    QCOMPARE(rows(), 0);
    QVERIFY(session_->study.volume() == nullptr);
    QTRY_VERIFY(session_->idle());
  }

  void skippedFilesAreListedWithTheirReasons() {
    const QList<Skipped> files{{"/data/notes.txt", Error(ErrorCode::NotDicom, {"/data/notes.txt"})},
                               {"/data/mr.dcm", Error(ErrorCode::DicomNotCt, {"/data/mr.dcm", "MR"})}};
    const QStringList lines = SkippedDialog::asText(files).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(1).startsWith(QStringLiteral("/data/mr.dcm\t")));
    QVERIFY(lines.at(1).contains(QStringLiteral("MR")));
  }

 private:
  void open() {
    session_->study.open({QString::fromStdString(folder_->path().string())});
    QTRY_VERIFY(session_->study.volume() != nullptr);
  }
  [[nodiscard]] int rows() const { return list_->model()->rowCount(); }
  [[nodiscard]] QString text(int row, int role) const { return list_->model()->index(row, 0).data(role).toString(); }

  std::unique_ptr<test::TemporaryFolder> folder_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<SeriesPanel> panel_;
  QListView* list_ = nullptr;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::SeriesPanelTest)
#include "series_panel_test.moc"
