#include <algorithm>
#include <new>
#include <numeric>
#include <utility>

#include "core/base/error.h"
#include "core/estimators/heatmap.h"
#include "core/estimators/slice_explainer.h"

namespace saliscope {

namespace {

/// One map to make, and the share of the whole work that is left for it.
struct Task {
  std::size_t index = 0;
  HeatmapSettings settings;
  double cost = 0;
};

std::vector<Task> planned(const std::vector<HeatmapSettings>& settings, const Classifier& classifier) {
  std::vector<Task> tasks;
  for (std::size_t i = 0; i < settings.size(); ++i) {
    HeatmapSettings complete = completeSettings(settings[i], classifier);
    const double cost = mapCost(complete);
    tasks.push_back({i, std::move(complete), cost});
  }
  std::stable_sort(tasks.begin(), tasks.end(), [](const Task& a, const Task& b) { return a.cost < b.cost; });
  std::map<std::string, double> done;
  for (Task& task : tasks) {
    double& before = done[familyKey(task.settings)];
    const double whole = task.cost;
    constexpr double overhead = 0.1;
    task.cost = std::max(0.0, whole - before) + overhead;
    before = std::max(before, whole);
  }
  return tasks;
}

void explainTasks(const Slice& slice, const Classifier& classifier, const std::vector<Task>& tasks, Progress& progress,
                  const HeatmapFinished& finished, const HeatmapPreview& preview) {
  if (tasks.empty()) return;
  progress.step(0);
  SliceExplainer explainer(slice, classifier);
  const double whole =
      std::accumulate(tasks.begin(), tasks.end(), 0.0, [](double sum, const Task& task) { return sum + task.cost; });
  double done = 0;
  for (const Task& task : tasks) {
    ProgressSpan span(progress, done / whole, (done + task.cost) / whole);
    finished(task.index, explainer.explain(task.settings, span, preview));
    done += task.cost;
  }
  progress.step(1);
}

}  // namespace

void explainAll(const Slice& slice, const Classifier& classifier, const std::vector<HeatmapSettings>& settings, Progress& progress,
                const HeatmapFinished& finished, const HeatmapPreview& preview) {
  try {
    explainTasks(slice, classifier, planned(settings, classifier), progress, finished, preview);
  } catch (const std::bad_alloc&) {
    throw Error(ErrorCode::OutOfMemory, {"heatmap"});
  }
}

Heatmap explainSlice(const Slice& slice, const Classifier& classifier, const HeatmapSettings& settings, Progress& progress,
                     const HeatmapPreview& preview) {
  Heatmap out;
  explainAll(
      slice, classifier, {settings}, progress, [&](std::size_t, Heatmap heatmap) { out = std::move(heatmap); }, preview);
  return out;
}

}  // namespace saliscope
