// The study: every slice of a manifest, every estimator, every measure, into a run's folder (cli.md, "Run").
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/evaluation/evaluation_settings.h"
#include "core/evaluation/run_info.h"
#include "core/evaluation/run_records.h"
#include "core/evaluation/run_store.h"

namespace saliscope {

/// What is being worked on, for whoever watches.
struct EvaluationState {
  std::size_t row = 0, rows = 0;  ///< of this shard: rows begun before, and all
  std::size_t slices = 0;         ///< done so far
  std::string image;              ///< its short name
  int slice = 0;
  Kind kind;
};

struct EvaluationRequest {
  std::filesystem::path manifest;
  std::filesystem::path out;  ///< the run's folder, made if missing
  std::filesystem::path modelFile;
  EvaluationSettings settings;
  Shard shard{};
  bool resume = false;                                  ///< go on where the folder holds a run; also fine where it does not
  bool saveMaps = false;                                ///< maps/ESTIMATOR-SIGN/NAME[_SLICE].nrrd, as readForeignMap finds them
  bool unseenOnly = false;                              ///< pass over slices whose patient the model was trained on
  std::function<void(const EvaluationState&)> watch{};  ///< on the working thread, as everything here
  std::function<void(const Exclusion&)> leftOut{};      ///< called as soon as something is left out
  /// Called when another slice is in the store: for tables that grow with the run, since nobody else can read it meanwhile.
  std::function<void(const RunStore&)> stored{};
};

struct EvaluationOutcome {
  std::size_t slices = 0;      ///< in the run now
  std::size_t added = 0;       ///< of these by this call
  std::size_t passedOver = 0;  ///< because the model saw their patients
  std::vector<Exclusion> exclusions;
};

/// Slices that cannot be read or explained are left out and listed; the rest goes on. Whatever is finished stays in the store when
/// it is cancelled or killed. Tables and run.json are written at the end. Errors: those of requireValid and readManifest,
/// RunExists, RunMismatch, RunBusy, RunUnreadable, NothingEvaluated (a run without any usable slice; its folder is removed if it
/// was made here), WriteFailed; Cancelled.
EvaluationOutcome evaluateManifest(const EvaluationRequest& request, const Classifier& classifier, Progress& progress);

/// How tables and stores name an image: relative to the manifest's folder where it lies below it.
[[nodiscard]] std::string imagePath(const std::filesystem::path& image, const std::filesystem::path& manifest);

}  // namespace saliscope
