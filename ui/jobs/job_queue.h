// Long work of core on worker threads: snapshots in, whole results out, progress and cancel in between.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace saliscope::ui {

using JobId = quint64;

/// What a running job sees: core's Progress, and a way to hand intermediate results to the GUI thread.
class JobContext : public Progress {
 public:
  /// Runs `action` in the GUI thread, later; dropped if the job is cancelled before. Copy whatever it needs into it.
  virtual void deliver(std::function<void()> action) = 0;
};

/// Runs on a worker thread with copies or shared_ptr<const ..> of all it needs. Returns what is to be done with the result in
/// the GUI thread (may be empty). May throw Error, Cancelled, std::bad_alloc.
using JobWork = std::function<std::function<void()>(JobContext&)>;

struct JobInfo {
  JobId id = 0;
  QString title;            ///< translated: "SmoothGrad²"
  double fraction = 0;      ///< 0..1
  double secondsLeft = -1;  ///< negative: not known yet
  bool running = false;     ///< false: waiting
};

/// First in, first out on a fixed number of threads. Lives in the GUI thread; all signals come there.
class JobQueue : public QObject {
  Q_OBJECT
 public:
  explicit JobQueue(int threads, QObject* parent = nullptr);
  /// Cancels everything and waits for the running work to stop.
  ~JobQueue() override;

  /// Queues work; `owner` gone (destroyed) means its results are dropped.
  JobId start(const QString& title, QObject* owner, JobWork work);
  /// No result of this job will arrive any more; running work stops within a second. Unknown ids are ignored.
  void cancel(JobId id);
  void cancelAll();
  [[nodiscard]] QList<JobInfo> jobs() const;  ///< running ones first
  [[nodiscard]] bool idle() const { return jobs().isEmpty(); }

 Q_SIGNALS:
  void changed();  ///< a job started, moved or ended; at most some ten times a second and job
  void finished(JobId id);
  void failed(JobId id, const QString& title, const Error& error);
  void cancelled(JobId id);
  void becameIdle();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace saliscope::ui
