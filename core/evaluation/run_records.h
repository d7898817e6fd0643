// What a run remembers of each slice: the rows of its store.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/evaluation/slice_scores.h"

namespace saliscope {

/// Where a slice stands in the study: the manifest's row (from 0) and the slice's index in the image.
struct SliceKey {
  std::size_t row = 0;
  int slice = 0;
  friend auto operator<=>(const SliceKey&, const SliceKey&) = default;
};

struct SliceRecord {
  SliceKey key;
  std::string image;         ///< path
  std::string patient;       ///< groups slices
  std::optional<int> label;  ///< of the manifest
  int usedLabel = 0;         ///< the predicted class stands in where it is unknown
  double logit = 0;
  double probability = 0;
  int predicted = 0;
  bool trainedOn = false;  ///< the model saw the patient in training
  SliceStatus status = SliceStatus::NotLooked;
  std::optional<double> maskShare;
  bool maskResampled = false;
  bool severalSlices = false;
  std::size_t paddedVoxels = 0;
  int model = 0;  ///< which of the run's models (folds have several)
  std::string imageSha256, maskSha256;
};

/// The scores of one map; `kind` indexes the run's kinds.
struct ScoreRecord {
  std::size_t kind = 0;
  MapScores scores;
};

/// A correlation between the maps of two kinds, first < second.
struct CorrelationRecord {
  std::size_t first = 0, second = 0;
  double value = 0;
};

/// What was left out, and why. `estimator` is empty where the whole slice was, `slice` none where the whole row was.
struct Exclusion {
  std::size_t row = 0;
  std::optional<int> slice;
  std::string image, estimator;
  Error reason;
};

/// All that one transaction stores.
struct SliceResult {
  SliceRecord slice;
  std::vector<ScoreRecord> scores;
  std::vector<CorrelationRecord> correlations;
  std::vector<Exclusion> exclusions;
};

/// The error code of this name; none for a name that is no code's.
[[nodiscard]] std::optional<ErrorCode> errorCodeOf(const std::string& name);

}  // namespace saliscope
