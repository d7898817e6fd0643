// Every measure of one map on one slice.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/evaluation/dice.h"
#include "core/evaluation/evaluation_settings.h"
#include "core/evaluation/fidelity.h"
#include "core/evaluation/roc.h"
#include "core/masks/mask.h"
#include "core/regions/segments.h"

namespace saliscope {

/// What is measured against the mask; only of slices with a mask that is drawn.
struct MaskScores {
  std::size_t pixels = 0;  ///< of the grid on which map and mask were compared
  RocCurve roc;
  DiceCurve dice;  ///< of the regions
  double pointing = 0;
  double topOverlap = 0;
  double massInside = 0;
  double averagePrecision = 0;
  double aucShifted = 0;   ///< mean exact AUC against shifted masks: the level of chance
  double diceShifted = 0;  ///< mean best Dice against shifted masks
};

struct MapScores {
  MaskingCurves masking;
  double relevanceGain = 0;
  std::optional<MaskScores> mask;
};

/// A slice with all that is known of it besides its pixels.
struct SliceCase {
  Slice slice;
  std::optional<int> label;                 ///< none: the predicted class stands in
  std::optional<Image<std::uint8_t>> mask;  ///< on the slice's grid; used where `status` is Drawn
  SliceStatus status = SliceStatus::NotLooked;
};

/// A map on the two grids.
struct MapPair {
  Image<float> model;        ///< for fidelity
  Image<float> slice;        ///< for ROC and regions
  bool madeOnSlice = false;  ///< the slice's grid is where it comes from
};
/// |map|, taken on the grid that the map comes from and then brought to the other (domain.md, "Sign").
[[nodiscard]] MapPair absoluteOf(const MapPair& map);

struct ScoredMap {
  MapScores scores;
  std::vector<float> ranks;  ///< centredRanks on the model grid
};

/// Scores the maps of one slice after another. Segments, shifted masks and forward passes are shared by all maps of a slice. Not
/// for several threads.
class SliceScorer {
 public:
  SliceScorer(const Classifier& classifier, const EvaluationSettings& settings);
  /// Predicts, and prepares what all maps share. Errors of predict and of segmentImage.
  void setSlice(const SliceCase& sliceCase, Progress& progress);
  [[nodiscard]] const Prediction& prediction() const { return prediction_; }
  /// The slice's label, or the predicted class where it is unknown.
  [[nodiscard]] int label() const { return label_; }
  /// Share of the mask's pixels; none where no mask is drawn.
  [[nodiscard]] std::optional<double> maskShare() const;
  /// Errors: SizeMismatch, Internal and MapNotFinite for maps that are not finite, those of predict and rankRegions; Cancelled.
  [[nodiscard]] ScoredMap score(const MapPair& map, Progress& progress);

 private:
  [[nodiscard]] MaskScores againstMask(const MapPair& map, Progress& progress) const;

  const Classifier& classifier_;
  const EvaluationSettings& settings_;
  MaskingExperiment experiment_;
  Prediction prediction_;
  int label_ = 0;
  std::optional<Image<std::uint8_t>> mask_;  ///< on the grid of the scores
  std::vector<Image<std::uint8_t>> shifted_;
  std::optional<Segments> segments_;  ///< none where each map is cut itself
};

}  // namespace saliscope
