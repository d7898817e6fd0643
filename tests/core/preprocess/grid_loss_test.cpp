#include "core/preprocess/grid_loss.h"

#include <gtest/gtest.h>

namespace saliscope {
namespace {

Geometry geometryOf(int columns, int rows, double mm) {
  Geometry geometry;
  geometry.size = {columns, rows, 1};
  geometry.spacing = {mm, mm, 5};
  return geometry;
}

TEST(GridLossTest, WholeBlocksLoseNothing) {
  Image<std::uint8_t> mask(8, 8);
  for (int row = 2; row < 6; ++row) {
    for (int column = 4; column < 8; ++column) mask.at(column, row) = 1;
  }
  const GridLoss loss = gridLoss(mask, geometryOf(8, 8, 0.5), 4, 4);
  EXPECT_EQ(loss.slicePixels, 16U);
  EXPECT_EQ(loss.modelPixels, 4U);
  EXPECT_DOUBLE_EQ(loss.sliceMm2, 4);
  EXPECT_DOUBLE_EQ(loss.modelMm2, 4);
  EXPECT_DOUBLE_EQ(loss.dice, 1);
}

TEST(GridLossTest, WhatLiesBetweenPixelCentresIsLost) {
  // Half the width: model pixel 1 takes slice pixel 3, so that slice pixel 2 alone vanishes and 3 alone doubles.
  Image<std::uint8_t> mask(8, 1);
  mask.at(2, 0) = 1;
  GridLoss loss = gridLoss(mask, geometryOf(8, 1, 1), 4, 1);
  EXPECT_EQ(loss.modelPixels, 0U);
  EXPECT_DOUBLE_EQ(loss.modelMm2, 0);
  EXPECT_DOUBLE_EQ(loss.dice, 0);
  mask.at(2, 0) = 0;
  mask.at(3, 0) = 1;
  loss = gridLoss(mask, geometryOf(8, 1, 1), 4, 1);
  EXPECT_EQ(loss.modelPixels, 1U);
  EXPECT_DOUBLE_EQ(loss.modelMm2, 2);
  EXPECT_DOUBLE_EQ(loss.dice, 2.0 / 3);
}

TEST(GridLossTest, AnEmptyMaskLosesNothing) {
  const GridLoss loss = gridLoss(Image<std::uint8_t>(5, 5), geometryOf(5, 5, 1), 3, 3);
  EXPECT_EQ(loss.slicePixels, 0U);
  EXPECT_DOUBLE_EQ(loss.dice, 1);
}

TEST(GridLossTest, AFinerModelGridLosesNothing) {
  Image<std::uint8_t> mask(3, 3);
  mask.at(1, 1) = 1;
  const GridLoss loss = gridLoss(mask, geometryOf(3, 3, 2), 9, 9);
  EXPECT_EQ(loss.modelPixels, 9U);
  EXPECT_DOUBLE_EQ(loss.modelMm2, 4);
  EXPECT_DOUBLE_EQ(loss.dice, 1);
}

}  // namespace
}  // namespace saliscope
