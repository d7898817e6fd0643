#include "core/base/progress.h"

#include "core/base/error.h"

namespace saliscope {

namespace {

using Clock = std::chrono::steady_clock;

class NoProgress final : public Progress {
 public:
  [[nodiscard]] bool cancelled() const override { return false; }

 protected:
  void show(double) override {}
};

}  // namespace

void Progress::step(double fraction) {
  if (cancelled()) throw Cancelled();
  const auto now = Clock::now();
  if (fraction < 1 && now - last_ < std::chrono::milliseconds(100)) return;
  last_ = now;
  show(fraction);
}

Progress& Progress::none() {
  // One a thread, because step() keeps the time of its last report.
  thread_local NoProgress progress;
  return progress;
}

double TimeLeft::seconds(double fraction) const {
  const double passed = std::chrono::duration<double>(Clock::now() - start_).count();
  if (passed < 1 || fraction <= 0) return -1;
  return passed * (1 - fraction) / fraction;
}

}  // namespace saliscope
