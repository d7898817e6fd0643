// Files -> series: grouping, order, issues, what is left out.
#include "core/dicom/series.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>

#include "tests/core/dicom/synthetic.h"

namespace saliscope {
namespace {

namespace fs = std::filesystem;
using test::errorOf;
using test::findIssue;
using test::metadata;
using test::ramp;
using test::scan;
using test::TemporaryFolder;

std::string position(double x, double y, double z) {
  return std::to_string(x) + "\\" + std::to_string(y) + "\\" + std::to_string(z);
}

TEST(ScanSeries, DescribesWhatWasWritten) {
  const TemporaryFolder folder;
  (void)writeCtSeries(ramp(), metadata(), folder.path());
  const ScanResult found = scan(folder.path());
  ASSERT_EQ(found.series.size(), 1U);
  EXPECT_TRUE(found.skipped.empty());
  const SeriesInfo& series = found.series.front();
  EXPECT_EQ(series.patientId, "P1");
  EXPECT_EQ(series.patientName, "Phantom^One");
  EXPECT_EQ(series.studyDate, "20240102");
  EXPECT_EQ(series.description, "Series of \xC3\xA4 ramp");
  EXPECT_EQ(series.modality, "CT");
  EXPECT_EQ(series.contrastAgent, "Iodine");
  EXPECT_EQ(series.transferSyntax, "1.2.840.10008.1.2.1");
  EXPECT_EQ(series.slices, 5);
  EXPECT_EQ(series.rows, 8);
  EXPECT_EQ(series.columns, 12);
  EXPECT_DOUBLE_EQ(series.spacing[0], 0.75);
  EXPECT_DOUBLE_EQ(series.spacing[1], 0.5);
  EXPECT_DOUBLE_EQ(series.spacing[2], 2.5);
  EXPECT_EQ(series.files.size(), 5U);
  EXPECT_TRUE(series.issues.empty());
}

TEST(ScanSeries, OrdersByPositionWhateverTheNames) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(), metadata(), folder.path());
  const std::vector<std::string> names{"m.dcm", "a.dcm", "z.dcm", "b.dcm", "no_ending"};
  for (std::size_t k = 0; k < files.size(); ++k) {
    fs::rename(files[k], folder / names[k]);
    test::setAttribute(folder / names[k], 0x0020, 0x0013, std::to_string(7 * k % 5));  // numbers say nothing, too
  }
  const ScanResult found = scan(folder.path());
  ASSERT_EQ(found.series.size(), 1U);
  for (std::size_t k = 0; k < files.size(); ++k) EXPECT_EQ(found.series[0].files[k].filename(), names[k]);
}

TEST(ScanSeries, SplitsBySizeOrientationAndUid) {
  const TemporaryFolder folder;
  (void)writeCtSeries(ramp(12, 8, 2), metadata("one"), folder / "one");
  (void)writeCtSeries(ramp(10, 8, 2), metadata("one"), folder / "two");  // the same UID, another size
  const auto turned = writeCtSeries(ramp(12, 8, 2), metadata("one"), folder / "three");
  for (const auto& file : turned) test::setAttribute(file, 0x0020, 0x0037, "1\\0\\0\\0\\0\\-1");
  (void)writeCtSeries(ramp(12, 8, 2), metadata("four"), folder / "deep" / "er");
  EXPECT_EQ(scan(folder.path()).series.size(), 4U);
}

TEST(ScanSeries, CoronalSlicesAscendTowardsPosterior) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 3), metadata(), folder.path());
  for (std::size_t k = 0; k < 3; ++k) {
    test::setAttribute(files[k], 0x0020, 0x0037, "1\\0\\0\\0\\0\\-1");
    test::setAttribute(files[k], 0x0020, 0x0032, position(0, -10.0 * static_cast<double>(k), 50));
  }
  const ScanResult found = scan(folder.path());
  ASSERT_EQ(found.series.size(), 1U);
  EXPECT_EQ(found.series[0].files.front(), files[2]);
  EXPECT_NEAR(found.series[0].spacing[2], 10, 1e-9);
}

