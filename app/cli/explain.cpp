// saliscope-cli explain INPUT --estimator ID
#include <cstdio>
#include <map>
#include <memory>
#include <optional>

#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/dicom/read.h"
#include "core/estimators/heatmap.h"
#include "core/estimators/registry.h"
#include "core/volume/display.h"

namespace saliscope::cli {

namespace {

struct Options {
  CommonOptions common;
  std::string input, estimator, sign = "original", score = "logit", out, png;
  std::optional<int> slice, target;
  std::map<std::string, std::optional<double>> parameters;  ///< by id, from every estimator's descriptor
};

Slice chosenSlice(const Volume& volume, const Options& options) {
  if (options.slice) {
    if (*options.slice < 0 || *options.slice >= volume.slices()) {
      throw Error(ErrorCode::SliceOutOfRange, {options.input, std::to_string(*options.slice), std::to_string(volume.slices())});
    }
    return volume.slice(*options.slice);
  }
  if (volume.slices() != 1) throw Error(ErrorCode::SliceMissing, {options.input, std::to_string(volume.slices())});
  return volume.slice(0);
}

HeatmapSettings settingsFrom(const Options& options, const ModelCard& card) {
  HeatmapSettings settings;
  settings.estimator = options.estimator;
  settings.sign = options.sign == "absolute" ? Sign::Absolute : Sign::Original;
  settings.target.score = options.score == "probability" ? Score::Probability : Score::Logit;
  // With several outputs the last class is explained unless another is named; a one-neuron model has only neuron 0.
  settings.target.output = options.target.value_or(card.outputs > 1 ? card.outputs - 1 : 0);
  settings.seed = options.common.seed;
  for (const auto& [id, value] : options.parameters) {
    if (value) settings.parameters[id] = *value;
  }
  return settings;
}

void writeOverlay(const std::filesystem::path& file, const Slice& slice, const Heatmap& heatmap) {
  const DisplayRange range = displayRange(heatmap.values);
  ScalarLayer layer;
  layer.values = &heatmap.values;
  layer.map = &colorMap(range.isSigned ? "blue-orange" : "inferno");
  layer.low = range.low;
  layer.high = range.high;
  writePng(file, composePicture(slice.hu, Window{}, {&layer, 1}));
}

nlohmann::json toJson(const Options& options, const Heatmap& heatmap) {
  nlohmann::json parameters = nlohmann::json::object();
  for (const auto& [id, value] : heatmap.settings.parameters) parameters[id] = value;
  return {{"input", options.input},
          {"slice", heatmap.slice},
          {"estimator", heatmap.settings.estimator},
          {"sign", options.sign},
          {"score", heatmap.score},
          {"probability", heatmap.prediction.probability},
          {"label", heatmap.prediction.label},
          {"flipped", heatmap.flipped},
          {"parameters", parameters},
          {"seed", heatmap.settings.seed},
          {"precision", heatmap.precision},
          {"model_sha256", heatmap.modelSha256},
          {"out", options.out},
          {"png", options.png}};
}

int run(const Options& options) {
  // Cheap checks first: nobody waits for a model to learn of a misspelt name.
  static_cast<void>(estimator(options.estimator));
  const Volume volume = openImage(options.input);
  const Slice slice = chosenSlice(volume, options);
  const ClassifierPtr classifier = loadModel(options.common);
  Progress& progress = terminalProgress(options.estimator);
  const Heatmap heatmap = explainSlice(slice, *classifier, settingsFrom(options, classifier->card()), progress);
  progress.step(1);
  if (!options.out.empty()) writeHeatmap(options.out, heatmap);
  if (!options.png.empty()) writeOverlay(options.png, slice, heatmap);
  if (options.common.json) {
    std::printf("%s\n", toJson(options, heatmap).dump(2).c_str());
  } else {
    std::printf("%s: slice %d, probability %.3f, %s\n", options.input.c_str(), heatmap.slice, heatmap.prediction.probability,
                options.estimator.c_str());
  }
  return 0;
}

}  // namespace

Command addExplain(CLI::App& program) {
  auto options = std::make_shared<Options>();
  CLI::App* app = program.add_subcommand("explain", "Makes the heatmap of one slice");
  app->add_option("INPUT", options->input, "DICOM file, series folder, NIfTI, NRRD or MHA file")->required();
  app->add_option("--estimator", options->estimator, "Importance estimator")->required();
  app->add_option("--slice", options->slice, "Slice from 0, caudal to cranial (needed where there are several)");
  app->add_option("--out", options->out, "Heatmap: float32 .nrrd (or .nii.gz, .mha) on the slice's grid");
  app->add_option("--png", options->png, "Picture: the heatmap over the slice");
  app->add_option("--sign", options->sign)->check(CLI::IsMember({"original", "absolute"}));
  app->add_option("--score", options->score)->check(CLI::IsMember({"logit", "probability"}));
  app->add_option("--class", options->target, "Output neuron to explain, for models of several");
  for (const auto& one : estimators()) {
    for (const auto& parameter : one->descriptor().parameters) {
      if (options->parameters.contains(parameter.id)) continue;
      app->add_option("--" + parameter.id, options->parameters[parameter.id]);
    }
  }
  addCommonOptions(*app, options->common);
  return {app, [options] { return run(*options); }};
}

}  // namespace saliscope::cli
