// A run as panels show it: its tables, its slices, and what is still to do; read on a worker thread.
#pragma once

#include <QString>
#include <cstddef>
#include <memory>
#include <vector>

#include "core/evaluation/run_reader.h"
#include "core/evaluation/run_store.h"

namespace saliscope::ui {

/// The measures of one map on one slice; not-a-number where there is no mask, or no such map.
struct SliceMeasures {
  float relevanceGain = 0, aucExact = 0, dscMax = 0, dscMaxPercent = 0;
};

struct RunView {
  std::shared_ptr<const RunTables> tables;
  std::vector<SliceRecord> slices;                   ///< by row and index
  std::vector<Kind> kinds;                           ///< the lines of the tables
  std::vector<std::vector<SliceMeasures>> measures;  ///< [kind][slice]
  std::size_t rowsLeft = 0;  ///< of the manifest (or of the shard), that have no result yet and were not left out
};

using RunViewPtr = std::shared_ptr<const RunView>;

/// Writes the tables of what is in the store so far, and reads them back. Errors: WriteFailed, RunUnreadable.
[[nodiscard]] RunViewPtr viewOf(const std::filesystem::path& run, const RunStore& store);
/// A run that nobody works on. Tables that were never written (a run that was killed) are made. Errors: RunUnreadable, RunBusy,
/// WriteFailed.
[[nodiscard]] RunViewPtr readRunView(const std::filesystem::path& run);

/// Where the image of a slice lies; the record names it relative to the manifest.
[[nodiscard]] QString imageFileOf(const RunTables& run, const std::string& image);

}  // namespace saliscope::ui
