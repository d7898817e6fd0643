// What a run is made of: cases, names of foreign maps, blobs, text of tables, means by class.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/evaluation/case_reader.h"
#include "core/evaluation/csv_table.h"
#include "core/evaluation/curve_blob.h"
#include "core/evaluation/foreign_maps.h"
#include "core/evaluation/run_reader.h"
#include "core/evaluation/run_statistics.h"
#include "core/evaluation/table_text.h"
#include "core/volume/volume_io.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

namespace fs = std::filesystem;

/// A series of four slices with a mask on slices 1 and 2.
class SeriesOnDisk {
 public:
  SeriesOnDisk() {
    Geometry geometry;
    geometry.size = {8, 6, 4};
    geometry.spacing = {1, 1, 3};
    std::vector<float> voxels(8 * 6 * 4);
    std::vector<std::uint8_t> mask(voxels.size());
    for (std::size_t i = 0; i < voxels.size(); ++i) voxels[i] = static_cast<float>(i);
    mask[48 + 5] = mask[96 + 7] = 1;
    writeGrid(folder / "scan.nrrd", Grid<float>{geometry, voxels});
    writeGrid(folder / "mask.nrrd", Grid<std::uint8_t>{geometry, mask});
    row.image = folder / "scan.nrrd";
    row.mask = folder / "mask.nrrd";
    row.patient = "a";
  }
  test::TemporaryFolder folder;
  ManifestRow row;
};

TEST(CaseReader, ASeriesStandsForTheSlicesOfItsMask) {
  SeriesOnDisk disk;
  CaseReader reader;
  EXPECT_EQ(reader.open(disk.row, Progress::none()), (std::vector<int>{1, 2}));
  const EvaluationCase one = reader.read(2);
  EXPECT_EQ(one.data.slice.index, 2);
  EXPECT_EQ(one.data.status, SliceStatus::Drawn);
  EXPECT_EQ((*one.data.mask)[7], 1);
  EXPECT_TRUE(one.severalSlices);
  EXPECT_FALSE(one.maskResampled);
  EXPECT_EQ(one.imageSha256.size(), 64U);
  EXPECT_NE(one.imageSha256, reader.read(1).imageSha256);
}

TEST(CaseReader, ANamedEmptySliceMeansNothingThere) {
  SeriesOnDisk disk;
  disk.row.slice = 0;
  CaseReader reader;
  EXPECT_EQ(reader.open(disk.row, Progress::none()), (std::vector<int>{0}));
  EXPECT_EQ(reader.read(0).data.status, SliceStatus::NothingThere);
  disk.row.mask.reset();
  EXPECT_EQ(reader.open(disk.row, Progress::none()), (std::vector<int>{0}));
  EXPECT_EQ(reader.read(0).data.status, SliceStatus::NotLooked);
  EXPECT_FALSE(reader.read(0).data.mask);
}

TEST(CaseReader, RefusesWhatNamesNoSlice) {
  SeriesOnDisk disk;
  const auto codeOf = [&] {
    CaseReader reader;
    try {
      static_cast<void>(reader.open(disk.row, Progress::none()));
    } catch (const Error& error) {
      return error.code();
    }
    return ErrorCode::Internal;
  };
  disk.row.slice = 4;
  EXPECT_EQ(codeOf(), ErrorCode::SliceOutOfRange);
  disk.row.slice.reset();
  disk.row.mask.reset();
  EXPECT_EQ(codeOf(), ErrorCode::MaskNeeded);
  disk.row.image = disk.folder / "gone.nrrd";
  EXPECT_EQ(codeOf(), ErrorCode::FileMissing);
}

TEST(CaseReader, AMaskOfOneSliceIsTakenAtThatSlice) {
  SeriesOnDisk disk;
  Geometry geometry;
  geometry.size = {8, 6, 1};
  geometry.spacing = {1, 1, 3};
  geometry.origin = {0, 0, 6};
  std::vector<std::uint8_t> mask(48);
  mask[3] = 1;
  writeGrid(disk.folder / "one.nrrd", Grid<std::uint8_t>{geometry, mask});
  disk.row.mask = disk.folder / "one.nrrd";
  disk.row.slice = 2;
  CaseReader reader;
  static_cast<void>(reader.open(disk.row, Progress::none()));
  const EvaluationCase one = reader.read(2);
  EXPECT_EQ(one.data.status, SliceStatus::Drawn);
  EXPECT_EQ((*one.data.mask)[3], 1);
  disk.row.slice = 1;
  static_cast<void>(reader.open(disk.row, Progress::none()));
  EXPECT_THROW(static_cast<void>(reader.read(1)), Error) << "the mask lies on another slice";
}

TEST(ForeignMaps, NamesAreUnique) {
  std::vector<ManifestRow> rows(4);
  rows[0].image = "/data/patient-01/ct";
  rows[1].image = "/data/patient-02/ct";
  rows[2].image = "/data/scan.v2.nii.gz";
  rows[3].image = "/data/1.2.840.5";
  const ImageNames names(rows);
  EXPECT_EQ(names.of(rows[0].image), "patient-01_ct");
  EXPECT_EQ(names.of(rows[1].image), "patient-02_ct");
  EXPECT_EQ(names.of(rows[2].image), "scan.v2");
  EXPECT_EQ(names.of(rows[3].image), "1.2.840.5") << "not every dot begins an ending";
}

