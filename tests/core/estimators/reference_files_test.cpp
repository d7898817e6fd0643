// Reference slices from the user's images.

#include "core/estimators/reference_files.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/dicom/write.h"
#include "core/volume/volume_io.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

constexpr InputSpec input{.rows = 8, .columns = 10, .windowLow = 0, .windowHigh = 100};

/// Slice k holds k x 10 HU everywhere.
Grid<float> steps(int slices) {
  Grid<float> grid;
  grid.geometry.size = {20, 16, slices};
  for (int k = 0; k < slices; ++k) grid.voxels.insert(grid.voxels.end(), 20 * 16, static_cast<float>(10 * k));
  return grid;
}

class ReferenceFiles : public testing::Test {
 protected:
  ReferenceFiles() { writeGrid(folder_ / "steps.nrrd", steps(4)); }
  [[nodiscard]] std::vector<float> levels(const std::string& manifest) const {
    writeFile(folder_ / "list.csv", manifest);
    return levelsOf(readReferences(folder_ / "list.csv", input));
  }
  static std::vector<float> levelsOf(const FoundReferences& found) {
    std::vector<float> out;
    for (const auto& image : found.set->inputs) {
      EXPECT_EQ(image.size(), 80U);
      out.push_back(image[0]);
    }
    return out;
  }

  test::TemporaryFolder folder_;
};

TEST_F(ReferenceFiles, AreTheSlicesThatAManifestLists) {
  EXPECT_EQ(levels("image,slice\nsteps.nrrd,2\nsteps.nrrd,0\n"), (std::vector<float>{0, 0.2F}));
  EXPECT_EQ(levels("image\nsteps.nrrd\n"), (std::vector<float>{0, 0.1F, 0.2F, 0.3F})) << "all, where none is named";
}

TEST_F(ReferenceFiles, AreDescribedWithoutNamesOfFilesOrFolders) {
  writeFile(folder_ / "Doe_Jane.csv", "image\nsteps.nrrd\n");
  const auto found = readReferences(folder_ / "Doe_Jane.csv", input);
  EXPECT_EQ(found.set->description, "own images: 4 slices");
  EXPECT_EQ(found.set->sha256.size(), 64U);
}

TEST_F(ReferenceFiles, SkipWhatCannotBeUsed) {
  writeFile(folder_ / "list.csv", "image,slice\nsteps.nrrd,1\nnowhere.nrrd,0\nsteps.nrrd,9\n");
  const auto found = readReferences(folder_ / "list.csv", input);
  EXPECT_EQ(levelsOf(found), (std::vector<float>{0.1F}));
  ASSERT_EQ(found.skipped.size(), 2U);
  EXPECT_EQ(found.skipped[0].reason.code(), ErrorCode::FileMissing);
  EXPECT_EQ(found.skipped[1].reason.code(), ErrorCode::SliceOutOfRange);
}

TEST_F(ReferenceFiles, FailWhereNothingIsLeft) {
  writeFile(folder_ / "list.csv", "image\nnowhere.nrrd\n");
  EXPECT_THROW((void)readReferences(folder_ / "list.csv", input), Error);
  writeFile(folder_ / "list.csv", "image\n");
  EXPECT_THROW((void)readReferences(folder_ / "list.csv", input), Error);
}

TEST_F(ReferenceFiles, AreAllCtBelowAFolder) {
  const auto grid = steps(3);
  CtSeriesMetadata metadata;
  metadata.uidSeed = "references";
  writeCtSeries(Volume(grid.geometry, grid.voxels), metadata, folder_ / "ct" / "series");
  const auto found = readReferences(folder_ / "ct", input);
  EXPECT_EQ(levelsOf(found), (std::vector<float>{0, 0.1F, 0.2F}));
  EXPECT_EQ(found.set->description, "own images: 3 slices");
}

TEST_F(ReferenceFiles, AreThinnedOutEvenlyWhereThereAreTooMany) {
  Grid<float> grid;
  grid.geometry.size = {4, 4, 1000};
  for (int k = 0; k < 1000; ++k) grid.voxels.insert(grid.voxels.end(), 16, static_cast<float>(k) / 10);
  writeGrid(folder_ / "many.nrrd", grid);
  writeFile(folder_ / "list.csv", "image\nmany.nrrd\n");
  const auto found = readReferences(folder_ / "list.csv", input);
  ASSERT_EQ(found.set->inputs.size(), 250U);
  EXPECT_EQ(found.set->description, "own images: 250 of 1000 slices");
  for (std::size_t i = 0; i < 250; ++i) EXPECT_NEAR(found.set->inputs[i][0], 0.004 * static_cast<double>(i), 1e-6);
}

}  // namespace
}  // namespace saliscope
