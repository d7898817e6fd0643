// Heatmaps of many slices: resumed after any end, and never mixed.

#include "core/estimators/volume_map.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/files.h"
#include "tests/core/estimators/support.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

constexpr int slices = 5;

Volume makeVolume() {
  Geometry geometry;
  geometry.size = {test::inputColumns, test::inputRows, slices};
  geometry.spacing = {1, 1, 4};
  geometry.origin = {-5, 6, 100};
  std::vector<float> voxels(geometry.voxels());
  Random(7).fillUniform(voxels);
  return Volume(geometry, std::move(voxels));
}

class ExplainVolume : public testing::Test {
 protected:
  [[nodiscard]] VolumeMapRequest request(bool resume = false) const {
    VolumeMapRequest out;
    out.first = 1;
    out.end = 4;
    out.settings.estimator = "smoothgrad";
    out.settings.parameters = {{"samples", 3}};
    out.partial = folder_ / "map.nrrd.partial";
    out.resume = resume;
    return out;
  }
  [[nodiscard]] VolumeMap run(const VolumeMapRequest& request) const {
    return explainVolume(volume_, counted_, request, Progress::none());
  }
  [[nodiscard]] std::vector<float> oneByOne() const {
    std::vector<float> out;
    for (int k = 1; k < 4; ++k) {
      const auto map = explainSlice(volume_.slice(k), fake_, request().settings).values;
      out.insert(out.end(), map.pixels().begin(), map.pixels().end());
    }
    return out;
  }

  test::TemporaryFolder folder_;
  Volume volume_ = makeVolume();
  test::FakeClassifier fake_{test::uniformImage(2), 0.5};
  test::CountedClassifier counted_{fake_};
};

TEST_F(ExplainVolume, IsItsSlicesOneByOneOnTheirPartOfTheGrid) {
  const auto map = run(request());
  EXPECT_EQ(map.grid.voxels, oneByOne());
  EXPECT_EQ(map.grid.geometry.size, (std::array<int, 3>{test::inputColumns, test::inputRows, 3}));
  EXPECT_EQ(map.grid.geometry.origin, (Vec3{-5, 6, 104}));
  EXPECT_EQ(map.metadata.at("slices"), "1:4");
  EXPECT_EQ(map.metadata.at("estimator"), "smoothgrad");
  EXPECT_EQ(map.metadata.at("predictions"), "1 1 1");
}

TEST_F(ExplainVolume, GoesOnWhereItWasInterrupted) {
  // Two slices cost a prediction and three gradients each.
  test::CancelAfter cancelled(counted_, 9);
  EXPECT_THROW((void)explainVolume(volume_, counted_, request(), cancelled), Cancelled);
  counted_.forget();
  EXPECT_EQ(run(request(true)).grid.voxels, oneByOne());
  EXPECT_EQ(counted_.gradients, 3) << "only the third slice was left";
  counted_.forget();
  EXPECT_EQ(run(request(true)).grid.voxels, oneByOne());
  EXPECT_EQ(counted_.asked(), 0);
  finishVolumeMap(request());
  EXPECT_FALSE(std::filesystem::exists(request().partial));
}

TEST_F(ExplainVolume, StartsAnewWithoutResume) {
  (void)run(request());
  counted_.forget();
  (void)run(request());
  EXPECT_EQ(counted_.gradients, 9);
}

TEST_F(ExplainVolume, RefusesToMixSettings) {
  (void)run(request());
  auto other = request(true);
  other.settings.seed = 2;
  try {
    (void)run(other);
    FAIL() << "nothing was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::MapMismatch);
    EXPECT_EQ(error.argument(1), "seed");
  }
}

TEST_F(ExplainVolume, MakesDamagedOrForeignSlicesAgain) {
  (void)run(request());
  writeFile(request().partial / "slice-1.map", "damaged");
  const std::string second = readFile(request().partial / "slice-2.map");
  writeFile(request().partial / "slice-2.map", second.substr(0, second.size() - 1));
  writeFile(request().partial / "slice-3.map", second);
  counted_.forget();
  EXPECT_EQ(run(request(true)).grid.voxels, oneByOne());
  EXPECT_EQ(counted_.gradients, 9);
}

TEST_F(ExplainVolume, CanLieOnTheModelsGrid) {
  auto coarse = request();
  coarse.grid = HeatmapGrid::Model;
  const auto map = run(coarse);
  EXPECT_EQ(map.metadata.at("grid"), "model");
  EXPECT_EQ(map.grid.voxels.size(), map.grid.geometry.voxels());
}

TEST_F(ExplainVolume, RefusesSlicesThatAreNotThere) {
  for (const auto& [first, end] : std::vector<std::pair<int, int>>{{-1, 2}, {0, slices + 1}, {3, 3}}) {
    auto wrong = request();
    wrong.first = first;
    wrong.end = end;
    EXPECT_THROW((void)run(wrong), Error);
  }
  EXPECT_FALSE(std::filesystem::exists(request().partial));
}

}  // namespace
}  // namespace saliscope
