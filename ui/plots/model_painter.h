// A model's own figures on paper: how far its probabilities can be believed, and how it learnt.
#pragma once

#include <QRectF>
#include <vector>

#include "core/model/calibration.h"
#include "core/model/training.h"

class QPainter;

namespace saliscope::ui {

/// What is drawn of a training: the log's lines, and the running mean of their losses (one per line).
struct TrainingSeries {
  std::vector<TrainingStep> steps;
  std::vector<double> meanLoss;
  int window = 1;  ///< steps in each mean
};

/// A round top of the loss axis: all of the mean and nearly all of the losses fit; single peaks may leave the plot.
[[nodiscard]] double lossAxisTop(const TrainingSeries& series);
/// A round top of the learning rate's axis.
[[nodiscard]] double rateAxisTop(const TrainingSeries& series);

/// Share with contrast agent over the probability that was said, a dot per bin that holds slices, the diagonal of the truthful, and
/// how many slices each bin holds. The plot is square.
void paintReliabilityPlot(QPainter& painter, const QRectF& area, const std::vector<ReliabilityBin>& bins);
/// Loss (single steps faint), its running mean, validation points; learning rate on the right axis.
void paintTrainingPlot(QPainter& painter, const QRectF& area, const TrainingSeries& series);

}  // namespace saliscope::ui
