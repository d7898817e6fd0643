#include "app/cli/estimator_options.h"

#include <algorithm>

#include "app/cli/command.h"
#include "core/estimators/reference_files.h"
#include "core/estimators/registry.h"
#include "core/phantom/references.h"

namespace saliscope::cli {

namespace {

const char* helpOf(const std::string& parameter) {
  static const std::map<std::string, const char*> texts{
      {"steps", "Steps of a path (integrated-gradients, integrated-gradients-bw, guided-ig, blur-ig)"},
      {"samples", "Random draws (smoothgrad, smoothgrad-squared, vargrad, expected-gradients)"},
      {"sigma", "Noise of the SmoothGrad family, as a share of the model's window"},
      {"window", "Side of occlusion's square, in the model's pixels"},
      {"stride", "Distance between occlusion's squares, in the model's pixels"},
      {"fraction", "Share of pixels that guided-ig moves first"},
      {"max-dist", "How far guided-ig may stray from the straight path, as a share of it"},
      {"max-sigma", "Widest blur of blur-ig, in the model's pixels"},
  };
  const auto found = texts.find(parameter);
  return found == texts.end() ? "" : found->second;
}

bool has(const EstimatorDescriptor& descriptor, const std::string& parameter) {
  return std::any_of(descriptor.parameters.begin(), descriptor.parameters.end(),
                     [&](const ParameterDescriptor& one) { return one.id == parameter; });
}

}  // namespace

void addEstimatorOptions(CLI::App& app, EstimatorOptions& options, bool signs) {
  if (signs) {
    app.add_option("--sign", options.sign, "original (default) or absolute")->check(CLI::IsMember({"original", "absolute"}));
  }
  app.add_option("--score", options.score, "What is explained: logit (default) or probability")
      ->check(CLI::IsMember({"logit", "probability"}));
  app.add_option("--class", options.target, "Output neuron to explain, for models of several");
  app.add_option("--grid", options.grid, "slice (default) or model: the grid of maps and figures")
      ->check(CLI::IsMember({"slice", "model"}));
  app.add_option("--layer", options.layer, "Layer that grad-cam looks at (default: the last convolutional stage)");
  app.add_option("--references", options.references,
                 "Manifest of the slices that expected-gradients compares with (default: demo phantoms)");
  for (const auto& one : estimators()) {
    for (const auto& parameter : one->descriptor().parameters) {
      if (options.parameters.contains(parameter.id)) continue;
      app.add_option("--" + parameter.id, options.parameters[parameter.id], helpOf(parameter.id));
    }
  }
}

HeatmapSettings settingsFor(const std::string& id, const EstimatorOptions& options, const ModelCard& card,
                            const ReferenceSetPtr& references, std::uint64_t seed, Foreign foreign) {
  const auto& descriptor = estimator(id).descriptor();
  const bool all = foreign == Foreign::Refused;
  HeatmapSettings settings;
  settings.estimator = id;
  settings.sign = options.sign == "absolute" ? Sign::Absolute : Sign::Original;
  settings.target.score = options.score == "probability" ? Score::Probability : Score::Logit;
  // With several outputs the last class is explained unless another is named; a one-neuron model has only neuron 0.
  settings.target.output = options.target.value_or(card.outputs > 1 ? card.outputs - 1 : 0);
  settings.seed = seed;
  if (all || descriptor.usesLayer) settings.layer = options.layer;
  if (descriptor.needsReferences) settings.references = references;
  for (const auto& [parameter, value] : options.parameters) {
    if (value && (all || has(descriptor, parameter))) settings.parameters[parameter] = *value;
  }
  return settings;
}

HeatmapGrid gridOf(const EstimatorOptions& options) {
  return options.grid == "model" ? HeatmapGrid::Model : HeatmapGrid::Slice;
}

ReferenceSetPtr loadReferences(const EstimatorOptions& options, const InputSpec& input, Progress& progress) {
  if (options.references.empty()) return makeReferences(phantomReferences(input, progress), phantomReferencesName);
  const FoundReferences found = readReferences(options.references, input, progress);
  printSkipped(found.skipped);
  return found.set;
}

}  // namespace saliscope::cli
