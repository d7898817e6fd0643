#include "core/evaluation/run_folder.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <system_error>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/evaluation/run_tables.h"

namespace saliscope {

namespace fs = std::filesystem;

fs::path storeFile(const fs::path& run) {
  return run / "slices.sqlite";
}

fs::path tablesFolder(const fs::path& run) {
  return run / "tables";
}

std::vector<RunFile> runFiles(const RunStore& store, const RunInfo& info) {
  const std::vector<Kind> kinds = info.kinds();
  const auto results = std::make_shared<std::vector<KindResult>>();
  {
    const PatientTable patients(store);
    for (std::size_t i = 0; i < kinds.size(); ++i) results->push_back(summarise(store, i, kinds[i], patients, info.seed));
  }
  return {
      {"tables/fidelity.csv", [=](std::ostream& out) { fidelityTable(out, *results); }},
      {"tables/roc.csv", [=](std::ostream& out) { rocTable(out, *results); }},
      {"tables/dsc.csv", [=](std::ostream& out) { dscTable(out, *results); }},
      {"tables/summary.csv", [=](std::ostream& out) { summaryTable(out, *results); }},
      {"tables/measures.csv", [=](std::ostream& out) { measuresTable(out, *results); }},
      {"tables/differences.csv", [=](std::ostream& out) { differencesTable(out, differences(*results)); }},
      {"tables/rank_correlation.csv", [kinds, &store](std::ostream& out) { correlationTable(out, kinds, store.correlations()); }},
      {"tables/slices.csv", [kinds, &store](std::ostream& out) { slicesTable(out, kinds, store); }},
      {"run.json", [info, &store](std::ostream& out) { runJson(out, info, store); }}};
}

void writeTables(const fs::path& run, const RunStore& store) {
  const auto text = store.text("run");
  if (!text) throw Error(ErrorCode::RunUnreadable, {run.string(), "it says nothing of itself"});
  const std::vector<RunFile> files = runFiles(store, parseRunInfo(*text, run));
  const fs::path tables = tablesFolder(run);
  std::error_code failure;
  fs::create_directories(tables, failure);
  if (failure) throw Error(ErrorCode::WriteFailed, {tables.string(), failure.message()});
  for (const RunFile& file : files) {
    writeAside(run / file.name, [&](const fs::path& aside) {
      std::ofstream out(aside, std::ios::binary);
      file.write(out);
      out.close();
      if (!out) throw Error(ErrorCode::WriteFailed, {(run / file.name).string(), std::strerror(errno)});
    });
  }
}

}  // namespace saliscope
