// Series -> HU and geometry.
#include "core/dicom/read.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <set>

#include "tests/core/dicom/synthetic.h"

namespace saliscope {
namespace {

namespace fs = std::filesystem;
using test::errorOf;
using test::metadata;
using test::ramp;
using test::scan;
using test::TemporaryFolder;

/// The file's 12 x 8 pixels, all `word` but the first, which is `first`.
std::vector<std::uint16_t> words(std::uint16_t first, std::uint16_t word) {
  std::vector<std::uint16_t> out(12 * 8, word);
  out[0] = first;
  return out;
}

TEST(ReadSeries, GivesBackWhatWasWritten) {
  const TemporaryFolder folder;
  const Volume written = ramp();
  const auto files = writeCtSeries(written, metadata(), folder.path());
  const Volume read = openImage(folder.path());
  EXPECT_EQ(read.voxels(), written.voxels());
  EXPECT_TRUE(read.geometry().sameGrid(written.geometry(), 1e-9));
  EXPECT_EQ(read.source.path, folder.path().string());
  EXPECT_EQ(read.source.patientId, "P1");
  EXPECT_EQ(read.source.kernel, "B31");
  EXPECT_EQ(read.source.contrastAgent, "Iodine");
  EXPECT_EQ(read.source.windowWidth, 400);
  EXPECT_EQ(read.source.windowCenter, 40);
  EXPECT_EQ(read.source.paddedVoxels, 0U);
  ASSERT_EQ(read.source.files.size(), 5U);
  EXPECT_EQ(read.source.files[3], files[3].string());
  EXPECT_EQ(std::set<std::string>(read.source.sopUids.begin(), read.source.sopUids.end()).size(), 5U);
}

TEST(ReadSeries, EveryUncompressedCodingGivesTheSameVoxels) {
  const TemporaryFolder folder;
  const Volume written = ramp();
  const auto files = writeCtSeries(written, metadata(), folder.path());
  const std::vector<std::string> codings{"implicit", "big endian", "deflated", "rle", "no meta"};
  for (std::size_t k = 0; k < codings.size(); ++k) test::recode(files[k], codings[k]);
  EXPECT_EQ(openImage(folder.path()).voxels(), written.voxels());
}

TEST(ReadSeries, ReportsEachSliceOnceAndTheWantedOneFirst) {
  const TemporaryFolder folder;
  const Volume written = ramp(12, 8, 20);
  (void)writeCtSeries(written, metadata(), folder.path());
  std::vector<int> arrived;
  const SeriesInfo series = scan(folder.path()).series.at(0);
  (void)readSeries(series, Progress::none(), 7, [&](int k, const Slice& slice) {
    arrived.push_back(k);
    EXPECT_EQ(slice.index, k);
    EXPECT_EQ(slice.hu, written.slice(k).hu);
    EXPECT_TRUE(slice.geometry.sameGrid(written.sliceGeometry(k), 1e-9));
  });
  EXPECT_EQ(arrived.size(), 20U);
  EXPECT_EQ(arrived.front(), 7);
  EXPECT_EQ(std::set<int>(arrived.begin(), arrived.end()).size(), 20U);
}

class CancelAt final : public Progress {
 public:
  explicit CancelAt(int& arrived) : arrived_(arrived) {}
  [[nodiscard]] bool cancelled() const override { return arrived_ >= 3; }

 protected:
  void show(double) override {}

 private:
  int& arrived_;
};

TEST(ReadSeries, CanBeCancelled) {
  const TemporaryFolder folder;
  (void)writeCtSeries(ramp(12, 8, 30), metadata(), folder.path());
  const SeriesInfo series = scan(folder.path()).series.at(0);
  int arrived = 0;
  CancelAt progress(arrived);
  EXPECT_THROW((void)readSeries(series, progress, 0, [&](int, const Slice&) { ++arrived; }), Cancelled);
  EXPECT_EQ(arrived, 3);
}

TEST(ReadSeries, UsesEachSlicesOwnSlope) {
  const TemporaryFolder folder;
  const Volume written = ramp(12, 8, 2);
  const auto files = writeCtSeries(written, metadata(), folder.path());
  test::setAttribute(files[1], 0x0028, 0x1053, "001.500000E+00");
  test::setAttribute(files[1], 0x0028, 0x1052, "-01.024000E+03");
  const Volume read = openImage(folder.path());
  EXPECT_EQ(read.hu(3, 2, 0), written.hu(3, 2, 0));
  EXPECT_FLOAT_EQ(read.hu(3, 2, 1), (written.hu(3, 2, 1) + 1024) * 1.5F - 1024);
}

TEST(ReadSeries, PaddingIsAirWhateverItsVr) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 1), metadata(), folder.path());
  test::setPixels(files[0], words(63536, 1064));
  test::setUnsigned(files[0], 0x0028, 0x0120, 63536);  // written as US: -2000 in signed pixels
  const Volume read = openImage(files[0]);
  EXPECT_EQ(read.hu(0, 0, 0), -1024);
  EXPECT_EQ(read.hu(1, 0, 0), 40);
  EXPECT_EQ(read.source.paddedVoxels, 1U);
}

