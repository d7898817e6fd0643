#include "core/evaluation/evaluate.h"

#include <algorithm>
#include <optional>
#include <system_error>

#include "core/base/error.h"
#include "core/evaluation/case_reader.h"
#include "core/evaluation/foreign_maps.h"
#include "core/evaluation/run_folder.h"
#include "core/evaluation/slice_evaluation.h"
#include "core/volume/manifest.h"

namespace saliscope {

namespace fs = std::filesystem;

namespace {

void makeFolder(const fs::path& folder) {
  std::error_code failure;
  fs::create_directories(folder, failure);
  if (failure) throw Error(ErrorCode::WriteFailed, {folder.string(), failure.message()});
}

/// One evaluation under way: a manifest's rows into a store.
class Evaluation {
 public:
  Evaluation(const EvaluationRequest& request, const Classifier& classifier, std::vector<ManifestRow> rows, RunStore& store,
             Progress& progress)
      : request_(request),
        classifier_(classifier),
        rows_(std::move(rows)),
        names_(rows_),
        store_(store),
        progress_(progress),
        evaluation_(classifier, request.settings) {}

  EvaluationOutcome run() {
    const std::size_t first = request_.shard.first(rows_.size());
    const std::size_t end = request_.shard.end(rows_.size());
    state_.rows = end - first;
    for (std::size_t row = first; row < end; ++row) {
      state_.row = row - first;
      const double all = static_cast<double>(std::max<std::size_t>(state_.rows, 1));
      ProgressSpan span(progress_, static_cast<double>(state_.row) / all, static_cast<double>(state_.row + 1) / all);
      span.step(0);
      if (!store_.finished(row)) evaluateRow(row, span);
    }
    outcome_.slices = store_.sliceCount();
    outcome_.exclusions = store_.exclusions();
    return outcome_;
  }

 private:
  void evaluateRow(std::size_t row, Progress& progress) {
    const ManifestRow& described = rows_[row];
    if (request_.unseenOnly && learntFrom(classifier_.card(), described.patient) == Learnt::Yes) {
      ++outcome_.passedOver;
      store_.finishRow(row);
      return;
    }
    bool whole = true;
    try {
      ProgressSpan opening(progress, 0, 0.02);
      const std::vector<int> slices = reader_.open(described, opening);
      for (std::size_t i = 0; i < slices.size(); ++i) {
        const double all = static_cast<double>(slices.size());
        ProgressSpan span(progress, 0.02 + 0.98 * static_cast<double>(i) / all, 0.02 + 0.98 * static_cast<double>(i + 1) / all);
        if (!store_.has({row, slices[i]}) && !evaluateSlice({row, slices[i]}, span)) whole = false;
      }
    } catch (const Error& error) {
      leaveOut(row, std::nullopt, error);
      whole = false;
    }
    if (whole) store_.finishRow(row);
  }

  /// False where the slice had to be left out.
  bool evaluateSlice(const SliceKey& key, Progress& progress) {
    try {
      const EvaluationCase one = reader_.read(key.slice);
      const bool seen = learntFrom(classifier_.card(), one.scanPatient) == Learnt::Yes;
      if (request_.unseenOnly && seen) {
        ++outcome_.passedOver;
        return true;
      }
      const ManifestRow& row = rows_[key.row];
      state_.image = names_.of(row.image);
      state_.slice = key.slice;
      SliceResult result = evaluation_.run(one, state_.image, progress, listeners(one.severalSlices));
      result.slice.key = key;
      result.slice.image = imagePath(row.image, request_.manifest);
      for (Exclusion& exclusion : result.exclusions) {
        exclusion.row = key.row;
        exclusion.slice = key.slice;
        exclusion.image = result.slice.image;
        if (request_.leftOut) request_.leftOut(exclusion);
      }
      store_.add(result);
      ++outcome_.added;
      ++state_.slices;
      if (request_.stored) request_.stored(store_);
      return true;
    } catch (const Error& error) {
      leaveOut(key.row, key.slice, error);
      return false;
    }
  }

