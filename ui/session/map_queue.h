// Maps that are asked for, made one after the other: what the user waits for first, then cheap ones before dear ones.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <memory>

#include "core/model/classifier.h"
#include "ui/jobs/job_queue.h"
#include "ui/session/coarse_model.h"
#include "ui/session/heatmap_cache.h"
#include "ui/session/references.h"

namespace saliscope::ui {

/// All that a map needs; shared with the worker as it is.
struct MapOrder {
  QString key;  ///< see mapKey
  std::shared_ptr<const Slice> slice;
  ClassifierPtr classifier;
  HeatmapSettings settings;
  std::shared_ptr<ReferenceSource> references;  ///< asked where the estimator needs some
  std::shared_ptr<CoarseModel> coarse;          ///< makes a first map in bfloat16, which the fine one replaces; null: none
};

using MapTaskId = quint64;

/// An order on its way.
struct MapTask {
  MapTaskId id = 0;
  MapOrder order;
  bool urgent = false;  ///< the user waits for this one
  double cost = 0;      ///< gradients, roughly
  JobId job = 0;        ///< in the job queue; 0: waiting
};

/// Runs one task at a time. Tasks of one slice and model share their gradients (SmoothGrad and its square, both signs of a map),
/// and go on sharing as long as that slice is asked for. Lives in the GUI thread; results go into the cache.
class MapQueue : public QObject {
  Q_OBJECT
 public:
  MapQueue(JobQueue& compute, HeatmapCache& cache, QObject* parent = nullptr);

  /// An order whose key is on its way already is not added twice. An urgent one runs next, and at once where the running one is
  /// not urgent: that one starts again later.
  MapTaskId add(const MapOrder& order, bool urgent);
  void cancel(MapTaskId id);
  void cancelAll();
  [[nodiscard]] bool idle() const { return tasks_.isEmpty(); }
  /// The running one first, then in the order in which they will run.
  [[nodiscard]] const QList<MapTask>& tasks() const { return tasks_; }
  /// Null where no such map is on its way; valid until the next change.
  [[nodiscard]] const MapTask* task(const QString& key) const;
  /// How far the running task is; all zero and unknown for one that waits.
  [[nodiscard]] JobInfo progress(const MapTask& task) const;

 Q_SIGNALS:
  void changed();                                                                     ///< a task came, started or went
  void previewed(const QString& key, const HeatmapPtr& unfinished, double fraction);  ///< fraction: of the work, 0..1
  void finished(const QString& key, const HeatmapPtr& heatmap);

 private:
  struct Bench;
  void arrange();
  void startNext();
  void start(MapTask& task);
  void jobEnded(JobId id);

  JobQueue& compute_;
  HeatmapCache& cache_;
  QList<MapTask> tasks_;
  MapTaskId lastId_ = 0;
  std::shared_ptr<Bench> bench_;  ///< of the slice and model asked for last
};

}  // namespace saliscope::ui
