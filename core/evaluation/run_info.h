// What a run says of itself: the head of run.json, and whether two runs are parts of one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluation/evaluation_settings.h"
#include "core/model/classifier.h"

namespace saliscope {

/// One of a run's models; folds have several.
struct RunModel {
  std::string name, sha256;
  std::string file;      ///< as it was given
  std::string training;  ///< SHA-256 of what all folds of one training have in common; empty for a model that is no fold
  int fold = 0, folds = 0;
};

/// Part I of N of a manifest's rows (1-based); a row is never divided.
struct Shard {
  std::size_t index = 1, count = 1;
  /// Rows [first, end) of `rows`.
  [[nodiscard]] std::size_t first(std::size_t rows) const { return (index - 1) * rows / count; }
  [[nodiscard]] std::size_t end(std::size_t rows) const { return index * rows / count; }
};

struct RunInfo {
  std::string program, library, processor;
  std::string precision;  ///< resolved
  std::string device;
  int threads = 0;
  std::uint64_t seed = 1;
  std::string settings;  ///< JSON object: toJson(EvaluationSettings)
  std::vector<RunModel> models;
  std::filesystem::path manifest;
  std::string manifestSha256;  ///< of several manifests (folds): of theirs in order
  std::size_t rows = 0;        ///< of the manifest
  bool unseenOnly = false;     ///< slices whose patient the model was trained on were passed over
  Shard shard;

  /// The lines of the tables, as the settings say.
  [[nodiscard]] std::vector<Kind> kinds() const;
  /// A JSON object with these members: format, versions (saliscope, compute), processor, precision, device, threads, seed,
  /// settings, models, manifest (file, sha256, rows), unseen_only, and shard (index, count) where there are several.
  [[nodiscard]] std::string toJson() const;
};

/// Throws Error RunUnreadable (folder, detail).
[[nodiscard]] RunInfo parseRunInfo(const std::string& json, const std::filesystem::path& folder);

/// A run of this process on this machine. Reads the manifest (unless empty) for its hash; rows, shard and unseenOnly are left to
/// the caller.
[[nodiscard]] RunInfo describeRun(const EvaluationSettings& settings, const Classifier& classifier,
                                  const std::filesystem::path& modelFile, const std::filesystem::path& manifest);
/// "avx2 avx512f amx_bf16": the features that decide which kernels run.
[[nodiscard]] std::string processorFeatures();

enum class Joining {
  Resume,  ///< the same run again: all is compared
  Shards,  ///< the shard may differ
  Folds,   ///< shard, manifest and models may differ; models must be folds of one training
};
/// Throws Error RunMismatch (folder, what, there, here) naming the first thing in which `there` differs from `here`. Where files
/// lie never counts.
void requireJoinable(const RunInfo& there, const std::filesystem::path& folder, const RunInfo& here, Joining joining);

}  // namespace saliscope
