#include "core/model/training_record.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/hashing.h"

namespace saliscope {
namespace {

using nlohmann::json;

constexpr const char* kRecipe =
    "ResNet-50, AdamW, one-cycle learning rate, gradient norm clipped to 1, first steps at half the input size (parts: on parts of "
    "the slices at full scale), last batch norm of each block starts at zero, moving average of the weights (0.99), batch norm "
    "statistics measured anew, temperature folded into the last layer; each sample: class, patient, slice at random, then turn, "
    "zoom (now and then to a part), stretch, flip, shift, softer or sharper kernel, HU gain and offset, noise, cut or round field "
    "of view; painted_share of the slices with contrast agent: painted into the vessels' masks of slices without it";
constexpr const char* kLimits =
    "Judged on left-out patients of the same collections: other scanners, protocols, body regions and contrast phases may be "
    "judged "
    "worse. For research and teaching, not for diagnosis.";

json hashes(const std::vector<std::string>& patients) {
  json list = json::array();
  for (const std::string& patient : patients) list.push_back(sha256(std::string_view(patient)));
  std::sort(list.begin(), list.end());
  return list;
}

/// A share, or null where nothing was judged.
json share(double value) {
  return value < 0 ? json() : json(value);
}

void addShare(json& out, const std::string& name, const Share& value) {
  out[name] = share(value.value);
  out[name + "_low"] = share(value.low);
  out[name + "_high"] = share(value.high);
}

/// `twin`: a model trained the same way without these patients was judged in place of this one.
json evaluationJson(const ValidationSummary& summary, bool twin) {
  json out = {{"slices", summary.slices},
              {"patients", summary.patients},
              {"folds", summary.folds},
              {"split", summary.folds > 1 ? "by patient, cross-validation"
                        : twin            ? "by patient, twin model"
                                          : "by patient"},
              {"patient_balanced_accuracy", share(summary.patientBalancedAccuracy)},
              {"temperature", summary.temperature},
              {"calibration_error", share(summary.calibrationError)}};
  addShare(out, "balanced_accuracy", summary.balancedAccuracy);
  addShare(out, "sensitivity", summary.sensitivity);
  addShare(out, "specificity", summary.specificity);
  json bins = json::array();
  for (const ReliabilityBin& bin : summary.reliability) {
    bins.push_back(
        {{"slices", bin.slices}, {"mean_probability", bin.meanProbability}, {"share_with_contrast", bin.shareWithContrast}});
  }
  out["reliability"] = bins;
  return out;
}

json settingsJson(const TrainingSettings& settings) {
  json out = {{"steps", settings.steps},
              {"coarse_share", settings.coarseShare},
              {"middle_share", settings.middleShare},
              {"parts", settings.parts},
              {"training_only_share", settings.trainingOnlyShare},
              {"painted_share", settings.paintedShare},
              {"validate_every", settings.validateEvery},
              {"patience", settings.patience},
              {"batch", settings.batch},
              {"learning_rate", settings.learningRate},
              {"weight_decay", settings.weightDecay},
              {"seed", settings.seed},
              {"precision", settings.precision == Precision::Bf16 ? "bf16" : "fp32"},
              {"validation_fraction", settings.validationFraction},
              {"folds", settings.folds},
              {"fold", settings.fold}};
  if (!settings.initialModel.empty()) out["initial_model"] = sha256OfFile(settings.initialModel);
  return out;
}

}  // namespace

std::string trainingFingerprint(const TrainingSettings& settings, const TrainingSet& set, const std::vector<std::string>& leftOut) {
  json out = settingsJson(settings);
  out["input"] = {settings.input.rows, settings.input.columns, settings.input.windowLow, settings.input.windowHigh};
  out["slices"] = set.hash();
  out["validation_patients"] = hashes(leftOut);
  return out.dump();
}

ModelCard trainedCard(const TrainingSettings& settings, const std::vector<std::string>& trained,
                      const std::vector<std::string>& leftOut, const TrainingResult& result) {
  json training = settingsJson(settings);
  training["patients"] = hashes(trained);
  training["validation_patients"] = hashes(leftOut);
  training["slices"] = result.trainingSlices;
  training["steps_done"] = result.steps;
  training["recipe"] = kRecipe;
  training["data"] = settings.data;
  training["limits"] = settings.limits.empty() ? kLimits : settings.limits;
  ModelCard card;
  card.name = settings.name;
  card.architecture = "resnet50";
  card.input = settings.input;
  card.licence = settings.licence;
  card.trainingJson = training.dump();
  card.evaluationJson = evaluationJson(result.validation, settings.crossValidation.has_value()).dump();
  return card;
}

}  // namespace saliscope
