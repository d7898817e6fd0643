#include "core/regions/segments.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <set>
#include <vector>

#include "core/base/error.h"
#include "core/regions/felzenszwalb.h"
#include "core/regions/spline_resize.h"
#include "tests/core/regions/support.h"

namespace saliscope {
namespace {

using test::errorOf;

const std::vector<double> oneScale{100};

/// Left half `left`, right half `right`.
template <class T>
Image<T> halves(int columns, int rows, T left, T right) {
  Image<T> image(columns, rows, left);
  for (int row = 0; row < rows; ++row) {
    for (int column = columns / 2; column < columns; ++column) image.at(column, row) = right;
  }
  return image;
}

TEST(Felzenszwalb, KeepsApartWhatDiffers) {
  const auto labels = felzenszwalb(halves(20, 10, 0.0, 1.0), oneScale, 0, 1).front();
  EXPECT_EQ(labels.count, 2);
  EXPECT_EQ(labels.of, halves<std::int32_t>(20, 10, 0, 1));
}

TEST(Felzenszwalb, MergesWhatTheScaleAllows) {
  // The last edge joins parts of 100 pixels each: a step below 255 / 255 / 100 merges, one that is not below it does not.
  const std::vector<double> scale{255};
  EXPECT_EQ(felzenszwalb(halves(20, 10, 0.0, 0.0099), scale, 0, 1).front().count, 1);
  EXPECT_EQ(felzenszwalb(halves(20, 10, 0.0, 0.01), scale, 0, 1).front().count, 2);
}

TEST(Felzenszwalb, SmallPartsJoinTheirNeighbour) {
  Image<double> image(12, 12);
  image.at(4, 4) = image.at(5, 4) = 5;
  EXPECT_EQ(felzenszwalb(image, oneScale, 0, 2).front().count, 2);
  EXPECT_EQ(felzenszwalb(image, oneScale, 0, 3).front().count, 1);
}

TEST(Felzenszwalb, NumbersByFirstPixelAndAnswersEachScale) {
  Image<double> image(9, 3);
  for (int row = 0; row < 3; ++row) {
    for (int column = 0; column < 9; ++column) image.at(column, row) = 2 - column / 3;
  }
  const auto labels = felzenszwalb(image, std::vector<double>{1, 1e9}, 0, 1);
  ASSERT_EQ(labels.size(), 2U);
  EXPECT_EQ(labels[0].count, 3);
  for (int column = 0; column < 9; ++column) EXPECT_EQ(labels[0].of.at(column, 2), column / 3);
  EXPECT_EQ(labels[1].count, 1);
}

TEST(Felzenszwalb, OnePixelAndOneRow) {
  EXPECT_EQ(felzenszwalb(Image<double>(1, 1), oneScale, 0.8, 150).front().count, 1);
  EXPECT_EQ(felzenszwalb(halves(8, 1, 0.0, 100.0), oneScale, 0, 1).front().count, 2);
  EXPECT_EQ(felzenszwalb(halves(8, 1, 0.0, 100.0), oneScale, 0.8, 150).front().count, 1);
}

TEST(Stretch, GoesFromMinimumToMaximum) {
  const auto grey = stretched(Image<float>(3, 1, std::vector<float>{10, 40, 20}));
  EXPECT_DOUBLE_EQ(grey[0], -1);
  EXPECT_DOUBLE_EQ(grey[1], 1);
  EXPECT_NEAR(grey[2], -1.0 / 3, 1e-12);
}

TEST(Stretch, RefusesWhatHasNoRange) {
  const float infinite = std::numeric_limits<float>::infinity();
  const float none = std::numeric_limits<float>::quiet_NaN();
  EXPECT_EQ(errorOf([] { (void)stretched(Image<float>(5, 5, 7)); }).code(), ErrorCode::ImageUniform);
  EXPECT_EQ(errorOf([] { (void)stretched(Image<float>(1, 1, 7)); }).code(), ErrorCode::ImageUniform);
  EXPECT_EQ(errorOf([] { (void)stretchedTo(Image<float>(), 4, 4); }).code(), ErrorCode::SizeMismatch);
  for (const float bad : {infinite, -infinite, none}) {
    const Image<float> image(2, 1, std::vector<float>{1, bad});
    EXPECT_EQ(errorOf([&] { (void)stretchedTo(image, 4, 4); }).code(), ErrorCode::MapNotFinite);
  }
}

TEST(SplineResize, KeepsASmoothWaveAwayFromTheEdges) {
  const auto wave = [](double x, double y) { return std::sin(x * 2 * std::numbers::pi) * std::cos(y * 2 * std::numbers::pi); };
  Image<float> image(400, 300);
  for (int row = 0; row < 300; ++row) {
    for (int column = 0; column < 400; ++column) {
      image.at(column, row) = static_cast<float>(wave((column + 0.5) / 400, (row + 0.5) / 300));
    }
  }
  for (const auto& [columns, rows] : {std::pair{200, 150}, {400, 300}, {500, 400}}) {
    const auto resized = stretchedTo(image, columns, rows);
    for (int row = rows / 8; row < rows * 7 / 8; ++row) {
      for (int column = columns / 8; column < columns * 7 / 8; ++column) {
        ASSERT_NEAR(resized.at(column, row), wave((column + 0.5) / columns, (row + 0.5) / rows), 1e-3);
      }
    }
  }
}

TEST(SplineResize, SameSizeChangesNothingAndOutsideCountsAsZero) {
  const auto image = halves<float>(10, 10, 2, 4);
  const auto same = stretchedTo(image, 10, 10);
  for (std::size_t i = 0; i < same.size(); ++i) EXPECT_NEAR(same[i], image[i] - 3, 1e-6);
  EXPECT_GT(stretchedTo(halves<float>(40, 40, 2, 4), 5, 5).at(0, 0), -0.95) << "zeros outside pull the dark edge up";
}

TEST(Dilation, MakesADisk) {
  Image<std::int32_t> of(31, 31);
  of.at(15, 15) = 1;
  Segments segments(31, 31);
  addDilated(segments, {of, 2}, 5);
  ASSERT_EQ(segments.size(), 2U);
  EXPECT_EQ(segments.pixels(0), 961U) << "the other pixels' disks cover the hole";
  EXPECT_EQ(segments.pixels(1), 81U) << "lattice points within 5";
  EXPECT_EQ(segments[1].front(), (PixelRun{10, 15, 16}));
  EXPECT_EQ(segments[1][1], (PixelRun{11, 12, 19}));
}

TEST(Dilation, StopsAtTheEdgesAndKeepsOverlaps) {
  Segments segments(6, 1);
  addDilated(segments, {halves<std::int32_t>(6, 1, 0, 1), 2}, 2);
  ASSERT_EQ(segments.size(), 2U);
  EXPECT_EQ(segments[0].front(), (PixelRun{0, 0, 5}));
  EXPECT_EQ(segments[1].front(), (PixelRun{0, 1, 6}));
  EXPECT_EQ(segments.totalPixels(), 10U);
}

TEST(Dilation, LabelsComeToTheImagesSizeByNearestNeighbour) {
  const Labels labels{halves<std::int32_t>(4, 4, 0, 1), 2};
  Segments larger(8, 6);
  addDilated(larger, labels, 0);
  EXPECT_EQ(larger.pixels(0), 24U);
  EXPECT_EQ(larger[1].front(), (PixelRun{0, 4, 8}));
  Segments narrow(1, 4);
  addDilated(narrow, labels, 0);
  EXPECT_EQ(narrow.size(), 1U) << "the left half has no pixel left";
}

TEST(SegmentImage, EveryScaleCoversTheImage) {
  const auto image = test::blobs(90, 70);
  SegmentationSettings settings;
  for (const int side : {224, 64, 0}) {
    settings.side = side;
    const Segments segments = segmentImage(image, settings);
    Image<int> covers(90, 70);
    for (std::size_t s = 0; s < segments.size(); ++s) {
      for (const PixelRun& run : segments[s]) {
        for (int column = run.begin; column < run.end; ++column) ++covers.at(column, run.row);
      }
    }
    for (const int count : covers.pixels()) ASSERT_GE(count, 6) << "side " << side;
  }
}

TEST(SegmentImage, RefusesSettingsWithoutMeaning) {
  const auto image = test::blobs(20, 20);
  const auto codeWith = [&](auto change) {
    SegmentationSettings settings;
    change(settings);
    return errorOf([&] { (void)segmentImage(image, settings); }).code();
  };
  const auto outOfRange = ErrorCode::ParameterOutOfRange;
  EXPECT_EQ(codeWith([](auto& s) { s.scales.clear(); }), outOfRange);
  EXPECT_EQ(codeWith([](auto& s) { s.scales = {50, 0}; }), outOfRange);
  EXPECT_EQ(codeWith([](auto& s) { s.scales = {std::numeric_limits<double>::quiet_NaN()}; }), outOfRange);
  EXPECT_EQ(codeWith([](auto& s) { s.sigma = -1; }), outOfRange);
  EXPECT_EQ(codeWith([](auto& s) { s.minSize = 0; }), outOfRange);
  EXPECT_EQ(codeWith([](auto& s) { s.side = -1; }), outOfRange);
  EXPECT_EQ(codeWith([](auto& s) { s.dilation = -1; }), outOfRange);
}

TEST(SegmentImage, StopsWhenAsked) {
  test::CancelledProgress cancelled;
  EXPECT_THROW((void)segmentImage(test::blobs(40, 40), {}, cancelled), Cancelled);
}

}  // namespace
}  // namespace saliscope
