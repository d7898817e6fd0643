// The demo study on disk.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/masks/mask.h"
#include "core/phantom/phantom.h"
#include "core/volume/manifest.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

namespace fs = std::filesystem;

std::size_t filesIn(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(DemoStudy, TwoPatientsGiveBothLabelsAndAllFilesAndOneReplacesThem) {
  const test::TemporaryFolder folder;
  const fs::path out = folder / "demo";
  writeDemoStudy(out, {.patients = 2});
  const std::vector<ManifestRow> rows = readManifest(out / "manifest.csv");
  std::map<int, int> masked;
  for (const ManifestRow& row : rows) {
    ASSERT_TRUE(row.label && row.slice && row.mask);
    EXPECT_TRUE(fs::is_directory(row.image)) << row.image;
    EXPECT_TRUE(fs::exists(*row.mask)) << *row.mask;
    EXPECT_TRUE(row.patient == "SALISCOPE-DEMO-01" || row.patient == "SALISCOPE-DEMO-02");
    ++masked[*row.label];
  }
  // four patients have twice as many: at least 3 of each class
  EXPECT_GE(masked[0], 3);
  EXPECT_GE(masked[1], 3);
  EXPECT_EQ(filesIn(out / "patient-01" / "ct"), 48U);
  EXPECT_EQ(filesIn(out / "patient-02" / "ct"), 48U);
  EXPECT_EQ(readFile(out / "manifest.csv").find(out.string()), std::string::npos) << "paths are relative";
  EXPECT_NE(readFile(out / "README.txt").find("SYNTHETIC"), std::string::npos);

  const Mask mask = readMask(*rows.front().mask);
  EXPECT_GT(mask.count(*rows.front().slice), 0U);

  // once more over itself: the same first patient, nothing left over in its series
  const std::string firstMask = readFile(out / "patient-01" / "mask.nii.gz");
  fs::copy_file(out / "README.txt", out / "patient-01" / "ct" / "left-over.dcm");
  writeDemoStudy(out, {.patients = 1});
  EXPECT_EQ(readFile(out / "patient-01" / "mask.nii.gz"), firstMask);
  EXPECT_EQ(filesIn(out / "patient-01" / "ct"), 48U);
  EXPECT_EQ(readManifest(out / "manifest.csv").size(), rows.size() / 2);
}

TEST(DemoStudy, AbdomensAreOtherPatientsThanChests) {
  const test::TemporaryFolder folder;
  const fs::path out = folder / "abdomens";
  writeDemoStudy(out, {.patients = 1, .abdomen = true});
  const std::vector<ManifestRow> rows = readManifest(out / "manifest.csv");
  ASSERT_GE(rows.size(), 3U);
  for (const ManifestRow& row : rows) EXPECT_EQ(row.patient, "SALISCOPE-ABDOMEN-01");
  EXPECT_GT(readMask(*rows.front().mask).count(*rows.front().slice), 0U);
}

TEST(DemoStudy, LeavesAnotherStudyAlone) {
  for (const char* name : {"manifest.csv", "README.txt", "patient-01"}) {
    const test::TemporaryFolder folder;
    writeFile(folder / name, "mine");
    try {
      writeDemoStudy(folder.path(), {.patients = 1});
      FAIL() << "must not write over " << name;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::WriteFailed);
      EXPECT_EQ(error.argument(0), (folder / name).string());
      EXPECT_EQ(error.argument(1), "exists");
    }
    EXPECT_EQ(readFile(folder / name), "mine");
    EXPECT_EQ(filesIn(folder.path()), 1U);
  }
}

}  // namespace
}  // namespace saliscope
