// Report and cancel, handed down into core so that it needs no toolkit.
#pragma once

#include <atomic>
#include <chrono>

namespace saliscope {

/// Long work calls step() often; the object throttles to ten reports a second and stops the work when asked.
class Progress {
 public:
  virtual ~Progress() = default;
  /// `fraction` done of the whole, 0..1. Throws Cancelled when the user asked to stop. Callable from the working thread only.
  void step(double fraction);
  /// True once the user asked to stop; any thread.
  [[nodiscard]] virtual bool cancelled() const = 0;
  /// A progress that shows nothing and is never cancelled.
  static Progress& none();

 protected:
  /// Called at most ten times a second, and for fraction 1.
  virtual void show(double fraction) = 0;

 private:
  friend class ProgressSpan;
  std::chrono::steady_clock::time_point last_{};
};

/// Maps a part of the work, [0, 1], to [from, to] of a whole.
class ProgressSpan final : public Progress {
 public:
  ProgressSpan(Progress& whole, double from, double to) : whole_(whole), from_(from), to_(to) {}
  [[nodiscard]] bool cancelled() const override { return whole_.cancelled(); }

 protected:
  void show(double fraction) override { whole_.show(from_ + (to_ - from_) * fraction); }

 private:
  Progress& whole_;
  double from_;
  double to_;
};

/// Seconds left by the mean speed so far; the caller asks after each report.
class TimeLeft {
 public:
  TimeLeft() : start_(std::chrono::steady_clock::now()) {}
  /// Negative while nothing can be said (no second has passed or nothing is done).
  [[nodiscard]] double seconds(double fraction) const;

 private:
  std::chrono::steady_clock::time_point start_;
};

}  // namespace saliscope