TEST(ScanSeries, ReportsMissingSlices) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 9), metadata(), folder.path());
  fs::remove(files[4]);
  fs::remove(files[5]);
  const ScanResult found = scan(folder.path());
  ASSERT_EQ(found.series.size(), 1U);
  EXPECT_EQ(found.series[0].slices, 7);
  EXPECT_DOUBLE_EQ(found.series[0].spacing[2], 2.5);
  const SeriesIssue* issue = findIssue(found.series[0], SeriesIssueCode::MissingSlices);
  ASSERT_NE(issue, nullptr);
  EXPECT_EQ(issue->arguments, std::vector<std::string>{"1"});
  EXPECT_EQ(findIssue(found.series[0], SeriesIssueCode::UnevenSpacing), nullptr);
}

TEST(ScanSeries, ReportsUnevenSpacing) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 6), metadata(), folder.path());
  test::setAttribute(files[5], 0x0020, 0x0032, position(-120.25, -80.5, -290 + 3.3));
  const ScanResult found = scan(folder.path());
  const SeriesIssue* issue = findIssue(found.series.at(0), SeriesIssueCode::UnevenSpacing);
  ASSERT_NE(issue, nullptr);
  EXPECT_EQ(issue->arguments, (std::vector<std::string>{"2.5", "3.3"}));
}

TEST(ScanSeries, ReportsDuplicatesAndKeepsTheFirst) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(), metadata(), folder.path());
  fs::copy_file(files[2], folder / "zz_copy.dcm");
  test::setAttribute(folder / "zz_copy.dcm", 0x0020, 0x0013, "99");
  const ScanResult found = scan(folder.path());
  EXPECT_EQ(found.series.at(0).slices, 5);
  EXPECT_EQ(found.series[0].files[2], files[2]);
  const SeriesIssue* issue = findIssue(found.series[0], SeriesIssueCode::DuplicatePositions);
  ASSERT_NE(issue, nullptr);
  EXPECT_EQ(issue->arguments, std::vector<std::string>{"1"});
}

TEST(ScanSeries, FallsBackOnNumberAndNameWithoutPositions) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 3), metadata(), folder.path());
  for (std::size_t k = 0; k < 3; ++k) {
    test::removeAttribute(files[k], 0x0020, 0x0032);
    test::setAttribute(files[k], 0x0020, 0x0013, std::to_string(30 - k));
  }
  const ScanResult found = scan(folder.path());
  EXPECT_NE(findIssue(found.series.at(0), SeriesIssueCode::NoPosition), nullptr);
  EXPECT_EQ(found.series[0].files, (std::vector<fs::path>{files[2], files[1], files[0]}));
  for (const auto& file : files) test::removeAttribute(file, 0x0020, 0x0013);
  fs::rename(files[0], folder / "10.dcm");
  fs::rename(files[1], folder / "9.dcm");
  fs::rename(files[2], folder / "100.dcm");
  const ScanResult unnumbered = scan(folder.path());
  EXPECT_EQ(unnumbered.series.at(0).files, (std::vector<fs::path>{folder / "9.dcm", folder / "10.dcm", folder / "100.dcm"}));
}

TEST(ScanSeries, ReportsTiltMixedSlopeSpacingAndContent) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 4), metadata(), folder.path());
  for (std::size_t k = 0; k < 4; ++k) {
    test::setAttribute(files[k], 0x0020, 0x0032, position(0, static_cast<double>(k), 3.0 * static_cast<double>(k)));
    test::removeAttribute(files[k], 0x0028, 0x0030);
    test::setAttribute(files[k], 0x0018, 0x0010, "");
  }
  test::setAttribute(files[1], 0x0028, 0x1053, "2");
  test::setAttribute(files[1], 0x0028, 0x2110, "01");
  const SeriesInfo series = scan(folder.path()).series.at(0);
  const SeriesIssue* tilt = findIssue(series, SeriesIssueCode::GantryTilt);
  ASSERT_NE(tilt, nullptr);
  EXPECT_EQ(tilt->arguments.at(0), "18.4");  // atan(1/3)
  EXPECT_NEAR(series.spacing[2], std::sqrt(10.0), 1e-9);
  for (const auto code : {SeriesIssueCode::MixedSlope, SeriesIssueCode::NoSpacing, SeriesIssueCode::LossyCompressed,
                          SeriesIssueCode::ContrastTagEmpty}) {
    EXPECT_NE(findIssue(series, code), nullptr) << static_cast<int>(code);
  }
}

