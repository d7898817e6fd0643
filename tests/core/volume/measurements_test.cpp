#include "core/volume/measurements.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace saliscope {
namespace {

const Vec3 uneven{0.5, 2, 7};  // mm per column, row; the slice distance plays no part

TEST(Measurements, LengthIsInMm) {
  EXPECT_DOUBLE_EQ(lengthMm({1, 1}, {4, 5}, {1, 1, 1}), 5);
  EXPECT_DOUBLE_EQ(lengthMm({0, 0}, {6, 2}, uneven), 5);  // 3 mm by 4 mm
  EXPECT_DOUBLE_EQ(lengthMm({6, 2}, {0, 0}, uneven), 5);
  EXPECT_EQ(lengthMm({3, 3}, {3, 3}, uneven), 0);
}

TEST(Measurements, AnglesAreThoseOfThePatientNotOfThePixels) {
  EXPECT_DOUBLE_EQ(angleDegrees({1, 0}, {0, 0}, {0, 1}, uneven), 90);
  EXPECT_DOUBLE_EQ(angleDegrees({0, 0}, {5, 5}, {10, 10}, uneven), 180);
  EXPECT_DOUBLE_EQ(angleDegrees({9, 9}, {5, 5}, {10, 10}, uneven), 0);
  // The diagonal of four columns by one row is 2 mm by 2 mm.
  EXPECT_NEAR(angleDegrees({4, 1}, {0, 0}, {9, 0}, uneven), 45, 1e-12);
  EXPECT_NEAR(angleDegrees({4, 1}, {0, 0}, {9, 0}, {1, 1, 1}), std::atan(0.25) * 180 / std::numbers::pi, 1e-12);
  EXPECT_EQ(angleDegrees({0, 0}, {0, 0}, {9, 0}, uneven), 0);
}

TEST(Measurements, AreasAreExact) {
  EXPECT_DOUBLE_EQ(SliceArea::rectangle({10, 8}, {2, 3}).mm2(uneven), 40);
  EXPECT_NEAR(SliceArea::ellipse({2, 3}, {10, 8}).mm2(uneven), std::numbers::pi * 10, 1e-12);  // half axes 2 mm and 5 mm
  EXPECT_DOUBLE_EQ(SliceArea::polygon({{0, 0}, {4, 0}, {0, 3}}).mm2({1, 1, 1}), 6);
  EXPECT_DOUBLE_EQ(SliceArea::polygon({{0, 3}, {4, 0}, {0, 0}}).mm2(uneven), 6);  // the other way round
  EXPECT_EQ(SliceArea::polygon({{0, 3}, {4, 0}}).mm2(uneven), 0);
  EXPECT_EQ(SliceArea::polygon({}).mm2(uneven), 0);
  // An L: the square without its upper right quarter.
  EXPECT_DOUBLE_EQ(SliceArea::polygon({{0, 0}, {2, 0}, {2, 2}, {4, 2}, {4, 4}, {0, 4}}).mm2({1, 1, 1}), 12);
}

TEST(Measurements, InsideIsInside) {
  const SliceArea ell = SliceArea::polygon({{0, 0}, {2, 0}, {2, 2}, {4, 2}, {4, 4}, {0, 4}});
  EXPECT_TRUE(ell.contains({1, 1}));
  EXPECT_FALSE(ell.contains({3, 1}));
  EXPECT_TRUE(ell.contains({3, 3}));
  EXPECT_FALSE(ell.contains({5, 3}));
  const SliceArea ellipse = SliceArea::ellipse({0, 0}, {8, 4});
  EXPECT_TRUE(ellipse.contains({0, 2}));
  EXPECT_TRUE(ellipse.contains({4, 4}));
  EXPECT_FALSE(ellipse.contains({1, 0.5}));
  EXPECT_TRUE(SliceArea::rectangle({0, 0}, {8, 4}).contains({1, 0.5}));
  EXPECT_FALSE(SliceArea::rectangle({0, 0}, {8, 4}).contains({1, 4.5}));
}

TEST(Measurements, RunsAreThePixelsInside) {
  const std::vector<SliceArea> shapes{SliceArea::rectangle({1.5, -3}, {6, 4}),
                                      SliceArea::ellipse({-2, 0}, {8.5, 7}),
                                      SliceArea::polygon({{0, 0}, {2, 0}, {2, 2}, {4, 2}, {4, 4}, {9, 4}, {9, 9}, {0, 9}}),
                                      SliceArea::polygon({{0, 0}, {8, 8}, {8, 0}, {0, 8}}),  // an hourglass
                                      SliceArea::polygon({{3, 3}, {5, 5}}),
                                      SliceArea::polygon({})};
  for (std::size_t shape = 0; shape < shapes.size(); ++shape) {
    for (int row = 0; row < 8; ++row) {
      std::vector<bool> inside(8, false);
      for (const auto& [from, to] : shapes[shape].runs(row, 8)) {
        for (int column = from; column <= to; ++column) inside[static_cast<std::size_t>(column)] = true;
      }
      for (int column = 0; column < 8; ++column) {
        EXPECT_EQ(inside[static_cast<std::size_t>(column)],
                  shapes[shape].contains({static_cast<double>(column), static_cast<double>(row)}))
            << "shape " << shape << " at " << column << ", " << row;
      }
    }
  }
}

TEST(Measurements, StatisticsOfARamp) {
  // HU = 10 column + row: over columns 2..4 and rows 1..2 the six values 21, 31, 41, 22, 32, 42.
  Image<float> hu(8, 6);
  for (int row = 0; row < 6; ++row) {
    for (int column = 0; column < 8; ++column) hu.at(column, row) = static_cast<float>(10 * column + row);
  }
  const HuStatistics ramp = huStatistics(hu, SliceArea::rectangle({1.6, 0.7}, {4.4, 2.4}));
  EXPECT_EQ(ramp.count, 6);
  EXPECT_DOUBLE_EQ(ramp.mean, 31.5);
  EXPECT_NEAR(ramp.deviation, std::sqrt((4 * 100 + 6 * 0.25) / 5), 1e-9);
  EXPECT_EQ(ramp.minimum, 21);
  EXPECT_EQ(ramp.maximum, 42);
  // What lies outside of the slice has no HU.
  EXPECT_EQ(huStatistics(hu, SliceArea::rectangle({-50, -50}, {0.5, 50})).count, 6);
  EXPECT_EQ(huStatistics(hu, SliceArea::rectangle({20, 20}, {30, 30})).count, 0);
  EXPECT_EQ(huStatistics(hu, SliceArea::rectangle({-1e300, -1e300}, {1e300, 1e300})).count, 48);
  EXPECT_EQ(huStatistics(hu, SliceArea::polygon({{-1e300, -5}, {1e300, -5}, {1e300, 20}, {-1e300, 20}})).count, 48);
  const HuStatistics one = huStatistics(hu, SliceArea::ellipse({2.9, 2.9}, {3.1, 3.1}));
  EXPECT_EQ(one.count, 1);
  EXPECT_EQ(one.mean, 33);
  EXPECT_EQ(one.deviation, 0);
  EXPECT_EQ(huStatistics(hu, SliceArea::rectangle({2.1, 2.1}, {2.9, 2.9})).mean, 0);
}

TEST(Measurements, ADiscHasAsManyPixelsAsItsArea) {
  Image<float> hu(200, 100, -1000.F);
  // A disc of 30 mm radius where columns are 0.5 mm and rows 2 mm apart.
  const SliceArea disc = SliceArea::ellipse({40, 35}, {160, 65});
  for (int row = 0; row < 100; ++row) {
    for (int column = 0; column < 200; ++column) {
      if (disc.contains({static_cast<double>(column), static_cast<double>(row)})) hu.at(column, row) = 70;
    }
  }
  const HuStatistics inside = huStatistics(hu, disc);
  EXPECT_NEAR(inside.count * 1.0, disc.mm2(uneven), 0.02 * disc.mm2(uneven));
  EXPECT_NEAR(disc.mm2(uneven), std::numbers::pi * 900, 1e-9);
  EXPECT_EQ(inside.mean, 70);
  EXPECT_EQ(inside.deviation, 0);
  // The same as a polygon of many corners.
  std::vector<SlicePoint> corners;
  constexpr int count = 720;
  for (int i = 0; i < count; ++i) {
    const double angle = 2 * std::numbers::pi * i / count;
    corners.push_back({100 + 60 * std::cos(angle), 50 + 15 * std::sin(angle)});
  }
  const SliceArea polygon = SliceArea::polygon(corners);
  EXPECT_NEAR(polygon.mm2(uneven), std::numbers::pi * 900, 0.1);
  // Centres that the circle itself meets lie outside of the polygon in it.
  EXPECT_NEAR(huStatistics(hu, polygon).count, inside.count, 16);
}

}  // namespace
}  // namespace saliscope
