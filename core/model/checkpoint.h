// The state of an unfinished training on disk. Private to the folder.
#pragma once

#include <torch/optim/adamw.h>

#include <filesystem>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "core/model/resnet.h"

namespace saliscope {

struct TrainingState {
  ResNet50 model{1};
  std::unique_ptr<torch::optim::AdamW> optimizer;
  std::vector<torch::Tensor> average;  ///< moving average of model->parameters(), in order
  int step = 0;                        ///< steps done
  std::vector<torch::Tensor> best;     ///< the average at the best validation; empty before the first
  double bestLoss = std::numeric_limits<double>::infinity();
  int validationsSinceBest = 0;
};

/// `settings` is a JSON object of all that must not change between interruption and resumption. Throws Error WriteFailed.
void saveCheckpoint(const std::filesystem::path& file, const TrainingState& state, const std::string& settings);
/// Throws Error FileMissing, CheckpointMismatch (naming the first setting that differs, or "format" for an unreadable file).
void loadCheckpoint(const std::filesystem::path& file, TrainingState& state, const std::string& settings);

}  // namespace saliscope
