#include "core/model/training_log.h"

#include <sstream>

#include "core/base/files.h"

namespace saliscope {
namespace {

constexpr const char* kHeader = "step,loss,learning_rate,seconds,validation_loss,validation_accuracy\n";

}  // namespace

void TrainingLog::add(const TrainingStep& done) {
  std::ostringstream line;
  line << done.step << ',' << done.loss << ',' << done.learningRate << ',' << done.seconds << ',';
  if (done.validationLoss) line << *done.validationLoss;
  line << ',';
  if (done.validationAccuracy) line << *done.validationAccuracy;
  lines_ += line.str() + '\n';
  writeFile(file_, kHeader + lines_);
}

void TrainingLog::keepUntil(int step) {
  std::error_code unknown;
  if (!std::filesystem::exists(file_, unknown)) return;
  std::istringstream lines(readFile(file_));
  std::string line;
  std::getline(lines, line);
  for (int i = 0; i < step && std::getline(lines, line); ++i) lines_ += line + '\n';
}

}  // namespace saliscope
