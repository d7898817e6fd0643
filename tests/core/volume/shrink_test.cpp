#include "core/volume/shrink.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace saliscope {
namespace {

/// A value that is linear in the patient's millimetres, so that means lie where block centres do.
float valueAt(const Vec3& mm) {
  return static_cast<float>(2 * mm[0] - 3 * mm[1] + 5 * mm[2] + 1);
}

Geometry placed(std::array<int, 3> size) {
  Geometry geometry;
  geometry.size = size;
  geometry.spacing = {0.5, 1.5, 4};
  geometry.origin = {-7, 11, 3};
  return geometry;
}

std::vector<float> filled(const Geometry& geometry) {
  std::vector<float> voxels;
  for (int k = 0; k < geometry.size[2]; ++k) {
    for (int row = 0; row < geometry.size[1]; ++row) {
      for (int column = 0; column < geometry.size[0]; ++column) {
        voxels.push_back(valueAt(geometry.toPatient({double(column), double(row), double(k)})));
      }
    }
  }
  return voxels;
}

void expectInPlace(const Grid<float>& grid, int wholeColumns) {
  std::size_t i = 0;
  for (int k = 0; k < grid.geometry.size[2]; ++k) {
    for (int row = 0; row < grid.geometry.size[1]; ++row) {
      for (int column = 0; column < grid.geometry.size[0]; ++column, ++i) {
        if (column >= wholeColumns) continue;
        const Vec3 mm = grid.geometry.toPatient({double(column), double(row), double(k)});
        EXPECT_NEAR(grid.voxels[i], valueAt(mm), 1e-3);
      }
    }
  }
}

TEST(Shrink, BlocksAreMeansThatStandWhereTheirVoxelsWere) {
  const Geometry geometry = placed({8, 6, 4});
  const Grid<float> small = shrink(geometry, filled(geometry), 4);
  EXPECT_EQ(small.geometry.size, (std::array<int, 3>{4, 3, 4}));
  EXPECT_EQ(small.geometry.spacing, (Vec3{1, 3, 4}));
  expectInPlace(small, 4);
}

TEST(Shrink, TheLastBlockMayHoldLess) {
  const Geometry geometry = placed({7, 2, 2});
  const Grid<float> small = shrink(geometry, filled(geometry), 3);
  EXPECT_EQ(small.geometry.size, (std::array<int, 3>{3, 2, 2}));
  expectInPlace(small, 2);
  // Its one column is its mean.
  EXPECT_NEAR(small.voxels[2], valueAt(geometry.toPatient({6, 0, 0})), 1e-3);
}

TEST(Shrink, LeftHandedAxesAreTurnedRound) {
  Geometry geometry = placed({4, 4, 5});
  geometry.axes[2] = {0, 0, -1};
  const Grid<float> same = shrink(geometry, filled(geometry), 64);
  EXPECT_GT(dot(cross(same.geometry.axes[0], same.geometry.axes[1]), same.geometry.axes[2]), 0);
  EXPECT_EQ(same.geometry.size, geometry.size);
  expectInPlace(same, 4);
}

TEST(Shrink, AMaskIsCutOutAndBecomesShares) {
  const Geometry geometry = placed({10, 10, 3});
  std::vector<std::uint8_t> mask(geometry.voxels());
  for (const int column : {4, 5, 6}) mask[static_cast<std::size_t>(100 + 50 + column)] = 1;
  const Box box = boxOf(geometry, mask, 1);
  EXPECT_EQ(box.first, (std::array<int, 3>{3, 4, 0}));
  EXPECT_EQ(box.size, (std::array<int, 3>{5, 3, 3}));
  const Grid<float> shares = shrink(geometry, mask, box, 3);
  EXPECT_EQ(shares.geometry.size, (std::array<int, 3>{3, 3, 3}));
  const auto at = [&](int column, int row, int k) { return shares.voxels[static_cast<std::size_t>((k * 3 + row) * 3 + column)]; };
  EXPECT_EQ(at(0, 1, 1), 0.5F);  // columns 3 and 4
  EXPECT_EQ(at(1, 1, 1), 1.0F);
  EXPECT_EQ(at(2, 1, 1), 0.0F);  // column 7 alone
  EXPECT_EQ(at(1, 0, 1), 0.0F);
  const Vec3 mm = shares.geometry.toPatient({1, 1, 1});
  const Vec3 voxel = geometry.toIndex(mm);
  EXPECT_NEAR(voxel[0], 5.5, 1e-9);
  EXPECT_NEAR(voxel[1], 5, 1e-9);
}

TEST(Shrink, AnEmptyMaskHasNoBox) {
  const Geometry geometry = placed({3, 3, 3});
  EXPECT_TRUE(boxOf(geometry, std::vector<std::uint8_t>(27), 1).empty());
}

TEST(Shrink, QuantilesLeaveOutWhatIsNotFinite) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  EXPECT_EQ(quantile({4, nan, 1, 3, 2, 0}, 0.5), 2.0F);
  EXPECT_EQ(quantile({4, nan, 1}, 1), 4.0F);
  EXPECT_EQ(quantile({nan}, 0.5), 0.0F);
}

}  // namespace
}  // namespace saliscope
