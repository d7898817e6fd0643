#include "core/volume/sample.h"

#include <gtest/gtest.h>

#include <cmath>

namespace saliscope {
namespace {

/// Linear in the patient's millimetres: linear sampling gives it back wherever the pixels lie.
float valueAt(const Vec3& mm) {
  return static_cast<float>(2 * mm[0] - 3 * mm[1] + 5 * mm[2] + 1);
}

Grid<float> linear(const Geometry& geometry) {
  Grid<float> grid{geometry, {}};
  for (int k = 0; k < geometry.size[2]; ++k) {
    for (int row = 0; row < geometry.size[1]; ++row) {
      for (int column = 0; column < geometry.size[0]; ++column) {
        grid.voxels.push_back(valueAt(geometry.toPatient({double(column), double(row), double(k)})));
      }
    }
  }
  return grid;
}

Geometry gridGeometry() {
  Geometry geometry;
  geometry.size = {8, 6, 5};
  geometry.spacing = {0.5, 1.5, 4};
  geometry.origin = {-7, 11, 3};
  return geometry;
}

/// Coronal: columns along the patient's left, rows along the slices.
Geometry coronal(const Geometry& grid, double row) {
  Geometry plane;
  plane.size = {grid.size[0], grid.size[2], 1};
  plane.spacing = {grid.spacing[0], grid.spacing[2], grid.spacing[1]};
  plane.axes = {grid.axes[0], grid.axes[2], grid.axes[1]};
  plane.origin = grid.toPatient({0, row, 0});
  return plane;
}

TEST(Sample, APlaneThroughVoxelCentresGivesTheStoredValues) {
  const Grid<float> grid = linear(gridGeometry());
  const Image<float> plane = sampleOn(grid, coronal(grid.geometry, 2));
  ASSERT_EQ(plane.columns(), 8);
  ASSERT_EQ(plane.rows(), 5);
  for (int k = 0; k < 5; ++k) {
    for (int column = 0; column < 8; ++column) {
      EXPECT_NEAR(plane.at(column, k), grid.voxels[static_cast<std::size_t>((k * 6 + 2) * 8 + column)], 1e-4);
    }
  }
}

TEST(Sample, BetweenCentresItIsLinearWhateverThePlane) {
  const Grid<float> grid = linear(gridGeometry());
  Geometry oblique = coronal(grid.geometry, 2.3);
  oblique.size = {4, 4, 1};
  oblique.spacing = {0.3, 0.7, 1};
  const double half = std::sqrt(0.5);
  oblique.axes = {Vec3{half, half, 0}, Vec3{0, 0, 1}, Vec3{half, -half, 0}};
  oblique.origin = grid.geometry.toPatient({1.2, 2.3, 1.4});
  const Image<float> plane = sampleOn(grid, oblique);
  for (int row = 0; row < 4; ++row) {
    for (int column = 0; column < 4; ++column) {
      EXPECT_NEAR(plane.at(column, row), valueAt(oblique.toPatient({double(column), double(row), 0})), 1e-3);
    }
  }
}

TEST(Sample, HalfAVoxelBeyondTheCentresTheGridEnds) {
  const Grid<float> grid = linear(gridGeometry());
  Geometry plane = coronal(grid.geometry, -0.5);
  EXPECT_NEAR(sampleOn(grid, plane).at(3, 1), valueAt(grid.geometry.toPatient({3, 0, 1})), 1e-4);
  plane = coronal(grid.geometry, -0.6);
  EXPECT_TRUE(std::isnan(sampleOn(grid, plane).at(3, 1)));
  plane = coronal(grid.geometry, 5.6);
  EXPECT_TRUE(std::isnan(sampleOn(grid, plane).at(3, 1)));
}

TEST(Sample, OneSliceReachesHalfItsThickness) {
  Geometry geometry = gridGeometry();
  geometry.size = {8, 6, 1};
  const Grid<float> grid = linear(geometry);
  Geometry plane = coronal(geometry, 2);
  plane.size[1] = 3;
  plane.origin = geometry.toPatient({0, 2, -1});
  const Image<float> image = sampleOn(grid, plane);
  EXPECT_TRUE(std::isnan(image.at(0, 0)));
  EXPECT_NEAR(image.at(0, 1), valueAt(geometry.toPatient({0, 2, 0})), 1e-4);
  EXPECT_TRUE(std::isnan(image.at(0, 2)));
}

}  // namespace
}  // namespace saliscope
