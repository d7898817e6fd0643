#include "ui/jobs/job_queue.h"

#include <QMetaObject>
#include <QPointer>
#include <QThread>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <new>
#include <thread>
#include <utility>
#include <vector>

namespace saliscope::ui {

namespace {

/// One job's life; shared between the queue (GUI thread) and the worker that runs it.
struct Job {
  JobId id = 0;
  QString title;
  QPointer<QObject> owner;  // read in the GUI thread only
  JobWork work;
  std::atomic<bool> cancelled{false};
  // GUI thread only:
  double fraction = 0;
  double secondsLeft = -1;
  bool running = false;
};

using JobPtr = std::shared_ptr<Job>;

}  // namespace

struct JobQueue::State {
  std::mutex mutex;
  std::condition_variable wake;
  std::deque<JobPtr> waiting;  // guarded by mutex
  bool stopping = false;       // guarded by mutex
  std::vector<std::thread> threads;

  // GUI thread only:
  QList<JobPtr> all;
  JobId lastId = 0;

  void work(JobQueue* queue);
  JobPtr next();
  static void runOne(JobQueue* queue, const JobPtr& job);
};

namespace {

/// Sends `action` to the GUI thread; it is skipped if the job was cancelled or its owner is gone by then.
void post(QObject* queue, const JobPtr& job, std::function<void()> action, bool always = false) {
  QMetaObject::invokeMethod(
      queue,
      [job, action = std::move(action), always] {
        if (always || (!job->cancelled && job->owner)) action();
      },
      Qt::QueuedConnection);
}

class Context final : public JobContext {
 public:
  Context(QObject* queue, JobPtr job, std::function<void(double, double)> report)
      : queue_(queue), job_(std::move(job)), report_(std::move(report)) {}
  [[nodiscard]] bool cancelled() const override { return job_->cancelled; }
  void deliver(std::function<void()> action) override { post(queue_, job_, std::move(action)); }

 protected:
  void show(double fraction) override { report_(fraction, left_.seconds(fraction)); }

 private:
  QObject* queue_;
  JobPtr job_;
  std::function<void(double, double)> report_;
  TimeLeft left_;
};

}  // namespace

JobQueue::JobQueue(int threads, QObject* parent) : QObject(parent), state_(std::make_unique<State>()) {
  for (int i = 0; i < threads; ++i) state_->threads.emplace_back([this] { state_->work(this); });
}

JobQueue::~JobQueue() {
  for (const auto& job : state_->all) job->cancelled = true;
  {
    const std::lock_guard lock(state_->mutex);
    state_->waiting.clear();
    state_->stopping = true;
  }
  state_->wake.notify_all();
  for (auto& thread : state_->threads) thread.join();
}

JobPtr JobQueue::State::next() {
  std::unique_lock lock(mutex);
  wake.wait(lock, [this] { return stopping || !waiting.empty(); });
  if (stopping) return nullptr;
  JobPtr job = waiting.front();
  waiting.pop_front();
  return job;
}

void JobQueue::State::work(JobQueue* queue) {
  while (const JobPtr job = next()) runOne(queue, job);
}

void JobQueue::State::runOne(JobQueue* queue, const JobPtr& job) {
  const auto update = [queue, job](double fraction, double secondsLeft) {
    post(
        queue, job,
        [queue, job, fraction, secondsLeft] {
          job->running = true;
          job->fraction = fraction;
          job->secondsLeft = secondsLeft;
          Q_EMIT queue->changed();
        },
        true);
  };
  const auto end = [queue, job](const std::function<void()>& last) {
    post(
        queue, job,
        [queue, job, last] {
          queue->state_->all.removeOne(job);
          if (last) last();
          Q_EMIT queue->changed();
          if (queue->state_->all.isEmpty()) Q_EMIT queue->becameIdle();
        },
        true);
  };
  const auto fail = [&](const Error& error) {
    end([queue, job, error] {
      if (job->cancelled) {
        Q_EMIT queue->cancelled(job->id);
      } else {
        Q_EMIT queue->failed(job->id, job->title, error);
      }
    });
  };
  update(0, -1);
  try {
    Context context(queue, job, update);
    if (job->cancelled) throw Cancelled();
    auto result = job->work(context);
    end([queue, job, result = std::move(result)] {
      if (job->cancelled) {
        Q_EMIT queue->cancelled(job->id);
        return;
      }
      if (result && job->owner) result();
      Q_EMIT queue->finished(job->id);
    });
  } catch (const Cancelled&) {
    end([queue, job] { Q_EMIT queue->cancelled(job->id); });
  } catch (const Error& error) {
    fail(error);
  } catch (const std::bad_alloc&) {
    fail(Error(ErrorCode::OutOfMemory, {job->title.toStdString()}));
  } catch (const std::exception& error) {
    fail(Error(ErrorCode::Internal, {error.what()}));
  }
  // What the work captured may be large and is not needed any more.
  job->work = nullptr;
}

JobId JobQueue::start(const QString& title, QObject* owner, JobWork work) {
  auto job = std::make_shared<Job>();
  job->id = ++state_->lastId;
  job->title = title;
  job->owner = owner;
  job->work = std::move(work);
  state_->all.append(job);
  {
    const std::lock_guard lock(state_->mutex);
    state_->waiting.push_back(job);
  }
  state_->wake.notify_one();
  Q_EMIT changed();
  return job->id;
}

void JobQueue::cancel(JobId id) {
  for (const auto& job : state_->all) {
    if (job->id == id) job->cancelled = true;
  }
}

void JobQueue::cancelAll() {
  for (const auto& job : state_->all) job->cancelled = true;
}

QList<JobInfo> JobQueue::jobs() const {
  QList<JobInfo> running;
  QList<JobInfo> waiting;
  for (const auto& job : state_->all) {
    if (job->cancelled) continue;
    (job->running ? running : waiting).append({job->id, job->title, job->fraction, job->secondsLeft, job->running});
  }
  return running + waiting;
}

}  // namespace saliscope::ui