TEST(ReadSeries, PaddingMayBeARange) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 1), metadata(), folder.path());
  std::vector<std::uint16_t> pixels = words(60000, 1064);
  pixels[1] = 60100;
  pixels[2] = 60101;
  test::setPixels(files[0], pixels);
  test::setAttribute(files[0], 0x0028, 0x0103, "0");
  test::setUnsigned(files[0], 0x0028, 0x0120, 60100);
  test::setUnsigned(files[0], 0x0028, 0x0121, 60000);
  const Volume read = openImage(files[0]);
  EXPECT_EQ(read.source.paddedVoxels, 2U);
  EXPECT_EQ(read.hu(1, 0, 0), -1024);
  EXPECT_EQ(read.hu(2, 0, 0), 60101 - 1024);
}

TEST(ReadSeries, UnpacksFewerBitsThanAllocated) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 1), metadata(), folder.path());
  test::setPixels(files[0], words(0xF801, 0x5064));  // foreign bits on top, as old overlays leave them
  test::setAttribute(files[0], 0x0028, 0x0101, "12");
  test::setAttribute(files[0], 0x0028, 0x0102, "11");
  EXPECT_EQ(openImage(files[0]).hu(0, 0, 0), -2047 - 1024);
  EXPECT_EQ(openImage(files[0]).hu(1, 0, 0), 0x064 - 1024);
  test::setAttribute(files[0], 0x0028, 0x0103, "0");
  EXPECT_EQ(openImage(files[0]).hu(0, 0, 0), 0x801 - 1024);
  test::setAttribute(files[0], 0x0028, 0x0102, "15");  // twelve bits at the top of the word
  EXPECT_EQ(openImage(files[0]).hu(0, 0, 0), 0xF80 - 1024);
}

TEST(ReadSeries, InvertedDisplayDoesNotInvertHu) {
  const TemporaryFolder folder;
  const Volume written = ramp(12, 8, 1);
  const auto files = writeCtSeries(written, metadata(), folder.path());
  test::setAttribute(files[0], 0x0028, 0x0004, "MONOCHROME1");
  EXPECT_EQ(openImage(files[0]).voxels(), written.voxels());
  test::recode(files[0], "rle");
  EXPECT_EQ(openImage(files[0]).voxels(), written.voxels());
}

TEST(ReadSeries, KeepsTiltAndTruePositions) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 4), metadata(), folder.path());
  const double heights[] = {0, 3, 6, 10.5};
  for (std::size_t k = 0; k < 4; ++k) {
    test::setAttribute(files[k], 0x0020, 0x0032, "5\\" + std::to_string(heights[k] / 3) + "\\" + std::to_string(heights[k]));
  }
  const Volume read = openImage(folder.path());
  const Vec3 axis = read.geometry().axes[2];
  EXPECT_NEAR(axis[0], 0, 1e-6);
  EXPECT_NEAR(axis[1], 1 / std::sqrt(10.0), 1e-6);
  EXPECT_NEAR(axis[2], 3 / std::sqrt(10.0), 1e-6);
  EXPECT_NEAR(read.geometry().spacing[2], std::sqrt(10.0), 1e-5);
  EXPECT_NEAR(read.sliceGeometry(3).origin[2], 10.5, 1e-9);
}

TEST(ReadSeries, EnhancedCtUsesTheFramesOwnValues) {
  const TemporaryFolder folder;
  const Volume grid = ramp(12, 8, 3);
  test::writeEnhanced(folder / "enhanced.dcm", grid);
  const ScanResult found = scan(folder.path());
  ASSERT_EQ(found.series.size(), 1U);
  EXPECT_EQ(found.series[0].slices, 3);
  EXPECT_EQ(found.series[0].files.size(), 1U);
  ASSERT_NE(test::findIssue(found.series[0], SeriesIssueCode::MultiFrame), nullptr);
  const Volume read = openImage(folder / "enhanced.dcm");
  EXPECT_TRUE(read.geometry().sameGrid(grid.geometry(), 1e-4));
  for (int k = 0; k < 3; ++k) {
    const int frame = 2 - k;
    EXPECT_EQ(read.hu(4, 1, k), static_cast<float>(2 * (100 * frame + 16) + frame - 1000));
  }
  test::recode(folder / "enhanced.dcm", "rle");
  EXPECT_EQ(openImage(folder / "enhanced.dcm").voxels(), read.voxels());
}

