// A training's log read back, for plots.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/model/training.h"

namespace saliscope {

/// Parses the log that trainClassifier writes (the columns step and loss must be there, others may be missing: 0 or none). A last
/// line without its line end is still being written and left out; so are empty lines. `file` is named in errors: ManifestColumn
/// (file, column), ManifestLine (file, line, detail).
[[nodiscard]] std::vector<TrainingStep> parseTrainingLog(const std::string& csv, const std::string& file);
/// The same from a file. Errors also: FileMissing, FileUnreadable.
[[nodiscard]] std::vector<TrainingStep> readTrainingLog(const std::filesystem::path& file);
/// The log that lies beside a model: NAME.csv, as trainClassifier leaves it, or NAME-training.csv. None where there is none.
[[nodiscard]] std::optional<std::filesystem::path> trainingLogBeside(const std::filesystem::path& model);

/// Mean loss of the last `window` steps up to each step (of fewer at the start). `window` >= 1.
[[nodiscard]] std::vector<double> runningLoss(const std::vector<TrainingStep>& steps, std::size_t window);

}  // namespace saliscope
