// Fidelity: how the model's decision falls as pixels are masked by importance (domain.md, "Fidelity of a run", "Relevance gain").
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include "core/base/image.h"
#include "core/base/progress.h"
#include "core/evaluation/perturbation.h"
#include "core/model/classifier.h"

namespace saliscope {

/// One slice masked by one map, at the 41 points. MiF: most important pixels first, LiF: least important first.
struct MaskingCurves {
  std::vector<double> mif, lif;                ///< probability of the slice's label
  std::vector<std::uint8_t> mifHits, lifHits;  ///< 1 where the decision is the label
  friend bool operator==(const MaskingCurves&, const MaskingCurves&) = default;
};

/// Probability that the model gives `label`: of a one-neuron model p or 1 - p, of several the class's softmax.
[[nodiscard]] double probabilityOf(const Prediction& prediction, int label);

/// Area between the curves, trapezoid over evenly spaced points of [0, 1]: F of accuracies, relevance gain of probabilities.
[[nodiscard]] double areaBetween(const std::vector<double>& lif, const std::vector<double>& mif);

/// Asks the model about masked inputs, once each: maps with the same ranking share their curves, the unmasked input is never asked
/// again, and the wholly masked input of a constant fill is asked once per label. Not for several threads.
class MaskingExperiment {
 public:
  MaskingExperiment(const Classifier& classifier, Fill fill) : classifier_(classifier), fill_(fill) {}
  /// The slice that curves() are of. `label`: the slice's (1 with contrast); `unmasked`: what the model says of `input`.
  void setSlice(Image<float> input, int label, Prediction unmasked);
  /// `map`: importance on the model grid. Errors: SizeMismatch, Internal for maps that are not finite, those of predict; Cancelled.
  [[nodiscard]] MaskingCurves curves(const RankedMap& map, Progress& progress);

 private:
  using Order = std::vector<std::uint32_t>;
  [[nodiscard]] std::vector<Prediction> along(const Order& order, Progress& progress);
  [[nodiscard]] const Prediction& whollyMasked();

  const Classifier& classifier_;
  Fill fill_;
  Image<float> input_, filled_;
  int label_ = 0;
  Prediction unmasked_;
  std::unique_ptr<Prediction> end_;                              ///< of this slice
  std::map<int, Prediction> constantEnds_;                       ///< by label
  std::vector<std::pair<Order, std::vector<Prediction>>> done_;  ///< of this slice
};

}  // namespace saliscope
