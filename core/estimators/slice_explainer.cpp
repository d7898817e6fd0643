#include "core/estimators/slice_explainer.h"

#include <bit>
#include <span>
#include <utility>

#include "core/base/error.h"
#include "core/base/hashing.h"
#include "core/estimators/registry.h"
#include "core/estimators/score.h"
#include "core/estimators/sign_rule.h"
#include "core/preprocess/model_input.h"

namespace saliscope {

namespace {

void requireOutput(const Classifier& classifier, const Target& target) {
  const int outputs = classifier.card().outputs;
  if (target.output >= 0 && target.output < outputs) return;
  throw Error(ErrorCode::ModelClassOutOfRange, {std::to_string(target.output), std::to_string(outputs)});
}

void requireLayer(const Classifier& classifier, const std::string& layer) {
  std::string known;
  for (const std::string& one : classifier.layers()) {
    if (one == layer) return;
    known += (known.empty() ? "" : ", ") + one;
  }
  throw Error(ErrorCode::LayerUnknown, {layer, known});
}

}  // namespace

HeatmapSettings completeSettings(HeatmapSettings settings, const Classifier& classifier) {
  const auto& descriptor = estimator(settings.estimator).descriptor();
  settings.parameters = completeParameters(descriptor, settings.parameters);
  requireOutput(classifier, settings.target);
  if (!descriptor.usesLayer && !settings.layer.empty()) throw Error(ErrorCode::ParameterUnknown, {descriptor.id, "layer"});
  if (descriptor.usesLayer) {
    if (settings.layer.empty()) settings.layer = classifier.defaultLayer();
    requireLayer(classifier, settings.layer);
  }
  if (!descriptor.needsReferences) settings.references = nullptr;
  if (descriptor.needsReferences && !settings.references) throw Error(ErrorCode::ReferencesMissing, {descriptor.id});
  return settings;
}

Heatmap plannedHeatmap(const HeatmapSettings& settings, const Classifier& classifier) {
  Heatmap out;
  out.settings = settings;
  out.modelSha256 = classifier.sha256();
  out.modelName = classifier.card().name;
  out.precision = classifier.options().precision == Precision::Bf16 ? "bf16" : "fp32";  // Auto makes maps in fp32
  out.threads = computeThreads();
  return out;
}

double mapCost(const HeatmapSettings& settings) {
  const auto& descriptor = estimator(settings.estimator).descriptor();
  const Parameters parameters = completeParameters(descriptor, settings.parameters);
  double cost = descriptor.cost;
  for (const auto& parameter : descriptor.parameters) {
    const double ratio = parameters.at(parameter.id) / parameter.defaultValue;
    if (parameter.id == "steps" || parameter.id == "samples") cost *= ratio;
    if (parameter.id == "stride") cost /= ratio * ratio;
  }
  return cost;
}

std::string familyKey(const HeatmapSettings& settings) {
  std::string key = estimator(settings.estimator).descriptor().family + "|" + targetKey(settings.target);
  key += "|" + std::to_string(settings.seed) + "|" + settings.layer;
  if (settings.references) key += "|" + settings.references->sha256;
  for (const auto& [id, value] : settings.parameters) key += "|" + id + std::to_string(std::bit_cast<std::uint64_t>(value));
  return key;
}

SliceExplainer::SliceExplainer(const Slice& slice, const Classifier& classifier)
    : slice_(slice),
      classifier_(classifier),
      image_(toModelInput(slice.hu, classifier.card().input)),
      imageHash_(hash64(slice.hu.pixels())),
      prediction_(classifier.predictForMaps(std::span(&image_, 1)).front()) {}

Heatmap SliceExplainer::explain(const HeatmapSettings& given, Progress& progress, const HeatmapPreview& preview) {
  const HeatmapSettings settings = completeSettings(given, classifier_);
  const Estimator& method = estimator(settings.estimator);
  Heatmap heatmap = describe(settings);
  EstimatorInput input{.image = image_,
                       .classifier = classifier_,
                       .target = settings.target,
                       .parameters = settings.parameters,
                       .layer = settings.layer,
                       .references = settings.references,
                       .seed = settings.seed,
                       .imageHash = imageHash_,
                       .slice = slice_.index,
                       .shared = shared_};
  if (preview) {
    input.preview = [&](const Image<float>& map) {
      Heatmap unfinished = heatmap;
      setMap(unfinished, map);
      preview(unfinished);
    };
  }
  const auto& raw = shared_->once<Attribution>("map|" + settings.estimator + "|" + familyKey(settings),
                                               [&] { return method.run(input, progress); });
  progress.step(1);
  heatmap.completenessError = raw.completenessError;
  heatmap.rectifiers = raw.rectifiers;
  setMap(heatmap, raw.map);
  return heatmap;
}

/// Everything that is known before the estimator runs.
Heatmap SliceExplainer::describe(const HeatmapSettings& settings) const {
  Heatmap out = plannedHeatmap(settings, classifier_);
  out.geometry = slice_.geometry;
  out.slice = slice_.index;
  out.prediction = prediction_;
  out.score = scoreOf(prediction_, settings.target);
  out.flipped = flips(estimator(settings.estimator).descriptor(), classifier_.card().outputs, prediction_);
  return out;
}

/// Sign rule, sign choice, and back to the slice grid, in this order (domain.md, "Sign").
void SliceExplainer::setMap(Heatmap& heatmap, Image<float> raw) const {
  applySign(raw, heatmap.flipped, heatmap.settings.sign);
  heatmap.values = toSliceGrid(raw, slice_.hu.columns(), slice_.hu.rows());
  heatmap.model = std::move(raw);
}

}  // namespace saliscope