TEST(ForeignMaps, OnEitherGrid) {
  const test::TemporaryFolder folder;
  Slice slice;
  slice.hu = Image<float>(8, 6);
  slice.index = 3;
  const InputSpec spec{3, 4, 0, 1};
  const auto write = [&](const std::string& name, std::array<int, 3> size, float value) {
    Geometry geometry;
    geometry.size = size;
    writeGrid(folder / name, Grid<float>{geometry, std::vector<float>(geometry.voxels(), value)});
  };
  write("a_3.nrrd", {8, 6, 1}, 2);
  MapPair map = readForeignMap(folder.path(), "a", slice, spec);
  EXPECT_TRUE(map.madeOnSlice);
  EXPECT_EQ(map.model, Image<float>(4, 3, 2));
  write("b.nii.gz", {4, 3, 1}, -1);
  map = readForeignMap(folder.path(), "b", slice, spec);
  EXPECT_FALSE(map.madeOnSlice);
  EXPECT_EQ(map.slice, Image<float>(8, 6, -1));
  EXPECT_EQ(absoluteOf(map).slice, Image<float>(8, 6, 1));
  write("c.mha", {8, 6, 5}, 1);
  EXPECT_EQ(readForeignMap(folder.path(), "c", slice, spec).slice, Image<float>(8, 6, 1)) << "slice 3 of a volume";
  write("d.nrrd", {8, 6, 2}, 1);
  EXPECT_THROW(static_cast<void>(readForeignMap(folder.path(), "d", slice, spec)), Error);
  write("e.nrrd", {8, 6, 1}, std::numeric_limits<float>::infinity());
  EXPECT_THROW(static_cast<void>(readForeignMap(folder.path(), "e", slice, spec)), Error);
  EXPECT_THROW(static_cast<void>(readForeignMap(folder.path(), "f", slice, spec)), Error);
}

MapScores randomScores(std::uint64_t seed, bool masked) {
  MapScores out;
  Random random(seed);
  for (std::size_t i = 0; i < maskingPoints; ++i) {
    out.masking.mif.push_back(random.uniform());
    out.masking.lif.push_back(random.uniform());
    out.masking.mifHits.push_back(random.below(2) == 1);
    out.masking.lifHits.push_back(random.below(2) == 1);
  }
  out.relevanceGain = areaBetween(out.masking.lif, out.masking.mif);
  if (!masked) return out;
  Image<float> map(37, 29);
  random.fillUniform(map.pixels());
  Image<std::uint8_t> mask(37, 29);
  for (std::size_t i = 0; i < mask.size(); i += 7) mask[i] = 1;
  out.mask.emplace();
  out.mask->pixels = mask.size();
  out.mask->roc = *rocCurve(map, mask);
  out.mask->dice = *diceCurve(map, mask);
  return out;
}

TEST(CurveBlob, GivesEveryBitBack) {
  for (const bool masked : {true, false}) {
    const MapScores before = randomScores(4, masked);
    const MapScores after = curvesFromBlob(curvesToBlob(before));
    EXPECT_EQ(after.masking, before.masking);
    EXPECT_EQ(after.relevanceGain, before.relevanceGain);
    ASSERT_EQ(after.mask.has_value(), masked);
    if (!masked) continue;
    EXPECT_EQ(after.mask->roc.tpr, before.mask->roc.tpr);
    EXPECT_EQ(after.mask->roc.fpr, before.mask->roc.fpr);
    EXPECT_EQ(after.mask->roc.auc, before.mask->roc.auc);
    EXPECT_EQ(after.mask->roc.aucExact, before.mask->roc.aucExact);
    EXPECT_EQ(after.mask->dice.dice, before.mask->dice.dice);
    EXPECT_EQ(after.mask->dice.share, before.mask->dice.share);
    EXPECT_EQ(after.mask->dice.best, before.mask->dice.best);
    EXPECT_EQ(after.mask->dice.bestPercent, before.mask->dice.bestPercent);
  }
  EXPECT_THROW(static_cast<void>(curvesFromBlob("short")), Error);
}

TEST(TableText, NineDigitsAndNoNegativeZero) {
  EXPECT_EQ(tableNumber(1.0 / 3), "0.333333333");
  EXPECT_EQ(tableNumber(-0.0), "0");
  EXPECT_EQ(tableNumber(std::nan("")), "");
  EXPECT_EQ(tableNumber(0.025), "0.025");
  EXPECT_EQ(rounded(-0.04, 1), "0.0");
  EXPECT_EQ(rounded(-0.06, 1), "-0.1");
  EXPECT_EQ(rounded(6.25, 1), "6.2");
  std::ostringstream out;
  TableText table(out, "a,b");
  table.field("x, \"y\"").number(2);
  table.endLine();
  EXPECT_EQ(out.str(), "a,b\n\"x, \"\"y\"\"\",2\n");
  EXPECT_EQ(parseCsv(out.str()), (std::vector<std::vector<std::string>>{{"a", "b"}, {"x, \"y\"", "2"}}));
}

