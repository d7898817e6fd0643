#include "core/volume/manifest.h"

#include <gtest/gtest.h>

#include <set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

class Manifest : public testing::Test {
 protected:
  std::vector<ManifestRow> read(const std::string& text) {
    writeFile(file_, text);
    return readManifest(file_);
  }
  std::vector<std::string> refusal(const std::string& text, ErrorCode code) {
    try {
      (void)read(text);
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), code);
      EXPECT_EQ(error.argument(0), file_.string());
      return error.arguments();
    }
    ADD_FAILURE() << "accepted: " << text;
    return {"", "", ""};
  }

  test::TemporaryFolder folder_;
  std::filesystem::path file_ = folder_ / "manifest.csv";
};

TEST_F(Manifest, ReadsColumnsInAnyOrderAndResolvesPaths) {
  const auto rows = read("patient,note,mask,label,image,slice\nP1,x,m.nii,1,a/b.dcm,\n,,,,/data/series/,12\n");
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].image, folder_ / "a/b.dcm");
  EXPECT_EQ(rows[0].mask, folder_ / "m.nii");
  EXPECT_EQ(rows[0].label, 1);
  EXPECT_EQ(rows[0].slice, std::nullopt);
  EXPECT_EQ(rows[0].patient, "P1");
  EXPECT_EQ(rows[0].line, 2);
  EXPECT_EQ(rows[1].image, "/data/series");
  EXPECT_EQ(rows[1].slice, 12);
  EXPECT_EQ(rows[1].label, std::nullopt);
  EXPECT_EQ(rows[1].mask, std::nullopt);
}

TEST_F(Manifest, AcceptsQuotesByteOrderMarkCrLfAndEmptyLines) {
  const auto rows = read("\xEF\xBB\xBFimage,patient,label\r\n\r\n\"a, \"\"b\"\".dcm\",\"two\nlines\", 0\r\n\r\nc.dcm\r\n");
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].image, folder_ / "a, \"b\".dcm");
  EXPECT_EQ(rows[0].patient, "two\nlines");
  EXPECT_EQ(rows[0].label, 0);
  EXPECT_EQ(rows[0].line, 3);
  EXPECT_EQ(rows[1].line, 6) << "a line break inside quotes counts";
  EXPECT_EQ(rows[1].patient, "");
}

TEST_F(Manifest, NamesTheLineAndTheFieldThatIsWrong) {
  EXPECT_EQ(refusal("image,label\na.dcm,1\nb.dcm,7\n", ErrorCode::ManifestLine)[1], "3");
  EXPECT_EQ(refusal("image,label\nb.dcm,7\n", ErrorCode::ManifestLine)[2], "label=7");
  EXPECT_EQ(refusal("image,slice\nb.dcm,-1\n", ErrorCode::ManifestLine)[2], "slice=-1");
  EXPECT_EQ(refusal("image,slice\nb.dcm,1.5\n", ErrorCode::ManifestLine)[2], "slice=1.5");
  EXPECT_EQ(refusal("image,slice\nb.dcm,99999999999\n", ErrorCode::ManifestLine)[2], "slice=99999999999");
  EXPECT_EQ(refusal("image,slice\n,1\n", ErrorCode::ManifestLine)[2], "image=");
  EXPECT_EQ(refusal("image\n\"never closed\n", ErrorCode::ManifestLine)[1], "2");
}

TEST_F(Manifest, NeedsAnImageColumn) {
  EXPECT_EQ(refusal("picture,label\na,1\n", ErrorCode::ManifestColumn)[1], "image");
  EXPECT_EQ(refusal("\n", ErrorCode::ManifestColumn)[1], "image");
  EXPECT_THROW((void)readManifest(folder_ / "none.csv"), Error);
}

TEST_F(Manifest, ComesBackAsWritten) {
  std::vector<ManifestRow> rows(2);
  rows[0] = {folder_ / "deep/a, b.dcm", 3, 1, folder_ / "m.nii.gz", "say \"hi\"", 2};
  rows[1] = {"/elsewhere/x.dcm", std::nullopt, std::nullopt, std::nullopt, "", 3};
  writeManifest(file_, rows);
  EXPECT_NE(readFile(file_).find("\n\"deep/a, b.dcm\",3,1,m.nii.gz,"), std::string::npos) << "relative where below";
  const auto again = readManifest(file_);
  ASSERT_EQ(again.size(), 2U);
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ(again[i].image, rows[i].image);
    EXPECT_EQ(again[i].slice, rows[i].slice);
    EXPECT_EQ(again[i].label, rows[i].label);
    EXPECT_EQ(again[i].mask, rows[i].mask);
    EXPECT_EQ(again[i].patient, rows[i].patient);
    EXPECT_EQ(again[i].line, rows[i].line);
  }
}

TEST_F(Manifest, RowsThatSayTheSameAreCounted) {
  ManifestRow row;
  row.image = "/a.dcm";
  row.slice = 3;
  ManifestRow other = row;
  other.slice = 4;
  EXPECT_EQ(repeatedRows({row, other}), 0U);
  ManifestRow sameSlice = row;
  sameSlice.line = 9;
  sameSlice.label = 1;
  EXPECT_EQ(repeatedRows({row, other, sameSlice, row}), 2U);
  sameSlice.mask = "/another reader.nii.gz";
  EXPECT_EQ(repeatedRows({row, sameSlice}), 0U) << "two readers of one slice";
}

TEST(SharedManifest, IsReadWhole) {
  SALISCOPE_NEEDS_SHARED("data/manifest.csv");
  const auto rows = readManifest(test::sharedFolder() / "data/manifest.csv");
  ASSERT_EQ(rows.size(), 74U);
  std::set<std::string> patients;
  for (const ManifestRow& row : rows) {
    EXPECT_TRUE(std::filesystem::exists(row.image)) << row.image;
    ASSERT_TRUE(row.mask.has_value());
    EXPECT_TRUE(std::filesystem::exists(*row.mask)) << *row.mask;
    EXPECT_TRUE(row.label.has_value());
    patients.insert(row.patient);
  }
  EXPECT_GT(patients.size(), 20U);
}

}  // namespace
}  // namespace saliscope
