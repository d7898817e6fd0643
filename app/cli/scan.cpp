// saliscope-cli scan PATH...
#include <cstdio>
#include <memory>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/dicom/series.h"

namespace saliscope::cli {

namespace {

struct Options {
  CommonOptions common;
  std::vector<std::string> paths;
};

nlohmann::json toJson(const SeriesInfo& series) {
  auto issues = nlohmann::json::array();
  for (const SeriesIssue& issue : series.issues) issues.push_back(words(issue));
  return {{"series_uid", series.seriesUid},
          {"patient_id", series.patientId},
          {"study_uid", series.studyUid},
          {"description", series.description},
          {"modality", series.modality},
          {"slices", series.slices},
          {"rows", series.rows},
          {"columns", series.columns},
          {"spacing", series.spacing},
          {"contrast_agent", series.contrastAgent},
          {"transfer_syntax", series.transferSyntax},
          {"issues", issues}};
}

void printJson(const ScanResult& result) {
  auto list = nlohmann::json::array();
  for (const SeriesInfo& series : result.series) list.push_back(toJson(series));
  const nlohmann::json document{{"series", list}, {"skipped", skippedJson(result.skipped)}};
  // File names need not be UTF-8.
  std::printf("%s\n", document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
}

void printTable(const ScanResult& result) {
  for (const SeriesInfo& series : result.series) {
    std::printf("%s  %s  %s\n", series.patientId.empty() ? "(no patient)" : series.patientId.c_str(),
                series.studyDate.empty() ? "(no date)" : series.studyDate.c_str(),
                series.description.empty() ? "(no description)" : series.description.c_str());
    std::printf("  %d x %d x %d voxels of %.3g x %.3g x %.3g mm, %s%s\n", series.columns, series.rows, series.slices,
                series.spacing[0], series.spacing[1], series.spacing[2], series.modality.c_str(),
                series.contrastAgent.empty() ? "" : (", contrast agent: " + series.contrastAgent).c_str());
    std::printf("  in %s\n", series.files.front().parent_path().string().c_str());
    for (const SeriesIssue& issue : series.issues) std::printf("  note: %s\n", words(issue).c_str());
  }
}

int run(const Options& options) {
  std::vector<std::filesystem::path> paths;
  std::vector<Skipped> missing;
  for (const std::string& path : options.paths) {
    std::error_code failure;
    if (std::filesystem::exists(path, failure)) {
      paths.emplace_back(path);
    } else {
      missing.push_back({path, Error(ErrorCode::FileMissing, {path})});
    }
  }
  ScanResult result = scanSeries(paths, terminalProgress("scan"));
  result.skipped.insert(result.skipped.end(), missing.begin(), missing.end());
  if (result.series.empty()) {
    if (result.skipped.size() == 1) throw result.skipped.front().reason;
    printSkipped(result.skipped);
    throw Error(ErrorCode::SeriesNotFound, {options.paths.front()});
  }
  if (options.common.json) {
    printJson(result);
  } else {
    printTable(result);
  }
  printSkipped(result.skipped);
  return 0;
}

}  // namespace

Command addScan(CLI::App& program) {
  auto options = std::make_shared<Options>();
  CLI::App* app = program.add_subcommand("scan", "Lists the CT series in files and folders, by their headers alone");
  app->add_option("PATH", options->paths, "DICOM files or folders")->required();
  addCommonOptions(*app, options->common);
  return {app, [options] { return run(*options); }};
}

}  // namespace saliscope::cli
