#include "core/base/geometry.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace saliscope {
namespace {

Geometry tilted() {
  Geometry g;
  g.size = {512, 400, 30};
  g.spacing = {0.7, 0.8, 5};
  g.origin = {-180, -170, -300};
  // Slices pushed along y as by a gantry tilt of 20 degrees: not orthogonal to the rows.
  const double a = 20 * M_PI / 180;
  g.axes[2] = {0, std::sin(a), std::cos(a)};
  return g;
}

TEST(Geometry, IndexAndPositionAreInverseAlsoForShearedGrids) {
  const Geometry g = tilted();
  const Vec3 index{12.25, 399, 17.5};
  const Vec3 back = g.toIndex(g.toPatient(index));
  for (std::size_t i = 0; i < 3; ++i) EXPECT_NEAR(back[i], index[i], 1e-9);
}

TEST(Geometry, ASliceLiesWhereItsVolumeHasIt) {
  const Geometry g = tilted();
  const Geometry s = g.slice(7);
  EXPECT_EQ(s.size[2], 1);
  const Vec3 a = g.toPatient({3, 4, 7});
  const Vec3 b = s.toPatient({3, 4, 0});
  for (std::size_t i = 0; i < 3; ++i) EXPECT_NEAR(a[i], b[i], 1e-9);
}

TEST(Geometry, SameGridSeesSizePositionAndDirection) {
  const Geometry g = tilted();
  Geometry other = g;
  EXPECT_TRUE(g.sameGrid(other));
  other.origin[2] += 0.005;
  EXPECT_TRUE(g.sameGrid(other));
  other.origin[2] += 0.1;
  EXPECT_FALSE(g.sameGrid(other));
  other = g;
  other.axes[2] = {0, 0, 1};
  EXPECT_FALSE(g.sameGrid(other));
  other = g;
  other.size[0] = 511;
  EXPECT_FALSE(g.sameGrid(other));
  other = g;
  other.origin[0] = std::nan("");
  EXPECT_FALSE(g.sameGrid(other));
}

TEST(Geometry, OrientationLettersNameTheStrongestDirectionFirst) {
  EXPECT_STREQ(orientationLetters({1, 0, 0}).data(), "L");
  EXPECT_STREQ(orientationLetters({-2, 0, 0}).data(), "R");
  EXPECT_STREQ(orientationLetters({0, -1, 0}).data(), "A");
  EXPECT_STREQ(orientationLetters({0, 0.3, 0.9}).data(), "SP");
  EXPECT_STREQ(orientationLetters({0, 0, 0}).data(), "");
}

}  // namespace
}  // namespace saliscope