TEST(ReadSeries, RefusesFilesThatDoNotBelongTogether) {
  const TemporaryFolder folder;
  SeriesInfo series;
  series.files = writeCtSeries(ramp(12, 8, 1), metadata(), folder / "a");
  series.files.push_back(writeCtSeries(ramp(10, 8, 1), metadata(), folder / "b").front());
  EXPECT_EQ(errorOf([&] { (void)readSeries(series); }), ErrorCode::SeriesInconsistent);
}

TEST(ReadSeries, EveryCutIsAnError) {
  const TemporaryFolder folder;
  for (const std::string coding : {"explicit", "implicit", "big endian", "deflated", "rle", "no meta"}) {
    const auto file = writeCtSeries(ramp(12, 8, 1), metadata(), folder / coding).front();
    if (coding != "explicit") test::recode(file, coding);
    const auto whole = fs::file_size(file);
    for (std::uintmax_t size = whole - 2; size > 0; size = size * 15 / 16) {
      fs::resize_file(file, size);
      EXPECT_THROW((void)openImage(file), Error) << coding << " " << size << " of " << whole;
    }
  }
}

TEST(ReadSeries, RefusesImpossibleSizesBeforeItAllocates) {
  const TemporaryFolder folder;
  const auto file = writeCtSeries(ramp(12, 8, 1), metadata(), folder.path()).front();
  test::recode(file, "rle");
  test::setAttribute(file, 0x0028, 0x0008, "2000000000");
  EXPECT_EQ(errorOf([&] { (void)openImage(file); }), ErrorCode::ImageTooLarge);
  test::setAttribute(file, 0x0028, 0x0008, "1");
  test::setAttribute(file, 0x0028, 0x0010, "65535");
  test::setAttribute(file, 0x0028, 0x0011, "65535");
  EXPECT_EQ(errorOf([&] { (void)openImage(file); }), ErrorCode::ImageTooLarge);
}

TEST(OpenImage, NamesWhatIsWrongWithAFile) {
  const TemporaryFolder folder;
  const auto file = writeCtSeries(ramp(12, 8, 1), metadata(), folder / "series").front();
  std::ofstream(folder / "text.txt") << "plain words, long enough to be something else";
  std::ofstream(folder / "text.dcm") << "plain words, long enough to be something else";
  std::ofstream(folder / "empty.dcm");
  EXPECT_EQ(errorOf([&] { (void)openImage(folder / "text.txt"); }), ErrorCode::NotAnImage);
  EXPECT_EQ(errorOf([&] { (void)openImage(folder / "text.dcm"); }), ErrorCode::NotDicom);
  EXPECT_EQ(errorOf([&] { (void)openImage(folder / "empty.dcm"); }), ErrorCode::FileEmpty);
  EXPECT_EQ(errorOf([&] { (void)openImage(folder / "missing.dcm"); }), ErrorCode::FileMissing);
  test::setAttribute(file, 0x0028, 0x0002, "3");
  EXPECT_EQ(errorOf([&] { (void)openImage(file); }), ErrorCode::ImageNotScalar);
}

TEST(OpenImage, AFolderMustHoldOneSeries) {
  const TemporaryFolder folder;
  fs::create_directory(folder / "none");
  EXPECT_EQ(errorOf([&] { (void)openImage(folder / "none"); }), ErrorCode::SeriesNotFound);
  std::ofstream(folder / "none" / "empty.dcm");
  EXPECT_EQ(errorOf([&] { (void)openImage(folder / "none"); }), ErrorCode::FileEmpty);
  std::ofstream(folder / "none" / "other.txt") << "text";
  EXPECT_EQ(errorOf([&] { (void)openImage(folder / "none"); }), ErrorCode::SeriesNotFound);
  (void)writeCtSeries(ramp(), metadata("one"), folder / "two" / "a");
  const auto scout = writeCtSeries(ramp(12, 8, 1), metadata("scout"), folder / "two" / "b").front();
  try {
    (void)openImage(folder / "two");
    FAIL() << "took one of two series";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::SeriesSeveral);
    EXPECT_EQ(error.argument(1), "2");
  }
  test::setAttribute(scout, 0x0008, 0x0008, "ORIGINAL\\PRIMARY\\LOCALIZER");
  EXPECT_EQ(openImage(folder / "two").slices(), 5);
  EXPECT_EQ(openImage(scout).slices(), 1);
}

}  // namespace
}  // namespace saliscope
