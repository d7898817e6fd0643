// The session without a window: open, classify, explain, paint, compare, undo, with the bundled model.
#include "ui/session/session.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "core/base/error.h"
#include "core/volume/volume_io.h"
#include "tests/support/temporary_folder.h"

namespace saliscope::ui {

namespace {

constexpr int size = 64;
constexpr int slices = 5;
constexpr int longWait = 60000;

/// A soft-tissue disc in air that grows from slice to slice.
void writeScan(const std::filesystem::path& file) {
  Grid<float> grid;
  grid.geometry.size = {size, size, slices};
  grid.geometry.spacing = {2, 2, 5};
  grid.voxels.resize(grid.geometry.voxels(), -1000);
  for (int k = 0; k < slices; ++k) {
    for (int row = 0; row < size; ++row) {
      for (int column = 0; column < size; ++column) {
        const double radius = std::hypot(column - 32.0, row - 32.0);
        if (radius < 12 + 3 * k) grid.voxels[static_cast<std::size_t>((k * size + row) * size + column)] = 40;
      }
    }
  }
  writeGrid(file, grid);
}

}  // namespace

class SessionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<test::TemporaryFolder>();
    session_ = std::make_unique<Session>();
    writeScan(*folder_ / "scan.nrrd");
  }
  void cleanup() { session_.reset(); }

  void opensAVolumeFileAtItsMiddleSlice() {
    open();
    QCOMPARE(session_->study.sliceCount(), slices);
    QCOMPARE(session_->study.sliceIndex(), slices / 2);
    QCOMPARE(session_->study.slice()->hu.at(32, 32), 40.0F);
    session_->study.setSliceIndex(99);
    QCOMPARE(session_->study.sliceIndex(), slices - 1);
  }

  void aFileThatCannotBeReadIsANotice() {
    QSignalSpy notices(session_.get(), &Session::notice);
    writeFileText("broken.nrrd", "not a volume");
    session_->study.open({path("broken.nrrd")});
    QTRY_VERIFY(!notices.isEmpty());
    QVERIFY(notices.at(0).at(1).toString().contains(QLatin1String("broken.nrrd")));
    QTRY_VERIFY(session_->idle());
  }

  void classifiesEverySliceAndExplainsOne() {
    openWithModel();
    QTRY_VERIFY_WITH_TIMEOUT(classified() == slices, longWait);
    explain("smoothgrad-squared");
    const HeatmapPtr map = session_->explanation.heatmap();
    QCOMPARE(map->values.columns(), size);
    QCOMPARE(map->slice, session_->study.sliceIndex());
    // Another slice has no map; the first one's comes back from the cache at once.
    session_->study.setSliceIndex(0);
    QVERIFY(!session_->explanation.heatmap());
    session_->study.setSliceIndex(slices / 2);
    QCOMPARE(session_->explanation.heatmap(), map);
  }

  void aCancelledMapLeavesNothingBehind() {
    openWithModel();
    HeatmapSettings settings = session_->explanation.settings();
    settings.estimator = "smoothgrad";
    settings.parameters = {{"samples", 1000}};
    session_->explanation.setSettings(settings);
    session_->explanation.run();
    QTRY_VERIFY_WITH_TIMEOUT(session_->explanation.heatmap() != nullptr, longWait);
    QVERIFY(session_->explanation.isPreview());
    session_->explanation.cancel();
    QVERIFY(!session_->explanation.heatmap());
    QTRY_VERIFY_WITH_TIMEOUT(session_->idle(), longWait);
  }

  void paintingChangesTheEvidenceAndUndoTakesItBack() {
    openWithModel();
    explain("backprop");
    QVERIFY(!session_->evidence.current());
    paint(2, {32, 32});
    QTRY_VERIFY_WITH_TIMEOUT(session_->evidence.current() != nullptr, longWait);
    QVERIFY(session_->evidence.current()->roc.has_value());
    QVERIFY(session_->evidence.current()->dice.has_value());
    QVERIFY(session_->mask.modified());
    QCOMPARE(session_->undo.undoText(), QStringLiteral("Paint 10 mm on slice 3"));
    session_->undo.undo();
    QTRY_VERIFY(session_->evidence.current() == nullptr);
    QCOMPARE(session_->mask.mask().count(2), std::size_t{0});
    session_->undo.redo();
    QVERIFY(session_->mask.mask().count(2) > 0);
  }

  void aSavedMaskComesBackTheSame() {
    open();
    paint(1, {20, 40});
    paint(3, {30, 10});
    session_->mask.save(path("mask.nii.gz"));
    QTRY_VERIFY(!session_->mask.modified());
    const auto voxels = session_->mask.mask().voxels();
    session_->mask.reset(session_->study.volume()->geometry());
    session_->mask.load(path("mask.nii.gz"));
    QTRY_VERIFY(session_->mask.present());
    QCOMPARE(session_->mask.mask().voxels(), voxels);
    QVERIFY(!session_->mask.resampled());
    QCOMPARE(session_->mask.mask().status(1), SliceStatus::Drawn);
    QCOMPARE(session_->mask.mask().status(0), SliceStatus::NotLooked);
  }

  void aFailedSaveKeepsTheMask() {
    open();
    paint(1, {20, 40});
    QSignalSpy failed(&session_->mask, &MaskDocument::saveFailed);
    QSignalSpy notices(session_.get(), &Session::notice);
    session_->mask.save(path("no-such-folder/mask.nii.gz"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(notices.size(), 1);
    QVERIFY(!session_->mask.saving());
    QVERIFY(session_->mask.modified());
    QVERIFY(session_->mask.mask().count(1) > 0);
  }

  void whatIsDrawnWhileSavingStaysUnsaved() {
    open();
    paint(1, {20, 40});
    const auto first = session_->mask.mask().voxels();
    session_->mask.save(path("mask.nii.gz"));
    QVERIFY(session_->mask.saving());
    paint(3, {30, 10});
    QVERIFY(!session_->mask.savingAll());
    QTRY_VERIFY(!session_->mask.saving());
    QVERIFY(session_->mask.modified());
    QCOMPARE(session_->mask.file(), path("mask.nii.gz"));
    QVERIFY(readMask(path("mask.nii.gz").toStdString()).voxels() == first);
    session_->mask.save(path("mask.nii.gz"));
    QTRY_VERIFY(!session_->mask.modified());
    QVERIFY(readMask(path("mask.nii.gz").toStdString()).voxels() == session_->mask.mask().voxels());
    // Undo and redo go on over it.
    session_->undo.undo();
    QVERIFY(session_->mask.modified());
    QVERIFY(session_->mask.mask().voxels() == first);
  }

  void theLastOfSeveralSavesStands() {
    open();
    paint(1, {20, 40});
    session_->mask.save(path("mask.nii.gz"));
    paint(3, {30, 10});
    session_->mask.save(path("mask.nii.gz"));
    QVERIFY(session_->mask.savingAll());
    QSignalSpy saved(&session_->mask, &MaskDocument::saved);
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(!session_->mask.modified());
    QVERIFY(readMask(path("mask.nii.gz").toStdString()).voxels() == session_->mask.mask().voxels());
  }

  void nothingThereIsAStatusAndCanBeUndone() {
    open();
    session_->mask.setNothingThere(2);
    QCOMPARE(session_->mask.mask().status(2), SliceStatus::NothingThere);
    session_->undo.undo();
    QCOMPARE(session_->mask.mask().status(2), SliceStatus::NotLooked);
  }

  void choicesSurviveARestart() {
    HeatmapSettings settings;
    settings.estimator = "smoothgrad";
    settings.parameters = {{"samples", 7}, {"sigma", 0.25}};
    settings.sign = Sign::Absolute;
    settings.seed = 42;
    session_->explanation.setSettings(settings);
    session_->view.setWindow({-500, 1500});
    session_->saveSettings();
    session_ = std::make_unique<Session>();
    session_->restoreSettings();
    QCOMPARE(session_->explanation.settings().estimator, settings.estimator);
    QCOMPARE(session_->explanation.settings().parameters, settings.parameters);
    QCOMPARE(session_->explanation.settings().sign, settings.sign);
    QCOMPARE(session_->explanation.settings().seed, settings.seed);
    QCOMPARE(session_->view.window(), (Window{-500, 1500}));
  }

  void looksSurviveARestartButNothingThatHidesTheAnatomy() {
    session_->view.setHeatmap({.byPercentile = true, .hidden = 0.9, .sharedScale = true});
    session_->view.setAgreement({true, 7});
    session_->view.setBase({false, true});
    session_->view.setCurtainDrawn(true);
    session_->saveSettings();
    session_ = std::make_unique<Session>();
    session_->restoreSettings();
    QVERIFY(session_->view.heatmap().byPercentile && session_->view.heatmap().sharedScale);
    QCOMPARE(session_->view.heatmap().hidden, 0.9);
    QCOMPARE(session_->view.agreement(), (AgreementStyle{false, 7}));
    QCOMPARE(session_->view.base(), BaseStyle{});
    QVERIFY(!session_->view.curtain().drawn);
  }

  void theMaskComesBackAsItWasDrawn() {
    session_->view.setMask(MaskStyle::Fill);
    session_->view.setMaskVisible(false);
    QCOMPARE(session_->view.mask(), MaskStyle::Hidden);
    session_->view.setMaskVisible(true);
    QCOMPARE(session_->view.mask(), MaskStyle::Fill);
  }

 private:
  QString path(const char* name) const { return QString::fromStdString((*folder_ / name).string()); }
  void writeFileText(const char* name, const char* text) const {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
  }
  void open() {
    session_->study.open({path("scan.nrrd")});
    QTRY_VERIFY(session_->study.volume() != nullptr);
  }
  void openWithModel() {
    open();
    session_->explanation.loadModel({});
    QTRY_VERIFY_WITH_TIMEOUT(session_->explanation.classifier() != nullptr, longWait);
  }
  int classified() const {
    int count = 0;
    for (const auto& one : session_->explanation.predictions()) count += one.has_value() ? 1 : 0;
    return count;
  }
  void explain(const char* id) {
    HeatmapSettings settings = session_->explanation.settings();
    settings.estimator = id;
    settings.parameters.clear();
    if (settings.estimator != "backprop") settings.parameters = {{"samples", 2}};
    session_->explanation.setSettings(settings);
    session_->explanation.run();
    QTRY_VERIFY_WITH_TIMEOUT(session_->explanation.heatmap() && !session_->explanation.isPreview(), longWait);
  }
  void paint(int k, const PixelPoint& where) {
    session_->mask.beginStroke(k, false, 10);
    session_->mask.extendStroke(where, {where.column + 4, where.row});
    session_->mask.endStroke();
  }

  std::unique_ptr<test::TemporaryFolder> folder_;
  std::unique_ptr<Session> session_;
};

}  // namespace saliscope::ui

QTEST_GUILESS_MAIN(saliscope::ui::SessionTest)
#include "session_test.moc"
