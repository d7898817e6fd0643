// saliscope-cli verify RUN
#include <cstdio>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/estimator_options.h"
#include "core/base/error.h"
#include "core/evaluation/verify.h"

namespace saliscope::cli {

namespace {

constexpr int exitMoved = 2;

struct Options {
  CommonOptions common;
  EstimatorOptions how;
  std::string run, images;
  std::vector<std::string> maps;
  std::size_t sample = 3;
};

/// The run's models, from where they were, unless one is named; computed as the run was.
std::vector<ClassifierPtr> loadModels(const Options& options, const RunInfo& info) {
  std::vector<ClassifierPtr> out;
  for (const RunModel& model : info.models) {
    CommonOptions common = options.common;
    common.device = info.device;
    common.precision = info.precision.find('+') == std::string::npos ? info.precision : "auto";
    if (common.threads == 0) common.threads = info.threads;
    if (common.model.empty()) common.model = model.file;
    out.push_back(loadModel(common));
  }
  return out;
}

void print(const Options& options, const VerifyOutcome& outcome) {
  for (const std::string& one : outcome.otherwise) std::printf("differs: %s\n", one.c_str());
  for (const std::string& one : outcome.notMade) std::printf("not recomputed: %s (name its --references or --maps)\n", one.c_str());
  constexpr std::size_t most = 10;
  for (std::size_t i = 0; i < std::min(most, outcome.moved.size()); ++i) {
    const MovedNumber& one = outcome.moved[i];
    std::printf("moved: %s: was %s, is %s\n", one.what.c_str(), one.stored.c_str(), one.now.c_str());
  }
  if (outcome.moved.size() > most) std::printf("and %zu more\n", outcome.moved.size() - most);
  std::printf("%s: %zu slices recomputed, %zu numbers compared: ", options.run.c_str(), outcome.slices, outcome.numbers);
  if (!outcome.moved.empty()) {
    std::printf("%zu moved\n", outcome.moved.size());
  } else if (outcome.identical == outcome.numbers) {
    std::printf("identical\n");
  } else {
    std::printf("within tolerance (largest difference %.2g)\n", outcome.largest);
  }
}

nlohmann::json toJson(const VerifyOutcome& outcome) {
  auto moved = nlohmann::json::array();
  for (const MovedNumber& one : outcome.moved) moved.push_back({{"what", one.what}, {"stored", one.stored}, {"now", one.now}});
  const char* verdict = !outcome.moved.empty() ? "moved" : outcome.identical == outcome.numbers ? "identical" : "within tolerance";
  return {{"verdict", verdict},
          {"slices", outcome.slices},
          {"numbers", outcome.numbers},
          {"identical", outcome.identical},
          {"largest_difference", outcome.largest},
          {"moved", moved},
          {"not_recomputed", outcome.notMade},
          {"differs", outcome.otherwise}};
}

int run(const Options& options) {
  const RunInfo info = readRunInfo(options.run);
  const std::vector<ClassifierPtr> models = loadModels(options, info);
  VerifyRequest request;
  request.run = options.run;
  request.images = options.images;
  request.sample = options.sample;
  for (const std::string& one : options.maps) {
    const std::size_t equals = one.find('=');
    if (equals == std::string::npos) throw Error(ErrorCode::NameTaken, {one});
    request.maps.push_back({one.substr(0, equals), one.substr(equals + 1)});
  }
  if (!referencesOf(info.settings).empty()) {
    request.references = loadReferences(options.how, models.front()->card().input, terminalProgress("references"));
  }
  Progress& progress = terminalProgress("verify");
  const VerifyOutcome outcome = verifyRun(request, models, progress);
  progress.step(1);
  if (options.common.json) {
    std::printf("%s\n", toJson(outcome).dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
  } else {
    print(options, outcome);
  }
  if (outcome.moved.empty()) return 0;
  std::fprintf(stderr, "error: %s: %s is not what it was\n", options.run.c_str(), outcome.moved.front().what.c_str());
  return exitMoved;
}

}  // namespace

Command addVerify(CLI::App& program) {
  auto options = std::make_shared<Options>();
  CLI::App* app = program.add_subcommand("verify", "Recomputes a sample of an evaluation and says whether its numbers hold");
  app->add_option("RUN", options->run, "Folder of a run")->required();
  app->add_option("--images", options->images, "Folder where the images lie now (default: where they were)");
  app->add_option("--sample", options->sample, "Slices to recompute (default 3)")->check(CLI::Range(0, 1000000000));
  app->add_option("--references", options->how.references, "Manifest of the run's references (default: demo phantoms)");
  app->add_option("--maps", options->maps, "NAME=FOLDER of maps that the run scored");
  addCommonOptions(*app, options->common);
  return {app, [options] { return run(*options); }};
}

}  // namespace saliscope::cli
