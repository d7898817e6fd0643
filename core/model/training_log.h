// The training's log beside the model. Private to the folder.
#pragma once

#include <filesystem>
#include <string>

#include "core/model/training.h"

namespace saliscope {

/// step,loss,learning_rate,seconds,validation_loss,validation_accuracy: a line a step, the last two empty where nothing was asked.
/// The file is whole after each step.
class TrainingLog {
 public:
  explicit TrainingLog(std::filesystem::path file) : file_(std::move(file)) {}
  void add(const TrainingStep& done);
  /// Keeps the lines of the steps that a checkpoint holds; what came after is done again.
  void keepUntil(int step);

 private:
  std::filesystem::path file_;
  std::string lines_;
};

}  // namespace saliscope
