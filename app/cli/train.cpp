// saliscope-cli train MANIFEST --out MODEL
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>
#include <set>
#include <tuple>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/dicom/read.h"
#include "core/masks/mask.h"
#include "core/model/training.h"
#include "core/volume/manifest.h"

namespace saliscope::cli {

namespace {

constexpr int kMostSlicesOfSeries = 30;  // neighbours look alike: more cost memory and teach little

struct Options {
  CommonOptions common;
  std::string manifest, out, initialModel;
  std::string twin;  ///< a model trained the same way on a part of the patients
  std::vector<std::string> trainOnly;
  std::vector<double> window;
  int size = 0;
  int onlyFold = 0;  ///< from 1; 0: all
  bool resume = false;
  TrainingSettings settings;
};

/// A manifest's row, before its image is read.
struct Row {
  ManifestRow row;
  bool trainingOnly = false;
  bool keepWhole = true;  ///< may be judged, so it is not shrunk
};

struct Loaded {
  std::vector<TrainingSlice> slices;
  std::vector<Skipped> skipped;
};

Precision trainingPrecision(const std::string& precision) {
  return precision == "bf16" || (precision == "auto" && processorGainsFromBf16()) ? Precision::Bf16 : Precision::Fp32;
}

std::string patientOf(const ManifestRow& row) {
  return row.patient.empty() ? row.image.filename().string() : row.patient;
}

void addRows(const std::string& manifest, bool trainingOnly, std::vector<Row>& rows) {
  int unlabelled = 0;
  for (ManifestRow& row : readManifest(manifest)) {
    if (row.label) {
      rows.push_back({std::move(row), trainingOnly, true});
    } else {
      ++unlabelled;
    }
  }
  if (unlabelled > 0) std::fprintf(stderr, "%s: %d rows without a label are not used\n", manifest.c_str(), unlabelled);
}

/// A patient's slice named twice would count twice where it is judged.
void dropRepeated(std::vector<Row>& rows) {
  std::set<std::tuple<std::string, std::filesystem::path, std::optional<int>>> seen;
  const auto repeats = [&](const Row& row) { return !seen.emplace(patientOf(row.row), row.row.image, row.row.slice).second; };
  const auto dropped = std::erase_if(rows, repeats);
  if (dropped > 0) std::fprintf(stderr, "rows that name what an earlier row names, and are not used: %zu\n", dropped);
}

/// Marks the rows whose patients will only be learnt from: their slices are shrunk as they are read.
void markTrainingRows(std::vector<Row>& rows, const TrainingSettings& settings) {
  std::vector<TrainingSlice> outline;
  for (const Row& row : rows) outline.push_back({{}, *row.row.label, patientOf(row.row), row.trainingOnly});
  const auto leftOut = leftOutPatients(outline, settings);
  for (Row& row : rows) {
    const bool judged = settings.folds > 0 || std::binary_search(leftOut.begin(), leftOut.end(), patientOf(row.row));
    row.keepWhole = judged && !row.trainingOnly;
  }
}

/// The slices that a row stands for: the named one, or an even choice of all.
std::vector<int> slicesOf(const ManifestRow& row, const Volume& volume) {
  if (row.slice) return {*row.slice};
  const int stride = (volume.slices() + kMostSlicesOfSeries - 1) / kMostSlicesOfSeries;
  std::vector<int> out;
  for (int k = stride / 2; k < volume.slices(); k += stride) out.push_back(k);
  return out;
}

/// Where blood is, by the rows' masks: each is read once, for rows of one series follow each other. A mask that cannot be read, or
/// that lies elsewhere, is told to the user once; the slices are then learnt from as they are.
class VesselMasks {
 public:
  void open(const ManifestRow& row) {
    const std::filesystem::path file = row.mask.value_or(std::filesystem::path());
    if (file == file_) return;
    tellIfUnused();
    mask_.reset();
    file_ = file;
    reached_ = asked_ = false;
    if (file.empty()) return;
    try {
      mask_ = readMask(file);
    } catch (const Error& error) {
      if (error.code() == ErrorCode::Internal || error.code() == ErrorCode::OutOfMemory) throw;
      std::fprintf(stderr, "%s\nno contrast agent is painted into its slices\n", words(error).c_str());
    }
  }
  /// All zero where the mask does not reach the slice, empty where there is no mask.
  Image<std::uint8_t> on(const Geometry& slice) {
    if (!mask_) return {};
    asked_ = true;
    const Mask here = resampled(*mask_, slice);
    reached_ = reached_ || here.status(0) == SliceStatus::Drawn;
    return here.slice(0);
  }
  void tellIfUnused() const {
    if (asked_ && !reached_)
      std::fprintf(stderr, "%s: marks nothing in the slices it belongs to: no contrast agent is painted there\n", file_.c_str());
  }

