// Series -> slices, one after the other.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/dicom/synthetic.h"

namespace saliscope {
namespace {

using test::metadata;
using test::ramp;
using test::scan;
using test::TemporaryFolder;

struct Streamed {
  std::vector<int> slices;
  std::vector<Skipped> failed;
};

Streamed stream(const SeriesInfo& series, const Volume& expected) {
  Streamed out;
  const auto read = [&](const Slice& slice, const std::filesystem::path&) {
    out.slices.push_back(slice.index);
    EXPECT_EQ(slice.hu, expected.slice(slice.index).hu);
    EXPECT_TRUE(slice.geometry.sameGrid(expected.sliceGeometry(slice.index), 1e-9));
  };
  streamSeries(series, Progress::none(), read, [&](const Skipped& skipped) { out.failed.push_back(skipped); });
  return out;
}

TEST(StreamSeries, GivesEachSliceInOrder) {
  const TemporaryFolder folder;
  const Volume written = ramp(12, 8, 20);
  (void)writeCtSeries(written, metadata(), folder.path());
  const Streamed found = stream(scan(folder.path()).series.at(0), written);
  ASSERT_EQ(found.slices.size(), 20U);
  EXPECT_TRUE(std::is_sorted(found.slices.begin(), found.slices.end()));
  EXPECT_TRUE(found.failed.empty());
}

TEST(StreamSeries, FramesOfOneFileToo) {
  const TemporaryFolder folder;
  const Volume written = ramp(12, 8, 40);
  test::writeEnhanced(folder / "frames.dcm", written);
  SeriesInfo series;
  series.files = {folder / "frames.dcm"};
  const Volume whole = readSeries(series);
  EXPECT_EQ(stream(series, whole).slices.size(), 40U);
}

TEST(StreamSeries, BrokenFileIsNamedAndTheRestGoesOn) {
  const TemporaryFolder folder;
  const Volume written = ramp();
  const auto files = writeCtSeries(written, metadata(), folder.path());
  const SeriesInfo series = scan(folder.path()).series.at(0);
  test::setPixels(files[2], std::vector<std::uint16_t>(10, 0));
  std::vector<std::filesystem::path> read;
  std::vector<Skipped> failed;
  const auto take = [&](const Slice& slice, const std::filesystem::path& file) {
    read.push_back(file);
    EXPECT_EQ(slice.hu, written.slice(static_cast<int>(std::find(files.begin(), files.end(), file) - files.begin())).hu);
  };
  streamSeries(series, Progress::none(), take, [&](const Skipped& skipped) { failed.push_back(skipped); });
  EXPECT_EQ(read, (std::vector<std::filesystem::path>{files[0], files[1], files[3], files[4]}));
  ASSERT_EQ(failed.size(), 1U);
  EXPECT_EQ(failed[0].file, files[2]);
}

}  // namespace
}  // namespace saliscope
