#include "core/evaluation/verify.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <optional>
#include <ostream>
#include <streambuf>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/evaluation/case_reader.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/foreign_maps.h"
#include "core/evaluation/run_folder.h"
#include "core/evaluation/run_store.h"
#include "core/evaluation/run_tables.h"
#include "core/evaluation/slice_evaluation.h"
#include "core/evaluation/table_text.h"
#include "core/volume/manifest.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

/// Every number of a map's scores, with its name.
std::vector<std::pair<std::string, double>> numbersOf(const MapScores& scores) {
  std::vector<std::pair<std::string, double>> out;
  const auto add = [&](const std::string& name, const std::vector<double>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) out.emplace_back(name + "[" + std::to_string(i) + "]", values[i]);
  };
  add("mif", scores.masking.mif);
  add("lif", scores.masking.lif);
  out.emplace_back("relevance_gain", scores.relevanceGain);
  if (!scores.mask) return out;
  const MaskScores& mask = *scores.mask;
  add("tpr", mask.roc.tpr);
  add("fpr", mask.roc.fpr);
  add("dsc", mask.dice.dice);
  out.emplace_back("auc_exact", mask.roc.aucExact);
  out.emplace_back("dsc_max", mask.dice.best);
  out.emplace_back("pointing_game", mask.pointing);
  out.emplace_back("top_overlap", mask.topOverlap);
  out.emplace_back("mass_inside", mask.massInside);
  out.emplace_back("average_precision", mask.averagePrecision);
  out.emplace_back("auc_shifted", mask.aucShifted);
  out.emplace_back("dsc_shifted", mask.diceShifted);
  return out;
}

/// A stream that compares what is written to it with a file, line by line, and holds one line at a time.
class LineComparison final : public std::streambuf {
 public:
  explicit LineComparison(const fs::path& file) : stored_(file, std::ios::binary) {}

  struct Line {
    std::size_t number = 0;
    std::string stored, now;
  };
  /// The first line that differs.
  [[nodiscard]] std::optional<Line> finish() {
    if (!line_.empty()) compare();
    std::string more;
    if (!first_ && std::getline(stored_, more)) first_ = Line{number_ + 1, more, {}};
    return first_;
  }

 protected:
  int_type overflow(int_type c) override {
    if (c == '\n') {
      compare();
    } else if (c != traits_type::eof()) {
      line_ += static_cast<char>(c);
    }
    return traits_type::not_eof(c);
  }

 private:
  void compare() {
    ++number_;
    std::string stored;
    const bool there = static_cast<bool>(std::getline(stored_, stored));
    if (!first_ && (!there || stored != line_)) first_ = Line{number_, stored, line_};
    line_.clear();
  }

  std::ifstream stored_;
  std::string line_;
  std::size_t number_ = 0;
  std::optional<Line> first_;
};

class Verification {
 public:
  Verification(const VerifyRequest& request, const std::vector<ClassifierPtr>& classifiers)
      : request_(request),
        classifiers_(classifiers),
        store_(storeFile(request.run), RunStore::Open::ReadOnly),
        info_(readRunInfo(request.run)),
        kinds_(info_.kinds()) {}

  VerifyOutcome run(Progress& progress) {
    noteDifferences();
    compareTables();
    const std::size_t slices = store_.sliceCount();
    const std::size_t count = std::min(request_.sample, slices);
    for (std::size_t i = 0; i < count; ++i) {
      ProgressSpan span(progress, static_cast<double>(i) / static_cast<double>(count),
                        static_cast<double>(i + 1) / static_cast<double>(count));
      compareSlice(store_.sliceAt((2 * i + 1) * slices / (2 * count)), span);
    }
    return std::move(outcome_);
  }

 private:
  void noteDifferences() {
    const Classifier& classifier = *classifiers_.front();
    for (std::size_t i = 0; i < info_.models.size(); ++i) {
      if (classifiers_.at(i)->sha256() == info_.models[i].sha256) continue;
      throw Error(ErrorCode::RunMismatch,
                  {request_.run.string(), "model " + info_.models[i].name, info_.models[i].sha256, classifiers_[i]->sha256()});
    }
    const auto compare = [&](const char* what, const std::string& there, const std::string& here) {
      if (there != here) outcome_.otherwise.push_back(std::string(what) + ": " + there + " there, " + here + " here");
    };
    EvaluationSettings own;
    own.seed = info_.seed;
    const RunInfo here = describeRun(own, classifier, {}, {});
    compare("program", info_.program, here.program);
    compare("library", info_.library, here.library);
    compare("processor", info_.processor, here.processor);
    compare("threads", std::to_string(info_.threads), std::to_string(here.threads));
    compare("precision", info_.precision, here.precision);
  }

  /// Made again from the store, each file must be the same to the byte.
  void compareTables() {
    for (const RunFile& file : runFiles(store_, info_)) {
      ++outcome_.numbers;
      LineComparison comparison(request_.run / file.name);
      std::ostream out(&comparison);
      file.write(out);
      if (const auto line = comparison.finish()) {
        outcome_.moved.push_back({file.name + ", line " + std::to_string(line->number), line->stored, line->now});
      } else {
        ++outcome_.identical;
      }
    }
  }

