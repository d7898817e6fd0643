#include <ATen/Parallel.h>
#include <torch/version.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <future>
#include <mutex>
#include <string>
#include <thread>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include "core/model/classifier.h"

namespace saliscope {
namespace {

/// GNU's OpenMP lets threads spin while they wait for each other, unless it knows of more threads than processors. Where other
/// programs want the processors, too, a spinning thread keeps the very one from running that it waits for, and everything takes
/// three times as long, or thirty. So it gets to know of more: a team that never works again.
void letThreadsSleep([[maybe_unused]] int cores) {
#if defined(_OPENMP)
  static std::once_flag once;
  if (std::getenv("OMP_WAIT_POLICY") != nullptr || std::getenv("GOMP_SPINCOUNT") != nullptr) return;  // the user knows better
  std::call_once(once, [cores] {
    std::promise<void> made;
    std::thread([cores, &made] {
      std::atomic<int> there = 0;
#pragma omp parallel num_threads(cores + 1)
      ++there;
      made.set_value();
      std::promise<void>().get_future().wait();
    }).detach();
    made.get_future().wait();
  });
#endif
}

}  // namespace

void configureCompute(int threads) {
#if defined(__GLIBC__)
  // Without this glibc maps each activation anew and gives it back after every operator: page faults cost more than the sums.
  constexpr int kOneGigabyte = 1 << 30;
  mallopt(M_MMAP_THRESHOLD, kOneGigabyte);
  mallopt(M_TRIM_THRESHOLD, kOneGigabyte);
#endif
  const auto cores = static_cast<int>(std::thread::hardware_concurrency());
  letThreadsSleep(cores);
  at::set_num_threads(threads > 0 ? threads : std::max(1, cores));
}

int computeThreads() {
  return at::get_num_threads();
}

std::string precisionName(Precision precision) {
  if (precision == Precision::Auto) return "bf16+fp32";
  return precision == Precision::Bf16 ? "bf16" : "fp32";
}

std::string computeLibrary() {
  return "LibTorch " + std::to_string(TORCH_VERSION_MAJOR) + "." + std::to_string(TORCH_VERSION_MINOR) + "." +
         std::to_string(TORCH_VERSION_PATCH);
}

}  // namespace saliscope