/// A slice whose decision is right up to the share `right` (LiF) and never once anything is masked (MiF).
SliceResult sliceOf(std::size_t row, int label, const std::string& patient, double right) {
  SliceResult out;
  out.slice.key = {row, 0};
  out.slice.patient = patient;
  out.slice.usedLabel = label;
  MapScores scores;
  for (std::size_t i = 0; i < maskingPoints; ++i) {
    scores.masking.mif.push_back(i == 0);
    scores.masking.mifHits.push_back(i == 0);
    scores.masking.lif.push_back(maskedFraction(i) <= right);
    scores.masking.lifHits.push_back(maskedFraction(i) <= right);
  }
  scores.relevanceGain = areaBetween(scores.masking.lif, scores.masking.mif);
  out.scores.push_back({0, scores});
  return out;
}

TEST(RunStore, AFileThatNeverBecameAStoreBecomesOne) {
  const test::TemporaryFolder folder;
  std::ofstream(folder / "slices.sqlite").close();  // the disk was full, or the process killed, before the first table
  {
    RunStore store(folder / "slices.sqlite", RunStore::Open::Existing);
    EXPECT_EQ(store.sliceCount(), 0U);
    store.add(sliceOf(0, 1, "a", 1));
  }
  EXPECT_EQ(RunStore(folder / "slices.sqlite", RunStore::Open::Existing).sliceCount(), 1U);
  writeFile(folder / "other.sqlite",
            "no database at all, whatever its name says; long enough to have a header of 100 bytes, or so");
  EXPECT_THROW(RunStore(folder / "other.sqlite", RunStore::Open::Existing), Error);
}

TEST(RunStatistics, FidelityIsBalancedOverClasses) {
  const test::TemporaryFolder folder;
  RunStore store(folder / "slices.sqlite", RunStore::Open::New);
  // Three slices with contrast are right to the end, one without falls at once.
  for (std::size_t i = 0; i < 3; ++i) store.add(sliceOf(i, 1, "a", 1));
  store.add(sliceOf(3, 0, "b", 0));
  const PatientTable patients(store);
  const KindResult result = summarise(store, 0, {"backprop", Sign::Original}, patients, 1);
  const auto f = [&](Group group) {
    return result.groups[static_cast<std::size_t>(group)].measures[static_cast<std::size_t>(Measure::FidelityX10)];
  };
  // LiF 1 throughout, MiF 1 at the first point only: area 1 - 1/80.
  EXPECT_NEAR(f(Group::With), 10 * (1 - 1.0 / 80), 1e-12);
  EXPECT_NEAR(f(Group::Without), 0, 1e-12);
  EXPECT_NEAR(f(Group::All), 5 * (1 - 1.0 / 80), 1e-12) << "the mean of the classes, not of the slices";
  const GroupResult& all = result.groups[0];
  EXPECT_EQ(all.slices, 4U);
  EXPECT_EQ(all.patients, 2U);
  EXPECT_NEAR(all.measures[static_cast<std::size_t>(Measure::RelevanceGain)], 0.75 * (1 - 1.0 / 80), 1e-12)
      << "the mean of the slices";
  EXPECT_TRUE(std::isnan(all.measures[static_cast<std::size_t>(Measure::Auc)])) << "there is no mask";
  EXPECT_FALSE(all.intervals[0]);
}

TEST(RunStatistics, IntervalsComeFromPatientsWithinTheirClass) {
  const test::TemporaryFolder folder;
  RunStore store(folder / "slices.sqlite", RunStore::Open::New);
  // Every patient without contrast is alike: their class has no spread. Those with contrast differ.
  for (std::size_t i = 0; i < 6; ++i) {
    store.add(sliceOf(i, 1, "w" + std::to_string(i), i < 3 ? 1 : 0));
    store.add(sliceOf(10 + i, 0, "n" + std::to_string(i), 1));
  }
  const KindResult result = summarise(store, 0, {"backprop", Sign::Original}, PatientTable(store), 1);
  const auto interval = [&](Group group) { return *result.groups[static_cast<std::size_t>(group)].intervals[0]; };
  const double whole = 10 * (1 - 1.0 / 80);
  EXPECT_NEAR(interval(Group::Without).low, whole, 1e-9);
  EXPECT_NEAR(interval(Group::Without).high, whole, 1e-9);
  // Of six patients with probability one half each: 2.5 % and 97.5 % of Binomial(6, 1/2) / 6 are 1/6 and 5/6.
  EXPECT_NEAR(interval(Group::With).low, whole / 6, 1e-9);
  EXPECT_NEAR(interval(Group::With).high, whole * 5 / 6, 1e-9);
  EXPECT_NEAR(interval(Group::All).low, (whole + whole / 6) / 2, 1e-9);
}

}  // namespace
}  // namespace saliscope