 private:
  std::filesystem::path file_;
  std::optional<Mask> mask_;
  bool reached_ = false, asked_ = false;
};

Loaded load(const std::vector<Row>& rows, const TrainingSettings& settings, Progress& progress) {
  Loaded out;
  const bool paints = settings.paintedShare > 0;
  std::optional<Volume> volume;
  std::filesystem::path opened;
  VesselMasks masks;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    progress.step(static_cast<double>(i) / static_cast<double>(rows.size()));
    const auto& [row, trainingOnly, keepWhole] = rows[i];
    try {
      if (!volume || opened != row.image) {
        volume.reset();
        volume.emplace(openImage(row.image));
        opened = row.image;
      }
      const bool painted = paints && *row.label == 0;
      if (painted) masks.open(row);
      for (const int k : slicesOf(row, *volume)) {
        Image<float> hu = volume->slice(k).hu;
        auto vessels = painted ? masks.on(volume->sliceGeometry(k)) : Image<std::uint8_t>();
        if (!keepWhole) hu = trainingCopy(hu, settings.input);
        out.slices.push_back({std::move(hu), *row.label, patientOf(row), trainingOnly, std::move(vessels)});
      }
    } catch (const Error& error) {
      if (error.code() == ErrorCode::Internal || error.code() == ErrorCode::OutOfMemory) throw;
      out.skipped.push_back({row.image, error});
    }
  }
  masks.tellIfUnused();
  progress.step(1);
  return out;
}

nlohmann::json share(double value) {
  return value < 0 ? nlohmann::json() : nlohmann::json(value);
}

nlohmann::json toJson(const std::filesystem::path& model, const TrainingResult& result) {
  const ValidationSummary& found = result.validation;
  const auto interval = [](const Share& one) { return nlohmann::json{share(one.low), share(one.high)}; };
  return {{"model", model.string()},
          {"balanced_accuracy", share(found.balancedAccuracy.value)},
          {"balanced_accuracy_interval", interval(found.balancedAccuracy)},
          {"sensitivity", share(found.sensitivity.value)},
          {"specificity", share(found.specificity.value)},
          {"patient_balanced_accuracy", share(found.patientBalancedAccuracy)},
          {"temperature", found.temperature},
          {"calibration_error", share(found.calibrationError)},
          {"validation_slices", found.slices},
          {"validation_patients", found.patients},
          {"training_slices", result.trainingSlices},
          {"training_patients", result.trainingPatients},
          {"steps", result.steps}};
}

void print(const std::filesystem::path& model, const TrainingResult& result) {
  const auto text = [](const Share& one) {
    if (one.value < 0) return std::string("-");
    std::array<char, 64> line{};
    if (one.low < 0) {
      std::snprintf(line.data(), line.size(), "%.3f", one.value);
    } else {
      std::snprintf(line.data(), line.size(), "%.3f [%.3f, %.3f]", one.value, one.low, one.high);
    }
    return std::string(line.data());
  };
  const ValidationSummary& found = result.validation;
  std::printf(
      "%s\n  balanced accuracy %s, sensitivity %s, specificity %s\n  on %d slices of %d patients left out%s, calibration error "
      "%.3f\n"
      "  trained on %d slices of %d patients, %d steps\n",
      model.c_str(), text(found.balancedAccuracy).c_str(), text(found.sensitivity).c_str(), text(found.specificity).c_str(),
      found.slices, found.patients, found.folds > 1 ? " in turn (cross-validation)" : "", std::max(0.0, found.calibrationError),
      result.trainingSlices, result.trainingPatients, result.steps);
}

std::filesystem::path foldFile(const std::filesystem::path& out, int fold) {
  std::filesystem::path name = out.stem();
  name += "-fold" + std::to_string(fold + 1);
  name += out.extension();
  return out.parent_path() / name;
}

/// Trains one model into `out` unless it is there already and the user resumes; nothing then.
std::optional<TrainingResult> trainOne(const Options& options, const TrainingSettings& settings,
                                       const std::vector<TrainingSlice>& slices, const std::filesystem::path& out,
                                       const std::string& what) {
  const bool unfinished = std::filesystem::exists(out.string() + ".checkpoint");
  if (options.resume && !unfinished && std::filesystem::exists(out)) {
    std::fprintf(stderr, "%s is finished already\n", out.c_str());
    return std::nullopt;
  }
  TrainingResult result = trainClassifier(slices, settings, out, options.resume && unfinished, terminalProgress(what));
  if (!options.common.json) print(out, result);
  return result;
}

/// The model of one fold (from 0); nothing if it is finished already.
std::optional<TrainingResult> trainFold(const Options& options, const TrainingSettings& chosen,
                                        const std::vector<TrainingSlice>& slices, int fold) {
  TrainingSettings settings = chosen;
  settings.fold = fold;
  const std::string number = std::to_string(fold + 1);
  settings.name += "-fold" + number;
  return trainOne(options, settings, slices, foldFile(options.out, fold), "train fold " + number);
}

/// A model for each fold, judged on the patients it has not seen, and with their common answers a model of all patients. Folds
/// that were trained alone are finished already.
nlohmann::json crossValidate(const Options& options, const TrainingSettings& chosen, const std::vector<TrainingSlice>& slices) {
  auto models = nlohmann::json::array();
  std::vector<ScoredSlice> answers;
  for (int fold = 0; fold < chosen.folds; ++fold) {
    const std::filesystem::path out = foldFile(options.out, fold);
    if (const auto result = trainFold(options, chosen, slices, fold)) models.push_back(toJson(out, *result));
    const auto left = parseScoredSlices(readFile(validationFile(out)), validationFile(out).string());
    answers.insert(answers.end(), left.begin(), left.end());
  }
  TrainingSettings settings = chosen;
  settings.folds = 0;
  settings.validationFraction = 0;
  settings.crossValidation = summarise(answers, chosen.seed);
  writeFile(validationFile(options.out), scoredSlicesCsv(answers));
  if (const auto result = trainOne(options, settings, slices, options.out, "train on all patients")) {
    models.push_back(toJson(options.out, *result));
  }
  return models;
}

nlohmann::json trainAll(const Options& options, const TrainingSettings& settings, const std::vector<TrainingSlice>& slices) {
  auto models = nlohmann::json::array();
  if (options.onlyFold > 0) {
    const int fold = options.onlyFold - 1;
    if (const auto result = trainFold(options, settings, slices, fold))
      models.push_back(toJson(foldFile(options.out, fold), *result));
    return models;
  }
  if (settings.folds > 0) return crossValidate(options, settings, slices);
  if (const auto result = trainOne(options, settings, slices, options.out, "train")) models.push_back(toJson(options.out, *result));
  return models;
}

TrainingSettings settingsOf(const Options& options) {
  TrainingSettings settings = options.settings;
  if (options.onlyFold > settings.folds) {
    throw Error(ErrorCode::ParameterOutOfRange, {"fold", std::to_string(options.onlyFold), "1", std::to_string(settings.folds)});
  }
  if (options.size > 0) settings.input.rows = settings.input.columns = options.size;
  if (!options.window.empty()) {
    settings.input.windowLow = options.window.at(0);
    settings.input.windowHigh = options.window.at(1);
    if (settings.input.windowLow >= settings.input.windowHigh) {
      const auto text = [](double value) { return std::to_string(std::lround(value)); };
      throw Error(ErrorCode::ParameterOutOfRange,
                  {"window", text(settings.input.windowLow), "-32768", text(settings.input.windowHigh - 1)});
    }
  }
  settings.seed = options.common.seed;
  settings.precision = trainingPrecision(options.common.precision);
  settings.initialModel = options.initialModel;
  settings.device = options.common.device;
  if (!options.twin.empty()) {
    // Nobody is left to judge this model: its twin's left-out patients stand in the card and calibrate it.
    const std::filesystem::path answers = validationFile(options.twin);
    settings.validationFraction = 0;
    settings.crossValidation = summarise(parseScoredSlices(readFile(answers), answers.string()), settings.seed);
  }
  return settings;
}

int run(const Options& options) {
  if (std::filesystem::path(options.out).extension() != ".safetensors") {
    throw Error(ErrorCode::WriteFailed, {options.out, "the name must end in .safetensors"});
  }
  configureCompute(options.common.threads);
  const TrainingSettings settings = settingsOf(options);
  std::vector<Row> rows;
  addRows(options.manifest, false, rows);
  for (const std::string& manifest : options.trainOnly) addRows(manifest, true, rows);
  dropRepeated(rows);
  try {
    markTrainingRows(rows, settings);
    const Loaded loaded = load(rows, settings, terminalProgress("read"));
    printSkipped(loaded.skipped);
    const nlohmann::json models = trainAll(options, settings, loaded.slices);
    if (options.common.json) {
      std::printf("%s\n", nlohmann::json{{"models", models}, {"skipped", skippedJson(loaded.skipped)}}.dump(2).c_str());
    }
  } catch (const Error& error) {
    // The split knows patients only; the user knows the manifest.
    if (error.code() == ErrorCode::TrainingClasses) throw Error(error.code(), {options.manifest});
    throw;
  }
  return 0;
}

}  // namespace

