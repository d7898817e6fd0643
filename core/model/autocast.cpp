#include "core/model/autocast.h"

#include <ATen/autocast_mode.h>
#include <torch/version.h>

namespace saliscope {
namespace {

void switchAutocast(bool on) {
  // The calls per device came with 2.4; the older ones are deprecated there.
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
  if (on) at::autocast::set_autocast_dtype(at::kCPU, at::kBFloat16);
  at::autocast::set_autocast_enabled(at::kCPU, on);
#else
  if (on) at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
  at::autocast::set_cpu_enabled(on);
#endif
}

}  // namespace

bool autocasting() {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
  return at::autocast::is_autocast_enabled(at::kCPU);
#else
  return at::autocast::is_cpu_enabled();
#endif
}

Autocast::Autocast(bool enabled) : enabled_(enabled) {
  if (!enabled_) return;
  at::autocast::increment_nesting();
  switchAutocast(true);
}

Autocast::~Autocast() {
  if (!enabled_) return;
  // Casts of the weights are cached until the outermost scope ends: stale after the optimiser's step.
  if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
  switchAutocast(false);
}

}  // namespace saliscope
