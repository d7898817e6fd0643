// Training ResNet-50 from labelled slices (platform.md, "A first classifier").
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/image.h"
#include "core/base/progress.h"
#include "core/model/classifier.h"

namespace saliscope {

/// A labelled slice to learn from.
struct TrainingSlice {
  Image<float> hu;
  int label = 0;  ///< 1 with contrast, 0 without
  std::string patient;
  bool trainingOnly = false;  ///< never left out for validation (phantoms)
};

struct TrainingSettings {
  InputSpec input;
  int steps = 600;
  int batch = 16;
  double learningRate = 1.5e-3;  ///< the one-cycle schedule's peak
  double weightDecay = 0.02;
  double validationFraction = 0.2;  ///< of the patients of each class, left out and judged once at the end
  int folds = 0;                    ///< > 1: train `fold` of `folds` instead
  int fold = 0;
  std::uint64_t seed = 1;
  Precision precision = Precision::Fp32;
  int checkpointEvery = 50;  ///< steps
  std::string name = "contrast-resnet50";
  std::filesystem::path initialModel;  ///< start from these weights; empty = from scratch
  std::string data;                    ///< where the slices come from, in words, for the card
  std::string licence;                 ///< of the model, for the card
};

/// Judged on left-out patients. A value is negative where its class had no slice.
struct TrainingResult {
  double balancedAccuracy = -1, sensitivity = -1, specificity = -1;
  int validationSlices = 0, validationPatients = 0, trainingSlices = 0, trainingPatients = 0;
};

/// One line of the log.
struct TrainingStep {
  int step = 0;
  double loss = 0, learningRate = 0, seconds = 0;
};

/// Patients left out, by class (a patient with both classes counts as with contrast), from `seed`: the same answer for the
/// same patients whatever their order. Throws Error TrainingClasses where a class has fewer than two patients.
[[nodiscard]] std::vector<std::string> leftOutPatients(const std::vector<TrainingSlice>& slices, const TrainingSettings& settings);

/// `hu` as training keeps it: shrunk (antialiased) to at most 1.3 times the input's size, enough for the augmentation's zoom.
[[nodiscard]] Image<float> trainingCopy(const Image<float>& hu, const InputSpec& input);

/// Trains and writes `out` (safetensors, float16, card inside) and `out` with ending .csv (log). A checkpoint lies at `out` +
/// ".checkpoint" while it runs and is removed at the end; `resume` goes on from it. Errors: TrainingClasses, CheckpointMismatch,
/// ModelOutputs and those of loadClassifier (initial model), OutOfMemory, WriteFailed; Cancelled (the checkpoint is kept).
TrainingResult trainClassifier(const std::vector<TrainingSlice>& slices, const TrainingSettings& settings,
                               const std::filesystem::path& out, bool resume, Progress& progress,
                               const std::function<void(const TrainingStep&)>& log = {});

}  // namespace saliscope
