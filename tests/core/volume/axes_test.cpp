#include "core/volume/axes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace saliscope {
namespace {

/// Every voxel of the view lies where the stored voxel it names lies.
void expectSamePositions(const Geometry& stored) {
  const AxisView view = readingView(stored);
  const auto& size = view.geometry.size;
  for (int k = 0; k < size[2]; ++k) {
    for (int row = 0; row < size[1]; ++row) {
      for (int column = 0; column < size[0]; ++column) {
        const std::ptrdiff_t at = view.first + column * view.steps[0] + row * view.steps[1] + k * view.steps[2];
        ASSERT_GE(at, 0);
        ASSERT_LT(at, static_cast<std::ptrdiff_t>(stored.voxels()));
        const auto plane = stored.size[0] * stored.size[1];
        const Vec3 index{static_cast<double>(at % stored.size[0]), static_cast<double>(at % plane / stored.size[0]),
                         static_cast<double>(at / plane)};
        const Vec3 shown{static_cast<double>(column), static_cast<double>(row), static_cast<double>(k)};
        ASSERT_LT(length(stored.toPatient(index) - view.geometry.toPatient(shown)), 1e-9);
      }
    }
  }
}

Geometry stack(const Vec3& columns, const Vec3& rows, const Vec3& slices) {
  Geometry geometry;
  geometry.size = {3, 4, 5};
  geometry.spacing = {0.5, 0.7, 2};
  geometry.origin = {-11, 22, -33};
  geometry.axes = {columns, rows, slices};
  return geometry;
}

TEST(ReadingView, LeavesDicomAxesAsTheyAre) {
  const AxisView view = readingView(stack({1, 0, 0}, {0, 1, 0}, {0, 0, 1}));
  EXPECT_EQ(view.first, 0);
  EXPECT_EQ(view.steps, (std::array<std::ptrdiff_t, 3>{1, 3, 12}));
}

TEST(ReadingView, TurnsEveryAxialStackToLps) {
  for (const double a : {-1.0, 1.0}) {
    for (const double b : {-1.0, 1.0}) {
      for (const double c : {-1.0, 1.0}) {
        for (const bool swapped : {false, true}) {
          const Geometry stored = swapped ? stack({0, a, 0}, {b, 0, 0}, {0, 0, c}) : stack({a, 0, 0}, {0, b, 0}, {0, 0, c});
          expectSamePositions(stored);
          const Geometry shown = readingView(stored).geometry;
          EXPECT_EQ(shown.axes, (std::array<Vec3, 3>{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}));
          EXPECT_EQ(shown.size, swapped ? (std::array<int, 3>{4, 3, 5}) : (std::array<int, 3>{3, 4, 5}));
        }
      }
    }
  }
}

TEST(ReadingView, KeepsTheSliceAxisOfSagittalAndCoronalStacks) {
  const Geometry sagittal = stack({0, 0, -1}, {0, -1, 0}, {-1, 0, 0});
  expectSamePositions(sagittal);
  EXPECT_EQ(readingView(sagittal).geometry.axes, (std::array<Vec3, 3>{{{0, 1, 0}, {0, 0, 1}, {1, 0, 0}}}));
  const Geometry coronal = stack({-1, 0, 0}, {0, 0, -1}, {0, -1, 0});
  expectSamePositions(coronal);
  EXPECT_EQ(readingView(coronal).geometry.axes, (std::array<Vec3, 3>{{{1, 0, 0}, {0, 0, 1}, {0, 1, 0}}}));
}

TEST(ReadingView, KeepsTiltAndShear) {
  const double c = std::cos(0.3);
  const double s = std::sin(0.3);
  expectSamePositions(stack({-1, 0, 0}, {0, -c, s}, {0, 0, -1}));
  const Geometry shown = readingView(stack({-1, 0, 0}, {0, -c, s}, {0, 0, -1})).geometry;
  EXPECT_EQ(shown.axes[1], (Vec3{0, c, -s}));
}

}  // namespace
}  // namespace saliscope
