#include "core/volume/reslice.h"

#include <gtest/gtest.h>

#include "core/base/error.h"

namespace saliscope {
namespace {

/// 4 x 3 x 2 voxels; HU = 100 column + 10 row + slice.
Volume numbered(const Geometry& placed = {}) {
  Geometry geometry = placed;
  geometry.size = {4, 3, 2};
  geometry.spacing = {1, 2, 5};
  geometry.origin = {10, 20, 30};
  std::vector<float> voxels;
  for (int k = 0; k < 2; ++k) {
    for (int row = 0; row < 3; ++row) {
      for (int column = 0; column < 4; ++column) voxels.push_back(static_cast<float>(100 * column + 10 * row + k));
    }
  }
  return {geometry, voxels};
}

TEST(Reslice, EveryPixelIsTheVoxelAtItsPlaceInThePatient) {
  const Volume volume = numbered();
  for (int axis = 0; axis < 3; ++axis) {
    for (int index = 0; index < volume.geometry().size[static_cast<std::size_t>(axis)]; ++index) {
      const Slice slice = reslice(volume, axis, index);
      EXPECT_EQ(slice.index, index);
      EXPECT_EQ(slice.hu.columns(), slice.geometry.size[0]);
      EXPECT_EQ(slice.hu.rows(), slice.geometry.size[1]);
      for (int row = 0; row < slice.hu.rows(); ++row) {
        for (int column = 0; column < slice.hu.columns(); ++column) {
          const Vec3 mm = slice.geometry.toPatient({static_cast<double>(column), static_cast<double>(row), 0});
          const Vec3 voxel = volume.geometry().toIndex(mm);
          EXPECT_NEAR(slice.hu.at(column, row), 100 * voxel[0] + 10 * voxel[1] + voxel[2], 1e-3);
        }
      }
    }
  }
}

TEST(Reslice, TheStoredSlicesAreThoseOfTheVolume) {
  Volume volume = numbered();
  volume.setSliceOrigins({{10, 20, 30}, {10, 21, 34}});
  const Slice slice = reslice(volume, 2, 1);
  EXPECT_EQ(slice.hu, volume.slice(1).hu);
  EXPECT_EQ(slice.geometry.origin, (Vec3{10, 21, 34}));
  EXPECT_THROW((void)reslice(volume, 0, 4), Error);
  EXPECT_THROW((void)reslice(volume, 1, -1), Error);
}

TEST(Reslice, PlanesAreNamedByTheBody) {
  const Volume axial = numbered();
  EXPECT_EQ(axisOf(axial.geometry(), BodyPlane::Axial), 2);
  EXPECT_EQ(axisOf(axial.geometry(), BodyPlane::Coronal), 1);
  EXPECT_EQ(axisOf(axial.geometry(), BodyPlane::Sagittal), 0);
  Geometry turned;
  turned.axes = {{{0, 1, 0}, {0, 0, -1}, {1, 0, 0}}};  // a series of sagittal slices
  EXPECT_EQ(planeOf(turned, 2), BodyPlane::Sagittal);
  EXPECT_EQ(planeOf(turned, 1), BodyPlane::Axial);
  EXPECT_EQ(planeOf(turned, 0), BodyPlane::Coronal);
}

TEST(Reslice, ObliqueVolumesHaveThreeDifferentPlanes) {
  const double c = 0.70710678;
  Geometry oblique;
  oblique.axes = {{{1, 0, 0}, {0, c, -c}, {0, c, c}}};
  EXPECT_NE(planeOf(oblique, 1), planeOf(oblique, 2));
  EXPECT_EQ(planeOf(oblique, 0), BodyPlane::Sagittal);
}

TEST(Reslice, SlabsJoinThePlanesWithinTheirThickness) {
  const Volume volume = numbered();
  // Columns are 1 mm apart: 2 mm reach one to each side.
  EXPECT_EQ(slabRange(volume.geometry(), 0, 1, 2), (std::array<int, 2>{0, 2}));
  EXPECT_EQ(slabRange(volume.geometry(), 0, 1, 1.9), (std::array<int, 2>{1, 1}));
  EXPECT_EQ(slabRange(volume.geometry(), 0, 3, 2), (std::array<int, 2>{2, 3}));
  EXPECT_EQ(reslice(volume, 0, 1, {2, SlabMode::Maximum}).hu.at(2, 1), 221);
  EXPECT_EQ(reslice(volume, 0, 1, {2, SlabMode::Minimum}).hu.at(2, 1), 21);
  EXPECT_EQ(reslice(volume, 0, 1, {2, SlabMode::Average}).hu.at(2, 1), 121);
  EXPECT_EQ(reslice(volume, 0, 3, {2, SlabMode::Average}).hu.at(0, 0), 250);
}

}  // namespace
}  // namespace saliscope
