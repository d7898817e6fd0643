// Training ResNet-50 from labelled slices (platform.md, "A first classifier").
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/image.h"
#include "core/base/progress.h"
#include "core/model/calibration.h"
#include "core/model/classifier.h"

namespace saliscope {

/// A labelled slice to learn from.
struct TrainingSlice {
  Image<float> hu;
  int label = 0;  ///< 1 with contrast, 0 without
  std::string patient;
  bool trainingOnly = false;      ///< never left out for validation (phantoms)
  Image<std::uint8_t> vessels{};  ///< of the same size, not 0 where blood is; empty = unknown
};

struct TrainingSettings {
  InputSpec input;
  int steps = 600;
  double coarseShare = 0.6;  ///< of the steps, done first at half the input's size: a quarter of the cost
  double middleShare = 0;    ///< of the steps, done next at 0.7 of the input's size: half the cost
  bool parts = false;  ///< these smaller steps see a part of the slice at the input's own scale, not all of it at a coarser one
  int batch = 16;
  double learningRate = 1.5e-3;  ///< the one-cycle schedule's peak
  double weightDecay = 0.02;
  double paintedShare = 0;          ///< of the draws with contrast agent, painted into slices without it whose vessels are known
  double trainingOnlyShare = 0.15;  ///< of the draws, from slices that are for training only, where there are any
  double validationFraction = 0.2;  ///< of the patients of each class, left out and judged once at the end
  int folds = 0;                    ///< > 1: train `fold` of `folds` instead
  int fold = 0;
  std::uint64_t seed = 1;
  Precision precision = Precision::Fp32;
  int checkpointEvery = 50;  ///< steps
  int validateEvery = 0;     ///< steps; > 0: the left-out patients are asked while it trains (once at full size)
  int patience = 0;          ///< > 0: stop after so many validations without a lower loss and keep the best weights
  std::string device = "cpu";
  std::string name = "contrast-resnet50";
  std::filesystem::path initialModel;  ///< start from these weights; empty = from scratch
  std::string data;                    ///< where the slices come from, in words, for the card
  std::string licence;                 ///< of the model, for the card
  std::string limits;                  ///< where it fails, in words, for the card; empty = a general caution
  /// For a model of all patients (nothing left out): what cross-validation with these settings, or a twin trained so without some
  /// patients, found. Its temperature is folded into the last layer and its figures stand in the card.
  std::optional<ValidationSummary> crossValidation;
};

/// What became of a training.
struct TrainingResult {
  std::vector<ScoredSlice> leftOut;  ///< the left-out patients' slices, logits before calibration
  ValidationSummary validation;      ///< of these, or the given cross-validation
  int steps = 0, trainingSlices = 0, trainingPatients = 0;
};

/// One line of the log.
struct TrainingStep {
  int step = 0;
  double loss = 0, learningRate = 0, seconds = 0;
  std::optional<double> validationLoss, validationAccuracy;  ///< balanced accuracy; of the steps at which it was asked
};

/// Patients left out, by class (a patient with both classes counts as with contrast), from `seed`: the same answer for the
/// same patients whatever their order. Throws Error TrainingClasses where a class has fewer than two patients.
[[nodiscard]] std::vector<std::string> leftOutPatients(const std::vector<TrainingSlice>& slices, const TrainingSettings& settings);

/// `hu` as training keeps it: shrunk (antialiased) to at most 1.3 times the input's size, enough for the augmentation's zoom.
[[nodiscard]] Image<float> trainingCopy(const Image<float>& hu, const InputSpec& input);

/// Trains and writes `out` (safetensors, float16, card inside, calibrated), its log with ending .csv and, where patients were left
/// out, what it said of them with ending -validation.csv (see scoredSlicesCsv). A checkpoint lies at `out` + ".checkpoint" while it
/// runs and is removed at the end; `resume` goes on from it. Errors: TrainingClasses, CheckpointMismatch, DeviceUnavailable,
/// ModelOutputs and those of loadClassifier (initial model), OutOfMemory, WriteFailed; Cancelled (the checkpoint is kept).
TrainingResult trainClassifier(const std::vector<TrainingSlice>& slices, const TrainingSettings& settings,
                               const std::filesystem::path& out, bool resume, Progress& progress,
                               const std::function<void(const TrainingStep&)>& log = {});

/// Where trainClassifier leaves the left-out slices' answers.
[[nodiscard]] std::filesystem::path validationFile(const std::filesystem::path& model);

}  // namespace saliscope
