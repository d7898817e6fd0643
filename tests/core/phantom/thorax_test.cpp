// The synthetic chest: same bytes each time, plausible HU, and a mask that lies where blood and heart are.
#include "core/phantom/thorax.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/base/error.h"

namespace saliscope {
namespace {

/// The whole chest, coarse enough to be quick.
ThoraxSettings small(std::uint64_t seed, bool contrast) {
  ThoraxSettings s;
  s.seed = seed;
  s.contrast = contrast;
  s.columns = s.rows = 128;
  s.slices = 24;
  s.sliceSpacing = 10;
  return s;
}

double meanInMask(const Thorax& thorax) {
  double sum = 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i < thorax.mask.voxels().size(); ++i) {
    if (thorax.mask.voxels()[i] == 0) continue;
    sum += thorax.volume.voxels()[i];
    ++count;
  }
  return sum / static_cast<double>(count);
}

/// Share of slice k's pixels that lie in [low, high] HU.
double share(const Volume& volume, int k, double low, double high) {
  const Slice slice = volume.slice(k);
  const auto pixels = slice.hu.pixels();
  const auto count = std::count_if(pixels.begin(), pixels.end(), [&](float hu) { return hu >= low && hu <= high; });
  return static_cast<double>(count) / static_cast<double>(pixels.size());
}

TEST(Thorax, SameSettingsGiveSameBytes) {
  const Thorax a = makeThorax(small(5, true));
  const Thorax b = makeThorax(small(5, true));
  EXPECT_EQ(a.volume.voxels(), b.volume.voxels());
  EXPECT_EQ(a.mask.voxels(), b.mask.voxels());
  EXPECT_NE(a.volume.voxels(), makeThorax(small(6, true)).volume.voxels());
}

TEST(Thorax, ContrastChangesNeitherBodyNorScanner) {
  const Thorax with = makeThorax(small(5, true));
  const Thorax without = makeThorax(small(5, false));
  EXPECT_TRUE(with.volume.geometry().sameGrid(without.volume.geometry()));
  EXPECT_EQ(with.mask.voxels(), without.mask.voxels());
  // noise and outline of the top corner's air are the same pixels
  for (int column = 0; column < 10; ++column) EXPECT_EQ(with.volume.hu(column, 0, 12), without.volume.hu(column, 0, 12));
}

TEST(Thorax, HuAreWholeNumbersInTheScannersRange) {
  const Thorax thorax = makeThorax(small(7, true));
  for (const float hu : thorax.volume.voxels()) {
    ASSERT_GE(hu, -1024);
    ASSERT_LE(hu, 3071);
    ASSERT_EQ(hu, std::round(hu));
  }
}

TEST(Thorax, BloodShowsTheAgent) {
  for (const std::uint64_t seed : {1, 2, 3, 7}) {
    EXPECT_GT(meanInMask(makeThorax(small(seed, true))), 180) << "seed " << seed;
    const double without = meanInMask(makeThorax(small(seed, false)));
    EXPECT_GT(without, 20) << "seed " << seed;
    EXPECT_LT(without, 60) << "seed " << seed;
  }
}

TEST(Thorax, MaskCoversHeartAndVesselsInsideTheBody) {
  const Thorax thorax = makeThorax(small(3, false));
  ASSERT_TRUE(thorax.mask.geometry().sameGrid(thorax.volume.geometry()));
  const double pixels = 128.0 * 128.0;
  int heartSlices = 0;
  for (int k = 0; k < 24; ++k) {
    const double covered = static_cast<double>(thorax.mask.count(k)) / pixels;
    EXPECT_LT(covered, 0.15) << "slice " << k;
    if (covered > 0.02) ++heartSlices;
  }
  EXPECT_GE(heartSlices, 8);
  // not air: the mask's voxels are soft tissue but for a few at the lungs' edge
  std::size_t airy = 0;
  std::size_t set = 0;
  for (std::size_t i = 0; i < thorax.mask.voxels().size(); ++i) {
    if (thorax.mask.voxels()[i] == 0) continue;
    ++set;
    if (thorax.volume.voxels()[i] < -400) ++airy;
  }
  EXPECT_LT(static_cast<double>(airy), 0.02 * static_cast<double>(set));
}

TEST(Thorax, HasLungsSoftTissueFatBoneAndAir) {
  const Thorax thorax = makeThorax(small(4, false));
  constexpr int heartLevel = 8;
  EXPECT_GT(share(thorax.volume, heartLevel, -950, -750), 0.12);  // lungs
  EXPECT_GT(share(thorax.volume, heartLevel, -150, -60), 0.02);   // fat
  EXPECT_GT(share(thorax.volume, heartLevel, 10, 90), 0.08);      // muscle and blood
  EXPECT_GT(share(thorax.volume, heartLevel, 250, 3071), 0.004);  // bone
  EXPECT_GT(share(thorax.volume, heartLevel, -1024, -950), 0.2);  // air outside
}

TEST(Thorax, LiesOnATable) {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    const Thorax thorax = makeThorax(small(seed, false));
    const Slice slice = thorax.volume.slice(8);
    // down the middle column from the bottom: air, table, a gap of air (or pad), then the back
    int row = 127;
    while (row > 0 && slice.hu.at(64, row) < -900) --row;
    EXPECT_GT(row, 64) << "seed " << seed;
    bool gap = false;
    for (int r = row; r > row - 30; --r) gap = gap || slice.hu.at(64, r) < -850;
    EXPECT_TRUE(gap) << "seed " << seed;
  }
}

TEST(Thorax, PatientsDifferInSizeAndNoise) {
  const Geometry a = makeThorax(small(1, false)).volume.geometry();
  const Geometry b = makeThorax(small(2, false)).volume.geometry();
  EXPECT_NE(a.spacing[0], b.spacing[0]);
  EXPECT_NE(a.origin[2], b.origin[2]);
}

TEST(Thorax, StopsWhenAsked) {
  class Stopped final : public Progress {
   public:
    [[nodiscard]] bool cancelled() const override { return true; }

   protected:
    void show(double) override {}
  } stopped;
  EXPECT_THROW((void)makeThorax(small(1, false), stopped), Cancelled);
}

}  // namespace
}  // namespace saliscope
