// saliscope-cli merge RUN... --out RUN
#include <cstdio>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/run_words.h"
#include "core/evaluation/merge.h"

namespace saliscope::cli {

namespace {

struct Options {
  CommonOptions common;
  std::vector<std::string> runs;
  std::string out;
  bool folds = false;
};

int run(const Options& options) {
  MergeRequest request;
  request.runs.assign(options.runs.begin(), options.runs.end());
  request.out = options.out;
  request.folds = options.folds;
  mergeRuns(request, terminalProgress("merge"));
  const RunTables tables = readRun(options.out);
  if (options.common.json) {
    nlohmann::json document = summaryJson(tables);
    document["run"] = options.out;
    document["slices"] = tables.counts.slices;
    document["skipped"] = exclusionsJson(tables.exclusions);
    std::printf("%s\n", document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
  } else {
    std::printf("%s: %zu slices of %zu runs\n%s", options.out.c_str(), tables.counts.slices, options.runs.size(),
                summaryText(tables).c_str());
  }
  return 0;
}

}  // namespace

Command addMerge(CLI::App& program) {
  auto options = std::make_shared<Options>();
  CLI::App* app = program.add_subcommand("merge", "Joins the shards of an evaluation, or the folds of a cross-validation");
  app->add_option("RUN", options->runs, "Folders of runs")->required();
  app->add_option("--out", options->out, "Folder of the joined run")->required();
  app->add_flag("--folds", options->folds, "Models may be folds of one training, each on patients that it did not see");
  app->add_flag("--json", options->common.json, "One JSON document on standard output");
  return {app, [options] { return run(*options); }};
}

}  // namespace saliscope::cli
