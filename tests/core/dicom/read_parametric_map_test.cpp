// Maps that were written come back, each at its slice.
#include "core/dicom/read_parametric_map.h"

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/dicom/parametric_map.h"
#include "core/dicom/write.h"
#include "tests/support/temporary_folder.h"

namespace saliscope {
namespace {

class ReadParametricMap : public testing::Test {
 protected:
  ReadParametricMap() {
    geometry_.size = {6, 5, 3};
    geometry_.spacing = {0.5, 0.75, 2.5};
    geometry_.origin = {-10, 20, -300};
    CtSeriesMetadata metadata;
    metadata.patientId = "P1";
    metadata.patientName = "Doe^Jane";
    metadata.uidSeed = "maps";
    Grid<float> grid;
    grid.geometry = geometry_;
    for (std::size_t i = 0; i < geometry_.voxels(); ++i) grid.voxels.push_back(0.25F * static_cast<float>(i) - 3);
    ParametricMap about;
    about.sourceFiles = writeCtSeries(Volume(geometry_, std::vector<float>(geometry_.voxels())), metadata, folder_ / "ct");
    for (int k = 0; k < 3; ++k) about.origins.push_back(geometry_.slice(k).origin);
    about.seriesDescription = "Saliscope backprop";
    about.explanation = "backprop, logit of class 0";
    about.program = "Saliscope 1";
    about.facts = "estimator=backprop";
    writeParametricMap(file(), grid, about);
  }
  [[nodiscard]] std::filesystem::path file() const { return folder_ / "map.dcm"; }

  test::TemporaryFolder folder_;
  Geometry geometry_;
};

TEST_F(ReadParametricMap, GivesEveryFrameBack) {
  const auto frames = readParametricMap(file());
  ASSERT_EQ(frames.size(), 3U);
  for (int k = 0; k < 3; ++k) {
    const auto frame = frameAt(frames, geometry_.slice(k));
    ASSERT_TRUE(frame) << k;
    EXPECT_TRUE(frame->geometry.sameGrid(geometry_.slice(k)));
    EXPECT_EQ(frame->values[0], 0.25F * static_cast<float>(30 * k) - 3);
    EXPECT_EQ(frame->values[29], 0.25F * static_cast<float>(30 * k + 29) - 3);
  }
}

TEST_F(ReadParametricMap, KnowsWhereItIsNot) {
  const auto frames = readParametricMap(file());
  Geometry above = geometry_.slice(2);
  above.origin[2] += 2.5;
  EXPECT_FALSE(frameAt(frames, above));
  Geometry turned = geometry_.slice(0);
  std::swap(turned.axes[0], turned.axes[1]);
  EXPECT_FALSE(frameAt(frames, turned));
}

TEST_F(ReadParametricMap, RefusesWhatIsNoMap) {
  const auto codeOf = [](const std::filesystem::path& path) {
    try {
      static_cast<void>(readParametricMap(path));
    } catch (const Error& error) {
      return error.code();
    }
    return ErrorCode::Internal;
  };
  EXPECT_EQ(codeOf(*std::filesystem::directory_iterator(folder_ / "ct")), ErrorCode::DicomNoPixels) << "a CT has no float pixels";
  EXPECT_EQ(codeOf(folder_ / "gone.dcm"), ErrorCode::FileMissing);
  std::string bytes = readFile(file());
  bytes.resize(bytes.size() - 100);
  writeFile(folder_ / "cut.dcm", bytes);
  EXPECT_EQ(codeOf(folder_ / "cut.dcm"), ErrorCode::FileTruncated);
}

}  // namespace
}  // namespace saliscope
