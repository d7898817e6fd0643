// saliscope-cli demo OUT
#include <cstdio>
#include <memory>

#include "app/cli/command.h"
#include "core/phantom/phantom.h"

namespace saliscope::cli {

namespace {

constexpr int mostPatients = 999;

struct Options {
  CommonOptions common;
  std::string out;
  DemoStudy study;
};

int run(const Options& options) {
  writeDemoStudy(options.out, options.study, terminalProgress("demo"));
  const std::filesystem::path manifest = std::filesystem::path(options.out) / "manifest.csv";
  if (options.common.json) {
    const nlohmann::json document{{"manifest", manifest.string()}, {"patients", options.study.patients}};
    std::printf("%s\n", document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
  } else {
    std::printf("%s\n", manifest.string().c_str());
  }
  return 0;
}

}  // namespace

Command addDemo(CLI::App& program) {
  auto options = std::make_shared<Options>();
  CLI::App* app = program.add_subcommand(
      "demo", "Writes a synthetic study: CT series, masks and a manifest; half of the patients with contrast");
  app->add_option("OUT", options->out, "Folder, made if missing; a demo study in it is replaced")->required();
  app->add_flag("--abdomen", options->study.abdomen, "Abdomens instead of chests");
  app->add_option("--patients", options->study.patients, "How many (default 6)")->check(CLI::Range(1, mostPatients));
  addCommonOptions(*app, options->common);
  return {app, [options] { return run(*options); }};
}

}  // namespace saliscope::cli