TEST(ScanSeries, NamesWhatItLeavesOut) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 6), metadata(), folder.path());
  test::setAttribute(files[0], 0x0008, 0x0060, "MR");
  test::setAttribute(files[0], 0x0008, 0x0016, "1.2.840.10008.5.1.4.1.1.4");
  test::setAttribute(files[1], 0x0008, 0x0016, "1.2.840.10008.5.1.4.1.1.7");  // secondary capture that says CT
  test::removeAttribute(files[2], 0x7fe0, 0x0010);
  test::truncateFile(files[3], 0.6);
  test::truncateFile(files[4], 0.9);
  std::ofstream(folder / "empty.dcm");
  std::ofstream(folder / "notes.txt") << "these are no pixels at all";
  fs::create_directory_symlink(folder.path(), folder / "circle");
  fs::create_symlink(folder / "nowhere", folder / "broken");
  const ScanResult found = scan(folder.path());
  ASSERT_EQ(found.series.size(), 1U);
  EXPECT_EQ(found.series[0].slices, 1);
  std::map<std::string, ErrorCode> reasons;
  for (const auto& skipped : found.skipped) reasons[skipped.file.filename()] = skipped.reason.code();
  const std::map<std::string, ErrorCode> expected{
      {"IM0001.dcm", ErrorCode::DicomNotCt},    {"IM0002.dcm", ErrorCode::DicomNotCt},    {"IM0003.dcm", ErrorCode::DicomNoPixels},
      {"IM0004.dcm", ErrorCode::FileTruncated}, {"IM0005.dcm", ErrorCode::FileTruncated}, {"empty.dcm", ErrorCode::FileEmpty},
      {"notes.txt", ErrorCode::NotDicom},       {"broken", ErrorCode::FileUnreadable}};
  EXPECT_EQ(reasons, expected);
}

TEST(ScanSeries, TakesAFileNamedTwiceOnce) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(), metadata(), folder.path());
  const std::vector<fs::path> paths{files[1], folder.path(), files[1]};
  const ScanResult found = scanSeries(paths);
  ASSERT_EQ(found.series.size(), 1U);
  EXPECT_EQ(found.series[0].slices, 5);
  EXPECT_TRUE(found.series[0].issues.empty());
}

TEST(ScanSeries, RefusesAPathThatDoesNotExist) {
  EXPECT_EQ(errorOf([] { (void)scan("/nowhere/at/all"); }), ErrorCode::FileMissing);
}

TEST(ScanSeries, ReadsPatientNamesInManyCharacterSets) {
  const TemporaryFolder folder;
  const auto files = writeCtSeries(ramp(12, 8, 1), metadata(), folder.path());
  const struct {
    const char *set, *stored, *expected;
  } cases[] = {{"ISO_IR 100", "M\xFCller^J\xF6rg", "M\xC3\xBCller^J\xC3\xB6rg"},
               {"ISO_IR 144", "\xBB\xEE\xDA", "\xD0\x9B\xD1\x8E\xD0\xBA"},
               {"ISO_IR 192", "M\xC3\xBCller", "M\xC3\xBCller"},
               {"", "M\xFCller", "M\xC3\xBCller"},
               {"ISO_IR 192", "M\xFCller", "M\xC3\xBCller"},
               {"GB18030", "\xCD\xF5^\xD0\xA1\xB6\xAB", "\xE7\x8E\x8B^\xE5\xB0\x8F\xE4\xB8\x9C"}};
  for (const auto& one : cases) {
    test::setAttribute(files[0], 0x0008, 0x0005, one.set);
    test::setAttribute(files[0], 0x0010, 0x0010, one.stored);
    EXPECT_EQ(scan(files[0]).series.at(0).patientName, one.expected) << one.set;
  }
}

}  // namespace
}  // namespace saliscope
