// The answers of scikit-image and of the XRAI authors' code (../shared/reference).
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/regions/felzenszwalb.h"
#include "core/regions/regions.h"
#include "core/regions/spline_resize.h"
#include "tests/support/safetensors_reader.h"
#include "tests/support/shared_data.h"

namespace saliscope {
namespace {

constexpr std::array<double, 6> scales{50, 100, 150, 250, 500, 1200};

test::SafetensorsReader reference(const char* name) {
  return test::SafetensorsReader(test::sharedFolder() / "reference" / name);
}

/// Pixels that lie outside the pairing of each of our segments with the reference's that it overlaps most.
std::size_t differingPixels(const Image<std::int32_t>& ours, const Image<std::int32_t>& theirs) {
  std::map<std::pair<std::int32_t, std::int32_t>, std::size_t> overlap;
  for (std::size_t i = 0; i < ours.size(); ++i) ++overlap[{ours[i], theirs[i]}];
  std::map<std::int32_t, std::size_t> best;
  for (const auto& [pair, count] : overlap) best[pair.first] = std::max(best[pair.first], count);
  std::size_t same = 0;
  for (const auto& [label, count] : best) same += count;
  return ours.size() - same;
}

int labelCount(const Image<std::int32_t>& labels) {
  return *std::max_element(labels.pixels().begin(), labels.pixels().end()) + 1;
}

/// Flat corners of the slice are kept apart by differences of 1e-15 alone: two segments of the finest scale trade 32 pixels there.
void expectSameSizes(const Segments& ours, const std::vector<double>& theirs) {
  std::multiset<std::size_t> sizes;
  for (const double size : theirs) sizes.insert(static_cast<std::size_t>(size));
  std::size_t unmatched = 0;
  for (std::size_t s = 0; s < ours.size(); ++s) {
    const auto found = sizes.find(ours.pixels(s));
    if (found == sizes.end()) {
      ++unmatched;
    } else {
      sizes.erase(found);
    }
  }
  EXPECT_EQ(ours.size(), theirs.size());
  EXPECT_LE(unmatched, 2U);
}

/// The segments that the reference ranked.
Segments referenceSegments(const test::Tensor& masks) {
  const auto rows = static_cast<int>(masks.shape[1]);
  const auto columns = static_cast<int>(masks.shape[2]);
  Segments segments(columns, rows);
  for (std::size_t s = 0; s < masks.shape[0]; ++s) {
    const auto mask = masks.image<std::uint8_t>(s);
    std::vector<PixelRun> runs;
    for (int row = 0; row < rows; ++row) {
      for (int column = 0; column < columns; ++column) {
        if (mask.at(column, row) == 0) continue;
        if (runs.empty() || runs.back().row != row || runs.back().end != column) runs.push_back({row, column, column});
        ++runs.back().end;
      }
    }
    segments.add(runs);
  }
  return segments;
}

void expectSameRegions(const Regions& regions, const test::Tensor& gain, const test::Tensor& ranks) {
  EXPECT_EQ(regions.rank, ranks.image<std::int32_t>());
  const double largest = std::abs(
      *std::max_element(gain.values.begin(), gain.values.end(), [](double a, double b) { return std::abs(a) < std::abs(b); }));
  double worst = 0;
  for (std::size_t i = 0; i < gain.values.size(); ++i) worst = std::max(worst, std::abs(regions.gain[i] - gain.values[i]));
  EXPECT_LE(worst, 1e-6 * largest);
}

Image<std::uint8_t> top(const Regions& regions, double percent) {
  const float least = mostSalient(regions, percent).leastGain;
  Image<std::uint8_t> out(regions.gain.columns(), regions.gain.rows());
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = regions.gain[i] >= least ? 1 : 0;
  return out;
}

Image<std::uint8_t> top(const Image<float>& gain, double percent) {
  std::vector<float> falling(gain.pixels().begin(), gain.pixels().end());
  std::sort(falling.rbegin(), falling.rend());
  const float least = falling[static_cast<std::size_t>(percent / 100 * static_cast<double>(falling.size()) + 0.5) - 1];
  Image<std::uint8_t> out(gain.columns(), gain.rows());
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = gain[i] >= least ? 1 : 0;
  return out;
}

double intersectionOverUnion(const Image<std::uint8_t>& a, const Image<std::uint8_t>& b) {
  double both = 0, any = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    both += a[i] != 0 && b[i] != 0 ? 1 : 0;
    any += a[i] != 0 || b[i] != 0 ? 1 : 0;
  }
  return both / any;
}

TEST(Reference, FelzenszwalbOfASyntheticCase) {
  SALISCOPE_NEEDS_SHARED("reference/oracle.safetensors");
  const auto oracle = reference("oracle.safetensors");
  const auto labels = felzenszwalb(oracle.tensor("input").image<double>(), scales, 0.8, 20);
  for (std::size_t s = 0; s < scales.size(); ++s) {
    const auto theirs = oracle.tensor("felzenszwalb_" + std::to_string(static_cast<int>(scales[s]))).image<std::int32_t>();
    EXPECT_EQ(labels[s].of, theirs) << "scale " << scales[s] << ": " << differingPixels(labels[s].of, theirs) << " differ";
    EXPECT_EQ(labels[s].count, labelCount(theirs));
  }
}

TEST(Reference, FelzenszwalbOfTheChain) {
  SALISCOPE_NEEDS_SHARED("reference/xrai_chain.safetensors");
  const auto chain = reference("xrai_chain.safetensors");
  const auto labels = felzenszwalb(chain.tensor("chain_small").image<double>(), scales, 0.8, 150);
  const auto fromImage = felzenszwalb(stretchedTo(chain.tensor("chain_image").image(), 224, 224), scales, 0.8, 150);
  for (std::size_t s = 0; s < scales.size(); ++s) {
    const auto theirs = chain.tensor("chain_felzenszwalb_" + std::to_string(static_cast<int>(scales[s]))).image<std::int32_t>();
    EXPECT_EQ(labels[s].of, theirs) << "scale " << scales[s] << ": " << differingPixels(labels[s].of, theirs) << " differ";
    EXPECT_LT(differingPixels(fromImage[s].of, theirs), theirs.size() / 200) << "scale " << scales[s];
    EXPECT_EQ(fromImage[s].count, labelCount(theirs)) << "scale " << scales[s];
  }
}

TEST(Reference, DilatedSegments) {
  SALISCOPE_NEEDS_SHARED("reference/oracle.safetensors");
  const auto oracle = reference("oracle.safetensors");
  const Segments theirs = referenceSegments(oracle.tensor("xrai_segments"));
  Segments ours(128, 128);
  for (const double scale : scales) {
    const auto labels = oracle.tensor("felzenszwalb_" + std::to_string(static_cast<int>(scale))).image<std::int32_t>();
    addDilated(ours, {labels, labelCount(labels)}, 5);
  }
  ASSERT_EQ(ours.size(), theirs.size());
  for (std::size_t s = 0; s < ours.size(); ++s) {
    EXPECT_TRUE(std::equal(ours[s].begin(), ours[s].end(), theirs[s].begin(), theirs[s].end())) << "segment " << s;
  }
}

TEST(Reference, RegionsOfGivenSegments) {
  SALISCOPE_NEEDS_SHARED("reference/oracle.safetensors");
  const auto oracle = reference("oracle.safetensors");
  const Segments segments = referenceSegments(oracle.tensor("xrai_segments"));
  for (const std::string map : {"smoothgrad_squared", "ig_black_white"}) {
    for (const auto& [method, name] : {std::pair{RegionMethod::XraiFull, "xrai_full_"}, {RegionMethod::XraiFast, "xrai_fast_"}}) {
      RegionSettings settings;
      settings.method = method;
      SCOPED_TRACE(name + map);
      expectSameRegions(rankRegions(segments, oracle.tensor(map).image(), settings), oracle.tensor(name + map),
                        oracle.tensor(name + map + "_ranks"));
    }
  }
}

TEST(Reference, StretchedAndResized) {
  SALISCOPE_NEEDS_SHARED("reference/xrai_chain.safetensors");
  const auto chain = reference("xrai_chain.safetensors");
  const auto ours = stretchedTo(chain.tensor("chain_image").image(), 224, 224);
  const auto& theirs = chain.tensor("chain_small").values;
  double worst = 0;
  for (std::size_t i = 0; i < theirs.size(); ++i) worst = std::max(worst, std::abs(ours[i] - theirs[i]));
  EXPECT_LE(worst, 1e-6);
}

TEST(Reference, WholeChain) {
  SALISCOPE_NEEDS_SHARED("reference/xrai_chain.safetensors");
  const auto chain = reference("xrai_chain.safetensors");
  const auto image = chain.tensor("chain_image").image();
  const auto importance = chain.tensor("chain_importance").image();
  const Segments segments = segmentImage(image, {});
  expectSameSizes(segments, chain.tensor("chain_segment_sizes").values);
  for (const auto& [method, name] :
       {std::pair{RegionMethod::XraiFull, "chain_xrai_full"}, {RegionMethod::XraiFast, "chain_xrai_fast"}}) {
    RegionSettings settings;
    settings.method = method;
    const Regions regions = rankRegions(segments, importance, settings);
    const auto theirs = chain.tensor(name).image();
    for (const double percent : {5.0, 10.0}) {
      const double agreement = intersectionOverUnion(top(regions, percent), top(theirs, percent));
      EXPECT_GE(agreement, 0.97) << name << " " << percent << " %";
      RecordProperty(std::string(name) + std::to_string(static_cast<int>(percent)), std::to_string(agreement));
    }
    // As the model sees it: the window [0, 1] leaves the image as it is.
    const InputSpec window{512, 512, 0, 1};
    EXPECT_EQ(explainRegions(image, window, importance, settings).rank, regions.rank);
  }
}

}  // namespace
}  // namespace saliscope
