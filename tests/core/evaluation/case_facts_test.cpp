// What a list of cases learns of its images without opening them.
#include "core/evaluation/case_facts.h"

#include <gtest/gtest.h>

#include "tests/core/evaluation/synthetic_study.h"

namespace saliscope {
namespace {

using test::SyntheticStudy;

class CaseFactsOf : public testing::Test {
 protected:
  CaseFactsOf() {
    Grid<float> grid;
    grid.geometry.size = {SyntheticStudy::size, SyntheticStudy::size, 5};
    grid.geometry.spacing = {1, 1, 4};
    grid.voxels.resize(grid.geometry.voxels(), 0.5F);
    writeGrid(study_ / "series.nrrd", grid);
    // Drawn on slice 3 only.
    Grid<std::uint8_t> mask{grid.geometry, std::vector<std::uint8_t>(grid.voxels.size())};
    mask.voxels[3 * SyntheticStudy::size * SyntheticStudy::size + 100] = 1;
    writeGrid(study_ / "series-mask.nrrd", mask);
    series_.image = study_ / "series.nrrd";
    series_.mask = study_ / "series-mask.nrrd";
  }
  [[nodiscard]] CaseFacts look(const ManifestRow& row) { return looker_.look(row, std::nullopt, &model_, Progress::none()); }

  SyntheticStudy study_{2};
  test::FakeClassifier model_ = SyntheticStudy::model();
  ManifestRow series_;
  CaseLooker looker_;
};

TEST_F(CaseFactsOf, AnImageOfOneSlice) {
  for (const int label : {0, 1}) {
    const CaseFacts facts = look(study_.rows[static_cast<std::size_t>(label)]);
    EXPECT_EQ(facts.slice, 0);
    EXPECT_EQ(facts.slices, 1);
    ASSERT_TRUE(facts.prediction);
    EXPECT_EQ(facts.prediction->label, label);
    EXPECT_EQ(facts.mask, SliceStatus::Drawn);
    EXPECT_FALSE(facts.maskFailure);
  }
}

TEST_F(CaseFactsOf, ASeriesAreThoseOfItsMiddle) {
  const CaseFacts facts = look(series_);
  EXPECT_EQ(facts.slice, 2);
  EXPECT_EQ(facts.slices, 5);
  EXPECT_EQ(facts.columns, SyntheticStudy::size);
  EXPECT_EQ(facts.mask, SliceStatus::Drawn) << "on another slice than the one that was classified";
}

TEST_F(CaseFactsOf, ANamedSliceThatIsEmptyWasLookedAt) {
  series_.slice = 1;
  EXPECT_EQ(look(series_).mask, SliceStatus::NothingThere);
  series_.slice = 3;
  EXPECT_EQ(look(series_).mask, SliceStatus::Drawn);
  series_.mask.reset();
  EXPECT_FALSE(look(series_).mask);
}

TEST_F(CaseFactsOf, AMaskThatCannotBeReadTakesNothingElseAway) {
  series_.mask = study_ / "nowhere.nrrd";
  const CaseFacts facts = look(series_);
  EXPECT_TRUE(facts.prediction);
  EXPECT_FALSE(facts.mask);
  ASSERT_TRUE(facts.maskFailure);
  EXPECT_EQ(facts.maskFailure->code(), ErrorCode::FileMissing);
}

TEST_F(CaseFactsOf, AnImageThatCannotBeReadAreItsError) {
  series_.slice = 5;
  EXPECT_THROW((void)look(series_), Error);
  ManifestRow missing;
  missing.image = study_ / "nowhere.nrrd";
  EXPECT_THROW((void)look(missing), Error);
  // The next one is not harmed by it.
  EXPECT_TRUE(look(study_.rows[0]).prediction);
}

TEST_F(CaseFactsOf, NothingIsPredictedWithoutAModel) {
  const CaseFacts facts = looker_.look(series_, std::nullopt, nullptr, Progress::none());
  EXPECT_FALSE(facts.prediction);
  EXPECT_EQ(facts.slices, 5);
}

}  // namespace
}  // namespace saliscope
