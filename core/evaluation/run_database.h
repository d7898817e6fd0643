// The SQLite side of a run's store: opening, the tables, and SQLite's failures as ours. Private to the folder.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

#include "core/evaluation/run_store.h"

namespace saliscope {

struct RunStore::Database {
  Database(const std::filesystem::path& path, Open how);

  /// `work()`, with SQLite's exceptions as WriteFailed, RunBusy or RunUnreadable.
  template <class Work>
  auto guarded(const Work& work) const -> decltype(work()) {
    try {
      return work();
    } catch (const SQLite::Exception& failure) {
      rethrow(failure);
    }
  }
  [[noreturn]] void rethrow(const SQLite::Exception& failure) const;

  std::filesystem::path file;
  mutable std::optional<SQLite::Database> db;
};

inline constexpr int runStoreVersion = 1;

}  // namespace saliscope
