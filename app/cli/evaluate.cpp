// saliscope-cli evaluate MANIFEST --out RUN
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <set>

#include "app/cli/command.h"
#include "app/cli/estimator_options.h"
#include "app/cli/regions_options.h"
#include "app/cli/run_words.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/run_reader.h"
#include "core/volume/manifest.h"

namespace saliscope::cli {

namespace {

struct Options {
  CommonOptions common;
  EstimatorOptions how;
  RegionOptions regions;
  std::string manifest, out, estimators = "paper", sign = "both", fill = "label", shard;
  std::vector<std::string> maps;
  bool saveMaps = false, resume = false, unseenOnly = false;
};

[[noreturn]] void refuse(const std::string& option, const std::string& value, const char* least, const char* most) {
  throw Error(ErrorCode::ParameterOutOfRange, {option, value, least, most});
}

/// "I/N", 1-based.
Shard parseShard(const std::string& text) {
  if (text.empty()) return {};
  Shard out;
  char more = 0;
  const bool read = std::sscanf(text.c_str(), "%zu/%zu%c", &out.index, &out.count, &more) == 2;
  if (!read || text.find('-') != std::string::npos || out.count < 1 || out.index < 1 || out.index > out.count) {
    refuse("shard", text, "1/1", "N/N");
  }
  return out;
}

/// NAME=FOLDER.
std::vector<ForeignMaps> parseMaps(const std::vector<std::string>& given) {
  std::vector<ForeignMaps> out;
  for (const std::string& one : given) {
    const std::size_t equals = one.find('=');
    if (equals == std::string::npos || equals == 0) throw Error(ErrorCode::NameTaken, {one});
    out.push_back({one.substr(0, equals), one.substr(equals + 1)});
    if (!std::filesystem::is_directory(out.back().folder)) throw Error(ErrorCode::FileMissing, {out.back().folder.string()});
  }
  return out;
}

std::vector<Sign> signsOf(const std::string& sign) {
  if (sign == "original") return {Sign::Original};
  if (sign == "absolute") return {Sign::Absolute};
  return {Sign::Original, Sign::Absolute};
}

EvaluationSettings settingsOf(const Options& options, const Classifier& classifier) {
  EvaluationSettings out;
  const bool named = options.estimators != "all" && options.estimators != "paper";
  out.estimators = estimatorIds(options.estimators);
  if (!named) {
    const std::vector<std::string> fit = withoutUnfit(out.estimators, classifier);
    const std::set<std::string> kept(fit.begin(), fit.end());
    for (const std::string& id : out.estimators) {
      if (!kept.contains(id)) std::fprintf(stderr, "%s: cannot explain this model and is left out\n", id.c_str());
    }
    out.estimators = fit;
  }
  for (const auto& [id, value] : options.how.parameters) {
    if (value) out.parameters[id] = *value;
  }
  const ModelCard& card = classifier.card();
  out.signs = signsOf(options.sign);
  out.layer = options.how.layer;
  out.target.score = options.how.score == "probability" ? Score::Probability : Score::Logit;
  out.target.output = options.how.target.value_or(card.outputs > 1 ? card.outputs - 1 : 0);
  out.seed = options.common.seed;
  out.grid = gridOf(options.how);
  out.regions = regionSettings(options.regions);
  out.fill = fillOf(options.fill);
  out.maps = parseMaps(options.maps);
  bool wantsReferences = false;
  for (const std::string& id : out.estimators) wantsReferences = wantsReferences || needsReferences(id);
  if (wantsReferences) out.references = loadReferences(options.how, card.input, terminalProgress("references"));
  return out;
}

/// On a terminal, in the line below the bar: "3 of 74: patient-01_ct, slice 20: backprop, absolute". The cursor stays at the bar.
void watch(const EvaluationState& state) {
  if (isatty(STDERR_FILENO) == 0) return;
  std::fprintf(stderr, "\n\033[K%zu of %zu: %s, slice %d: %s, %s\033[A\r", state.row + 1, state.rows, state.image.c_str(),
               state.slice, state.kind.estimator.c_str(), signName(state.kind.sign).c_str());
}

/// Ends the bar and clears the line below it.
void finish(Progress& progress) {
  progress.step(1);
  if (isatty(STDERR_FILENO) != 0) std::fprintf(stderr, "\r\033[K");
}

int run(const Options& options) {
  // Cheap checks first: nobody waits for a model to learn of a misspelt name.
  static_cast<void>(estimatorIds(options.estimators));
  static_cast<void>(fillOf(options.fill));
  EvaluationRequest request;
  request.shard = parseShard(options.shard);
  static_cast<void>(parseMaps(options.maps));
  const std::size_t repeated = repeatedRows(readManifest(options.manifest));
  if (repeated > 0)
    std::fprintf(stderr, "rows that name what an earlier row names, so that their slices count twice: %zu\n", repeated);
  const ClassifierPtr classifier = loadModel(options.common);
  request.manifest = options.manifest;
  request.out = options.out;
  request.modelFile =
      std::filesystem::absolute(options.common.model.empty() ? bundledModelPath() : std::filesystem::path(options.common.model));
  request.settings = settingsOf(options, *classifier);
  request.resume = options.resume;
  request.saveMaps = options.saveMaps;
  request.unseenOnly = options.unseenOnly;
  request.watch = watch;
  request.leftOut = [](const Exclusion& one) {
    std::fprintf(stderr, "%sskipped: %s\n", isatty(STDERR_FILENO) != 0 ? "\r\033[K" : "", exclusionWords(one).c_str());
  };
  Progress& progress = terminalProgress("evaluate");
  const EvaluationOutcome outcome = evaluateManifest(request, *classifier, progress);
  finish(progress);
  const RunTables tables = readRun(options.out);
  if (options.common.json) {
    nlohmann::json document = summaryJson(tables);
    document["run"] = options.out;
    document["slices"] = outcome.slices;
    document["added"] = outcome.added;
    document["passed_over"] = outcome.passedOver;
    document["skipped"] = exclusionsJson(outcome.exclusions);
    std::printf("%s\n", document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
    return 0;
  }
  std::printf("%s: %zu slices", options.out.c_str(), outcome.slices);
  if (outcome.passedOver > 0) std::printf(", %zu passed over because the model was trained on their patients", outcome.passedOver);
  if (!outcome.exclusions.empty()) std::printf(", %zu left out (see run.json)", outcome.exclusions.size());
  std::printf("\n%s", summaryText(tables).c_str());
  return 0;
}

}  // namespace

Command addEvaluate(CLI::App& program) {
  auto options = std::make_shared<Options>();
  CLI::App* app = program.add_subcommand("evaluate", "Fidelity, ROC and Dice of estimators over the slices of a manifest");
  app->add_option("MANIFEST", options->manifest, "CSV: image,slice,label,mask,patient")->required();
  app->add_option("--out", options->out, "Folder of the run")->required();
  app->add_option("--estimators", options->estimators, "paper (default: eight), all (fifteen), or ID,ID..");
  app->add_option("--sign", options->sign, "both (default), original or absolute")
      ->check(CLI::IsMember({"both", "original", "absolute"}));
  app->add_option("--fill", options->fill,
                  "What masked pixels become: label (default: black or white by the label), air, water, local-mean, blur")
      ->check(CLI::IsMember({"label", "air", "water", "local-mean", "blur"}));
  app->add_option("--maps", options->maps, "NAME=FOLDER: scores somebody else's heatmaps, found by image name (again for more)");
  app->add_flag("--save-maps", options->saveMaps, "Keeps every heatmap in RUN/maps");
  app->add_option("--shard", options->shard, "I/N: the I-th of N parts of the manifest's rows (from 1)");
  app->add_flag("--resume", options->resume, "Goes on with an interrupted run; starts it where there is none");
  app->add_flag("--unseen-only", options->unseenOnly, "Passes over slices whose patients the model was trained on (for folds)");
  addEstimatorOptions(*app, options->how, false);
  addRegionOptions(*app, options->regions);
  addCommonOptions(*app, options->common);
  return {app, [options] { return run(*options); }};
}

}  // namespace saliscope::cli
