// saliscope-cli explain INPUT --estimator ID
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "app/cli/command.h"
#include "app/cli/estimator_options.h"
#include "app/cli/regions_options.h"
#include "app/cli/slice_range.h"
#include "core/base/error.h"
#include "core/dicom/read.h"
#include "core/estimators/heatmap.h"
#include "core/estimators/registry.h"
#include "core/estimators/volume_map_file.h"
#include "core/volume/display.h"

namespace saliscope::cli {

namespace {

struct Options {
  CommonOptions common;
  EstimatorOptions how;
  RegionRequest regions;
  std::string input, estimator, out, png, slices;
  std::optional<int> slice;
  bool allSlices = false, resume = false;

  [[nodiscard]] bool many() const { return allSlices || !slices.empty(); }
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

/// The model and what it is asked.
struct Question {
  ClassifierPtr classifier;
  HeatmapSettings settings;
};

Question askedFor(const Options& options, Progress& progress) {
  const auto& descriptor = estimator(options.estimator).descriptor();
  Question out;
  out.classifier = loadModel(options.common);
  const ModelCard& card = out.classifier->card();
  ProgressSpan before(progress, 0, 0);
  const auto references = descriptor.needsReferences ? loadReferences(options.how, card.input, before) : nullptr;
  out.settings = settingsFor(options.estimator, options.how, card, references, options.common.seed, Foreign::Refused);
  return out;
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
  nlohmann::json json{{"input", options.input},
                      {"slice", heatmap.slice},
                      {"estimator", heatmap.settings.estimator},
                      {"sign", options.how.sign},
                      {"score", heatmap.score},
                      {"probability", heatmap.prediction.probability},
                      {"label", heatmap.prediction.label},
                      {"class", heatmap.settings.target.output},
                      {"flipped", heatmap.flipped},
                      {"parameters", nlohmann::json::object()},
                      {"seed", heatmap.settings.seed},
                      {"precision", heatmap.precision},
                      {"threads", heatmap.threads},
                      {"grid", options.how.grid},
                      {"model_sha256", heatmap.modelSha256},
                      {"out", options.out},
                      {"png", options.png}};
  for (const auto& [id, value] : heatmap.settings.parameters) json["parameters"][id] = value;
  if (!heatmap.settings.layer.empty()) json["layer"] = heatmap.settings.layer;
  if (heatmap.settings.references) json["references"] = heatmap.settings.references->description;
  if (heatmap.completenessError) json["completeness_error"] = *heatmap.completenessError;
  if (heatmap.rectifiers) json["rectifiers"] = *heatmap.rectifiers;
  return json;
}

void printFacts(const Heatmap& heatmap) {
  if (heatmap.completenessError) std::printf("completeness error %.3g\n", *heatmap.completenessError);
  if (heatmap.rectifiers) std::printf("rectifiers overridden: %d\n", *heatmap.rectifiers);
  if (heatmap.settings.references) std::printf("references: %s\n", heatmap.settings.references->description.c_str());
}

int runOne(const Options& options, const Volume& volume) {
  const Slice slice = chosenSlice(volume, options);
  const HeatmapGrid grid = gridOf(options.how);
  if (!options.out.empty()) requireWritable(options.out, volume, grid);
  requireUsable(options.regions);
  Progress& progress = terminalProgress(options.estimator);
  const Question question = askedFor(options, progress);
  const Heatmap heatmap = explainSlice(slice, *question.classifier, question.settings, progress);
  progress.step(1);
  nlohmann::json regions;
  if (options.regions.wanted()) {
    regions = makeRegions(options.regions, slice, question.classifier->card().input, heatmap, grid, terminalProgress("regions"));
  }
  if (!options.out.empty()) writeMap(options.out, heatmap, volume, grid);
  if (!options.png.empty()) writeOverlay(options.png, slice, heatmap);
  if (options.common.json) {
    nlohmann::json json = toJson(options, heatmap);
    if (!regions.is_null()) json["regions"] = regions;
    std::printf("%s\n", json.dump(2).c_str());
    return 0;
  }
  std::printf("%s: slice %d, probability %.3f, %s\n", options.input.c_str(), heatmap.slice, heatmap.prediction.probability,
              options.estimator.c_str());
  printFacts(heatmap);
  return 0;
}

int runMany(const Options& options, const Volume& volume) {
  VolumeMapRequest request;
  const SliceRange range =
      options.allSlices ? SliceRange{0, volume.slices()} : parseSliceRange(options.slices, volume, options.input);
  request.first = range.first;
  request.end = range.end;
  request.grid = gridOf(options.how);
  request.resume = options.resume;
  requireWritable(options.out, volume, request.grid);
  Progress& progress = terminalProgress(options.estimator);
  Question question = askedFor(options, progress);
  request.settings = std::move(question.settings);
  const VolumeMap map = writeVolumeMap(options.out, volume, *question.classifier, request, progress);
  progress.step(1);
  if (options.common.json) {
    nlohmann::json json(map.metadata);
    json["input"] = options.input;
    json["out"] = options.out;
    std::printf("%s\n", json.dump(2).c_str());
  } else {
    std::printf("%s: slices %d to %d, %s\n", options.input.c_str(), request.first, request.end - 1, options.estimator.c_str());
  }
  return 0;
}

int run(const Options& options) {
  // Cheap checks first: nobody waits for a model to learn of a misspelt name.
  static_cast<void>(estimator(options.estimator));
  const Volume volume = openImage(options.input);
  return options.many() ? runMany(options, volume) : runOne(options, volume);
}

}  // namespace

Command addExplain(CLI::App& program) {
  auto options = std::make_shared<Options>();
  CLI::App* app = program.add_subcommand("explain", "Makes the heatmap of one slice");
  app->add_option("INPUT", options->input, "DICOM file, series folder, NIfTI, NRRD or MHA file")->required();
  app->add_option("--estimator", options->estimator, "Importance estimator")->required();
  auto* slice = app->add_option("--slice", options->slice, "Slice from 0, caudal to cranial (needed where there are several)");
  auto* slices = app->add_option("--slices", options->slices, "A:B: a volume heatmap of slices A to B - 1");
  auto* all = app->add_flag("--all-slices", options->allSlices, "A volume heatmap of the whole series");
  auto* out = app->add_option("--out", options->out, "Heatmap: float32 .nrrd (or .nii.gz, .mha, DICOM Parametric Map .dcm)");
  auto* png = app->add_option("--png", options->png, "Picture: the heatmap over the slice");
  app->add_flag("--resume", options->resume, "Goes on with an interrupted volume heatmap");
  slices->excludes(slice)->excludes(all)->excludes(png)->needs(out);
  all->excludes(slice)->excludes(png)->needs(out);
  addEstimatorOptions(*app, options->how);
  addRegionRequest(*app, options->regions);
  addCommonOptions(*app, options->common);
  return {app, [options] { return run(*options); }};
}

}  // namespace saliscope::cli
