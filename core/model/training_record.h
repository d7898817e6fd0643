// What a training writes about itself: the card and the checkpoint's fingerprint. Private to the folder.
#pragma once

#include <string>
#include <vector>

#include "core/model/augmentation.h"
#include "core/model/card.h"
#include "core/model/training.h"

namespace saliscope {

/// A JSON object of all that decides the trained weights.
[[nodiscard]] std::string trainingFingerprint(const TrainingSettings& settings, const TrainingSet& set,
                                              const std::vector<std::string>& leftOut);
/// The card of the trained model; patients stand in it as SHA-256 only.
[[nodiscard]] ModelCard trainedCard(const TrainingSettings& settings, const std::vector<std::string>& trained,
                                    const std::vector<std::string>& leftOut, const TrainingResult& result);

}  // namespace saliscope
