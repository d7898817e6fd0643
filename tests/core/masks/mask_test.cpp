#include "core/masks/mask.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/error.h"
#include "core/volume/volume_io.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

Geometry chest() {
  Geometry geometry;
  geometry.size = {8, 6, 4};
  geometry.spacing = {0.7, 0.7, 2.5};
  geometry.origin = {-120.3, -80.1, -400};
  return geometry;
}

/// Set at (column + 2 row + 3 k) % 5 == 0, which no flip or shift maps onto itself.
Mask patterned(const Geometry& geometry) {
  std::vector<std::uint8_t> voxels;
  for (int k = 0; k < geometry.size[2]; ++k) {
    for (int row = 0; row < geometry.size[1]; ++row) {
      for (int column = 0; column < geometry.size[0]; ++column) voxels.push_back((column + 2 * row + 3 * k) % 5 == 0 ? 7 : 0);
    }
  }
  return {geometry, voxels};
}

TEST(Mask, DerivesTheStatusFromItsVoxels) {
  Geometry geometry;
  geometry.size = {2, 2, 3};
  std::vector<std::uint8_t> voxels(12);
  voxels[5] = 255;
  Mask mask(geometry, voxels);
  EXPECT_EQ(mask.status(0), SliceStatus::NotLooked);
  EXPECT_EQ(mask.status(1), SliceStatus::Drawn);
  EXPECT_EQ(mask.slice(1).at(1, 0), 1) << "any value is 1";
  EXPECT_EQ(mask.count(1), 1U);
  EXPECT_THROW(Mask(geometry, std::vector<std::uint8_t>(11)), Error);
  EXPECT_EQ(Mask(geometry).status(2), SliceStatus::NotLooked);
  EXPECT_TRUE(Mask().empty());
}

TEST(Mask, SettingASliceSetsItsStatus) {
  Geometry geometry;
  geometry.size = {2, 2, 2};
  Mask mask(geometry);
  mask.setSlice(1, Image<std::uint8_t>(2, 2, std::uint8_t{9}));
  EXPECT_EQ(mask.status(1), SliceStatus::Drawn);
  EXPECT_EQ(mask.count(1), 4U);
  EXPECT_EQ(mask.count(0), 0U);
  mask.setSlice(1, Image<std::uint8_t>(2, 2));
  EXPECT_EQ(mask.status(1), SliceStatus::NotLooked);
  mask.setStatus(1, SliceStatus::NothingThere);
  EXPECT_EQ(mask.status(1), SliceStatus::NothingThere);
  EXPECT_THROW(mask.setSlice(1, Image<std::uint8_t>(3, 2)), Error);
  EXPECT_THROW(mask.setSlice(2, Image<std::uint8_t>(2, 2)), Error);
  EXPECT_THROW((void)mask.slice(-1), Error);
}

TEST(MaskFiles, ComeBackOnTheSameGrid) {
  const test::TemporaryFolder folder;
  const Mask mask = patterned(chest());
  for (const char* name : {"m.nii", "m.nii.gz", "m.nrrd", "m.mha"}) {
    writeMask(folder / name, mask);
    const MaskOnGrid onGrid = readMaskOnto(folder / name, chest());
    EXPECT_FALSE(onGrid.resampled) << name;
    EXPECT_EQ(onGrid.mask.voxels(), mask.voxels()) << name;
    EXPECT_EQ(readMask(folder / name).voxels(), mask.voxels()) << name;
  }
}

TEST(MaskFiles, FlippedAxesAreNoResampling) {
  const test::TemporaryFolder folder;
  const Mask mask = patterned(chest());
  writeMask(folder / "m.nii.gz", mask);
  Geometry flipped = chest();  // as a DICOM series whose rows run to anterior and columns to the right
  for (const std::size_t axis : {0U, 1U}) {
    flipped.origin[axis] += flipped.spacing[axis] * (flipped.size[axis] - 1);
    flipped.axes[axis] = flipped.axes[axis] * -1;
  }
  const MaskOnGrid onGrid = readMaskOnto(folder / "m.nii.gz", flipped);
  EXPECT_FALSE(onGrid.resampled);
  EXPECT_EQ(onGrid.mask.slice(1).at(0, 0), mask.slice(1).at(7, 5));
  EXPECT_EQ(onGrid.mask.slice(2).at(3, 1), mask.slice(2).at(4, 4));
}

TEST(MaskFiles, OneSliceOfASeriesIsTakenOut) {
  const test::TemporaryFolder folder;
  const Mask mask = patterned(chest());
  writeMask(folder / "m.nrrd", mask);
  const MaskOnGrid onGrid = readMaskOnto(folder / "m.nrrd", chest().slice(2));
  EXPECT_FALSE(onGrid.resampled);
  EXPECT_EQ(onGrid.mask.slice(0), mask.slice(2));
}

