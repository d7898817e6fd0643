// Shards or folds joined to one run (cli.md, `merge`).
#pragma once

#include <filesystem>
#include <vector>

#include "core/base/progress.h"

namespace saliscope {

struct MergeRequest {
  std::vector<std::filesystem::path> runs;
  std::filesystem::path out;
  bool folds = false;  ///< models may be folds of one training, each on patients it did not see; manifests may differ
};

/// The joined run is what one run over all rows would have written, byte for byte. Refuses, and leaves nothing behind: RunMismatch
/// (folder, what, there, here) for other settings, models, threads, precision or programs, for shards that are missing, unfinished
/// or given twice; RunSawPatients; RunExists; RunUnreadable; RunBusy; WriteFailed; Cancelled.
void mergeRuns(const MergeRequest& request, Progress& progress);

}  // namespace saliscope
