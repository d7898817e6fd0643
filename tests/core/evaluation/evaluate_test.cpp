// A whole study with a fake classifier: tables, shards, resumption, refusals.
#include "core/evaluation/evaluate.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <map>
#include <optional>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/evaluation/merge.h"
#include "core/evaluation/run_folder.h"
#include "core/evaluation/run_reader.h"
#include "tests/core/evaluation/synthetic_study.h"

namespace saliscope {
namespace {

namespace fs = std::filesystem;
using test::SyntheticStudy;

/// Every file that is made from the store, by name.
std::map<std::string, std::string> filesOf(const fs::path& run) {
  std::map<std::string, std::string> out;
  for (const auto& entry : fs::directory_iterator(run / "tables")) out[entry.path().filename().string()] = readFile(entry.path());
  out["run.json"] = readFile(run / "run.json");
  return out;
}

template <class Work>
std::optional<Error> failure(const Work& work) {
  try {
    work();
  } catch (const Error& error) {
    return error;
  }
  return std::nullopt;
}

/// Cancelled when told so.
class Stoppable final : public Progress {
 public:
  [[nodiscard]] bool cancelled() const override { return stopped; }
  bool stopped = false;

 protected:
  void show(double) override {}
};

TEST(Evaluate, WritesEveryTable) {
  const SyntheticStudy study(12);
  const auto model = SyntheticStudy::model();
  const auto request = study.request("run");
  const EvaluationOutcome outcome = evaluateManifest(request, model, Progress::none());
  EXPECT_EQ(outcome.slices, 12U);
  EXPECT_TRUE(outcome.exclusions.empty());

  const RunTables tables = readRun(request.out);
  EXPECT_EQ(tables.estimators(), request.settings.estimators);
  EXPECT_EQ(tables.lines.size(), 3U * 2 * 3);
  const RunLine* line = tables.find({"backprop", Sign::Original}, Group::All);
  ASSERT_NE(line, nullptr);
  EXPECT_EQ(line->slices, 12U);
  EXPECT_EQ(line->patients, 12U);
  EXPECT_EQ(line->mif.size(), 41U);
  EXPECT_EQ(line->tpr.size(), 101U);
  EXPECT_EQ(line->dsc.size(), 100U);
  EXPECT_GT(*line->of(Measure::Auc).value, 0.99) << "the gradient is the weights, which are highest on the vessel";
  EXPECT_GT(*line->of(Measure::DscMax).value, 0.6);
  EXPECT_NEAR(*line->maskShare, 36.0 / 1024, 1e-9);
  ASSERT_TRUE(line->of(Measure::FidelityX10).low);
  EXPECT_LE(*line->of(Measure::FidelityX10).low, *line->of(Measure::FidelityX10).value);
  const RunLine* random = tables.find({"random", Sign::Original}, Group::All);
  EXPECT_NEAR(*random->of(Measure::AucExact).value, 0.5, 0.1);
  const bool significant = std::any_of(tables.differences.begin(), tables.differences.end(), [](const auto& one) {
    return one.first.estimator == "backprop" && one.second.estimator == "random" && one.measure == "auc_exact" &&
           one.corrected < 0.05;
  });
  EXPECT_TRUE(significant);
  for (const auto& [name, text] : filesOf(request.out)) {
    EXPECT_EQ(text.find(",-0,"), std::string::npos) << name;
    EXPECT_EQ(text.find("nan"), std::string::npos) << name;
  }
}

TEST(Evaluate, TellsOfEachStoredSlice) {
  const SyntheticStudy study(3);
  const auto model = SyntheticStudy::model();
  auto request = study.request("run");
  std::vector<std::size_t> counts;
  request.stored = [&](const RunStore& store) {
    counts.push_back(store.sliceCount());
    // Tables can be made of what is there so far.
    writeTables(request.out, store);
    EXPECT_EQ(readRun(request.out).counts.slices, counts.back());
  };
  evaluateManifest(request, model, Progress::none());
  EXPECT_EQ(counts, (std::vector<std::size_t>{1, 2, 3}));
}

TEST(Evaluate, AlwaysPositiveEstimatorsAreTheSameInBothSigns) {
  const SyntheticStudy study(2);
  const auto model = SyntheticStudy::model();
  const auto request = study.request("run");
  evaluateManifest(request, model, Progress::none());
  const RunTables tables = readRun(request.out);
  const RunLine* original = tables.find({"smoothgrad-squared", Sign::Original}, Group::All);
  const RunLine* absolute = tables.find({"smoothgrad-squared", Sign::Absolute}, Group::All);
  EXPECT_EQ(original->mif, absolute->mif);
  EXPECT_EQ(original->dsc, absolute->dsc);
  EXPECT_FALSE(original->of(Measure::Auc).low) << "two patients give no interval";
}

TEST(Evaluate, ResumedRunEndsWithTheSameBytes) {
  const SyntheticStudy study(6);
  const auto model = SyntheticStudy::model();
  const auto whole = study.request("whole");
  evaluateManifest(whole, model, Progress::none());

  auto request = study.request("resumed");
  request.resume = true;
  Stoppable stop;
  std::size_t kinds = 0;
  request.watch = [&](const EvaluationState&) { stop.stopped = ++kinds == 9; };
  EXPECT_THROW(evaluateManifest(request, model, stop), Cancelled);
  stop.stopped = false;
  request.watch = {};
  const EvaluationOutcome outcome = evaluateManifest(request, model, stop);
  EXPECT_EQ(outcome.slices, 6U);
  EXPECT_EQ(outcome.added, 5U) << "one slice was finished before";
  EXPECT_EQ(filesOf(request.out), filesOf(whole.out));
  EXPECT_EQ(evaluateManifest(request, model, stop).added, 0U) << "nothing is left to do";
}

TEST(Evaluate, KilledAtAnyMomentItGoesOn) {
  const SyntheticStudy study(4);
  const auto model = SyntheticStudy::model();
  const auto whole = study.request("whole");
  evaluateManifest(whole, model, Progress::none());
  auto request = study.request("killed");
  request.resume = true;
  for (const int kinds : {1, 4, 8, 14}) {
    const pid_t child = fork();
    if (child == 0) {
      int begun = 0;
      request.watch = [&](const EvaluationState&) {
        if (++begun == kinds) kill(getpid(), SIGKILL);
      };
      evaluateManifest(request, model, Progress::none());
      _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
  }
  evaluateManifest(request, model, Progress::none());
  EXPECT_EQ(filesOf(request.out), filesOf(whole.out));
}

TEST(Evaluate, MergedShardsAreTheWholeRun) {
  const SyntheticStudy study(7);
  const auto model = SyntheticStudy::model();
  const auto whole = study.request("whole");
  evaluateManifest(whole, model, Progress::none());
  MergeRequest merge;
  for (std::size_t i = 1; i <= 3; ++i) {
    auto request = study.request("shard" + std::to_string(i));
    request.shard = {i, 3};
    evaluateManifest(request, model, Progress::none());
    merge.runs.insert(merge.runs.begin(), request.out);
  }
  merge.out = study / "merged";
  mergeRuns(merge, Progress::none());
  EXPECT_EQ(filesOf(merge.out), filesOf(whole.out));
}

TEST(Evaluate, MergeRefusesWhatDoesNotBelongTogether) {
  const SyntheticStudy study(4);
  const auto model = SyntheticStudy::model();
  const auto shard = [&](const std::string& name, std::size_t index, std::uint64_t seed) {
    auto request = study.request(name);
    request.shard = {index, 2};
    request.settings.seed = seed;
    evaluateManifest(request, model, Progress::none());
    return request.out;
  };
  const fs::path first = shard("a", 1, 1), second = shard("b", 2, 1), other = shard("c", 2, 2);
  const auto merge = [&](std::vector<fs::path> runs, bool folds = false) {
    return failure([&] { mergeRuns({std::move(runs), study / "merged", folds}, Progress::none()); });
  };
  auto error = merge({first, other});
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code(), ErrorCode::RunMismatch);
  EXPECT_EQ(error->argument(1), "seed");
  error = merge({first});
  ASSERT_TRUE(error) << "a shard is missing";
  EXPECT_EQ(error->argument(1), "shards");
  EXPECT_EQ(merge({first, first})->argument(1), "shard");
  EXPECT_EQ(merge({first, study / "nowhere"})->code(), ErrorCode::RunUnreadable);
  EXPECT_EQ(merge({first, second}, true)->argument(1), "models") << "the fake model is no fold";
  EXPECT_FALSE(fs::exists(study / "merged")) << "a refusal leaves nothing";
  EXPECT_FALSE(merge({first, second}));
  EXPECT_EQ(merge({first, second})->code(), ErrorCode::RunExists);
}

TEST(Evaluate, LeavesOutWhatCannotBeReadAndSaysSo) {
  const SyntheticStudy study(4);
  const auto model = SyntheticStudy::model();
  const fs::path image = study / "image2.nrrd";
  const std::string bytes = readFile(image);
  fs::remove(image);
  writeFile(study / "image3-mask.nrrd", "no mask");
  auto request = study.request("run");
  const EvaluationOutcome outcome = evaluateManifest(request, model, Progress::none());
  EXPECT_EQ(outcome.slices, 2U);
  ASSERT_EQ(outcome.exclusions.size(), 2U);
  EXPECT_EQ(outcome.exclusions[0].image, "image2.nrrd");
  EXPECT_EQ(outcome.exclusions[0].reason.code(), ErrorCode::FileMissing);
  EXPECT_EQ(outcome.exclusions[1].image, "image3.nrrd");
  EXPECT_EQ(readRun(request.out).exclusions.size(), 2U);

  // The image is back: a resumed run takes it in.
  writeFile(image, bytes);
  request.resume = true;
  EXPECT_EQ(evaluateManifest(request, model, Progress::none()).slices, 3U);
  EXPECT_EQ(readRun(request.out).exclusions.size(), 1U);
}

TEST(Evaluate, RefusesAnotherRunsFolder) {
  const SyntheticStudy study(2);
  const auto model = SyntheticStudy::model();
  auto request = study.request("run");
  evaluateManifest(request, model, Progress::none());
  EXPECT_EQ(failure([&] { evaluateManifest(request, model, Progress::none()); })->code(), ErrorCode::RunExists);
  request.resume = true;
  request.settings.parameters["samples"] = 3;
  const auto error = failure([&] { evaluateManifest(request, model, Progress::none()); });
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code(), ErrorCode::RunMismatch);
  EXPECT_EQ(error->argument(1), "settings/estimators/1/parameters/samples");
  EXPECT_EQ(error->argument(2), "15.0");
  EXPECT_EQ(error->argument(3), "3.0");
}

TEST(Evaluate, TwoProcessesCannotWriteOneRun) {
  const SyntheticStudy study(2);
  const auto model = SyntheticStudy::model();
  auto request = study.request("run");
  request.resume = true;
  bool asked = false;
  request.watch = [&](const EvaluationState&) {
    if (asked) return;
    asked = true;
    auto second = request;
    second.watch = {};
    EXPECT_EQ(failure([&] { evaluateManifest(second, model, Progress::none()); })->code(), ErrorCode::RunBusy);
  };
  evaluateManifest(request, model, Progress::none());
  EXPECT_TRUE(asked);
}

TEST(Evaluate, NothingUsableLeavesNothingBehind) {
  const SyntheticStudy study(2);
  const auto model = SyntheticStudy::model();
  fs::remove(study / "image0.nrrd");
  fs::remove(study / "image1.nrrd");
  const auto request = study.request("run");
  EXPECT_EQ(failure([&] { evaluateManifest(request, model, Progress::none()); })->code(), ErrorCode::NothingEvaluated);
  EXPECT_FALSE(fs::exists(request.out));
}

TEST(Evaluate, AFullDiskEndsItWithAClearWordAndKeepsWhatIsDone) {
  const SyntheticStudy study(6);
  const auto model = SyntheticStudy::model();
  auto request = study.request("run");
  request.resume = true;
  // As on a full disk, files stop growing.
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto old = std::signal(SIGXFSZ, SIG_IGN);
  rlimit small = before;
  small.rlim_cur = 340000;
  setrlimit(RLIMIT_FSIZE, &small);
  const auto error = failure([&] { evaluateManifest(request, model, Progress::none()); });
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, old);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code(), ErrorCode::WriteFailed);
  const EvaluationOutcome outcome = evaluateManifest(request, model, Progress::none());
  EXPECT_EQ(outcome.slices, 6U);
  EXPECT_LT(outcome.added, 6U);
  const auto whole = study.request("whole");
  evaluateManifest(whole, model, Progress::none());
  EXPECT_EQ(filesOf(request.out), filesOf(whole.out));
}

