// The files of a run's folder, all made from its store alone (cli.md, "Run").
#pragma once

#include <filesystem>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include "core/evaluation/run_info.h"
#include "core/evaluation/run_store.h"

namespace saliscope {

[[nodiscard]] std::filesystem::path storeFile(const std::filesystem::path& run);
[[nodiscard]] std::filesystem::path tablesFolder(const std::filesystem::path& run);

/// A file that is made from the store: its path in the run's folder, and what writes it. The store must outlive it.
struct RunFile {
  std::string name;
  std::function<void(std::ostream&)> write;
};
[[nodiscard]] std::vector<RunFile> runFiles(const RunStore& store, const RunInfo& info);

/// run.json and every table, the same bytes for the same store. Throws Error WriteFailed, RunUnreadable.
void writeTables(const std::filesystem::path& run, const RunStore& store);

}  // namespace saliscope
