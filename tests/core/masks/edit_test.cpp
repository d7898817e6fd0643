#include "core/masks/edit.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace saliscope {
namespace {

Image<std::uint8_t> drawing(const std::vector<std::string>& rows) {
  Image<std::uint8_t> mask(static_cast<int>(rows.front().size()), static_cast<int>(rows.size()));
  for (int row = 0; row < mask.rows(); ++row) {
    for (int column = 0; column < mask.columns(); ++column) {
      mask.at(column, row) = rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] == '#' ? 1 : 0;
    }
  }
  return mask;
}

/// Shoelace formula: positive for outer outlines (clockwise on screen), negative for holes.
double signedArea(const std::vector<PixelPoint>& polygon) {
  double area = 0;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const PixelPoint& a = polygon[i];
    const PixelPoint& b = polygon[(i + 1) % polygon.size()];
    area += (a.column * b.row - b.column * a.row) / 2;
  }
  return area;
}

double totalArea(const std::vector<std::vector<PixelPoint>>& polygons) {
  return std::accumulate(polygons.begin(), polygons.end(), 0.0, [](double sum, const auto& p) { return sum + signedArea(p); });
}

TEST(PaintStroke, ADabIsADisc) {
  Image<std::uint8_t> mask(11, 11);
  const std::size_t changed = paintStroke(mask, {5, 5}, {5, 5}, 2, 1, 1, 1);
  EXPECT_EQ(changed, 13U) << "lattice points within 2 of the centre";
  EXPECT_EQ(mask.at(7, 5), 1);
  EXPECT_EQ(mask.at(7, 6), 0);
  EXPECT_EQ(paintStroke(mask, {5, 5}, {5, 5}, 2, 1, 1, 1), 0U) << "nothing left to change";
  EXPECT_EQ(paintStroke(mask, {5, 5}, {5, 5}, 1, 1, 1, 0), 5U);
}

TEST(PaintStroke, IsRoundInMillimetres) {
  Image<std::uint8_t> mask(21, 21);
  paintStroke(mask, {10, 10}, {10, 10}, 4, 0.5, 2, 1);
  EXPECT_EQ(mask.at(18, 10), 1);
  EXPECT_EQ(mask.at(19, 10), 0);
  EXPECT_EQ(mask.at(10, 12), 1);
  EXPECT_EQ(mask.at(10, 13), 0);
  EXPECT_EQ(mask.at(18, 11), 0);
}

TEST(PaintStroke, SweepsACapsule) {
  Image<std::uint8_t> mask(40, 9);
  const std::size_t changed = paintStroke(mask, {4, 4}, {34, 4}, 2, 1, 1, 1);
  EXPECT_EQ(changed, 13U + 30U * 5U) << "a disc and thirty more columns of five";
}

TEST(PaintStroke, IsCutAtTheEdgesAndCanMissTheImage) {
  Image<std::uint8_t> mask(8, 8);
  EXPECT_EQ(paintStroke(mask, {-5, -5}, {-3, -9}, 2, 1, 1, 1), 0U);
  EXPECT_EQ(paintStroke(mask, {0, 0}, {0, 0}, 1, 1, 1, 1), 3U);
  EXPECT_EQ(paintStroke(mask, {1e9, 3}, {-1e9, 3}, 0.4, 1, 1, 1), 8U);
  EXPECT_EQ(paintStroke(mask, {4, 6}, {4, 6}, 0, 1, 1, 1), 1U) << "the thinnest brush paints its own pixel";
}

TEST(Outline, OfOnePixelIsItsSquare) {
  const auto polygons = outline(drawing({"...", ".#.", "..."}));
  ASSERT_EQ(polygons.size(), 1U);
  ASSERT_EQ(polygons[0].size(), 4U);
  EXPECT_EQ(polygons[0][0].column, 0.5);
  EXPECT_EQ(polygons[0][0].row, 0.5);
  EXPECT_EQ(polygons[0][2].column, 1.5);
  EXPECT_EQ(polygons[0][2].row, 1.5);
}

TEST(Outline, MergesStraightEdges) {
  const auto block = outline(drawing({"##", "##"}));
  ASSERT_EQ(block.size(), 1U);
  EXPECT_EQ(block[0].size(), 4U);
  EXPECT_EQ(signedArea(block[0]), 4);
  const auto full = outline(Image<std::uint8_t>(30, 20, std::uint8_t{1}));
  ASSERT_EQ(full.size(), 1U);
  EXPECT_EQ(full[0].size(), 4U);
  EXPECT_EQ(signedArea(full[0]), 600);
  EXPECT_TRUE(outline(Image<std::uint8_t>(5, 5)).empty());
}

TEST(Outline, GivesHolesTheirOwnPolygon) {
  const auto ring = outline(drawing({"###", "#.#", "###"}));
  ASSERT_EQ(ring.size(), 2U);
  EXPECT_EQ(signedArea(ring[0]), 9);
  EXPECT_EQ(signedArea(ring[1]), -1);
  EXPECT_EQ(ring[1].size(), 4U);
}

TEST(Outline, KeepsPixelsThatTouchByACornerApart) {
  for (const auto& rows : {std::vector<std::string>{"#.", ".#"}, std::vector<std::string>{".#", "#."}}) {
    const auto polygons = outline(drawing(rows));
    ASSERT_EQ(polygons.size(), 2U);
    for (const auto& polygon : polygons) EXPECT_EQ(signedArea(polygon), 1);
  }
}

TEST(Outline, EnclosesAsManyPixelsAsAreSet) {
  // Rings with corner-touching holes and pixels, from a fixed recurrence.
  Image<std::uint8_t> mask(60, 50);
  unsigned state = 12345;
  std::size_t set = 0;
  for (std::size_t i = 0; i < mask.size(); ++i) {
    state = state * 1664525U + 1013904223U;
    mask[i] = static_cast<std::uint8_t>(state >> 31U);
    set += mask[i];
  }
  const auto polygons = outline(mask);
  EXPECT_EQ(totalArea(polygons), static_cast<double>(set));
  for (const auto& polygon : polygons) {
    EXPECT_EQ(polygon.size() % 2, 0U);
    for (std::size_t i = 0; i < polygon.size(); ++i) {
      const PixelPoint& a = polygon[i];
      const PixelPoint& b = polygon[(i + 1) % polygon.size()];
      const PixelPoint& c = polygon[(i + 2) % polygon.size()];
      EXPECT_NE(a.column == b.column, b.column == c.column) << "corners only";
    }
  }
}

}  // namespace
}  // namespace saliscope
