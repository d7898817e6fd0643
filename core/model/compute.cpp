#include <ATen/Parallel.h>
#include <torch/version.h>

#include <algorithm>
#include <string>
#include <thread>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include "core/model/classifier.h"

namespace saliscope {

void configureCompute(int threads) {
#if defined(__GLIBC__)
  // Without this glibc maps each activation anew and gives it back after every operator: page faults cost more than the sums.
  constexpr int kOneGigabyte = 1 << 30;
  mallopt(M_MMAP_THRESHOLD, kOneGigabyte);
  mallopt(M_TRIM_THRESHOLD, kOneGigabyte);
#endif
  const auto cores = static_cast<int>(std::thread::hardware_concurrency());
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
