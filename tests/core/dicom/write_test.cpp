#include "core/dicom/write.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "core/base/files.h"
#include "tests/core/dicom/synthetic.h"

namespace saliscope {
namespace {

using test::metadata;
using test::ramp;
using test::TemporaryFolder;

TEST(WriteCtSeries, NamesFilesBySlice) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 3), metadata(), folder / "new" / "folder");
  ASSERT_EQ(files.size(), 3U);
  EXPECT_EQ(files[0], folder / "new" / "folder" / "IM0001.dcm");
  EXPECT_EQ(files[2].filename(), "IM0003.dcm");
}

TEST(WriteCtSeries, TheSameInputGivesTheSameBytes) {
  const TemporaryFolder folder;
  const auto a = writeCtSeries(ramp(), metadata(), folder / "a");
  const auto b = writeCtSeries(ramp(), metadata(), folder / "b");
  const auto c = writeCtSeries(ramp(), metadata("another"), folder / "c");
  for (std::size_t k = 0; k < a.size(); ++k) EXPECT_EQ(readFile(a[k]), readFile(b[k]));
  EXPECT_NE(test::scan(folder / "a").series.at(0).seriesUid, test::scan(folder / "c").series.at(0).seriesUid);
}

TEST(WriteCtSeries, UidsAreValidAndDiffer) {
  const TemporaryFolder folder;
  (void)writeCtSeries(ramp(), metadata(), folder.path());
  const Volume read = openImage(folder.path());
  for (const std::string& uid :
       {read.source.seriesUid, read.source.studyUid, read.source.frameOfReference, read.source.sopUids[0]}) {
    EXPECT_EQ(uid.substr(0, 5), "2.25.");
    EXPECT_LE(uid.size(), 44U);
    EXPECT_EQ(uid.find_first_not_of("0123456789."), std::string::npos);
    EXPECT_NE(uid[5], '0');
  }
  EXPECT_NE(read.source.seriesUid, read.source.studyUid);
}

TEST(WriteCtSeries, KeepsAnObliqueAndUnevenGrid) {
  Volume oblique = ramp(12, 8, 3);
  Geometry geometry = oblique.geometry();
  const double c = std::cos(0.3);
  const double s = std::sin(0.3);
  geometry.axes = {{{1, 0, 0}, {0, c, s}, {0, -s, c}}};
  geometry.spacing = {0.703125, 0.703125, 1.25};
  Volume written(geometry, oblique.voxels());
  std::vector<Vec3> origins{written.sliceGeometry(0).origin, written.sliceGeometry(1).origin,
                            written.sliceGeometry(1).origin + geometry.axes[2] * 4};
  written.setSliceOrigins(origins);
  const TemporaryFolder folder;
  (void)writeCtSeries(written, metadata(), folder.path());
  const Volume read = openImage(folder.path());
  for (int k = 0; k < 3; ++k) EXPECT_TRUE(read.sliceGeometry(k).sameGrid(written.sliceGeometry(k), 1e-6)) << k;
}

TEST(WriteCtSeries, RoundsAndClampsHu) {
  Geometry geometry;
  geometry.size = {4, 1, 1};
  const Volume volume(geometry, {40.4F, -1024.6F, 1e6F, -1e6F});
  const TemporaryFolder folder;
  (void)writeCtSeries(volume, metadata(), folder.path());
  EXPECT_EQ(openImage(folder.path()).voxels(), (std::vector<float>{40, -1025, 32767 - 1024, -32768 - 1024}));
}

TEST(WriteCtSeries, FailsAsErrorWhereNothingCanBeWritten) {
  EXPECT_EQ(test::errorOf([] { (void)writeCtSeries(ramp(), metadata(), "/proc/nowhere"); }), ErrorCode::WriteFailed);
}

TEST(WriteCtSeries, DciodvfyFindsNoError) {
  if (std::system("command -v dciodvfy > /dev/null") != 0) GTEST_SKIP() << "needs dciodvfy (package dicom3tools)";
  const TemporaryFolder folder;
  const auto file = writeCtSeries(ramp(64, 64, 2), metadata(), folder.path()).front();
  const std::string report = folder / "report.txt";
  (void)!std::system(("dciodvfy '" + file.string() + "' > '" + report + "' 2>&1").c_str());
  const std::string text = readFile(report);
  EXPECT_NE(text.find("CTImage"), std::string::npos) << text;
  EXPECT_EQ(text.find("Error"), std::string::npos) << text;
}

}  // namespace
}  // namespace saliscope
