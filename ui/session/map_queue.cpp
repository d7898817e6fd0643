#include "ui/session/map_queue.h"

#include <algorithm>
#include <chrono>
#include <mutex>

#include "core/base/error.h"
#include "core/estimators/registry.h"
#include "core/estimators/slice_explainer.h"
#include "ui/session/names.h"

namespace saliscope::ui {

namespace {

constexpr double coarseShare = 0.3;       // of the time, about what bfloat16 takes beside fp32
constexpr double leastCostForCoarse = 5;  // gradients; less is there at once anyway

/// Knows how far the work is when a preview comes.
class Watched final : public Progress {
 public:
  explicit Watched(Progress& whole) : whole_(whole) {}
  [[nodiscard]] bool cancelled() const override { return whole_.cancelled(); }
  [[nodiscard]] double reached() const { return reached_; }

 protected:
  void show(double fraction) override {
    reached_ = fraction;
    whole_.step(fraction);
  }

 private:
  Progress& whole_;
  double reached_ = 0;
};

}  // namespace

/// Where the maps of one slice are made. A cancelled job may stay in it for a moment: the next one waits its turn.
struct MapQueue::Bench {
  std::shared_ptr<const Slice> slice;
  ClassifierPtr classifier;
  std::timed_mutex turn;

  [[nodiscard]] Heatmap explain(const MapOrder& order, Progress& progress, const HeatmapPreview& preview) {
    HeatmapSettings settings = order.settings;
    std::unique_lock lock(turn, std::defer_lock);
    while (!lock.try_lock_for(std::chrono::milliseconds(50))) progress.step(0);
    progress.step(0);
    if (estimator(settings.estimator).descriptor().needsReferences && !settings.references && order.references) {
      ProgressSpan before(progress, 0, 0);
      settings.references = order.references->get(classifier->card().input, before);
    }
    const bool worthwhile = order.coarse && mapCost(settings) >= leastCostForCoarse;
    if (worthwhile && showCoarse(*order.coarse, settings, progress, preview)) {
      // What is on show already is better than the first few steps of the fine map.
      ProgressSpan fine(progress, coarseShare, 1);
      return fineMap(settings, fine, {});
    }
    return fineMap(settings, progress, preview);
  }

 private:
  [[nodiscard]] Heatmap fineMap(const HeatmapSettings& settings, Progress& progress, const HeatmapPreview& preview) {
    if (!explainer) explainer = std::make_unique<SliceExplainer>(*slice, *classifier);
    return explainer->explain(settings, progress, preview);
  }
  /// False where there is no coarse map to be had.
  [[nodiscard]] bool showCoarse(CoarseModel& model, const HeatmapSettings& settings, Progress& progress,
                                const HeatmapPreview& preview) const {
    const ClassifierPtr coarse = model.get();
    if (!coarse) return false;
    try {
      ProgressSpan span(progress, 0, coarseShare);
      preview(SliceExplainer(*slice, *coarse).explain(settings, span, preview));
      return true;
    } catch (const Error&) {
      model.giveUp();
      return false;
    }
  }

  std::unique_ptr<SliceExplainer> explainer;  ///< guarded by turn
};

MapQueue::MapQueue(JobQueue& compute, HeatmapCache& cache, QObject* parent) : QObject(parent), compute_(compute), cache_(cache) {
  connect(&compute_, &JobQueue::finished, this, &MapQueue::jobEnded);
  connect(&compute_, &JobQueue::cancelled, this, &MapQueue::jobEnded);
  connect(&compute_, &JobQueue::failed, this, [this](JobId id) { jobEnded(id); });
}

const MapTask* MapQueue::task(const QString& key) const {
  const auto found = std::find_if(tasks_.cbegin(), tasks_.cend(), [&](const MapTask& task) { return task.order.key == key; });
  return found == tasks_.cend() ? nullptr : &*found;
}

MapTaskId MapQueue::add(const MapOrder& order, bool urgent) {
  const auto known = std::find_if(tasks_.begin(), tasks_.end(), [&](const MapTask& task) { return task.order.key == order.key; });
  MapTaskId id = 0;
  if (known != tasks_.end()) {
    id = known->id;
    known->urgent = known->urgent || urgent;
  } else {
    id = ++lastId_;
    tasks_.append({id, order, urgent, mapCost(order.settings), 0});
  }
  MapTask& running = tasks_.front();
  if (urgent && running.job != 0 && !running.urgent) {
    const JobId job = running.job;
    running.job = 0;  // starts again when its turn comes
    compute_.cancel(job);
  }
  startNext();
  return id;
}

void MapQueue::arrange() {
  std::stable_sort(tasks_.begin(), tasks_.end(), [](const MapTask& a, const MapTask& b) {
    if ((a.job != 0) != (b.job != 0)) return a.job != 0;
    if (a.urgent != b.urgent) return a.urgent;
    return a.cost < b.cost;
  });
}

void MapQueue::startNext() {
  arrange();
  if (!tasks_.isEmpty() && tasks_.front().job == 0) start(tasks_.front());
  Q_EMIT changed();
}

void MapQueue::start(MapTask& task) {
  const MapOrder order = task.order;
  const bool sameBench = bench_ && bench_->slice == order.slice && bench_->classifier == order.classifier;
  if (!sameBench) {
    bench_ = std::make_shared<Bench>();
    bench_->slice = order.slice;
    bench_->classifier = order.classifier;
  }
  const QString title = estimatorName(QString::fromStdString(order.settings.estimator));
  task.job = compute_.start(title, this, [this, order, bench = bench_](JobContext& context) {
    Watched progress(context);
    const HeatmapPreview preview = [&](const Heatmap& map) {
      context.deliver([this, key = order.key, copy = std::make_shared<const Heatmap>(map), fraction = progress.reached()] {
        Q_EMIT previewed(key, copy, fraction);
      });
    };
    auto map = std::make_shared<const Heatmap>(bench->explain(order, progress, preview));
    return [this, key = order.key, map] {
      cache_.insert(key, map);
      Q_EMIT finished(key, map);
    };
  });
}

void MapQueue::jobEnded(JobId id) {
  const auto ended = std::find_if(tasks_.cbegin(), tasks_.cend(), [&](const MapTask& task) { return task.job == id; });
  if (id == 0 || ended == tasks_.cend()) return;
  tasks_.erase(ended);
  startNext();
}

void MapQueue::cancel(MapTaskId id) {
  const auto found = std::find_if(tasks_.cbegin(), tasks_.cend(), [&](const MapTask& task) { return task.id == id; });
  if (found == tasks_.cend()) return;
  const JobId job = found->job;
  tasks_.erase(found);
  if (job != 0) compute_.cancel(job);
  startNext();
}

void MapQueue::cancelAll() {
  if (tasks_.isEmpty()) return;
  const JobId job = tasks_.front().job;
  tasks_.clear();
  if (job != 0) compute_.cancel(job);
  Q_EMIT changed();
}

JobInfo MapQueue::progress(const MapTask& task) const {
  for (const JobInfo& job : compute_.jobs()) {
    if (job.id == task.job) return job;
  }
  return {};
}

}  // namespace saliscope::ui