  void compareSlice(const SliceRecord& stored, Progress& progress) {
    const Classifier& classifier = *classifiers_.at(static_cast<std::size_t>(stored.model));
    EvaluationSettings settings = parseEvaluationSettings(info_.settings, info_.seed, request_.run);
    settings.references = request_.references;
    leaveOutUnknown(settings);
    const ManifestRow row = rowOf(stored);
    CaseReader reader;
    static_cast<void>(reader.open(row, progress));
    const EvaluationCase one = reader.read(stored.key.slice);
    const std::string what = "slice " + std::to_string(stored.key.slice) + " of " + stored.image;
    compareText(what + ", image", stored.imageSha256, one.imageSha256);
    compareText(what + ", mask", stored.maskSha256, one.maskSha256);
    SliceEvaluation evaluation(classifier, settings);
    const SliceResult now = evaluation.run(one, ImageNames({row}).of(row.image), progress);
    compareNumber(what + ", probability", stored.probability, now.slice.probability);
    const auto made = kindsOf(settings);
    for (const ScoreRecord& score : store_.scoresOf(stored.key, true)) {
      const auto found = std::find_if(now.scores.begin(), now.scores.end(),
                                      [&](const ScoreRecord& record) { return made[record.kind] == kinds_.at(score.kind); });
      const Kind& kind = kinds_[score.kind];
      if (found == now.scores.end()) continue;
      const auto before = numbersOf(score.scores);
      const auto after = numbersOf(found->scores);
      for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        compareNumber(what + ", " + kind.estimator + " " + signName(kind.sign) + ", " + before[i].first, before[i].second,
                      after[i].second);
      }
    }
    ++outcome_.slices;
  }

  /// Estimators whose references, and maps whose folder, nobody named.
  void leaveOutUnknown(EvaluationSettings& settings) {
    const std::string wanted = referencesOf(info_.settings);
    const bool known = wanted.empty() || (settings.references && settings.references->sha256 == wanted);
    if (!known) {
      settings.references = nullptr;
      std::erase_if(settings.estimators, [&](const std::string& id) { return needsReferences(id) && note(id); });
    }
    for (ForeignMaps& maps : settings.maps) {
      const auto given =
          std::find_if(request_.maps.begin(), request_.maps.end(), [&](const ForeignMaps& one) { return one.name == maps.name; });
      if (given != request_.maps.end()) maps.folder = given->folder;
    }
    std::erase_if(settings.maps, [&](const ForeignMaps& maps) { return maps.folder.empty() && note(maps.name); });
  }

  bool note(const std::string& name) {
    const auto known = std::find(outcome_.notMade.begin(), outcome_.notMade.end(), name);
    if (known == outcome_.notMade.end()) outcome_.notMade.push_back(name);
    return true;
  }

  /// The manifest's row, its image where it lies now.
  [[nodiscard]] ManifestRow rowOf(const SliceRecord& stored) const {
    ManifestRow row;
    std::error_code ignored;
    if (fs::exists(info_.manifest, ignored)) {
      const auto rows = readManifest(info_.manifest);
      for (const ManifestRow& one : rows) {
        if (imagePath(one.image, info_.manifest) == stored.image && (!one.slice || *one.slice == stored.key.slice)) row = one;
      }
    }
    if (row.image.empty()) row.image = fs::path(stored.image);
    if (request_.images.empty()) return row;
    row.image = moved(row.image, stored.image);
    if (row.mask && !fs::exists(*row.mask, ignored)) row.mask = moved(*row.mask, imagePath(*row.mask, info_.manifest));
    return row;
  }

  /// The longest end of the path that exists in the folder of images.
  [[nodiscard]] fs::path moved(const fs::path& image, const std::string& name) const {
    for (fs::path tail = fs::path(name).relative_path(); !tail.empty(); tail = tail.lexically_relative(*tail.begin())) {
      std::error_code ignored;
      if (fs::exists(request_.images / tail, ignored)) return request_.images / tail;
      if (!tail.has_parent_path()) break;
    }
    return image;
  }

  void compareText(const std::string& what, const std::string& before, const std::string& after) {
    ++outcome_.numbers;
    if (before == after) {
      ++outcome_.identical;
    } else {
      outcome_.moved.push_back({what, before, after});
    }
  }

  void compareNumber(const std::string& what, double before, double after) {
    ++outcome_.numbers;
    if (before == after) {
      ++outcome_.identical;
      return;
    }
    const double distance = std::abs(before - after);
    outcome_.largest = std::max(outcome_.largest, distance);
    if (!(distance <= verifyTolerance)) outcome_.moved.push_back({what, tableNumber(before), tableNumber(after)});
  }

  const VerifyRequest& request_;
  const std::vector<ClassifierPtr>& classifiers_;
  RunStore store_;
  RunInfo info_;
  std::vector<Kind> kinds_;
  VerifyOutcome outcome_;
};

}  // namespace

RunInfo readRunInfo(const fs::path& run) {
  const RunStore store(storeFile(run), RunStore::Open::ReadOnly);
  const auto text = store.text("run");
  if (!text) throw Error(ErrorCode::RunUnreadable, {run.string(), "it says nothing of itself"});
  return parseRunInfo(*text, run);
}

VerifyOutcome verifyRun(const VerifyRequest& request, const std::vector<ClassifierPtr>& classifiers, Progress& progress) {
  return Verification(request, classifiers).run(progress);
}

}  // namespace saliscope
