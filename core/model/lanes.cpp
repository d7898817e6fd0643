#include "core/model/lanes.h"

#include <atomic>
#include <exception>
#include <mutex>

namespace saliscope {

void inLanes(std::size_t lanes, std::size_t count, const std::function<void(std::size_t lane, std::size_t i)>& work) {
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::exception_ptr error;
  const auto threads = static_cast<int>(lanes);
#if defined(_OPENMP)
#pragma omp parallel for num_threads(threads) schedule(static, 1)
#endif
  for (int lane = 0; lane < threads; ++lane) {
    try {
      for (std::size_t i = next++; i < count; i = next++) work(static_cast<std::size_t>(lane), i);
    } catch (...) {
      const std::lock_guard lock(mutex);
      error = std::current_exception();
      next = count;
    }
  }
  if (error) std::rethrow_exception(error);
}

}  // namespace saliscope
