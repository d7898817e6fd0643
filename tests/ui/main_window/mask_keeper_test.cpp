// Nothing drawn is lost: switching series, saving, coming back.
#include "ui/main_window/mask_keeper.h"

#include <QDir>
#include <QTest>
#include <memory>

#include "core/volume/volume_io.h"
#include "tests/support/temporary_folder.h"

namespace saliscope::ui {

class MaskKeeperTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<test::TemporaryFolder>();
    Grid<float> grid;
    grid.geometry.size = {24, 24, 3};
    grid.voxels.resize(24 * 24 * 3, 0);
    writeGrid(*folder_ / "a.nrrd", grid);
    writeGrid(*folder_ / "b.nrrd", grid);
    session_ = std::make_unique<Session>();
    keeper_ = std::make_unique<MaskKeeper>(*session_, path("recovery"));
    session_->study.open({path("a.nrrd"), path("b.nrrd")});
    QTRY_VERIFY(session_->study.volume() != nullptr);
  }
  void cleanup() {
    keeper_.reset();
    session_.reset();
  }

  void anUnsavedMaskComesBackWithItsSeries() {
    paint();
    const auto drawn = session_->mask.mask().voxels();
    show(1);
    QVERIFY(!session_->mask.present());
    show(0);
    QTRY_VERIFY(session_->mask.present());
    QCOMPARE(session_->mask.mask().voxels(), drawn);
    QVERIFY(session_->mask.modified());
  }

  void aSavedMaskComesBackWithItsSeriesToo() {
    paint();
    session_->mask.save(path("mask.nii.gz"));
    QTRY_VERIFY(!session_->mask.saving());
    show(1);
    show(0);
    QTRY_VERIFY(session_->mask.present());
    QVERIFY(!session_->mask.modified());
    QCOMPARE(session_->mask.file(), path("mask.nii.gz"));
  }

  void aSeriesCanBeLeftWhileItsMaskIsBeingSaved() {
    paint();
    session_->mask.save(path("mask.nii.gz"));
    QVERIFY(session_->mask.savingAll());
    show(1);
    QTRY_VERIFY(session_->idle());
    QCOMPARE(keeper_->kept().size(), 0);
    show(0);
    QTRY_VERIFY(session_->mask.present());
    QVERIFY(!session_->mask.modified());
    QCOMPARE(session_->mask.file(), path("mask.nii.gz"));
  }

  void savingMakesTheCopyGoAway() {
    paint();
    keeper_->keepNow();
    QCOMPARE(keeper_->kept().size(), 1);
    session_->mask.save(path("mask.nii.gz"));
    QTRY_COMPARE(keeper_->kept().size(), 0);
    QVERIFY(QDir(path("recovery")).isEmpty());
  }

  void whatIsKeptSaysNothingOfThePatient() {
    paint();
    keeper_->keepNow();
    const QStringList names = QDir(path("recovery")).entryList(QDir::Files);
    QCOMPARE(names.size(), 2);
    for (const QString& name : names) QVERIFY(!name.contains(QStringLiteral("a.nrrd")));
  }

  void openingTheSeriesInAnotherSessionBringsItBackToo() {
    paint();
    const auto drawn = session_->mask.mask().voxels();
    keeper_->keepNow();
    keeper_.reset();
    session_ = std::make_unique<Session>();
    keeper_ = std::make_unique<MaskKeeper>(*session_, path("recovery"));
    session_->study.open({path("a.nrrd")});
    QTRY_VERIFY(session_->mask.present());
    QCOMPARE(session_->mask.mask().voxels(), drawn);
    QVERIFY(session_->mask.modified());
  }

  void anotherSessionCanTakeItUp() {
    paint();
    const auto drawn = session_->mask.mask().voxels();
    keeper_->keepNow();
    keeper_.reset();
    session_ = std::make_unique<Session>();
    keeper_ = std::make_unique<MaskKeeper>(*session_, path("recovery"));
    QCOMPARE(keeper_->kept().size(), 1);
    keeper_->restore(keeper_->kept().first());
    QTRY_VERIFY(session_->mask.present());
    QCOMPARE(session_->mask.mask().voxels(), drawn);
    QVERIFY(session_->mask.modified());
  }

 private:
  void paint() {
    session_->mask.beginStroke(1, false, 5);
    session_->mask.extendStroke({12, 12}, {14, 12});
    session_->mask.endStroke();
  }
  void show(int series) {
    session_->study.setCurrentSeries(series);
    QTRY_VERIFY(session_->study.volume() != nullptr && session_->study.currentSeries() == series);
  }
  [[nodiscard]] QString path(const std::string& name) const { return QString::fromStdString((*folder_ / name).string()); }

  std::unique_ptr<test::TemporaryFolder> folder_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<MaskKeeper> keeper_;
};

}  // namespace saliscope::ui

QTEST_MAIN(saliscope::ui::MaskKeeperTest)
#include "mask_keeper_test.moc"
