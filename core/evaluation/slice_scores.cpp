#include "core/evaluation/slice_scores.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "core/base/error.h"
#include "core/base/hashing.h"
#include "core/evaluation/average_precision.h"
#include "core/evaluation/mass_inside.h"
#include "core/evaluation/pointing_game.h"
#include "core/evaluation/rank_correlation.h"
#include "core/evaluation/shifted_mask.h"
#include "core/evaluation/top_overlap.h"
#include "core/preprocess/model_input.h"
#include "core/regions/regions.h"

namespace saliscope {

namespace {

/// The slice seen through the model's window, at its own size.
Image<float> windowed(const Image<float>& hu, InputSpec spec) {
  spec.columns = hu.columns();
  spec.rows = hu.rows();
  return toModelInput(hu, spec);
}

bool bothKinds(const Image<std::uint8_t>& mask) {
  const auto pixels = mask.pixels();
  const auto inside = std::count_if(pixels.begin(), pixels.end(), [](std::uint8_t value) { return value != 0; });
  return inside > 0 && static_cast<std::size_t>(inside) < mask.size();
}

}  // namespace

MapPair absoluteOf(const MapPair& map) {
  MapPair out;
  out.madeOnSlice = map.madeOnSlice;
  Image<float>& source = map.madeOnSlice ? out.slice : out.model;
  source = map.madeOnSlice ? map.slice : map.model;
  for (float& value : source.pixels()) value = std::abs(value);
  if (map.madeOnSlice) {
    out.model = resizeBilinear(out.slice, map.model.columns(), map.model.rows(), true);
  } else {
    out.slice = toSliceGrid(out.model, map.slice.columns(), map.slice.rows());
  }
  return out;
}

SliceScorer::SliceScorer(const Classifier& classifier, const EvaluationSettings& settings)
    : classifier_(classifier), settings_(settings), experiment_(classifier, settings.fill) {}

void SliceScorer::setSlice(const SliceCase& sliceCase, Progress& progress) {
  progress.step(0);
  Image<float> input = toModelInput(sliceCase.slice.hu, classifier_.card().input);
  prediction_ = classifier_.predictForMaps(std::span(&input, 1)).front();
  label_ = sliceCase.label.value_or(prediction_.label);

  const bool onModelGrid = settings_.grid == HeatmapGrid::Model;
  mask_.reset();
  shifted_.clear();
  segments_.reset();
  if (sliceCase.status == SliceStatus::Drawn && sliceCase.mask) {
    mask_ = onModelGrid ? maskToModelGrid(*sliceCase.mask, input.columns(), input.rows()) : *sliceCase.mask;
    if (!bothKinds(*mask_)) mask_.reset();
  }
  if (mask_) {
    const std::uint64_t image = hash64(sliceCase.slice.hu.pixels());
    const auto slice = static_cast<std::uint64_t>(sliceCase.slice.index);
    shifted_ = shiftedMasks(*mask_, settings_.shifts, Random(Random::key(settings_.seed, "shifted mask", image, slice)));
    if (settings_.regions.source == SegmentSource::Slice) {
      const Image<float> seen = onModelGrid ? input : windowed(sliceCase.slice.hu, classifier_.card().input);
      segments_ = segmentImage(seen, settings_.regions.segmentation, progress);
    }
  }
  experiment_.setSlice(std::move(input), label_, prediction_);
}

std::optional<double> SliceScorer::maskShare() const {
  if (!mask_) return std::nullopt;
  const auto pixels = mask_->pixels();
  const auto inside = std::count_if(pixels.begin(), pixels.end(), [](std::uint8_t value) { return value != 0; });
  return static_cast<double>(inside) / static_cast<double>(mask_->size());
}

MaskScores SliceScorer::againstMask(const MapPair& map, Progress& progress) const {
  const Image<float>& importance = settings_.grid == HeatmapGrid::Model ? map.model : map.slice;
  const RankedMap ranked(importance);
  const auto inside = ranked.countInside(*mask_);
  progress.step(0.2);
  const Segments own = segments_ ? Segments(0, 0) : segmentImage(importance, settings_.regions.segmentation, progress);
  const RankedMap gains(rankRegions(segments_ ? *segments_ : own, importance, settings_.regions, progress).gain);
  progress.step(0.8);

  MaskScores out;
  out.pixels = mask_->size();
  out.roc = rocCurve(ranked, *mask_).value();
  out.dice = diceCurve(gains, *mask_).value();
  out.pointing = pointingGame(ranked, inside);
  out.topOverlap = saliscope::topOverlap(ranked, inside);
  out.massInside = saliscope::massInside(importance, *mask_);
  out.averagePrecision = saliscope::averagePrecision(ranked, inside);
  for (const Image<std::uint8_t>& elsewhere : shifted_) {
    out.aucShifted += rocCurve(ranked, elsewhere)->aucExact / static_cast<double>(shifted_.size());
    out.diceShifted += diceCurve(gains, elsewhere)->best / static_cast<double>(shifted_.size());
  }
  return out;
}

ScoredMap SliceScorer::score(const MapPair& map, Progress& progress) {
  ScoredMap out;
  const RankedMap ranked(map.model);
  ProgressSpan masking(progress, 0, 0.9);
  out.scores.masking = experiment_.curves(ranked, masking);
  out.scores.relevanceGain = areaBetween(out.scores.masking.lif, out.scores.masking.mif);
  ProgressSpan agreement(progress, 0.9, 1);
  if (mask_) out.scores.mask = againstMask(map, agreement);
  out.ranks = centredRanks(ranked);
  return out;
}

}  // namespace saliscope
