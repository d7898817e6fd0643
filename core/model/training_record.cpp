#include "core/model/training_record.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/hashing.h"

namespace saliscope {
namespace {

using nlohmann::json;

constexpr const char* kRecipe =
    "ResNet-50, AdamW, one-cycle learning rate, gradient norm clipped to 1, last batch norm of each block starts at zero, moving "
    "average of the weights (0.99), batch norm statistics measured anew; each sample: class, patient, slice at random, then turn, "
    "zoom, flip, shift, HU gain and offset, blur, noise";
constexpr const char* kLimits =
    "Judged once on few left-out patients of the same collections: other scanners, protocols, body regions and contrast phases "
    "may be judged worse. For research and teaching, not for diagnosis.";

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

json settingsJson(const TrainingSettings& settings) {
  json out = {{"steps", settings.steps},
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

TrainingResult ConfusionCounts::result() const {
  const auto rate = [this](std::size_t label) {
    const int all = of[label][0] + of[label][1];
    return all == 0 ? -1.0 : static_cast<double>(of[label][label]) / all;
  };
  TrainingResult out;
  out.specificity = rate(0);
  out.sensitivity = rate(1);
  if (out.specificity >= 0 && out.sensitivity >= 0) out.balancedAccuracy = (out.sensitivity + out.specificity) / 2;
  out.validationSlices = of[0][0] + of[0][1] + of[1][0] + of[1][1];
  return out;
}

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
  training["recipe"] = kRecipe;
  training["data"] = settings.data;
  training["limits"] = kLimits;
  ModelCard card;
  card.name = settings.name;
  card.architecture = "resnet50";
  card.input = settings.input;
  card.licence = settings.licence;
  card.trainingJson = training.dump();
  card.evaluationJson = json{
      {"balanced_accuracy", share(result.balancedAccuracy)},
      {"sensitivity", share(result.sensitivity)},
      {"specificity", share(result.specificity)},
      {"slices", result.validationSlices},
      {"patients", result.validationPatients},
      {"split",
       "by patient"}}.dump();
  return card;
}

}  // namespace saliscope