TEST(MaskFiles, NotANumberIsBackground) {
  const test::TemporaryFolder folder;
  Geometry geometry;
  geometry.size = {4, 1, 1};
  writeGrid(folder / "m.mha", Grid<float>{geometry, {std::numeric_limits<float>::quiet_NaN(), 0, 0.5F, -1}});
  EXPECT_EQ(readMask(folder / "m.mha").voxels(), (std::vector<std::uint8_t>{0, 0, 1, 1}));
}

TEST(MaskFiles, AnotherGridIsResampledAtVoxelCentres) {
  const test::TemporaryFolder folder;
  Geometry coarse;
  coarse.size = {2, 2, 1};
  coarse.spacing = {2, 2, 5};
  coarse.origin = {0.5, 0.5, 0};
  writeMask(folder / "m.nii", Mask(coarse, {1, 0, 0, 1}));
  Geometry fine;
  fine.size = {4, 4, 1};
  fine.spacing = {1, 1, 5};
  const MaskOnGrid onGrid = readMaskOnto(folder / "m.nii", fine);
  EXPECT_TRUE(onGrid.resampled);
  EXPECT_EQ(onGrid.mask.voxels(), (std::vector<std::uint8_t>{1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1}));
}

TEST(MaskFiles, AMaskOfPartOfTheGridIsResampled) {
  const test::TemporaryFolder folder;
  Geometry part = chest();
  part.origin = part.toPatient({2, 1, 1});
  part.size = {3, 2, 2};
  writeMask(folder / "m.nii.gz", Mask(part, std::vector<std::uint8_t>(12, 1)));
  const MaskOnGrid onGrid = readMaskOnto(folder / "m.nii.gz", chest());
  EXPECT_TRUE(onGrid.resampled);
  EXPECT_EQ(std::accumulate(onGrid.mask.voxels().begin(), onGrid.mask.voxels().end(), 0), 12);
  EXPECT_EQ(onGrid.mask.slice(1).at(2, 1), 1);
  EXPECT_EQ(onGrid.mask.slice(2).at(4, 2), 1);
  EXPECT_EQ(onGrid.mask.status(0), SliceStatus::NotLooked);
}

TEST(MaskFiles, AMaskElsewhereIsRefused) {
  const test::TemporaryFolder folder;
  Geometry away = chest();
  away.origin[2] += 500;
  writeMask(folder / "m.nii.gz", patterned(away));
  try {
    (void)readMaskOnto(folder / "m.nii.gz", chest());
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::MaskElsewhere);
    EXPECT_EQ(error.argument(0), (folder / "m.nii.gz").string());
  }
}

TEST(Resampled, KeepsWhatWasLookedAt) {
  Mask mask(chest());
  mask.setStatus(2, SliceStatus::NothingThere);
  const Mask same = resampled(mask, chest());
  EXPECT_EQ(same.status(2), SliceStatus::NothingThere);
  EXPECT_EQ(same.status(1), SliceStatus::NotLooked);
}

TEST(SharedMasks, OfASeriesIsRead) {
  SALISCOPE_NEEDS_SHARED("data/masks/cmb_crc_chest_contrast.nii.gz");
  const Mask mask = readMask(test::sharedFolder() / "data/masks/cmb_crc_chest_contrast.nii.gz");
  EXPECT_EQ(mask.geometry().size, (std::array<int, 3>{512, 512, 100}));
  EXPECT_EQ(mask.status(36), SliceStatus::Drawn);
  EXPECT_EQ(mask.geometry().axes[2], (Vec3{0, 0, 1}));
}

TEST(SharedMasks, OnAnotherGridLandsWhereItsAuthorsPutIt) {
  SALISCOPE_NEEDS_SHARED("data/ts_dissection_cta/masks_heart/heart_on_ct_grid_DERIVED.nii.gz");
  const auto folder = test::sharedFolder() / "data/ts_dissection_cta";
  const Geometry grid = readGrid(folder / "ct_heart_crop.nii.gz").geometry;
  const Mask expected = readMask(folder / "masks_heart/heart_on_ct_grid_DERIVED.nii.gz");
  const MaskOnGrid heart = readMaskOnto(folder / "masks_heart/heart.nii.gz", grid);
  EXPECT_FALSE(heart.resampled) << "the CT is a crop of the mask's grid";
  ASSERT_EQ(heart.mask.voxels().size(), expected.voxels().size());
  std::size_t both = 0;
  std::size_t either = 0;
  for (std::size_t i = 0; i < expected.voxels().size(); ++i) {
    both += expected.voxels()[i] & heart.mask.voxels()[i];
    either += expected.voxels()[i] | heart.mask.voxels()[i];
  }
  EXPECT_GT(static_cast<double>(both), 0.99 * static_cast<double>(either));
}

}  // namespace
}  // namespace saliscope
