#include "core/volume/volume.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/base/error.h"
#include "core/volume/window.h"

namespace saliscope {
namespace {

Volume counting() {
  Geometry geometry;
  geometry.size = {2, 3, 4};
  geometry.spacing = {1, 2, 5};
  std::vector<float> voxels(24);
  std::iota(voxels.begin(), voxels.end(), 0.0F);
  return {geometry, voxels};
}

TEST(Volume, TakesOnlyAsManyVoxelsAsItsGeometryHas) {
  Geometry geometry;
  geometry.size = {2, 2, 2};
  EXPECT_THROW(Volume(geometry, std::vector<float>(7)), Error);
}

TEST(Volume, ColumnsRunFastestThenRowsThenSlices) {
  const Volume volume = counting();
  EXPECT_EQ(volume.hu(1, 0, 0), 1);
  EXPECT_EQ(volume.hu(0, 1, 0), 2);
  EXPECT_EQ(volume.hu(0, 0, 1), 6);
  const Slice slice = volume.slice(3);
  EXPECT_EQ(slice.hu.at(1, 2), 23);
  EXPECT_EQ(slice.index, 3);
  EXPECT_EQ(slice.geometry.size, (std::array<int, 3>{2, 3, 1}));
  EXPECT_EQ(slice.geometry.origin, (Vec3{0, 0, 15}));
}

TEST(Volume, NamesASliceThatItDoesNotHave) {
  Volume volume = counting();
  volume.source.path = "chest.nii";
  for (const int k : {-1, 4}) {
    try {
      (void)volume.slice(k);
      FAIL() << "slice " << k;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::SliceOutOfRange);
      EXPECT_EQ(error.arguments(), (std::vector<std::string>{"chest.nii", std::to_string(k), "4"}));
    }
  }
}

TEST(Volume, KeepsTrueSlicePositions) {
  Volume volume = counting();
  EXPECT_THROW(volume.setSliceOrigins({{0, 0, 0}}), Error);
  volume.setSliceOrigins({{0, 0, 0}, {0, 0.5, 5}, {0, 1, 12}, {0, 1.5, 15}});
  EXPECT_EQ(volume.slice(2).geometry.origin, (Vec3{0, 1, 12}));
  EXPECT_EQ(volume.sliceGeometry(1).origin, (Vec3{0, 0.5, 5}));
}

TEST(Window, GreyRisesFromBlackToWhite) {
  const Window window{40, 400};
  EXPECT_EQ(window.grey(-161), 0);
  EXPECT_EQ(window.grey(40), 0.5);
  EXPECT_EQ(window.grey(140), 0.75);
  EXPECT_EQ(window.grey(3000), 1);
  EXPECT_EQ(window.grey(std::nan("")), 0);
  EXPECT_EQ((Window{10, 0}.grey(9)), 0);
  EXPECT_EQ((Window{10, 0}.grey(10)), 1);
  EXPECT_EQ(Window::fromRange(-160, 240), window);
}

TEST(Window, PresetsStandInTheOrderOfTheirKeys) {
  const auto presets = windowPresets();
  ASSERT_EQ(presets.size(), 9U);
  EXPECT_EQ(presets[0].id, "mediastinum");
  EXPECT_EQ(presets[1].window, (Window{-500, 1500}));
  EXPECT_EQ(presets[8].id, "wide");
}

}  // namespace
}  // namespace saliscope
