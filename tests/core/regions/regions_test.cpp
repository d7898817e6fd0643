#include "core/regions/regions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <set>
#include <vector>

#include "core/base/error.h"
#include "core/regions/scores.h"
#include "tests/core/regions/support.h"

namespace saliscope {
namespace {

using test::errorOf;

constexpr InputSpec window{224, 224, 0, 1};

/// A row of 100 pixels.
Segments rowSegments(const std::vector<std::pair<int, int>>& ranges) {
  Segments segments(100, 1);
  for (const auto& [begin, end] : ranges) segments.add(std::vector<PixelRun>{{0, begin, end}});
  return segments;
}

Image<float> row(const std::vector<std::tuple<int, int, float>>& parts) {
  Image<float> image(100, 1);
  for (const auto& [begin, end, value] : parts) {
    for (int column = begin; column < end; ++column) image.at(column, 0) = value;
  }
  return image;
}

RegionSettings adding(std::size_t leastGain, RegionMethod method = RegionMethod::XraiFull) {
  RegionSettings settings;
  settings.leastGain = static_cast<int>(leastGain);
  settings.method = method;
  return settings;
}

std::vector<int> ranksAt(const Regions& regions, const std::vector<int>& columns) {
  std::vector<int> out;
  for (const int column : columns) out.push_back(regions.rank.at(column, 0));
  return out;
}

TEST(Ranking, FullLooksAtWhatIsStillFree) {
  // The second segment's best part goes to the first one: what is left of it, 0 from 20 to 50, falls behind the third.
  const auto importance = row({{0, 20, 10.F}, {60, 80, 3.F}});
  const auto segments = rowSegments({{0, 20}, {0, 50}, {60, 80}});
  const Regions regions = rankRegions(segments, importance, adding(5));
  EXPECT_EQ(ranksAt(regions, {0, 70, 30, 90}), (std::vector<int>{1, 2, 3, 4}));
  EXPECT_EQ(regions.regions[0].added, 0U);
  EXPECT_EQ(regions.regions[1].added, 1U);
  EXPECT_FALSE(regions.regions[3].added) << "the uncovered rest";
  EXPECT_EQ(regions.regions[3].pixels, 30U);
  EXPECT_EQ(regions.gain.at(70, 0), 3.F);
}

TEST(Ranking, FastKeepsTheFirstOrder) {
  const auto importance = row({{0, 20, 10.F}, {60, 80, 3.F}});
  const auto segments = rowSegments({{0, 20}, {0, 50}, {60, 80}});
  const Regions regions = rankRegions(segments, importance, adding(5, RegionMethod::XraiFast));
  EXPECT_EQ(ranksAt(regions, {0, 70, 30}), (std::vector<int>{1, 2, 3})) << "ranks follow the gains";
  EXPECT_EQ(regions.regions[1].added, 2U) << "the mean of the whole second segment was 4: it came before";
}

TEST(Ranking, DropsWhatAddsTooLittle) {
  const auto importance = row({{0, 10, 5.F}});
  const auto segments = rowSegments({{0, 10}, {20, 60}});
  for (const auto method : {RegionMethod::XraiFull, RegionMethod::XraiFast}) {
    EXPECT_EQ(rankRegions(segments, importance, adding(10, method)).regions.size(), 3U);
    const Regions regions = rankRegions(segments, importance, adding(11, method));
    ASSERT_EQ(regions.regions.size(), 2U);
    EXPECT_EQ(ranksAt(regions, {0, 30}), (std::vector<int>{2, 1})) << "the rest comes last, whatever its gain";
    EXPECT_NEAR(regions.gain.at(0, 0), 50.0 / 60, 1e-6);
  }
}

TEST(Ranking, WithoutSegmentsEverythingIsTheRest) {
  const Regions regions = rankRegions(rowSegments({}), row({{0, 50, 1.F}}), {});
  ASSERT_EQ(regions.regions.size(), 1U);
  EXPECT_EQ(regions.regions[0].gain, 0.5);
  EXPECT_EQ(regions.rank.at(99, 0), 1);
}

/// The definition, word by word: every score anew from the pixels at every step.
Regions plainRanking(const Segments& segments, const Image<float>& importance, const RegionSettings& settings) {
  std::vector<std::set<std::size_t>> left(segments.size());
  for (std::size_t s = 0; s < segments.size(); ++s) {
    for (const PixelRun& run : segments[s]) {
      for (int c = run.begin; c < run.end; ++c) left[s].insert(static_cast<std::size_t>(run.row * segments.columns() + c));
    }
  }
  const auto score = [&](const std::set<std::size_t>& pixels) {
    std::vector<float> values;
    for (const std::size_t pixel : pixels) values.push_back(importance[pixel]);
    std::sort(values.begin(), values.end());
    const double at = settings.percentile / 100 * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (at - static_cast<double>(below));
  };
  Regions out{Image<float>(importance.columns(), importance.rows()), {}, {}};
  for (;;) {
    std::size_t best = segments.size();
    for (std::size_t s = 0; s < segments.size(); ++s) {
      if (left[s].size() < static_cast<std::size_t>(settings.leastGain)) continue;
      if (best == segments.size() || score(left[s]) > score(left[best])) best = s;
    }
    if (best == segments.size()) return out;
    const std::set<std::size_t> added = left[best];
    const double gain = score(added);
    for (const std::size_t pixel : added) {
      out.gain[pixel] = static_cast<float>(gain);
      for (auto& pixels : left) pixels.erase(pixel);
    }
  }
}

TEST(Ranking, OrderStatisticsAgreeWithTheDefinition) {
  const auto image = test::blobs(48, 40);
  Image<float> importance(48, 40);
  std::mt19937 random(3);
  for (std::size_t i = 0; i < importance.size(); ++i) {
    importance[i] = image[i] + static_cast<float>(random() % 1000) / 2000;
  }
  SegmentationSettings segmentation;
  segmentation.side = 0;
  segmentation.minSize = 20;
  segmentation.scales = {20, 100};
  segmentation.dilation = 2;
  const Segments segments = segmentImage(image, segmentation);
  ASSERT_GT(segments.size(), 4U);
  for (const auto& [aggregate, percentile] :
       {std::pair{Aggregate::Median, 50.0}, {Aggregate::Maximum, 100.0}, {Aggregate::Percentile, 77.7}}) {
    RegionSettings settings = adding(15);
    settings.aggregate = aggregate;
    settings.percentile = percentile;
    const Regions ours = rankRegions(segments, importance, settings);
    const Regions plain = plainRanking(segments, importance, settings);
    for (std::size_t i = 0; i < importance.size(); ++i) {
      const auto& region = ours.regions[static_cast<std::size_t>(ours.rank[i]) - 1];
      if (!region.added) continue;
      ASSERT_FLOAT_EQ(ours.gain[i], plain.gain[i]) << aggregateName(aggregate) << " " << i;
    }
  }
}

TEST(Aggregate, ByHand) {
  std::vector<float> values{4, 1, 3, 2};
  EXPECT_DOUBLE_EQ(aggregateOf(values, Aggregate::Mean, 0), 2.5);
  EXPECT_DOUBLE_EQ(aggregateOf(values, Aggregate::Median, 0), 2.5);
  EXPECT_DOUBLE_EQ(aggregateOf(values, Aggregate::Maximum, 0), 4);
  EXPECT_DOUBLE_EQ(aggregateOf(values, Aggregate::Percentile, 90), 3.7);
  EXPECT_DOUBLE_EQ(aggregateOf(values, Aggregate::Percentile, 0), 1);
}

TEST(Ranking, RefusesBadMaps) {
  const auto segments = rowSegments({{0, 50}});
  EXPECT_EQ(errorOf([&] { (void)rankRegions(segments, Image<float>(99, 1), {}); }).code(), ErrorCode::SizeMismatch);
  EXPECT_EQ(errorOf([&] { (void)rankRegions(segments, Image<float>(), {}); }).code(), ErrorCode::SizeMismatch);
  for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
    const auto importance = row({{40, 41, bad}});
    EXPECT_EQ(errorOf([&] { (void)rankRegions(segments, importance, {}); }).code(), ErrorCode::MapNotFinite);
  }
  RegionSettings settings;
  settings.percentile = 101;
  EXPECT_EQ(errorOf([&] { (void)rankRegions(segments, row({}), settings); }).code(), ErrorCode::ParameterOutOfRange);
  EXPECT_EQ(errorOf([&] { (void)rankRegions(segments, row({}), adding(0)); }).code(), ErrorCode::ParameterOutOfRange);
}

TEST(ExplainRegions, FindsTheBlobThatMatters) {
  const auto slice = test::blobs(120, 100);
  Image<float> importance(120, 100);
  for (int r = 20; r < 40; ++r) {
    for (int c = 25; c < 48; ++c) importance.at(c, r) = 1;
  }
  const Regions regions = explainRegions(slice, window, importance, {});
  EXPECT_EQ(regions.rank.at(36, 30), 1);
  EXPECT_GT(regions.rank.at(84, 60), 1);
  const Salient shown = mostSalient(regions, 1);
  EXPECT_EQ(shown.pixels, regions.regions[0].pixels) << "the whole region, although it is more than one per cent";
}

TEST(ExplainRegions, TheWindowIsTheModels) {
  const auto slice = test::blobs(60, 60);
  Image<float> importance(60, 60);
  importance.at(3, 3) = 1;
  Image<float> hu(60, 60);
  for (std::size_t i = 0; i < hu.size(); ++i) hu[i] = slice[i] * 400 - 160;
  const auto direct = explainRegions(slice, window, importance, {});
  const auto windowed = explainRegions(hu, {224, 224, -160, 240}, importance, {});
  EXPECT_EQ(windowed.rank, direct.rank);
  EXPECT_EQ(errorOf([&] { (void)explainRegions(hu, {224, 224, 1000, 2000}, importance, {}); }).code(), ErrorCode::ImageUniform);
}

TEST(ExplainRegions, DividesTheHeatmapIfAsked) {
  RegionSettings settings;
  settings.source = SegmentSource::Heatmap;
  const auto importance = test::blobs(80, 80);
  const auto regions = explainRegions(Image<float>(80, 80), window, importance, settings);
  EXPECT_GT(regions.regions.size(), 2U);
  const Error uniform = errorOf([&] { (void)explainRegions(importance, window, Image<float>(80, 80), settings); });
  EXPECT_EQ(uniform.code(), ErrorCode::ImageUniform);
  EXPECT_EQ(uniform.argument(0), "importance map");
}

TEST(ExplainRegions, RefusesWhatHasNoRegions) {
  const Image<float> importance(16, 16);
  const Error uniform = errorOf([&] { (void)explainRegions(Image<float>(16, 16, 0.5F), window, importance, {}); });
  EXPECT_EQ(uniform.code(), ErrorCode::ImageUniform);
  EXPECT_EQ(uniform.argument(0), "slice");
  EXPECT_EQ(errorOf([&] { (void)explainRegions(Image<float>(1, 1), window, Image<float>(1, 1), {}); }).code(),
            ErrorCode::ImageUniform);
  EXPECT_EQ(errorOf([&] { (void)explainRegions(test::blobs(16, 15), window, importance, {}); }).code(), ErrorCode::SizeMismatch);
}

TEST(ExplainRegions, AnyShapeOfSlice) {
  for (const auto& [columns, rows] : {std::pair{2, 1}, {1, 7}, {300, 2}, {37, 411}}) {
    Image<float> slice(columns, rows);
    Image<float> importance(columns, rows);
    for (std::size_t i = 0; i < slice.size(); ++i) {
      slice[i] = static_cast<float>(i % 7) / 7;
      importance[i] = static_cast<float>(i % 3);
    }
    for (const int side : {224, 0}) {
      RegionSettings settings;
      settings.segmentation.side = side;
      const Regions regions = explainRegions(slice, window, importance, settings);
      std::size_t pixels = 0;
      for (const Region& region : regions.regions) pixels += region.pixels;
      EXPECT_EQ(pixels, slice.size()) << columns << " x " << rows;
    }
  }
}

TEST(MostSalient, ShowsWholeRegions) {
  const auto segments = rowSegments({{0, 10}, {10, 30}, {30, 60}, {60, 100}});
  const auto importance = row({{0, 10, 4.F}, {10, 30, 3.F}, {30, 60, 3.F}, {60, 100, 1.F}});
  const Regions regions = rankRegions(segments, importance, adding(1));
  EXPECT_EQ(mostSalient(regions, 1).pixels, 10U);
  EXPECT_EQ(mostSalient(regions, 10).pixels, 10U);
  EXPECT_EQ(mostSalient(regions, 11).pixels, 60U) << "two regions of equal gain come together";
  EXPECT_DOUBLE_EQ(mostSalient(regions, 11).share, 0.6);
  EXPECT_EQ(mostSalient(regions, 11).leastGain, 3.F);
  EXPECT_EQ(mostSalient(regions, 100).pixels, 100U);
  EXPECT_EQ(mostSalient(regions, 1000).pixels, 100U);
}

TEST(MostSalient, TheRestStandsWhereItsGainPutsIt) {
  const Regions regions = rankRegions(rowSegments({{50, 100}}), row({{0, 50, 2.F}}), adding(1));
  EXPECT_EQ(regions.rank.at(0, 0), 2);
  EXPECT_EQ(mostSalient(regions, 5).leastGain, 2.F);
}

TEST(PixelsInMask, CountsByRegion) {
  const Regions regions = rankRegions(rowSegments({{0, 10}, {10, 100}}), row({{0, 10, 1.F}}), adding(1));
  Image<std::uint8_t> mask(100, 1);
  for (int column = 8; column < 15; ++column) mask.at(column, 0) = 1;
  EXPECT_EQ(pixelsInMask(regions, mask), (std::vector<std::size_t>{2, 5}));
  EXPECT_EQ(errorOf([&] { (void)pixelsInMask(regions, Image<std::uint8_t>(100, 2)); }).code(), ErrorCode::SizeMismatch);
}

TEST(RegionSettings, AreNamedInRunsAndReports) {
  RegionSettings settings;
  settings.method = regionMethodNamed("xrai-fast");
  settings.source = segmentSourceNamed("heatmap");
  settings.aggregate = aggregateNamed("percentile");
  settings.percentile = 97.5;
  settings.segmentation.side = 0;
  const auto names = describe(settings);
  EXPECT_EQ(names.at("regions"), "xrai-fast");
  EXPECT_EQ(names.at("regions.source"), "heatmap");
  EXPECT_EQ(names.at("regions.aggregate"), "percentile");
  EXPECT_EQ(names.at("regions.percentile"), "97.5");
  EXPECT_EQ(names.at("regions.scales"), "50,100,150,250,500,1200");
  EXPECT_EQ(names.at("regions.sigma"), "0.8");
  EXPECT_EQ(names.at("regions.side"), "native");
  EXPECT_FALSE(describe({}).contains("regions.percentile"));
  EXPECT_EQ(errorOf([] { (void)aggregateNamed("mode"); }).code(), ErrorCode::ParameterUnknown);
}

}  // namespace
}  // namespace saliscope
