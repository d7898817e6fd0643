// saliscope-cli classify PATH...
#include <cstdio>
#include <memory>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/dicom/read.h"
#include "core/preprocess/model_input.h"
#include "core/volume/volume_io.h"

namespace saliscope::cli {

namespace {

struct Options {
  CommonOptions common;
  std::vector<std::string> paths;
};

struct ClassifiedSlice {
  std::string file, seriesUid;
  int slice = 0;
  Prediction prediction;
};

struct Result {
  std::vector<ClassifiedSlice> slices;
  std::vector<Skipped> skipped;
};

void classifyVolume(const Volume& volume, const Classifier& classifier, Progress& progress, std::vector<ClassifiedSlice>& out) {
  const auto batch = static_cast<int>(classifier.batchSize());
  for (int first = 0; first < volume.slices(); first += batch) {
    progress.step(static_cast<double>(first) / volume.slices());
    std::vector<Image<float>> inputs;
    for (int k = first; k < std::min(first + batch, volume.slices()); ++k) {
      inputs.push_back(toModelInput(volume.slice(k).hu, classifier.card().input));
    }
    const auto predictions = classifier.predict(inputs);
    for (std::size_t i = 0; i < predictions.size(); ++i) {
      const int k = first + static_cast<int>(i);
      const auto& files = volume.source.files;
      const std::string file = files.empty() ? volume.source.path : files[static_cast<std::size_t>(k)];
      out.push_back({file, volume.source.seriesUid, k, predictions[i]});
    }
  }
}

/// One named path: a NIfTI, NRRD or MHA file, or whatever CT a DICOM file or folder holds.
void classifyPath(const std::filesystem::path& path, const Classifier& classifier, Progress& progress, Result& result) {
  if (isVolumeFile(path)) {
    classifyVolume(readVolumeFile(path, progress), classifier, progress, result.slices);
    return;
  }
  const std::vector<std::filesystem::path> paths{path};
  ScanResult found = scanSeries(paths, progress);
  result.skipped.insert(result.skipped.end(), found.skipped.begin(), found.skipped.end());
  for (const SeriesInfo& series : found.series) {
    try {
      classifyVolume(readSeries(series, progress), classifier, progress, result.slices);
    } catch (const Error& error) {
      if (error.code() == ErrorCode::Internal || error.code() == ErrorCode::OutOfMemory) throw;
      result.skipped.push_back({series.files.front(), error});
    }
  }
}

nlohmann::json toJson(const Result& result, const Classifier& classifier) {
  auto slices = nlohmann::json::array();
  for (const auto& one : result.slices) {
    nlohmann::json line{{"file", one.file},
                        {"series_uid", one.seriesUid},
                        {"slice", one.slice},
                        {"logit", one.prediction.logits.front()},
                        {"probability", one.prediction.probability},
                        {"label", one.prediction.label}};
    if (one.prediction.logits.size() > 1) line["logits"] = one.prediction.logits;
    slices.push_back(std::move(line));
  }
  const ModelCard& card = classifier.card();
  return {{"model",
           {{"name", card.name}, {"architecture", card.architecture}, {"sha256", classifier.sha256()}, {"classes", card.classes}}},
          {"slices", slices},
          {"skipped", skippedJson(result.skipped)}};
}

void printTable(const Result& result, const Classifier& classifier) {
  const auto& classes = classifier.card().classes;
  for (const auto& one : result.slices) {
    const auto label = static_cast<std::size_t>(one.prediction.label);
    const std::string name = label < classes.size() ? classes[label] : std::to_string(label);
    std::printf("%s  slice %d  %.3f  %s\n", one.file.c_str(), one.slice, one.prediction.probability, name.c_str());
  }
}

int run(const Options& options) {
  const ClassifierPtr classifier = loadModel(options.common);
  Progress& progress = terminalProgress("classify");
  Result result;
  for (const auto& path : options.paths) {
    try {
      classifyPath(path, *classifier, progress, result);
    } catch (const Error& error) {
      // With one input its error is the answer; with several the rest is done.
      if (options.paths.size() == 1) throw;
      result.skipped.push_back({path, error});
    }
  }
  progress.step(1);
  if (result.slices.empty()) {
    if (!result.skipped.empty()) throw result.skipped.front().reason;
    throw Error(ErrorCode::SeriesNotFound, {options.paths.front()});
  }
  if (options.common.json) {
    std::printf("%s\n", toJson(result, *classifier).dump(2).c_str());
  } else {
    printTable(result, *classifier);
  }
  printSkipped(result.skipped);
  return 0;
}

}  // namespace

Command addClassify(CLI::App& program) {
  auto options = std::make_shared<Options>();
  CLI::App* app = program.add_subcommand("classify", "Says of every slice whether it was acquired with contrast agent");
  app->add_option("PATH", options->paths, "DICOM files or folders, NIfTI, NRRD or MHA files")->required();
  addCommonOptions(*app, options->common);
  return {app, [options] { return run(*options); }};
}

}  // namespace saliscope::cli
