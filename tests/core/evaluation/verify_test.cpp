#include "core/evaluation/verify.h"

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "tests/core/evaluation/synthetic_study.h"

namespace saliscope {
namespace {

namespace fs = std::filesystem;
using test::SyntheticStudy;

VerifyOutcome verify(const fs::path& run, const fs::path& images = {}) {
  VerifyRequest request;
  request.run = run;
  request.images = images;
  return verifyRun(request, {std::make_shared<test::FakeClassifier>(SyntheticStudy::weights(), 0, SyntheticStudy::bias)},
                   Progress::none());
}

TEST(Verify, TheSameDataGiveTheSameNumbers) {
  const SyntheticStudy study(4);
  const auto request = study.request("run");
  evaluateManifest(request, SyntheticStudy::model(), Progress::none());
  const VerifyOutcome outcome = verify(request.out);
  EXPECT_EQ(outcome.slices, 3U);
  EXPECT_EQ(outcome.identical, outcome.numbers);
  EXPECT_GT(outcome.numbers, 3U * 6 * 300);
  EXPECT_TRUE(outcome.moved.empty());
  EXPECT_TRUE(outcome.otherwise.empty());
}

TEST(Verify, NamesTheTableAndTheLineThatMoved) {
  const SyntheticStudy study(2);
  const auto request = study.request("run");
  evaluateManifest(request, SyntheticStudy::model(), Progress::none());
  std::string text = readFile(request.out / "tables/summary.csv");
  const std::size_t line = text.find("backprop,absolute,all");
  text[text.find(",2,2,", line) + 1] = '3';
  writeFile(request.out / "tables/summary.csv", text);
  const VerifyOutcome outcome = verify(request.out);
  ASSERT_EQ(outcome.moved.size(), 1U);
  EXPECT_EQ(outcome.moved[0].what, "tables/summary.csv, line 5");
  EXPECT_NE(outcome.moved[0].stored, outcome.moved[0].now);
}

TEST(Verify, NoticesAnotherImage) {
  const SyntheticStudy study(2);
  const auto request = study.request("run");
  evaluateManifest(request, SyntheticStudy::model(), Progress::none());
  fs::copy_file(study / "image1.nrrd", study / "image0.nrrd", fs::copy_options::overwrite_existing);
  const VerifyOutcome outcome = verify(request.out);
  ASSERT_FALSE(outcome.moved.empty());
  EXPECT_EQ(outcome.moved[0].what, "slice 0 of image0.nrrd, image");
}

TEST(Verify, FindsImagesThatWereMoved) {
  const SyntheticStudy study(2);
  const auto request = study.request("run");
  evaluateManifest(request, SyntheticStudy::model(), Progress::none());
  fs::create_directory(study / "elsewhere");
  for (const char* name : {"image0.nrrd", "image1.nrrd"}) fs::rename(study / name, (study / "elsewhere") / name);
  EXPECT_THROW(static_cast<void>(verify(request.out)), Error);
  EXPECT_TRUE(verify(request.out, study / "elsewhere").moved.empty());
}

TEST(Verify, RefusesWhatIsNoRun) {
  const SyntheticStudy study(2);
  EXPECT_THROW(static_cast<void>(verify(study / "nowhere")), Error);
}

}  // namespace
}  // namespace saliscope
