#include "core/dicom/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace saliscope {

namespace {

/// What workers and the calling thread share.
class Mailbox {
 public:
  explicit Mailbox(std::size_t workers) : running_(workers) {}

  [[nodiscard]] bool stopped() const { return stop_; }
  void stop() { stop_ = true; }
  void fail(std::exception_ptr failure) {
    const std::lock_guard lock(mutex_);
    if (!failure_) failure_ = std::move(failure);
    stop_ = true;
  }
  void post(std::size_t item) {
    const std::lock_guard lock(mutex_);
    items_.push_back(item);
    changed_.notify_one();
  }
  void ended() {
    const std::lock_guard lock(mutex_);
    --running_;
    changed_.notify_one();
  }
  /// Waits for the next item; false once all workers have ended and nothing is left.
  bool take(std::size_t& item) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return !items_.empty() || running_ == 0; });
    if (items_.empty()) return false;
    item = items_.front();
    items_.pop_front();
    return true;
  }
  [[nodiscard]] std::exception_ptr failure() const { return failure_; }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::size_t> items_;
  std::size_t running_;
  std::exception_ptr failure_;
  std::atomic<bool> stop_{false};
};

}  // namespace

void forEachInParallel(std::size_t count, const std::function<void(std::size_t, const ReportDone&)>& work,
                       const std::function<void(std::size_t)>& received) {
  const std::size_t workers = std::min<std::size_t>(count, std::max(1U, std::thread::hardware_concurrency()));
  Mailbox mailbox(workers);
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    const ReportDone report = [&](std::size_t item) {
      mailbox.post(item);
      return !mailbox.stopped();
    };
    for (std::size_t i = next++; i < count && !mailbox.stopped(); i = next++) {
      try {
        work(i, report);
      } catch (...) {
        mailbox.fail(std::current_exception());
      }
    }
    mailbox.ended();
  };
  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < workers; ++i) threads.emplace_back(run);

  try {
    for (std::size_t item = 0; mailbox.take(item);) {
      if (!mailbox.stopped()) received(item);
    }
  } catch (...) {
    mailbox.fail(std::current_exception());
  }
  threads.clear();  // joins
  if (mailbox.failure()) std::rethrow_exception(mailbox.failure());
}

}  // namespace saliscope