Command addTrain(CLI::App& program) {
  auto options = std::make_shared<Options>();
  TrainingSettings& settings = options->settings;
  CLI::App* app = program.add_subcommand("train", "Trains a ResNet-50 on labelled slices, split by patient");
  app->add_option("MANIFEST", options->manifest, "CSV: image,slice,label,mask,patient")->required();
  app->add_option("--out", options->out, "Model file to write (.safetensors)")->required();
  app->add_flag("--resume", options->resume, "Go on from the checkpoint beside the model");
  app->add_option("--init", options->initialModel, "Start from this model's weights");
  app->add_option("--folds", settings.folds, "Cross-validation: a model for each fold, then one of all patients")
      ->check(CLI::Range(2, 100));
  app->add_option("--fold", options->onlyFold, "Only this fold of --folds, from 1; with all of them finished, --resume goes on")
      ->needs("--folds")
      ->check(CLI::Range(1, 100));
  app->add_option("--validation-fraction", settings.validationFraction, "Share of patients left out")->check(CLI::Range(0.0, 0.9));
  app->add_option("--twin", options->twin,
                  "For a model of all patients: one trained the same way without some, whose figures and calibration it takes")
      ->excludes("--folds")
      ->excludes("--validation-fraction");
  app->add_option("--steps", settings.steps, "Steps of the optimiser")->check(CLI::Range(1, 10000000));
  app->add_option("--coarse", settings.coarseShare, "Share of the steps done first at half the input size")
      ->check(CLI::Range(0.0, 1.0));
  app->add_option("--middle", settings.middleShare, "Share of the steps done next at 0.7 of the input size")
      ->check(CLI::Range(0.0, 1.0));
  app->add_flag("--parts", settings.parts,
                "These smaller steps see parts of the slices at full scale, not whole ones at a coarser one");
  app->add_option("--learning-rate", settings.learningRate, "The schedule's peak")->check(CLI::Range(1e-8, 1.0));
  app->add_option("--validate-every", settings.validateEvery, "Steps between questions about the left-out patients; 0: none")
      ->check(CLI::Range(0, 1000000));
  app->add_option("--patience", settings.patience, "Stop after so many questions without improvement and keep the best; 0: never")
      ->check(CLI::Range(0, 1000000));
  app->add_option("--batch", settings.batch, "Slices a step")->check(CLI::Range(2, 1024));
  app->add_option("--size", options->size, "Rows and columns of the model's input")->check(CLI::Range(32, 4096));
  app->add_option("--window", options->window, "LO,HI: HU that become black and white")->delimiter(',')->expected(2);
  app->add_option("--train-only", options->trainOnly, "Manifests whose patients are never left out");
  app->add_option("--train-only-share", settings.trainingOnlyShare, "Share of the draws from these")->check(CLI::Range(0.0, 1.0));
  app->add_option("--painted-share", settings.paintedShare,
                  "Share of the draws with contrast agent: painted into slices without it, inside their masks")
      ->check(CLI::Range(0.0, 1.0));
  app->add_option("--name", settings.name, "Name in the model card");
  app->add_option("--data", settings.data, "Where the slices come from, for the model card");
  app->add_option("--limits", settings.limits, "Where the model fails, in words, for the model card");
  app->add_option("--licence", settings.licence, "Licence, for the model card");
  addCommonOptions(*app, options->common);
  return {app, [options] { return run(*options); }};
}

}  // namespace saliscope::cli
