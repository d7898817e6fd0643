// saliscope-cli classify PATH...
#include <algorithm>
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

/// Asks the classifier about slices as they come, a batch at a time: no more than a batch of inputs is held.
class Answers {
 public:
  Answers(const Classifier& classifier, bool print, Result& result) : classifier_(classifier), print_(print), result_(result) {}

  void add(const Image<float>& hu, const std::string& file, const std::string& seriesUid, int slice) {
    inputs_.push_back(toModelInput(hu, classifier_.card().input));
    waiting_.push_back({file, seriesUid, slice, {}});
    if (inputs_.size() >= classifier_.batchSize()) finish();
  }

  void finish() {
    const auto predictions = classifier_.predict(inputs_);
    for (std::size_t i = 0; i < predictions.size(); ++i) {
      waiting_[i].prediction = predictions[i];
      if (print_) printLine(waiting_[i], classifier_);
      result_.slices.push_back(std::move(waiting_[i]));
    }
    inputs_.clear();
    waiting_.clear();
  }

 private:
  static void printLine(const ClassifiedSlice& one, const Classifier& classifier) {
    const auto& classes = classifier.card().classes;
    const auto label = static_cast<std::size_t>(one.prediction.label);
    const std::string name = label < classes.size() ? classes[label] : std::to_string(label);
    std::printf("%s  slice %d  %.3f  %s\n", one.file.c_str(), one.slice, one.prediction.probability, name.c_str());
  }

  const Classifier& classifier_;
  bool print_;
  Result& result_;
  std::vector<Image<float>> inputs_;
  std::vector<ClassifiedSlice> waiting_;
};

void classifyVolumeFile(const std::filesystem::path& path, Answers& answers, Progress& progress) {
  ProgressSpan reading(progress, 0, 0.2), asking(progress, 0.2, 1);
  const Volume volume = readVolumeFile(path, reading);
  for (int k = 0; k < volume.slices(); ++k) {
    asking.step(static_cast<double>(k) / volume.slices());
    answers.add(volume.slice(k).hu, volume.source.path, volume.source.seriesUid, k);
  }
}

/// One named path: a NIfTI, NRRD or MHA file, or whatever CT a DICOM file or folder holds, scout views aside.
void classifyPath(const std::filesystem::path& path, Answers& answers, Progress& progress, Result& result) {
  if (isVolumeFile(path)) return classifyVolumeFile(path, answers, progress);
  const std::vector<std::filesystem::path> paths{path};
  ScanResult found = scanSeries(paths, progress);
  const auto skip = [&](const Skipped& skipped) { result.skipped.push_back(skipped); };
  std::for_each(found.skipped.begin(), found.skipped.end(), skip);
  std::error_code unknown;
  const bool folder = std::filesystem::is_directory(path, unknown);
  for (const SeriesInfo& series : found.series) {
    if (folder && series.localizer) {
      for (const auto& file : series.files) skip({file, Error(ErrorCode::ScoutView, {file.string()})});
      continue;
    }
    try {
      const auto read = [&](const Slice& slice, const std::filesystem::path& file) {
        answers.add(slice.hu, file.string(), series.seriesUid, slice.index);
      };
      streamSeries(series, progress, read, skip);
    } catch (const Error& error) {
      if (error.code() == ErrorCode::Internal || error.code() == ErrorCode::OutOfMemory) throw;
      skip({series.files.front(), error});
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

int run(const Options& options) {
  const ClassifierPtr classifier = loadModel(options.common);
  Progress& progress = terminalProgress("classify");
  Result result;
  Answers answers(*classifier, !options.common.json, result);
  for (const auto& path : options.paths) {
    try {
      classifyPath(path, answers, progress, result);
    } catch (const Error& error) {
      // With one input its error is the answer; with several the rest is done.
      if (options.paths.size() == 1) throw;
      result.skipped.push_back({path, error});
    }
  }
  answers.finish();
  progress.step(1);
  if (result.slices.empty()) {
    if (!result.skipped.empty()) throw result.skipped.front().reason;
    throw Error(ErrorCode::SeriesNotFound, {options.paths.front()});
  }
  if (options.common.json)
    std::printf("%s\n", toJson(result, *classifier).dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
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
