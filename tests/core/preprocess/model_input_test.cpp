#include "core/preprocess/model_input.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <vector>

#include "core/base/error.h"

namespace saliscope {
namespace {

/// The 7 x 5 image whose resized versions PyTorch gave below.
Image<float> pattern() {
  Image<float> image(7, 5);
  for (int row = 0; row < 5; ++row) {
    for (int column = 0; column < 7; ++column) {
      image.at(column, row) = static_cast<float>((3 * row * row + 7 * column + 5 * row * column) % 11) / 10;
    }
  }
  return image;
}

void expectPixels(const Image<float>& image, const std::vector<double>& expected, double tolerance) {
  ASSERT_EQ(image.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_NEAR(image[i], expected[i], tolerance) << "pixel " << i;
}

ErrorCode codeOf(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  ADD_FAILURE() << "nothing was thrown";
  return ErrorCode::Internal;
}

// torch 1.13: interpolate(x, size=(rows, columns), mode="bilinear", antialias=True, align_corners=False)

TEST(ResizeBilinear, ShrinksAsPyTorch) {
  expectPixels(
      resizeBilinear(pattern(), 4, 3, true),
      {0.3306122, 0.5468572, 0.6577143, 0.6979591, 0.3904762, 0.484, 0.576, 0.6380952, 0.562585, 0.5342857, 0.4817142, 0.4210884},
      1e-6);
}

TEST(ResizeBilinear, EnlargesAsPyTorch) {
  expectPixels(
      resizeBilinear(pattern(), 9, 8, true),
      {0.0,       0.4666667, 0.5222222, 0.4555556, 1.0,       0.688889,  0.3777777, 0.4333335, 0.9,       0.13125,   0.4229167,
       0.4881944, 0.4847223, 0.825,     0.6840278, 0.5430555, 0.6083334, 0.9,       0.2875,    0.375,     0.4465278, 0.5104167,
       0.6125,    0.6611111, 0.7479167, 0.8270834, 0.86875,   0.1625,    0.4583334, 0.4673611, 0.3923612, 0.7375,    0.4944445,
       0.6715279, 0.7645833, 0.55625,   0.225,     0.5,       0.4847222, 0.3854167, 0.70625,   0.4388889, 0.5916668, 0.6604166,
       0.43125,   0.475,     0.5,       0.4986111, 0.4895833, 0.51875,   0.4944445, 0.5083333, 0.5145833, 0.49375,   0.44375,
       0.63125,   0.575,     0.45,      0.66875,   0.40625,   0.4875001, 0.4999999, 0.275,     0.4,       0.7333333, 0.6333333,
       0.4111112, 0.8,       0.3333334, 0.4777779, 0.4999999, 0.1},
      1e-6);
}

TEST(ResizeBilinear, ShrinksOneWayAndEnlargesTheOtherAsPyTorch) {
  expectPixels(resizeBilinear(pattern(), 10, 2, true),
               {0.1681818, 0.3881818, 0.5181819, 0.3781818, 0.6281818, 0.6981819, 0.5706818, 0.6056818, 0.6856818, 0.7681819,
                0.3681818, 0.5331818, 0.5931817, 0.3831818, 0.5631818, 0.5631818, 0.3831817, 0.5931818, 0.5331818, 0.3681818},
               1e-6);
}

TEST(ResizeBilinear, WithoutAntialiasingAsPyTorch) {
  expectPixels(resizeBilinear(pattern(), 9, 3, false),
               {0.1,       0.4333333, 0.4962963, 0.4777778, 0.8666666, 0.6851851, 0.5037037, 0.5666667, 0.9,
                0.1,       0.5,       0.4777777, 0.3333334, 0.8,       0.4111111, 0.6333334, 0.7333332, 0.4,
                0.4333333, 0.6555555, 0.5888889, 0.4407408, 0.6999999, 0.3888889, 0.4851852, 0.4999999, 0.2333334},
               1e-6);
}

TEST(ResizeBilinear, SameSizeChangesNothing) {
  EXPECT_EQ(resizeBilinear(pattern(), 7, 5, true), pattern());
}

TEST(ResizeBilinear, KeepsAConstantAndTheInsideOfARamp) {
  const Image<float> constant(33, 21, 0.25F);
  const auto resized = resizeBilinear(constant, 10, 50, true);
  for (const float value : resized.pixels()) EXPECT_NEAR(value, 0.25, 1e-7);

  Image<float> ramp(40, 3);
  for (int row = 0; row < 3; ++row) {
    for (int column = 0; column < 40; ++column) ramp.at(column, row) = static_cast<float>(column);
  }
  const auto half = resizeBilinear(ramp, 20, 3, true);
  for (int column = 2; column < 18; ++column) EXPECT_NEAR(half.at(column, 1), 2 * column + 0.5, 1e-5);
}

TEST(ToModelInput, WindowsBeforeItResizes) {
  // Far outside the window on one side: resizing first would mix -1000 HU in and give black.
  const Image<float> hu(2, 1, std::vector<float>{-1000, 240});
  const auto input = toModelInput(hu, {.rows = 1, .columns = 1, .windowLow = -160, .windowHigh = 240});
  EXPECT_NEAR(input[0], 0.5, 1e-6);
}

TEST(ToModelInput, ScalesTheWindowToZeroAndOne) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const Image<float> hu(6, 1, std::vector<float>{-161, -160, -60, 240, 3000, nan});
  const auto input = toModelInput(hu, {.rows = 1, .columns = 6, .windowLow = -160, .windowHigh = 240});
  expectPixels(input, {0, 0, 0.25, 1, 1, 0}, 1e-7);
}

TEST(ToModelInput, HasTheCardsSize) {
  const auto input = toModelInput(Image<float>(30, 20), {.rows = 12, .columns = 18, .windowLow = 0, .windowHigh = 1});
  EXPECT_EQ(input.columns(), 18);
  EXPECT_EQ(input.rows(), 12);
}

TEST(ToModelInput, RefusesAnEmptySlice) {
  EXPECT_EQ(codeOf([] { (void)toModelInput(Image<float>(), {}); }), ErrorCode::SizeMismatch);
  EXPECT_EQ(codeOf([] { (void)toModelInput(Image<float>(2, 2), {.rows = 0}); }), ErrorCode::SizeMismatch);
  EXPECT_EQ(codeOf([] { (void)toModelInput(Image<float>(2, 2), {.windowLow = 5, .windowHigh = 5}); }), ErrorCode::Internal);
}

TEST(ToSliceGrid, KeepsThePlaceOfAPeak) {
  Image<float> map(8, 8);
  map.at(5, 2) = 1;
  const auto large = toSliceGrid(map, 32, 16);
  // Model pixel 5 covers slice columns 20..23, model pixel 2 covers slice rows 4..5.
  const auto peak = std::max_element(large.pixels().begin(), large.pixels().end()) - large.pixels().begin();
  EXPECT_NEAR(static_cast<double>(peak % 32), 21.5, 0.5);
  EXPECT_NEAR(static_cast<double>(peak / 32), 4.5, 0.5);
}

TEST(MaskToModelGrid, TakesTheNearestByHalfOpenCentres) {
  const Image<std::uint8_t> mask(5, 1, std::vector<std::uint8_t>{1, 2, 3, 4, 5});
  EXPECT_EQ(maskToModelGrid(mask, 5, 1), mask);
  // floor((i + 0.5) * 5 / 2) = 1, 3
  EXPECT_EQ(maskToModelGrid(mask, 2, 1), Image<std::uint8_t>(2, 1, std::vector<std::uint8_t>{2, 4}));
  // floor((i + 0.5) / 2) = 0, 0, 1, 1, ...
  EXPECT_EQ(maskToModelGrid(mask, 10, 1), Image<std::uint8_t>(10, 1, std::vector<std::uint8_t>{1, 1, 2, 2, 3, 3, 4, 4, 5, 5}));
  // (i + 0.5) * 4 / 2 lies on a pixel border: the pixel that begins there.
  const Image<std::uint8_t> four(4, 1, std::vector<std::uint8_t>{1, 2, 3, 4});
  EXPECT_EQ(maskToModelGrid(four, 2, 1), Image<std::uint8_t>(2, 1, std::vector<std::uint8_t>{2, 4}));
}

}  // namespace
}  // namespace saliscope
