// What matters of a model card, in plain words.
#pragma once

#include <QList>
#include <QString>
#include <vector>

#include "core/model/calibration.h"
#include "core/model/card.h"

namespace saliscope::ui {

/// A share that the card states, with its 95 % interval where the card has one (else low and high are negative).
struct CardFigure {
  QString name;
  QString sentence;  ///< what it means
  Share share;
};

/// Empty texts and lists where the card says nothing.
struct CardSummary {
  QString whatItIs;   ///< always there
  QString data;       ///< where its training slices come from
  QString trainedOn;  ///< "391 slices of 32 patients"
  QString limits;     ///< where it fails
  QString judgedOn;   ///< on what the figures stand
  QList<CardFigure> figures;
  QString calibration;  ///< how far its probabilities are off
  std::vector<ReliabilityBin> reliability;
};

[[nodiscard]] CardSummary summariseCard(const ModelCard& card);

/// "0.97", "0.97 (0.93 to 0.99)" with the interval.
[[nodiscard]] QString shareText(const Share& share);

}  // namespace saliscope::ui
