// What a training writes about itself: the card, the checkpoint's fingerprint, the counts. Private to the folder.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/model/augmentation.h"
#include "core/model/card.h"
#include "core/model/training.h"

namespace saliscope {

/// Judged slices by true label and decision.
struct ConfusionCounts {
  std::array<std::array<int, 2>, 2> of{};
  [[nodiscard]] TrainingResult result() const;
};

/// A JSON object of all that decides the trained weights.
[[nodiscard]] std::string trainingFingerprint(const TrainingSettings& settings, const TrainingSet& set,
                                              const std::vector<std::string>& leftOut);
/// The card of the trained model; patients stand in it as SHA-256 only.
[[nodiscard]] ModelCard trainedCard(const TrainingSettings& settings, const std::vector<std::string>& trained,
                                    const std::vector<std::string>& leftOut, const TrainingResult& result);

}  // namespace saliscope
