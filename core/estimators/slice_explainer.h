// One slice and one classifier, asked for any number of maps.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/estimators/heatmap.h"

namespace saliscope {

/// Parameters and layer filled in, all that the estimator ignores taken out. Errors: those of explainSlice that need no work.
[[nodiscard]] HeatmapSettings completeSettings(HeatmapSettings settings, const Classifier& classifier);
/// A heatmap without pixels: all that is known before a slice is. `settings`: completed.
[[nodiscard]] Heatmap plannedHeatmap(const HeatmapSettings& settings, const Classifier& classifier);
/// Gradients that a map costs, roughly, for putting cheap ones first. Parameters need not be complete.
[[nodiscard]] double mapCost(const HeatmapSettings& settings);
/// What estimators of one family share, as text. `settings`: completed.
[[nodiscard]] std::string familyKey(const HeatmapSettings& settings);

/// Asks for each gradient once, whatever the order and the time between the maps: signs of one estimator, black of
/// integrated-gradients for integrated-gradients-bw, the draws of the SmoothGrad family. Keeps what is shared as long as it lives
/// (about 10 MB a method at 512 x 512). One thread at a time; slice and classifier must outlive it.
class SliceExplainer {
 public:
  /// Windows, resizes and predicts. Errors of the classifier.
  SliceExplainer(const Slice& slice, const Classifier& classifier);
  /// Byte for byte what explainSlice gives; the same errors, but std::bad_alloc
  /// where memory runs out. `settings` need not be complete.
  [[nodiscard]] Heatmap explain(const HeatmapSettings& settings, Progress& progress, const HeatmapPreview& preview = {});

 private:
  [[nodiscard]] Heatmap describe(const HeatmapSettings& settings) const;
  void setMap(Heatmap& heatmap, Image<float> raw) const;

  const Slice& slice_;
  const Classifier& classifier_;
  Image<float> image_;
  std::uint64_t imageHash_;
  Prediction prediction_;
  std::shared_ptr<SharedWork> shared_ = std::make_shared<SharedWork>();
};

}  // namespace saliscope
