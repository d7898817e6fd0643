// The synthetic chest and abdomen: same bytes each time, plausible HU, and a mask that lies where the blood is.
#include "core/phantom/phantom.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/base/error.h"

namespace saliscope {
namespace {

/// The whole chest, coarse enough to be quick.
PhantomSettings small(std::uint64_t seed, bool contrast) {
  PhantomSettings s;
  s.seed = seed;
  s.contrast = contrast;
  s.columns = s.rows = 128;
  s.slices = 24;
  s.sliceSpacing = 10;
  return s;
}

double meanInMask(const Phantom& phantom) {
  double sum = 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i < phantom.mask.voxels().size(); ++i) {
    if (phantom.mask.voxels()[i] == 0) continue;
    sum += phantom.volume.voxels()[i];
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

TEST(Phantom, SameSettingsGiveSameBytes) {
  const Phantom a = makePhantom(small(5, true));
  const Phantom b = makePhantom(small(5, true));
  EXPECT_EQ(a.volume.voxels(), b.volume.voxels());
  EXPECT_EQ(a.mask.voxels(), b.mask.voxels());
  EXPECT_NE(a.volume.voxels(), makePhantom(small(6, true)).volume.voxels());
}

TEST(Phantom, ContrastChangesNeitherBodyNorScanner) {
  const Phantom with = makePhantom(small(5, true));
  const Phantom without = makePhantom(small(5, false));
  EXPECT_TRUE(with.volume.geometry().sameGrid(without.volume.geometry()));
  EXPECT_EQ(with.mask.voxels(), without.mask.voxels());
  // noise and outline of the top corner's air are the same pixels
  for (int column = 0; column < 10; ++column) EXPECT_EQ(with.volume.hu(column, 0, 12), without.volume.hu(column, 0, 12));
}

TEST(Phantom, HuAreWholeNumbersInTheScannersRange) {
  const Phantom phantom = makePhantom(small(7, true));
  for (const float hu : phantom.volume.voxels()) {
    ASSERT_GE(hu, -1024);
    ASSERT_LE(hu, 3071);
    ASSERT_EQ(hu, std::round(hu));
  }
}

TEST(Phantom, BloodShowsTheAgent) {
  for (const std::uint64_t seed : {1, 2, 3, 7}) {
    EXPECT_GT(meanInMask(makePhantom(small(seed, true))), 180) << "seed " << seed;
    const double without = meanInMask(makePhantom(small(seed, false)));
    EXPECT_GT(without, 20) << "seed " << seed;
    EXPECT_LT(without, 60) << "seed " << seed;
  }
}

TEST(Phantom, MaskCoversHeartAndVesselsInsideTheBody) {
  const Phantom phantom = makePhantom(small(3, false));
  ASSERT_TRUE(phantom.mask.geometry().sameGrid(phantom.volume.geometry()));
  const double pixels = 128.0 * 128.0;
  int heartSlices = 0;
  for (int k = 0; k < 24; ++k) {
    const double covered = static_cast<double>(phantom.mask.count(k)) / pixels;
    EXPECT_LT(covered, 0.15) << "slice " << k;
    if (covered > 0.02) ++heartSlices;
  }
  EXPECT_GE(heartSlices, 8);
  // not air: the mask's voxels are soft tissue but for a few at the lungs' edge
  std::size_t airy = 0;
  std::size_t set = 0;
  for (std::size_t i = 0; i < phantom.mask.voxels().size(); ++i) {
    if (phantom.mask.voxels()[i] == 0) continue;
    ++set;
    if (phantom.volume.voxels()[i] < -400) ++airy;
  }
  EXPECT_LT(static_cast<double>(airy), 0.02 * static_cast<double>(set));
}

TEST(Phantom, HasLungsSoftTissueFatBoneAndAir) {
  const Phantom phantom = makePhantom(small(4, false));
  constexpr int heartLevel = 8;
  EXPECT_GT(share(phantom.volume, heartLevel, -950, -750), 0.12);  // lungs
  EXPECT_GT(share(phantom.volume, heartLevel, -150, -60), 0.02);   // fat
  EXPECT_GT(share(phantom.volume, heartLevel, 10, 90), 0.08);      // muscle and blood
  EXPECT_GT(share(phantom.volume, heartLevel, 250, 3071), 0.004);  // bone
  EXPECT_GT(share(phantom.volume, heartLevel, -1024, -950), 0.2);  // air outside
}

PhantomSettings smallAbdomen(std::uint64_t seed, bool contrast) {
  PhantomSettings s = small(seed, contrast);
  s.abdomen = true;
  return s;
}

TEST(Phantom, AbdomenHasFatOrgansBoneAndHardlyAnyLung) {
  const Phantom phantom = makePhantom(smallAbdomen(4, false));
  constexpr int kidneyLevel = 12;
  EXPECT_GT(share(phantom.volume, kidneyLevel, -150, -60), 0.08);
  EXPECT_GT(share(phantom.volume, kidneyLevel, 10, 90), 0.1);
  EXPECT_GT(share(phantom.volume, kidneyLevel, 250, 3071), 0.002);
  EXPECT_LT(share(phantom.volume, kidneyLevel, -950, -700), 0.02);
  EXPECT_GT(share(phantom.volume, 23, -950, -750), 0.05) << "the lowest lungs in the topmost slice";
}

TEST(Phantom, AbdomenShowsTheAgentInEveryPhaseAndMasksVesselsAndKidneys) {
  for (std::uint64_t seed = 1001; seed <= 1006; ++seed) {
    const Phantom with = makePhantom(smallAbdomen(seed, true));
    const Phantom without = makePhantom(smallAbdomen(seed, false));
    EXPECT_EQ(with.mask.voxels(), without.mask.voxels()) << "seed " << seed;
    EXPECT_GT(meanInMask(with), 85) << "seed " << seed;
    EXPECT_NEAR(meanInMask(without), 36, 14) << "seed " << seed;
    EXPECT_GT(with.mask.count(12), 40U) << "kidneys, aorta and vena cava, seed " << seed;
  }
}

TEST(Phantom, LiesOnATable) {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    const Phantom phantom = makePhantom(small(seed, false));
    const Slice slice = phantom.volume.slice(8);
    // down the middle column from the bottom: air, table, a gap of air (or pad), then the back
    int row = 127;
    while (row > 0 && slice.hu.at(64, row) < -900) --row;
    EXPECT_GT(row, 64) << "seed " << seed;
    bool gap = false;
    for (int r = row; r > row - 30; --r) gap = gap || slice.hu.at(64, r) < -850;
    EXPECT_TRUE(gap) << "seed " << seed;
  }
}

TEST(Phantom, PatientsDifferInSizeAndNoise) {
  const Geometry a = makePhantom(small(1, false)).volume.geometry();
  const Geometry b = makePhantom(small(2, false)).volume.geometry();
  EXPECT_NE(a.spacing[0], b.spacing[0]);
  EXPECT_NE(a.origin[2], b.origin[2]);
}

TEST(Phantom, StopsWhenAsked) {
  class Stopped final : public Progress {
   public:
    [[nodiscard]] bool cancelled() const override { return true; }

   protected:
    void show(double) override {}
  } stopped;
  EXPECT_THROW((void)makePhantom(small(1, false), stopped), Cancelled);
}

}  // namespace
}  // namespace saliscope