TEST(Evaluate, UnknownLabelsTakeThePredictedClass) {
  SyntheticStudy study(4);
  for (ManifestRow& row : study.rows) row.label.reset();
  writeManifest(study.manifest(), study.rows);
  const auto model = SyntheticStudy::model();
  const auto request = study.request("run");
  evaluateManifest(request, model, Progress::none());
  const RunTables tables = readRun(request.out);
  EXPECT_EQ(tables.counts.labelUnknown, 4U);
  EXPECT_EQ(tables.find({"random", Sign::Original}, Group::With)->slices, 2U);
  EXPECT_EQ(tables.find({"random", Sign::Original}, Group::Without)->slices, 2U);
}

TEST(Evaluate, SavedMapsScoreTheSameAsForeignOnes) {
  const SyntheticStudy study(2);
  const auto model = SyntheticStudy::model();
  auto request = study.request("saved");
  request.saveMaps = true;
  evaluateManifest(request, model, Progress::none());
  EXPECT_TRUE(fs::exists(request.out / "maps/backprop-absolute/image1.nrrd"));
  auto foreign = study.request("foreign");
  foreign.settings.estimators = {"random"};
  foreign.settings.maps = {{"mine", request.out / "maps/backprop-original"}, {"lost", study / "nowhere"}};
  const EvaluationOutcome outcome = evaluateManifest(foreign, model, Progress::none());
  EXPECT_EQ(outcome.slices, 2U);
  ASSERT_EQ(outcome.exclusions.size(), 2U) << "a map that is not there is left out, its slice is not";
  EXPECT_EQ(outcome.exclusions[0].estimator, "lost");
  EXPECT_EQ(outcome.exclusions[0].reason.code(), ErrorCode::MapMissing);
  const RunTables own = readRun(request.out), theirs = readRun(foreign.out);
  for (const Sign sign : {Sign::Original, Sign::Absolute}) {
    const RunLine* a = own.find({"backprop", sign}, Group::All);
    const RunLine* b = theirs.find({"mine", sign}, Group::All);
    EXPECT_EQ(a->mif, b->mif);
    EXPECT_EQ(a->tpr, b->tpr);
    EXPECT_EQ(a->dsc, b->dsc);
  }
  EXPECT_EQ(theirs.find({"lost", Sign::Original}, Group::All)->slices, 0U);
  foreign.settings.maps = {{"random", study / "."}};
  foreign.out = study / "taken";
  EXPECT_EQ(failure([&] { evaluateManifest(foreign, model, Progress::none()); })->code(), ErrorCode::NameTaken);
}

}  // namespace
}  // namespace saliscope
