#include "ui/evaluate/run_view.h"

#include <limits>
#include <map>
#include <set>

#include "core/evaluation/run_folder.h"

namespace saliscope::ui {

namespace fs = std::filesystem;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

void addSlices(RunView& view, const RunStore& store) {
  std::map<SliceKey, std::size_t> places;
  store.eachSlice([&](const SliceRecord& one) {
    places[one.key] = view.slices.size();
    view.slices.push_back(one);
  });
  view.kinds = view.tables->info.kinds();
  view.measures.assign(view.kinds.size(), std::vector<SliceMeasures>(view.slices.size(), {none, none, none, none}));
  for (std::size_t kind = 0; kind < view.kinds.size(); ++kind) {
    store.eachScore(kind, false, [&](const SliceKey& key, const MapScores& scores) {
      SliceMeasures& out = view.measures[kind][places.at(key)];
      out.relevanceGain = static_cast<float>(scores.relevanceGain);
      if (!scores.mask) return;
      out.aucExact = static_cast<float>(scores.mask->roc.aucExact);
      out.dscMax = static_cast<float>(scores.mask->dice.best);
      out.dscMaxPercent = static_cast<float>(scores.mask->dice.bestPercent);
    });
  }
  std::set<std::size_t> leftOut;
  for (const Exclusion& one : view.tables->exclusions) {
    if (one.estimator.empty()) leftOut.insert(one.row);
  }
  const RunInfo& info = view.tables->info;
  for (std::size_t row = info.shard.first(info.rows); row < info.shard.end(info.rows); ++row) {
    if (!leftOut.contains(row) && !store.finished(row)) ++view.rowsLeft;
  }
}

}  // namespace

RunViewPtr viewOf(const fs::path& run, const RunStore& store) {
  writeTables(run, store);
  auto out = std::make_shared<RunView>();
  out->tables = std::make_shared<const RunTables>(readRun(run));
  addSlices(*out, store);
  return out;
}

RunViewPtr readRunView(const fs::path& run) {
  const RunStore store(storeFile(run), RunStore::Open::ReadOnly);
  auto out = std::make_shared<RunView>();
  std::error_code ignored;
  if (!fs::exists(run / "run.json", ignored)) return viewOf(run, store);
  out->tables = std::make_shared<const RunTables>(readRun(run));
  // Killed after its last tables were written: the store knows more.
  if (out->tables->counts.slices != store.sliceCount()) return viewOf(run, store);
  addSlices(*out, store);
  return out;
}

QString imageFileOf(const RunTables& run, const std::string& image) {
  const fs::path path(image);
  return QString::fromStdString((path.is_absolute() ? path : run.info.manifest.parent_path() / path).lexically_normal().string());
}

}  // namespace saliscope::ui