  SliceEvaluation::Listeners listeners(bool severalSlices) {
    SliceEvaluation::Listeners out;
    if (request_.watch) {
      out.kind = [this](const Kind& kind) {
        state_.kind = kind;
        request_.watch(state_);
      };
    }
    if (request_.saveMaps) {
      out.map = [this, severalSlices](const Heatmap& heatmap) {
        const fs::path folder = request_.out / "maps" / (heatmap.settings.estimator + "-" + signName(heatmap.settings.sign));
        makeFolder(folder);
        writeHeatmap(folder / (state_.image + (severalSlices ? "_" + std::to_string(state_.slice) : "") + ".nrrd"), heatmap);
      };
    }
    return out;
  }

  void leaveOut(std::size_t row, std::optional<int> slice, const Error& error) {
    // What cannot be written concerns every slice to come, and is the user's to mend.
    const auto code = error.code();
    if (code == ErrorCode::WriteFailed || code == ErrorCode::RunBusy || code == ErrorCode::RunUnreadable) throw error;
    const Exclusion exclusion{
        .row = row, .slice = slice, .image = imagePath(rows_[row].image, request_.manifest), .estimator = {}, .reason = error};
    store_.add(exclusion);
    if (request_.leftOut) request_.leftOut(exclusion);
  }

  const EvaluationRequest& request_;
  const Classifier& classifier_;
  const std::vector<ManifestRow> rows_;
  const ImageNames names_;
  RunStore& store_;
  Progress& progress_;
  CaseReader reader_;
  SliceEvaluation evaluation_;
  EvaluationState state_;
  EvaluationOutcome outcome_;
};

/// The run's store, new or resumed; what it says of itself must be what we are.
RunStore openStore(const EvaluationRequest& request, const RunInfo& info) {
  const fs::path file = storeFile(request.out);
  std::error_code ignored;
  if (!fs::exists(file, ignored)) {
    makeFolder(request.out);
    RunStore store(file, RunStore::Open::New);
    store.setText("run", info.toJson());
    return store;
  }
  if (!request.resume) throw Error(ErrorCode::RunExists, {request.out.string()});
  RunStore store(file, RunStore::Open::Existing);
  const auto there = store.text("run");
  if (there) requireJoinable(parseRunInfo(*there, request.out), request.out, info, Joining::Resume);
  // Killed before it could say what it is: nothing else is in it.
  if (!there) store.setText("run", info.toJson());
  store.forgetExclusions();
  return store;
}

}  // namespace

std::string imagePath(const fs::path& image, const fs::path& manifest) {
  const fs::path folder = fs::absolute(manifest).lexically_normal().parent_path();
  const fs::path relative = image.lexically_relative(folder);
  const bool below = !relative.empty() && *relative.begin() != "..";
  return (below ? relative : image).string();
}

EvaluationOutcome evaluateManifest(const EvaluationRequest& request, const Classifier& classifier, Progress& progress) {
  requireValid(request.settings, classifier);
  std::vector<ManifestRow> rows = readManifest(request.manifest);
  RunInfo info = describeRun(request.settings, classifier, request.modelFile, fs::absolute(request.manifest).lexically_normal());
  info.rows = rows.size();
  info.shard = request.shard;
  info.unseenOnly = request.unseenOnly;
  std::error_code ignored;
  const bool folderIsOurs = !fs::exists(request.out, ignored);
  EvaluationOutcome outcome;
  {
    RunStore store = openStore(request, info);
    outcome = Evaluation(request, classifier, std::move(rows), store, progress).run();
    if (outcome.slices > 0 || request.shard.count > 1 || request.unseenOnly) writeTables(request.out, store);
  }
  if (outcome.slices == 0 && request.shard.count == 1 && !request.unseenOnly) {
    if (folderIsOurs) fs::remove_all(request.out, ignored);
    Error error = outcome.exclusions.size() == 1 ? outcome.exclusions.front().reason
                                                 : Error(ErrorCode::NothingEvaluated, {request.manifest.string()});
    throw error;
  }
  return outcome;
}

}  // namespace saliscope
